package article

import (
	"bytes"
	"path/filepath"
	"slices"
	"strings"

	"newsgraph/article/charset"
	"newsgraph/article/unpack"
)

// Format is how a file holds articles.
type Format string

// The formats.
const (
	Auto     Format = ""         // told by the file's first bytes where they are a signature, else by its name, else by its content
	Text     Format = "text"     // one article, plain
	HTML     Format = "html"     // one article, a web page
	JSONL    Format = "jsonl"    // one article a line, a JSON object with "id", "text" and more
	CSV      Format = "csv"      // one article a row, under a row of names
	Markdown Format = "markdown" // one article
	Feed     Format = "feed"     // RSS, Atom or JSON Feed, one article an entry
	WARC     Format = "warc"     // a web archive, one article a page
)

// endings are the ends of the names of each format's files.
var endings = []struct {
	format Format
	names  []string
}{
	{Text, []string{".txt", ".text"}},
	{HTML, []string{".html", ".htm", ".xhtml"}},
	{JSONL, []string{".jsonl", ".ndjson"}},
	{CSV, []string{".csv", ".tsv"}},
	{Markdown, []string{".md", ".markdown"}},
	{Feed, []string{".rss", ".atom", ".xml"}},
	{WARC, []string{".warc"}},
}

// Formats lists the formats that can be asked for.
func Formats() []Format {
	var out []Format
	for _, e := range endings {
		out = append(out, e.format)
	}
	return out
}

// FormatOfName tells a file's format by the end of its name, packing aside;
// Auto when it does not tell, as for an archive.
func FormatOfName(name string) Format {
	inner, kind := unpack.Inner(name)
	if kind != unpack.None && !kind.Archive() {
		name = inner
	}
	ext := strings.ToLower(filepath.Ext(name))
	for _, e := range endings {
		if slices.Contains(e.names, ext) {
			return e.format
		}
	}
	return Auto
}

// Known reports whether a file in a folder, or in an archive, is taken for
// articles by its name: it has the ending of a format or of an archive, packed
// or not.
func Known(name string) bool {
	inner, kind := unpack.Inner(name)
	if kind == unpack.None || kind.Archive() {
		return kind != unpack.None || FormatOfName(name) != Auto
	}
	_, archive := unpack.Inner(inner)
	return archive == unpack.Tar || FormatOfName(inner) != Auto || filepath.Ext(inner) == ""
}

// FormatOf tells a file's format by its first bytes where they are a signature,
// else by its name, else by what its first bytes look like.
func FormatOf(name string, head []byte) Format {
	head = bytes.TrimSpace(charset.TrimMark(head))
	if bytes.HasPrefix(head, []byte("WARC/1.")) {
		return WARC
	}
	named := FormatOfName(name)
	switch {
	case named == Feed && looksLikePage(head): // XHTML may be named .xml
		return HTML
	case named != Auto:
		return named
	case looksLikeFeed(head):
		return Feed
	case bytes.HasPrefix(head, []byte("{")):
		return JSONL
	case looksLikePage(head):
		return HTML
	}
	return Text
}
