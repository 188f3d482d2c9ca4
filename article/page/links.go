package page

import (
	"strings"

	"golang.org/x/net/html"

	"newsgraph/article/clean"
	"newsgraph/article/words"
)

// linkLine reports a paragraph or a cell of a table that is nothing but links
// to other pages: two or more, or a short one that is no sentence.
func linkLine(n *html.Node) string {
	if n.Data != "p" && n.Data != "td" {
		return ""
	}
	links := elements(n, tag("a"))
	if len(links) == 0 {
		return ""
	}
	text := wordRunes(textOf(n))
	linked := 0
	for _, a := range links {
		linked += wordRunes(textOf(a))
	}
	if text == 0 || linked*10 < text*9 {
		return ""
	}
	if s := words.OneLine(textOf(n)); len(links) == 1 && (words.Over(s, 12) || words.Closed(s)) {
		return ""
	}
	return clean.ReasonRelated
}

// wordRunes counts letters and digits.
func wordRunes(s string) int {
	n := 0
	for _, r := range s {
		if words.Part(r) {
			n++
		}
	}
	return n
}

// linkShare is the share of a text's letters and digits that stand in links.
func linkShare(root *html.Node) float64 {
	all, linked := wordRunes(textOf(root)), 0
	for _, a := range elements(root, tag("a")) {
		if href := attr(a, "href"); !strings.HasPrefix(href, "#") {
			linked += wordRunes(textOf(a))
		}
	}
	return float64(linked) / float64(max(all, 1))
}
