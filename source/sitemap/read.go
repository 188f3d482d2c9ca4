package sitemap

import (
	"errors"
	"fmt"
	"io"
	"iter"
)

// Entry is one address of a sitemap.
type Entry struct {
	Loc       string // the address, as written, without white space around it
	Index     bool   // it is that of a further sitemap
	Modified  string // lastmod, as written; may be empty
	Published string // news:publication_date, as written; may be empty
	Title     string // news:title; may be empty
}

// The limits. The standard's are 50,000 addresses and 50 MiB, unpacked.
const (
	MaxEntries = 50_000
	MaxBytes   = 50 << 20
	maxDepth   = 16      // of elements in each other; the standard uses 4
	maxToken   = 1 << 20 // bytes of one tag, text or comment
	maxField   = 4096    // bytes of a value that are kept
)

// Errors by meaning; what Read gives wraps one of them or one of the input.
var (
	ErrNoSitemap = errors.New("not a sitemap")
	ErrTooLarge  = errors.New("too large for a sitemap")
	ErrBroken    = errors.New("not well-formed XML")
)

// Read yields the entries of a sitemap that may be packed with gzip, in order. An
// error comes last; what was yielded before it counts. Entries without an address
// are left out.
func Read(r io.Reader) iter.Seq2[Entry, error] {
	return func(yield func(Entry, error) bool) {
		plain, err := unpack(r)
		if err != nil {
			yield(Entry{}, err)
			return
		}
		p := newParser(plain)
		for n := 0; ; n++ {
			e, err := p.next()
			switch {
			case errors.Is(err, io.EOF):
				return
			case err == nil && n == MaxEntries:
				err = fmt.Errorf("more than %d addresses: %w", MaxEntries, ErrTooLarge)
			}
			if !yield(e, err) || err != nil {
				return
			}
		}
	}
}
