package sitemap

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/xml"
	"fmt"
	"io"

	"golang.org/x/net/html/charset"
)

const gzipMagic = "\x1f\x8b"

// sniff is how much of the beginning of a file is looked at.
const sniff = 64 << 10

// Is reports whether a file begins as a sitemap does, packed with gzip or not.
func Is(head []byte) bool { return isRoot(Root(head)) }

func isRoot(name string) bool { return name == "urlset" || name == "sitemapindex" }

// trimStart takes a byte order mark and white space off the start.
func trimStart(b []byte) []byte {
	return bytes.TrimLeft(bytes.TrimPrefix(b, []byte("\xef\xbb\xbf")), " \t\r\n")
}

// Root is the local name of the first element of an XML document, of which the
// head is given, packed with gzip or not; empty for anything else.
func Root(head []byte) string {
	if bytes.HasPrefix(head, []byte(gzipMagic)) {
		head = unpackHead(head)
	}
	head = trimStart(head[:min(len(head), sniff)])
	if !bytes.HasPrefix(head, []byte("<")) {
		return ""
	}
	dec := xml.NewDecoder(bytes.NewReader(head))
	dec.Strict = false
	dec.CharsetReader = charset.NewReaderLabel
	for {
		t, err := dec.Token()
		if err != nil {
			return ""
		}
		if e, ok := t.(xml.StartElement); ok {
			return e.Name.Local
		}
	}
}

// unpackHead unpacks what it can of the head of a gzip file.
func unpackHead(head []byte) []byte {
	z, err := gzip.NewReader(bytes.NewReader(head))
	if err != nil {
		return nil
	}
	out, _ := io.ReadAll(io.LimitReader(z, sniff)) // the head ends in mid-stream: what came counts
	return out
}

// unpack is the plain bytes of a file that may be packed with gzip.
func unpack(r io.Reader) (io.Reader, error) {
	br := bufio.NewReader(r)
	if magic, _ := br.Peek(len(gzipMagic)); string(magic) != gzipMagic {
		return br, nil
	}
	z, err := gzip.NewReader(br)
	if err != nil {
		return nil, fmt.Errorf("the gzip data is broken: %w", err)
	}
	return z, nil
}

// meter counts the bytes that the parser takes, in all and for one token, so that
// neither a long file nor a long tag fills the memory.
type meter struct {
	r      io.Reader
	left   int
	token  int   // what the token that is read may still take
	err    error // why it stopped
	rooted bool  // the root element was met
}

// Read is part of io.Reader.
func (m *meter) Read(b []byte) (int, error) {
	switch {
	case m.left <= 0:
		m.err = fmt.Errorf("over %d MiB: %w", MaxBytes>>20, ErrTooLarge)
	case m.token <= 0:
		m.err = fmt.Errorf("an element of over %d MiB: %w", maxToken>>20, ErrTooLarge)
	}
	if m.err != nil {
		return 0, m.err
	}
	n, err := m.r.Read(b[:min(len(b), m.left, m.token)])
	m.left -= n
	m.token -= n
	if err != nil && err != io.EOF {
		m.err = err
	}
	return n, err
}
