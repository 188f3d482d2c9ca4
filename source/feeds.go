package source

import (
	"cmp"

	"newsgraph/article"
	"newsgraph/source/fetch"
)

// feed yields the articles of a feed. Of an entry that is only a summary the page
// is fetched.
func (w *web) feed(page *fetch.Page, address string, yield func(article.Item) bool) bool {
	for it := range w.articles(page, address, article.Feed) {
		if it.Err != nil && !it.Partial {
			if w.known.item(address, it) && !yield(it) {
				return false
			}
			continue
		}
		if !w.feedEntry(it, page.URL, yield) {
			return false
		}
	}
	return true
}

// feedEntry yields the article of one entry of a feed that was at base.
func (w *web) feedEntry(it article.Item, base string, yield func(article.Item) bool) bool {
	at, err := "", error(nil)
	if it.Article.URL != "" {
		at, err = w.address(base, it.Article.URL)
	}
	it.Article.URL = at
	key := cmp.Or(at, it.Article.ID, it.Article.Title)
	if why, ok := w.known.fresh(key, it.Article.Title); !ok {
		w.in.skipped(key, why)
		return true
	}
	if w.tooOld(key, it.Article.Title, it.Article.Published) {
		return true
	}
	l := link{address: at, version: it.Article.Title, title: it.Article.Title, published: it.Article.Published, summary: &it}
	if it.Partial && at != "" {
		return w.follow(l, yield)
	}
	w.known.done(key, it.Article.Title, nil)
	if it.Partial && err != nil {
		it = l.orSummary(unfetched(base, err))
	}
	return yield(it)
}
