package article

import (
	"bytes"
	"cmp"
	"fmt"
	"net/url"
	"strings"

	"codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
	"golang.org/x/net/html/charset"
)

// maxElements bounds the elements of a page: finding the main text of one that
// has more would take minutes.
const maxElements = 200_000

// readPage finds the article of a web page: its main text, with paragraphs
// apart, and its title, day, address and publisher from the markup. The label is
// the encoding that the transport gives, which goes before the page's own.
func readPage(b []byte, label string, it *Item) {
	if e, _ := charset.Lookup(label); e == nil {
		_, label, _ = charset.DetermineEncoding(b[:min(len(b), 1024)], "")
	}
	text, note := decode(b, label)
	it.note(note)
	doc, err := html.Parse(strings.NewReader(text))
	if err != nil {
		it.Err = &Error{File: it.File, Offset: it.Offset, Class: NoText, Detail: "the page cannot be parsed", Err: err}
		return
	}
	meta := readMeta(doc)
	it.Article.URL, it.Article.Source = meta.url, meta.site
	it.Article.Published = publicationDay(it, meta.published)
	it.Dropped = dropCaptions(doc)
	main, err := mainText(doc, meta.url)
	if err != nil || main.text == "" {
		it.Err = &Error{File: it.File, Offset: it.Offset, Class: NoText, Detail: "there is no article on the page", Err: err, Remedy: "save it as it looks once loaded"}
		return
	}
	it.Article.Text = main.text
	it.Article.Title = cmp.Or(meta.headline, main.title)
}

// pageText is what readability finds in a page.
type pageText struct{ title, text string }

// mainText runs readability over the page, which it changes. A panic of the
// library is an error of this page only.
func mainText(doc *html.Node, address string) (out pageText, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("readability panicked: %v", r)
		}
	}()
	at, err := url.Parse(address)
	if err != nil {
		at = nil
	}
	p := readability.NewParser()
	p.MaxElemsToParse = maxElements
	a, err := p.ParseAndMutate(doc, at)
	if err != nil {
		return out, err
	}
	if a.Node == nil {
		return out, nil // finish tells that there is no text
	}
	var buf bytes.Buffer
	if err := a.RenderText(&buf); err != nil {
		return out, err
	}
	return pageText{title: oneLine(a.Title()), text: strings.TrimSpace(buf.String())}, nil
}

// dropCaptions takes captions out of the page before its text is read: markup
// tells them surely, text alone does not.
func dropCaptions(doc *html.Node) []Dropped {
	var out []Dropped
	for _, n := range elements(doc, isCaption) {
		if s := oneLine(textOf(n)); s != "" {
			out = append(out, Dropped{ReasonCaption, s})
		}
		if n.Parent != nil {
			n.Parent.RemoveChild(n)
		}
	}
	return out
}

// isCaption reports whether an element is by its tag or class the caption or
// credit of a picture.
func isCaption(n *html.Node) bool {
	if n.Data == "figcaption" {
		return true
	}
	if n.Data != "p" && n.Data != "div" && n.Data != "span" && n.Data != "small" && n.Data != "dd" {
		return false
	}
	for _, c := range strings.Fields(strings.ToLower(attr(n, "class"))) {
		if captionClasses[c] {
			return true
		}
	}
	return false
}

// captionClasses are the classes that content management systems and news sites
// give to captions and credits.
var captionClasses = set(`caption wp-caption-text image-caption photo-caption media-caption img-caption picture-caption figure-caption
	caption-text photo-credit image-credit media-credit picture-credit credit photocredit wp-caption-dd gallery-caption featured-caption
	article-image-caption story-image-caption image__caption media__caption figure__caption article__caption caption__text`)
