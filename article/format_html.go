package article

import (
	"errors"

	"newsgraph/article/page"
)

// readPage makes an article of a web page. The label of its encoding that came with
// it counts before the page's own.
func readPage(b []byte, label string, it *Item) {
	p, err := page.Read(b, label)
	it.note(p.Note)
	it.Article.URL, it.Article.Source, it.Language = p.URL, p.Publisher, p.Language
	it.Article.Published, it.Dropped = p.Published, p.Dropped
	it.Article.Title, it.Article.Text = p.Title, p.Text
	if err != nil {
		it.Err = noPage(it, err)
	}
}

// noPage is the error of an item whose page has no article.
func noPage(it *Item, err error) *Error {
	e := &Error{File: it.File, Offset: it.Offset, Class: NoText, Err: err}
	var why *page.Error
	if errors.As(err, &why) {
		e.Detail, e.Remedy, e.Err = why.Detail, why.Remedy, why.Err
	}
	return e
}
