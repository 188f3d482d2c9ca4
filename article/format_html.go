package article

import (
	"bytes"
	"cmp"
	"fmt"
	"net/url"
	"strings"

	"codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"

	"newsgraph/article/charset"
	"newsgraph/article/words"
)

// maxElements bounds the elements of a page: finding the main text of one that
// has more would take minutes.
const maxElements = 200_000

// readPage finds the article of a web page: its main text, with paragraphs
// apart, and its title, day, address and publisher from the markup. The label of
// its encoding that came with it counts before the page's own.
func readPage(b []byte, transport string, it *Item) {
	text, note := charset.Decode(b, cmp.Or(transport, statedCharset(b)))
	it.note(note)
	doc, err := html.Parse(strings.NewReader(plainLetters(text)))
	if err != nil {
		it.Err = &Error{File: it.File, Offset: it.Offset, Class: NoText, Detail: "the page cannot be parsed", Err: err}
		return
	}
	meta := readMeta(doc)
	it.Article.URL, it.Article.Source, it.Language = meta.url, meta.site, meta.language
	it.Article.Published = publicationDay(it, meta.published)
	spaceApart(doc)
	it.Dropped = dropFurniture(doc)
	headings, blocks := headingsOf(doc), shownLines(doc)
	main, err := mainText(doc, meta.url)
	it.Dropped = append(it.Dropped, outside(blocks, main, meta.headline)...)
	if e := noArticle(main, headings, err); e != nil {
		e.File, e.Offset, it.Err = it.File, it.Offset, e
		return
	}
	it.Article.Text = main.text
	it.Article.Title = cmp.Or(meta.headline, main.title)
}

// pageText is what readability finds in a page.
type pageText struct {
	title, text string
	links       float64 // share of the text that stands in links
}

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
	return pageText{title: words.OneLine(a.Title()), text: strings.TrimSpace(buf.String()), links: linkShare(a.Node)}, nil
}
