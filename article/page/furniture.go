package page

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"

	"newsgraph/article/clean"
)

// pageFurniture says why an element is no part of the story by its tag, class,
// id or role; empty where nothing tells it.
func pageFurniture(n *html.Node) string {
	switch n.Data {
	case "html", "body", "main", "article", "head", "script", "style", "template":
		return ""
	case "nav", "amp-sidebar":
		return clean.ReasonNavigation
	case "amp-consent":
		return clean.ReasonCookies
	case "amp-ad":
		return clean.ReasonAdvert
	}
	if isCaption(n) {
		return clean.ReasonCaption
	}
	if r := furnitureClasses.reason(attr(n, "id")); r != "" {
		return r
	}
	for c := range strings.FieldsSeq(attr(n, "class")) {
		if r := furnitureClasses.reason(c); r != "" {
			return r
		}
	}
	if attr(n, "role") == "navigation" {
		return clean.ReasonNavigation
	}
	return linkLine(n)
}

// dropFurniture takes what surrounds the story out of the page before its text is
// read: markup tells it surely, text alone does not.
func dropFurniture(doc *html.Node) []Dropped {
	var out []Dropped
	bounds := boundsOf(doc)
	for _, n := range elements(doc, func(n *html.Node) bool { return pageFurniture(n) != "" }) {
		reason, s := pageFurniture(n), strings.Join(shownLines(n), " ")
		if n.Parent == nil || !bounds.allow(n, reason, s) {
			continue
		}
		if s != "" {
			out = append(out, Dropped{reason, firstWords(s, maxDropped)})
		}
		n.Parent.RemoveChild(n)
	}
	return out
}

// maxDropped is how much of a dropped piece is told, in bytes. Captions fit in.
const maxDropped = 600

// firstWords is s, or its beginning with an ellipsis where it is longer than n bytes.
func firstWords(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return strings.TrimRight(s[:n], " ") + "…"
}
