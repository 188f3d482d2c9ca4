package page

import (
	"regexp"

	"golang.org/x/net/html"

	"newsgraph/article/clean"
	"newsgraph/article/words"
)

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
	case clean.ReasonCaption:
		return !b.slides && !words.Over(s, clean.MaxCaption)
	case clean.ReasonCookies:
		return consentWord.MatchString(s) && (len(s) <= b.most || len(elements(n, tag("h1", "article", "main"))) == 0)
	case clean.ReasonNewsletter, clean.ReasonShare, clean.ReasonAdvert, clean.ReasonAuthor:
		return len(s) <= min(b.most, maxBox)
	}
	return len(s) <= b.most
}

// consentWord matches a word that any notice of consent has, in most languages.
var consentWord = regexp.MustCompile(`(?i)cookie|consent|privacy|partner|tracking|gdpr|dsgvo|rgpd|datenschutz`)

// maxBox is how much text a box for sharing, subscribing or advertising has, in
// bytes, and the note on an author.
const maxBox = 800
