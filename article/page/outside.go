package page

import (
	"fmt"
	"strings"

	"golang.org/x/net/html"

	"newsgraph/article/clean"
	"newsgraph/article/shown"
	"newsgraph/article/words"
)

// Bounds of what is told of the page outside of its main text.
const (
	maxPieces = 80  // pieces
	maxPiece  = 120 // bytes of each
	shortText = 40  // bytes: a shorter piece may stand in the main text by chance
)

// blockTags are the elements that begin a new line.
var blockTags = words.Set(`address article aside blockquote body button caption center dd details div dl dt fieldset figcaption figure footer form
	h1 h2 h3 h4 h5 h6 header hr label legend li main nav ol option p pre section summary table tbody td tfoot th thead tr ul br`)

// shownLines are the lines of an element's text as they show, each folded to one
// line.
func shownLines(root *html.Node) []string {
	var out []string
	var line strings.Builder
	flush := func() {
		if s := words.OneLine(line.String()); s != "" {
			out = append(out, s)
		}
		line.Reset()
	}
	var walk func(n *html.Node, depth int)
	walk = func(n *html.Node, depth int) {
		if n.Type == html.TextNode {
			line.WriteString(n.Data)
		}
		if unseen(n) || n.Data == "head" || depth > maxDepth {
			return
		}
		block := n.Type == html.ElementNode && blockTags[n.Data]
		if block {
			flush()
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c, depth+1)
		}
		if block {
			flush()
		}
	}
	walk(root, 0)
	flush()
	return out
}

// maxDepth bounds how deep a page is looked into; the parser allows no more.
const maxDepth = 512

// outside lists the lines of a page that are not in its main text, besides its
// title: their beginnings, and of those beyond a number the count and size.
func outside(blocks []string, main pageText, title string) []Dropped {
	text := words.OneLine(main.text)
	lines := map[string]bool{title: true, main.title: true}
	for l := range strings.SplitSeq(main.text, "\n") {
		lines[words.OneLine(l)] = true
	}
	var out []Dropped
	more, bytes := 0, 0
	for _, b := range blocks {
		if lines[b] || len(b) >= shortText && strings.Contains(text, b) {
			continue
		}
		if len(out) < maxPieces {
			out = append(out, Dropped{clean.ReasonOutside, firstWords(b, maxPiece)})
			continue
		}
		more, bytes = more+1, bytes+len(b)
	}
	if more > 0 {
		out = append(out, Dropped{clean.ReasonOutside, fmt.Sprintf("… and %d more pieces, %s", more, shown.Size(bytes))})
	}
	return out
}
