package page

import (
	"strings"

	"golang.org/x/net/html"

	"newsgraph/article/words"
)

// elements lists the elements of a tree for which is holds, in document order.
// What lies inside of one is not looked at.
func elements(root *html.Node, is func(*html.Node) bool) []*html.Node {
	var out []*html.Node
	for n := root; n != nil; {
		if n.Type == html.ElementNode && is(n) {
			out = append(out, n)
			n = after(n, root)
			continue
		}
		if n.FirstChild != nil {
			n = n.FirstChild
			continue
		}
		n = after(n, root)
	}
	return out
}

// after is the next node of the tree that is not inside n.
func after(n, root *html.Node) *html.Node {
	for ; n != nil && n != root; n = n.Parent {
		if n.NextSibling != nil {
			return n.NextSibling
		}
	}
	return nil
}

// tag matches elements by name.
func tag(names ...string) func(*html.Node) bool {
	return func(n *html.Node) bool {
		for _, s := range names {
			if n.Data == s {
				return true
			}
		}
		return false
	}
}

// attr is the value of an attribute, or nothing.
func attr(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if strings.EqualFold(a.Key, name) {
			return strings.TrimSpace(a.Val)
		}
	}
	return ""
}

// textOf is the text inside an element, without that of scripts and styles in it.
func textOf(root *html.Node) string {
	var b strings.Builder
	for n := root.FirstChild; n != nil; {
		if n.Type == html.TextNode {
			b.WriteString(n.Data)
		}
		if unseen(n) {
			n = after(n, root)
			continue
		}
		if n.FirstChild != nil {
			n = n.FirstChild
			continue
		}
		n = after(n, root)
	}
	return b.String()
}

// unseen reports whether an element's text never shows.
func unseen(n *html.Node) bool {
	if n.Type != html.ElementNode {
		return false
	}
	switch n.Data {
	case "script", "style", "noscript", "template":
		return true
	}
	return false
}

// spaceApart puts a space between elements of a line that follow each other with
// none: style sheets set them apart, and their words would run together.
func spaceApart(doc *html.Node) {
	for n := doc; n != nil; {
		if next := n.NextSibling; next != nil && setApart(n) && setApart(next) {
			n.Parent.InsertBefore(&html.Node{Type: html.TextNode, Data: " "}, next)
		}
		if n.FirstChild != nil {
			n = n.FirstChild
			continue
		}
		n = after(n, doc)
	}
}

// setApartTags are the elements of a line that hold words of their own.
var setApartTags = words.Set(`a span time button label li h1 h2 h3 h4 address`)

func setApart(n *html.Node) bool { return n.Type == html.ElementNode && setApartTags[n.Data] }
