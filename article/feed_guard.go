package article

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"

	"newsgraph/article/charset"
)

// maxFeedDepth is how deep the elements of a feed may lie in each other, and
// maxFeedNames how many namespaces may be declared around one; the parser's time
// and memory grow with their product.
const (
	maxFeedDepth = 200
	maxFeedNames = 500
)

// asFeedBytes makes UTF-8 of a feed that a byte order mark, or the transport,
// gives another encoding. What the XML itself declares is the parser's to read.
func asFeedBytes(b []byte, label string) []byte {
	if !charset.UTF16(b) && (label == "" || bytes.Contains(b[:min(len(b), 200)], []byte("encoding="))) {
		return charset.TrimMark(b)
	}
	text, _ := charset.Decode(b, label)
	_, rest, declared := strings.Cut(text, "?>")
	if declared && strings.HasPrefix(text, "<?xml") {
		text = rest // it declares the encoding that it no longer has
	}
	return []byte(text)
}

// isFeed reports whether a file is a feed by its first element.
func isFeed(b []byte) bool {
	head := bytes.TrimSpace(b)
	switch rootElement(bytes.ToLower(head[:min(len(head), sniffBytes)])) {
	case "rss", "feed", "rdf:rdf", "rdf":
		return true
	}
	return bytes.HasPrefix(head, []byte("{"))
}

// survey refuses a feed whose elements lie too deep in each other, and counts its
// entries. Other faults are left for the parser to find.
func survey(b []byte) (entries int, err error) {
	d := xml.NewDecoder(bytes.NewReader(b))
	d.Strict = false
	d.CharsetReader = func(_ string, r io.Reader) (io.Reader, error) { return r, nil }
	names := []int{0} // declared around each open element
	for {
		t, err := d.RawToken()
		if err != nil {
			return entries, nil
		}
		switch t := t.(type) {
		case xml.StartElement:
			if t.Name.Local == "item" || t.Name.Local == "entry" {
				entries++
			}
			names = append(names, names[len(names)-1]+declared(t))
		case xml.EndElement:
			names = names[:max(1, len(names)-1)]
		}
		switch {
		case len(names) > maxFeedDepth:
			return 0, errors.New("its elements lie too deep in each other")
		case names[len(names)-1] > maxFeedNames:
			return 0, errors.New("it declares too many namespaces")
		}
	}
}

// declared counts the namespaces that an element declares.
func declared(e xml.StartElement) int {
	n := 0
	for _, a := range e.Attr {
		if a.Name.Space == "xmlns" || a.Name.Local == "xmlns" {
			n++
		}
	}
	return n
}
