package article

import (
	_ "embed" // the table of classes
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
)

//go:embed html_classes.tsv
var htmlClassesTSV string

// furnitureClasses are the classes and ids of what surrounds a story.
var furnitureClasses = parseClassTable(htmlClassesTSV)

// classTable finds the reason for a class or id: whole names, and stems that a star
// closes in the table, under their first two letters.
type classTable struct {
	names map[string]string
	stems map[string][]stem
}

type stem struct{ text, reason string }

// parseClassTable reads the embedded table; a fault in it is a programming error
// that any test run shows.
func parseClassTable(tsv string) classTable {
	t := classTable{names: map[string]string{}, stems: map[string][]stem{}}
	for n, row := range strings.Split(tsv, "\n") {
		if row == "" || row[0] == '#' {
			continue
		}
		reason, list, ok := strings.Cut(row, "\t")
		if !ok {
			panic(fmt.Sprintf("html_classes.tsv:%d: want a reason, a tab and names", n+1))
		}
		for _, name := range strings.Fields(list) {
			if s, starred := strings.CutSuffix(name, "*"); starred {
				t.stems[s[:2]] = append(t.stems[s[:2]], stem{s, reason})
			} else {
				t.names[name] = reason
			}
		}
	}
	return t
}

// reason is why an element with this class or id goes; empty where it stays.
func (t classTable) reason(name string) string {
	name = strings.ToLower(name)
	if r := t.names[name]; r != "" || len(name) < 2 {
		return r
	}
	for _, s := range t.stems[name[:2]] {
		if strings.HasPrefix(name, s.text) {
			return s.reason
		}
	}
	return ""
}

// pageFurniture says why an element is no part of the story by its tag, class,
// id or role; empty where nothing tells it.
func pageFurniture(n *html.Node) string {
	switch n.Data {
	case "html", "body", "main", "article", "head", "script", "style", "template":
		return ""
	case "nav", "amp-sidebar":
		return ReasonNavigation
	case "amp-consent":
		return ReasonCookies
	case "amp-ad":
		return ReasonAdvert
	}
	if isCaption(n) {
		return ReasonCaption
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
		return ReasonNavigation
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

// bounds say how much of a page may go.
type bounds struct {
	most   int  // bytes of text: an element that has more is no furniture
	slides bool // the captions have more text than the paragraphs: they are the story
}

func boundsOf(doc *html.Node) bounds {
	captions, paragraphs := 0, 0
	for _, n := range elements(doc, isCaption) {
		captions += wordRunes(textOf(n))
	}
	for _, n := range elements(doc, func(n *html.Node) bool { return n.Data == "p" || isCaption(n) }) {
		if !isCaption(n) {
			paragraphs += wordRunes(textOf(n))
		}
	}
	return bounds{most: len(textOf(doc)) / 2, slides: captions > paragraphs}
}

// allow reports whether an element with the text s may go for a reason. One that
// holds most of the page's text stays, whatever it is called; only the text of a
// consent platform is often longer than the story. Boxes with a form or with
// buttons are short.
func (b bounds) allow(n *html.Node, reason, s string) bool {
	switch reason {
	case ReasonCaption:
		return !b.slides && !wordsOver(s, maxCaption)
	case ReasonCookies:
		return consentWord.MatchString(s) && (len(s) <= b.most || len(elements(n, tag("h1", "article", "main"))) == 0)
	case ReasonNewsletter, ReasonShare, ReasonAdvert, ReasonAuthor:
		return len(s) <= min(b.most, maxBox)
	}
	return len(s) <= b.most
}

// consentWord matches a word that any notice of consent has, in most languages.
var consentWord = regexp.MustCompile(`(?i)cookie|consent|privacy|partner|tracking|gdpr|dsgvo|rgpd|datenschutz`)

// maxBox is how much text a box for sharing, subscribing or advertising has, in
// bytes, and the note on an author.
const maxBox = 800

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
	if s := oneLine(textOf(n)); len(links) == 1 && (wordsOver(s, 12) || closed(s)) {
		return ""
	}
	return ReasonRelated
}

// wordRunes counts letters and digits.
func wordRunes(s string) int {
	n := 0
	for _, r := range s {
		if isWordRune(r) {
			n++
		}
	}
	return n
}
