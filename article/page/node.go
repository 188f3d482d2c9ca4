package page

import (
	"strings"

	"golang.org/x/net/html"

	"newsgraph/article/words"
)

// walk visits a tree in document order. What lies inside of a node is visited only
// where visit says so.
func walk(root *html.Node, visit func(*html.Node) (inside bool)) {
	for n := root; n != nil; {
		if visit(n) && n.FirstChild != nil {
			n = n.FirstChild
			continue
		}
		n = after(n, root)
	}
}

// elements lists the elements of a tree for which is holds, in document order.
// What lies inside of one is not looked at.
func elements(root *html.Node, is func(*html.Node) bool) []*html.Node {
	var out []*html.Node
	walk(root, func(n *html.Node) bool {
		found := n.Type == html.ElementNode && is(n)
		if found {
			out = append(out, n)
		}
		return !found
	})
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
	walk(root, func(n *html.Node) bool {
		if n.Type == html.TextNode && n != root {
			b.WriteString(n.Data)
		}
		return n == root || !unseen(n)
	})
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
	walk(doc, func(n *html.Node) bool {
		if next := n.NextSibling; next != nil && setApart(n) && setApart(next) {
			n.Parent.InsertBefore(&html.Node{Type: html.TextNode, Data: " "}, next)
		}
		return true
	})
}

// setApartTags are the elements of a line that hold words of their own.
var setApartTags = words.Set(`a span time button label li h1 h2 h3 h4 address`)

func setApart(n *html.Node) bool { return n.Type == html.ElementNode && setApartTags[n.Data] }
