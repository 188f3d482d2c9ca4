package sitemap

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"golang.org/x/net/html/charset"
)

// parser reads a sitemap token by token.
type parser struct {
	dec  *xml.Decoder
	in   *meter
	path []string // local names of the open elements
	text strings.Builder
	at   Entry
}

func newParser(r io.Reader) *parser {
	p := &parser{in: &meter{r: r, left: MaxBytes + 1}}
	p.dec = xml.NewDecoder(p.in)
	p.dec.Strict = false // many sitemaps have a bare & in their addresses
	p.dec.CharsetReader = charset.NewReaderLabel
	return p
}

// next is the next entry that has an address, or io.EOF.
func (p *parser) next() (Entry, error) {
	for {
		t, err := p.token()
		if err != nil {
			return Entry{}, err
		}
		switch t := t.(type) {
		case xml.StartElement:
			if err := p.open(t.Name.Local); err != nil {
				return Entry{}, err
			}
		case xml.CharData:
			if !p.in.rooted && len(trimStart(t)) > 0 { // text before the first element
				return Entry{}, ErrNoSitemap
			}
			if p.text.Len()+len(t) <= maxField {
				p.text.Write(t)
			}
		case xml.EndElement:
			if p.close() && p.at.Loc != "" {
				return p.at, nil
			}
		}
	}
}

// token is the next token, or an error that says what is wrong with the file.
func (p *parser) token() (xml.Token, error) {
	p.in.token = maxToken
	t, err := p.dec.Token()
	switch {
	case err == nil:
		return t, nil
	case p.in.err != nil:
		return nil, p.in.err
	case errors.Is(err, io.EOF) && len(p.path) == 0 && p.in.rooted:
		return nil, io.EOF
	case !p.in.rooted:
		return nil, ErrNoSitemap
	}
	line, _ := p.dec.InputPos()
	return nil, fmt.Errorf("line %d: %w", line, ErrBroken)
}

// open enters an element.
func (p *parser) open(name string) error {
	p.text.Reset()
	if len(p.path) == 0 {
		if p.in.rooted || !isRoot(name) {
			return ErrNoSitemap
		}
		p.in.rooted = true
	}
	if len(p.path) == maxDepth {
		return fmt.Errorf("elements %d deep: %w", maxDepth+1, ErrTooLarge)
	}
	if p.path = append(p.path, name); len(p.path) == 2 {
		p.at = Entry{Index: p.path[0] == "sitemapindex"}
	}
	return nil
}

// close leaves an element; true where that was an entry.
func (p *parser) close() bool {
	n := len(p.path)
	if n == 0 {
		return false
	}
	p.keep(strings.TrimSpace(p.text.String()))
	p.text.Reset()
	p.path = p.path[:n-1]
	return n == 2
}

// keep puts the text of the element that closes where it belongs. The path tells
// a page's loc from those of its pictures.
func (p *parser) keep(s string) {
	switch field := p.path[min(2, len(p.path)):]; {
	case len(p.path) < 3 || p.path[1] != "url" && p.path[1] != "sitemap":
	case slices.Equal(field, []string{"loc"}):
		p.at.Loc = s
	case slices.Equal(field, []string{"lastmod"}):
		p.at.Modified = s
	case slices.Equal(field, []string{"news", "publication_date"}):
		p.at.Published = s
	case slices.Equal(field, []string{"news", "title"}):
		p.at.Title = strings.Join(strings.Fields(s), " ")
	}
}
