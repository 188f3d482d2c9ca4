package source

import (
	"context"
	"crypto/sha256"

	"newsgraph/article"
	"newsgraph/source/fetch"
)

// known remembers what was read, so that it is not read again: once for a call of
// Files, history for Watch.
type known interface {
	// fresh reports whether a version of an address is to be read; if not, why, which
	// is empty where that is not worth telling.
	fresh(address, version string) (why string, ok bool)
	// done says that it was read, or what failed. It gives false where it is to be
	// tried again later and so is no Item yet.
	done(address, version string, err error) bool
	// open fetches a document that lists others. The error is fetch.ErrNotModified
	// where it, or the version that another one gives for it, was read already.
	open(ctx context.Context, address, version string) (*fetch.Page, error)
	// item reports whether an Item that a document itself gave is to be yielded.
	item(address string, it article.Item) bool
}

// key is a hash of what was read.
type key [16]byte

func keyOf(parts ...string) (k key) {
	h := sha256.New()
	for _, p := range parts {
		h.Write([]byte(p))
		h.Write([]byte{0})
	}
	copy(k[:], h.Sum(nil))
	return k
}

// once lets every address be read a single time, in whatever version.
type once struct {
	seen map[key]bool
	from *fetch.Client
}

func newOnce(from *fetch.Client) *once { return &once{map[key]bool{}, from} }

func (o *once) fresh(address, _ string) (why string, ok bool) {
	k := keyOf(address)
	if o.seen[k] {
		return "it was read already", false
	}
	o.seen[k] = true
	return "", true
}

func (o *once) done(string, string, error) bool { return true }

func (o *once) open(ctx context.Context, address, _ string) (*fetch.Page, error) {
	return o.from.Get(ctx, address)
}

func (o *once) item(string, article.Item) bool { return true }
