package article

import (
	"fmt"
	"io"

	"newsgraph/article/charset"
	"newsgraph/article/clean"
	"newsgraph/article/shown"
	"newsgraph/schema"
)

// readWhole reads a file that is one article, or one feed.
func (f file) readWhole(r io.Reader, format Format) bool {
	b, err := io.ReadAll(io.LimitReader(r, int64(f.o.maxFile())+1))
	if err != nil {
		return f.broken(Error{}, err)
	}
	if len(b) > f.o.maxFile() {
		return f.fail(Error{Class: TooLarge, Detail: "over " + shown.Size(f.o.maxFile()), Remedy: "split it, or raise --max-file"})
	}
	if format == HTML {
		b = dropNULs(b)
	}
	if what, remedy, binary := binaryKind(b); binary {
		return f.fail(Error{Class: Binary, Detail: what, Remedy: remedy})
	}
	it := Item{File: f.name}
	switch format {
	case Feed:
		return f.readFeed(b)
	case HTML:
		readPage(b, f.o.Charset, &it)
	case Markdown:
		readMarkdown(b, f.o.Charset, &it)
	default:
		it.Article.Text, it.Note = charset.Decode(b, f.o.Charset)
	}
	return f.yield(finish(it, f.o))
}

// finish checks an article and gives it an id where it has none.
func finish(it Item, o Options) Item {
	a := &it.Article
	if it.Err != nil {
		return it
	}
	fail := func(e Error) {
		e.File, e.Line, e.Offset, e.ID = it.File, it.Line, it.Offset, a.ID
		it.Err = &e
	}
	switch {
	case clean.Blank(a.Text):
		fail(Error{Class: NoText, Detail: "there is no article in it"})
	case len(a.Text) > o.maxText():
		fail(Error{Class: TooLarge, Detail: fmt.Sprintf("a text of %s, the limit is %s", shown.Size(len(a.Text)), shown.Size(o.maxText())), Remedy: "split it, or raise --max-text"})
	case a.ID == "":
		a.ID = schema.ContentID("a:", a.Text)
	}
	dayOfFile(&it)
	setAside(&it, o.Languages)
	return it
}
