package main

import (
	"bytes"
	"strings"

	"codeberg.org/readeck/go-readability/v2"

	"newsgraph/article"
	"newsgraph/article/clean"
)

// reader is a way to find the main text of a page; empty where it finds none.
type reader struct {
	name string
	text func(page []byte, name string) string
}

var readers = []reader{
	{"readability", byLibrary},
	{"read", byRead},
	{"read+clean", byClean},
}

// byLibrary is go-readability with its own defaults.
func byLibrary(page []byte, _ string) string {
	p := readability.NewParser()
	a, err := p.Parse(bytes.NewReader(page), nil)
	if err != nil || a.Node == nil {
		return ""
	}
	var b bytes.Buffer
	if a.RenderText(&b) != nil {
		return ""
	}
	return b.String()
}

// byRead is what article.Read makes of the page, before cleaning.
func byRead(page []byte, name string) string {
	for it := range article.Read(bytes.NewReader(page), name, article.Options{Format: article.HTML}) {
		if it.Err == nil {
			return it.Article.Text
		}
	}
	return ""
}

// byClean is what the rules leave of it: paragraphs, headings and the headline.
func byClean(page []byte, name string) string {
	for it := range article.Read(bytes.NewReader(page), name, article.Options{Format: article.HTML}) {
		if it.Err != nil {
			return ""
		}
		l := clean.Clean(it.Article)
		var kept []string
		if l.Dateline != nil {
			kept = append(kept, l.Dateline.Of(it.Article.Text))
		}
		for _, b := range l.Blocks {
			kept = append(kept, b.Of(it.Article.Text))
		}
		return strings.Join(kept, "\n")
	}
	return ""
}
