package source

import (
	"strings"

	"newsgraph/article"
	"newsgraph/source/fetch"
	"newsgraph/source/sitemap"
)

// kind is what an address gave.
type kind uint8

const (
	pageKind kind = iota // articles themselves
	feedKind
	sitemapKind
)

// kindOf tells what was fetched by its content; servers often give feeds and
// sitemaps as plain text or as pages.
func kindOf(p *fetch.Page) kind {
	switch root := sitemap.Root(p.Body); {
	case root == "urlset" || root == "sitemapindex":
		return sitemapKind
	case root == "rss" || root == "feed" || strings.EqualFold(root, "RDF"):
		return feedKind
	}
	if p.ContentType == "application/feed+json" || p.ContentType != "text/html" && formatOf(p, "") == article.Feed {
		return feedKind
	}
	return pageKind
}

// formatOf says how a page is to be read: by the type that its server gives where
// that is of a page, else by name and content.
func formatOf(p *fetch.Page, path string) article.Format {
	switch p.ContentType {
	case "text/html", "application/xhtml+xml":
		return article.HTML
	}
	head := p.Body[:min(len(p.Body), 4096)]
	return article.FormatOf(path, head)
}
