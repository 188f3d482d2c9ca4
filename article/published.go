package article

import (
	"path/filepath"

	"newsgraph/article/clean"
	"newsgraph/article/day"
	"newsgraph/article/shown"
)

// publicationDay is the first of the given dates, as a day; one that cannot be
// read is noted.
func publicationDay(it *Item, dates ...string) string {
	for _, s := range dates {
		if s == "" {
			continue
		}
		d, ok := day.Of(s)
		if !ok {
			it.note("date not understood: " + shown.Text(s))
		}
		return d
	}
	return ""
}

// dayOfFile takes the day of publication from the file's own name, as
// 2024-03-22-title.html, where neither the markup nor the text nor the address
// states one. The time at which a file was written or a page fetched is never
// taken: it is the reader's day and may lie years after the report, and every
// "on Friday" in it would be dated by it. For the same reason the name counts
// only for a file that is one article: the name of a dump or an archive has the
// day on which it was made.
func dayOfFile(it *Item) {
	if it.Err != nil || it.Line > 0 || it.Article.Published != "" {
		return
	}
	name := filepath.Base(it.File)
	if f := FormatOfName(name); f != Text && f != HTML {
		return
	}
	if d := day.OfName(name); d != "" && clean.Clean(it.Article).Published == "" {
		it.Article.Published = d
	}
}
