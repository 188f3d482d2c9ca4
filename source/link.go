package source

import (
	"cmp"

	"newsgraph/article"
	"newsgraph/source/fetch"
)

// link is a page that a feed or sitemap lists.
type link struct {
	address   string // as fetch.Parse writes it
	version   string // what changes when the page does, as far as the list tells
	title     string
	published string        // YYYY-MM-DD; may be empty
	summary   *article.Item // what a feed has of it; nil for a sitemap
}

// follow fetches the page of a link and yields its articles.
func (w *web) follow(l link, yield func(article.Item) bool) bool {
	page, err := w.in.Fetch.Get(w.ctx, l.address)
	if w.ctx.Err() != nil {
		return false
	}
	if err == nil && kindOf(page) != pageKind {
		err = &article.Error{Class: article.NoText, Detail: "there is a feed or sitemap where a page should be", Remedy: "give its address by itself"}
	}
	if !w.known.done(l.address, l.version, err) {
		return true // it is tried again
	}
	if err != nil {
		return yield(l.orSummary(unfetched(l.address, err)))
	}
	for it := range w.articles(page, l.address, article.Auto) {
		if !yield(l.complete(it)) {
			return false
		}
	}
	return true
}

// complete gives an article what the list knows of it and the page does not.
func (l link) complete(it article.Item) article.Item {
	switch {
	case article.ClassOf(it.Err) == article.NoText:
		it = l.orSummary(it)
	case it.Err == nil && l.summary != nil && len(it.Article.Text) < len(l.summary.Article.Text): // "Log in to read"
		it = l.withNote("the page has less text")
	}
	it.Article.Title = cmp.Or(it.Article.Title, l.title)
	it.Article.Published = cmp.Or(it.Article.Published, l.published)
	return it
}

// orSummary is the summary that a feed has, with a note, where there is one; else
// the item that failed.
func (l link) orSummary(failed article.Item) article.Item {
	if l.summary == nil || l.summary.Err != nil {
		failed.Article.URL = cmp.Or(failed.Article.URL, fetch.Show(l.address))
		failed.Article.Title = cmp.Or(failed.Article.Title, l.title)
		failed.Article.Published = cmp.Or(failed.Article.Published, l.published)
		return failed
	}
	return l.withNote(failed.Err.Error())
}

// withNote is the summary, and why it is all that there is.
func (l link) withNote(why string) article.Item {
	out := *l.summary
	out.Note = "only the summary of the feed: " + why
	if l.summary.Note != "" {
		out.Note = l.summary.Note + "; " + out.Note
	}
	return out
}
