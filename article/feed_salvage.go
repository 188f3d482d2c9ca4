package article

import (
	"bytes"

	"github.com/mmcdole/gofeed"
)

// salvage parses the entries of a feed that end before the line where it is broken: a
// feed that was cut off, or has one bad entry, still tells what came before.
func (f file) salvage(b []byte, line int) *gofeed.Feed {
	whole, ok := wholeEntries(b, line)
	if !ok {
		return nil
	}
	feed, _, _ := f.parseFeed(whole) // of the first failure is told
	return feed
}

// wholeEntries is the feed up to the last entry that ends before a line, or on it, with its
// open elements closed; it is false where there is none.
func wholeEntries(b []byte, line int) ([]byte, bool) {
	b = firstLines(b, line)
	for _, form := range []struct{ root, end, close string }{
		{"<rss", "</item>", "</channel></rss>"}, {"<rdf:RDF", "</item>", "</rdf:RDF>"}, {"<feed", "</entry>", "</feed>"},
	} {
		if last := bytes.LastIndex(b, []byte(form.end)); last >= 0 && bytes.Contains(b, []byte(form.root)) {
			return append(bytes.Clone(b[:last+len(form.end)]), form.close...), true
		}
	}
	return nil, false
}

// firstLines is the first n lines; of no lines, when n is not known, there are none.
func firstLines(b []byte, n int) []byte {
	end := 0
	for ; n > 0; n-- {
		i := bytes.IndexByte(b[end:], '\n')
		if i < 0 {
			return b
		}
		end += i + 1
	}
	return b[:end]
}
