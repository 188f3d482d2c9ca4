package page

import (
	"bytes"
	"cmp"
	"fmt"
	"net/url"
	"strings"

	"codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"

	"newsgraph/article/charset"
	"newsgraph/article/day"
	"newsgraph/article/words"
)

// maxElements bounds the elements of a page: finding the main text of one that
// has more would take minutes.
const maxElements = 200_000

// Page is what a web page says of its article. Of a page without one it is what
// the markup says.
type Page struct {
	Title     string
	Text      string    // paragraphs, an empty line between
	Published string    // YYYY-MM-DD, in the page's own time zone; may be empty
	URL       string    // that the page gives as its own; may be empty
	Publisher string    // the site's name, else the host of URL; may be empty
	Language  string    // what the markup says, as "en-GB"; often empty
	Dropped   []Dropped // what never came into Text, in the order in which it was left out
	Note      string    // a doubt about the encoding; usually empty
}

// Dropped is a piece of a page that never came into its text.
type Dropped struct {
	Reason string // one of the Reason constants of package clean
	Text   string
}

// Read finds the article of a web page: its main text, with paragraphs
// apart, and its title, day, address and publisher from the markup. The label of
// its encoding that came with it counts before the page's own. The error is an
// *Error: the page cannot be parsed, or has no article.
func Read(b []byte, label string) (Page, error) {
	text, note := charset.Decode(b, cmp.Or(label, statedCharset(b)))
	doc, err := html.Parse(strings.NewReader(plainLetters(text)))
	if err != nil {
		return Page{Note: note}, &Error{Detail: "the page cannot be parsed", Err: err}
	}
	meta := readMeta(doc)
	p := Page{URL: meta.url, Publisher: meta.site, Language: meta.language, Note: note}
	p.Published, _ = day.Of(meta.published)
	spaceApart(doc)
	p.Dropped = dropFurniture(doc)
	headings, blocks := headingsOf(doc), shownLines(doc)
	main, err := mainText(doc, meta.url)
	p.Dropped = append(p.Dropped, outside(blocks, main, meta.headline)...)
	if e := noArticle(main, headings, err); e != nil {
		return p, e
	}
	p.Text = main.text
	p.Title = cmp.Or(meta.headline, main.title)
	return p, nil
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
		return out, nil // noArticle tells that there is no text
	}
	var buf bytes.Buffer
	if err := a.RenderText(&buf); err != nil {
		return out, err
	}
	return pageText{title: words.OneLine(a.Title()), text: strings.TrimSpace(buf.String()), links: linkShare(a.Node)}, nil
}
