package source

import (
	"bytes"
	"cmp"
	"iter"
	"net/url"
	"strings"

	"newsgraph/article"
	"newsgraph/source/fetch"
)

// articles are those of a page that was fetched from an address. The format is
// told by the page where it is Auto, and the user has not said.
func (w *web) articles(page *fetch.Page, address string, format article.Format) iter.Seq[article.Item] {
	return func(yield func(article.Item) bool) {
		final, err := url.Parse(page.URL)
		if err != nil {
			final = &url.URL{}
		}
		in := w.in
		in.Read.Charset = page.Charset
		in.Read.Format = cmp.Or(format, in.Read.Format, formatOf(page, final.Path))
		name := fetch.Show(address)
		in.article(bytes.NewReader(page.Body), name, func(it article.Item) bool {
			if format == article.Auto {
				place(&it, final, it.Line == 0 && it.File == name)
			}
			return yield(it)
		})
	}
}

// place gives an article the address that its markup gives, as a whole one. One
// that is a whole page has the address where it was, where it gives none, and the
// host for a publisher.
func place(it *article.Item, final *url.URL, whole bool) {
	it.Article.URL = webAddress(final, it.Article.URL)
	if !whole {
		return
	}
	it.Article.URL = cmp.Or(it.Article.URL, final.String())
	it.Article.Source = cmp.Or(it.Article.Source, strings.TrimPrefix(final.Hostname(), "www."))
}

// webAddress is the whole address that ref stands for on a page; empty where it is
// none of the web.
func webAddress(page *url.URL, ref string) string {
	if ref == "" {
		return ""
	}
	u, err := page.Parse(strings.TrimSpace(ref))
	if err != nil {
		return ""
	}
	if _, err := fetch.Parse(u.String()); err != nil {
		return ""
	}
	return u.String()
}
