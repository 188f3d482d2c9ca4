package source

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"newsgraph/article"
	"newsgraph/article/day"
	"newsgraph/source/fetch"
	"newsgraph/source/sitemap"
)

// maxIndex is how many sitemaps of sitemaps may lie in each other. The standard
// has one.
const maxIndex = 2

// list is a sitemap that is being read.
type list struct {
	name  string // for messages
	base  string // its address; empty for a file
	depth int    // 1 for the one that was named
}

// sitemap yields the articles of the pages that a sitemap lists, in order.
func (w *web) sitemap(r io.Reader, l list, yield func(article.Item) bool) bool {
	if w.in.Fetch == nil {
		return yield(article.Item{File: l.name, Err: &article.Error{File: l.name, Class: article.Unfetched,
			Detail: "it is a sitemap, and addresses are not fetched here", Remedy: "save the pages and give their files"}})
	}
	entries := 0
	for e, err := range sitemap.Read(r) {
		if err == nil && e.Index && l.depth > maxIndex {
			err = fmt.Errorf("sitemaps of sitemaps of sitemaps: %w", sitemap.ErrTooLarge)
		}
		if err != nil {
			it := badSitemap(l.name, err)
			return !w.known.item(l.name, it) || yield(it)
		}
		if entries++; !w.entry(e, l, yield) {
			return false
		}
	}
	if entries == 0 {
		w.in.skipped(l.name, "the sitemap lists no addresses")
	}
	return true
}

// badSitemap is the Item of a sitemap that cannot be read, or no further.
func badSitemap(name string, err error) article.Item {
	e := &article.Error{File: name, Class: article.Unreadable, Detail: "the sitemap", Err: err}
	if errors.Is(err, sitemap.ErrTooLarge) {
		e.Class, e.Remedy = article.TooLarge, "what is listed before was read; give the addresses of its parts"
	}
	return article.Item{File: name, Err: e}
}

// entry yields the articles of one address of a sitemap.
func (w *web) entry(e sitemap.Entry, l list, yield func(article.Item) bool) bool {
	at, err := w.address(l.base, e.Loc)
	if err != nil {
		it := unfetched(e.Loc, err)
		return !w.known.item(l.name, it) || yield(it)
	}
	version := e.Modified + e.Published
	if e.Index {
		version = "index " + version
	}
	if why, ok := w.known.fresh(at, version); !ok {
		w.in.skipped(at, why)
		return true
	}
	published, _ := day.Of(e.Published)
	dated := published
	if dated == "" {
		dated, _ = day.Of(e.Modified)
	}
	if w.tooOld(at, version, dated) {
		return true
	}
	if e.Index {
		return w.part(at, e.Modified, version, l, yield)
	}
	return w.follow(link{address: at, version: version, title: e.Title, published: published}, yield)
}

// tooOld reports whether what was published or changed on a day is not wanted, and
// tells so.
func (w *web) tooOld(address, version, day string) bool {
	if day == "" || day >= w.in.Since {
		return false
	}
	w.known.done(address, version, nil)
	w.in.skipped(address, "of "+day+", before "+w.in.Since)
	return true
}

// part yields the articles of a sitemap that another one lists.
func (w *web) part(address, modified, version string, l list, yield func(article.Item) bool) bool {
	page, err := w.known.open(w.ctx, address, modified)
	if w.ctx.Err() != nil {
		return false
	}
	if errors.Is(err, fetch.ErrNotModified) {
		return true
	}
	if err == nil && kindOf(page) == pageKind {
		err = &article.Error{Class: article.NoText, Detail: "there is no sitemap, though " + l.name + " says so"}
	}
	switch {
	case err != nil:
		return !w.known.done(address, version, err) || yield(unfetched(address, err))
	case kindOf(page) == feedKind:
		return w.feed(page, address, yield)
	}
	return w.sitemap(bytes.NewReader(page.Body), list{name: fetch.Show(address), base: page.URL, depth: l.depth + 1}, yield)
}
