package source

import (
	"bytes"
	"context"
	"errors"
	"net/url"
	"strings"

	"newsgraph/article"
	"newsgraph/source/fetch"
)

// web yields the articles of addresses.
type web struct {
	in    Input
	ctx   context.Context
	known known
}

func newWeb(in Input, k known) *web { return &web{in: in, ctx: in.context(), known: k} }

// IsAddress reports whether a path is an address to fetch.
func IsAddress(path string) bool {
	scheme, _, ok := strings.Cut(path, "://")
	return ok && (strings.EqualFold(scheme, "http") || strings.EqualFold(scheme, "https"))
}

// named yields what an address gives that the user named.
func (w *web) named(address string, yield func(article.Item) bool) bool {
	at, err := w.address("", address)
	if err != nil {
		return yield(unfetched(address, err))
	}
	if why, ok := w.known.fresh(at, ""); !ok {
		w.in.skipped(at, why)
		return true
	}
	page, err := w.known.open(w.ctx, at, "")
	if w.ctx.Err() != nil {
		return false
	}
	if err != nil {
		return yield(unfetched(at, err))
	}
	return w.document(page, at, yield)
}

// address reads one that is written in a document that was at base; base is empty
// where there is none.
func (w *web) address(base, ref string) (string, error) {
	if w.in.Fetch == nil {
		return "", &article.Error{Class: article.Unfetched, Detail: "addresses are not fetched here", Remedy: "save the page and give its file"}
	}
	if base != "" {
		b, err := url.Parse(base)
		if err == nil {
			b, err = b.Parse(strings.TrimSpace(ref))
		}
		if err == nil {
			ref = b.String()
		}
	}
	u, err := fetch.Parse(ref)
	if err != nil {
		return "", err
	}
	return u.String(), nil
}

// document yields the articles of what was fetched, told by content: a sitemap, a
// feed, or anything that article.Read reads.
func (w *web) document(page *fetch.Page, address string, yield func(article.Item) bool) bool {
	switch kindOf(page) {
	case sitemapKind:
		return w.sitemap(bytes.NewReader(page.Body), list{name: fetch.Show(address), base: page.URL, depth: 1}, yield)
	case feedKind:
		return w.feed(page, address, yield)
	}
	for it := range w.articles(page, address, article.Auto) {
		if w.known.item(address, it) && !yield(it) {
			return false
		}
	}
	return true
}

// unfetched is the Item of an address whose page could not be had.
func unfetched(address string, err error) article.Item {
	shown := fetch.Show(address)
	e := &article.Error{File: shown, Class: article.Unfetched, Err: err}
	var own *article.Error
	var f *fetch.Error
	switch {
	case errors.As(err, &own):
		*e = *own
		e.File = shown
	case errors.As(err, &f):
		inner := *f
		e.Remedy, inner.Remedy = inner.Remedy, ""
		if u, err := fetch.Parse(address); err != nil || inner.URL == fetch.Show(u.String()) {
			inner.URL = "" // it is told already
		}
		e.Err = &inner
	}
	return article.Item{File: shown, Err: e}
}
