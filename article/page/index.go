package page

import (
	"regexp"

	"golang.org/x/net/html"

	"newsgraph/article/clean"
	"newsgraph/article/words"
)

// Limits of what is no article.
const (
	maxErrorPage = 1000 // bytes of the text of an error page
	maxNotice    = 4000 // bytes of a text that may be notices and nothing else
	listShare    = 0.6  // of the letters: with more of them in links the text is a list of pages
)

// errorTitle matches the titles of pages that a server gives for one that is not there.
var errorTitle = regexp.MustCompile(`(?i)^(?:error )?(?:404|410|403|500)\b|\bpage (?:was )?not (?:be )?found\b|\bpage (?:cannot|can[’']?t|could not) be found\b|^(?:oops|not found|access denied|are you a robot|just a moment)\b`)

// noArticle is the error of a page without an article; nil for one that has it.
func noArticle(main pageText, headings []string, err error) *Error {
	if err != nil || main.text == "" {
		return &Error{Detail: "there is no article on the page", Err: err, Remedy: "save it as it looks once loaded"}
	}
	if what := notArticle(main, headings); what != "" {
		return &Error{Detail: what, Remedy: "give the page of an article"}
	}
	return nil
}

// notArticle says what the main text of a page is when it is no article: a page
// that is not there, the front page of a site, a wall of consent. Empty for an
// article.
func notArticle(main pageText, headings []string) string {
	for _, h := range headings {
		if len(main.text) < maxErrorPage && errorTitle.MatchString(h) {
			return "it is an error page: " + firstWords(h, 60)
		}
	}
	switch {
	case main.links > listShare:
		return "it is a list of links to articles"
	case len(main.text) < maxNotice && onlyNotices(main.text):
		return "it has nothing but notices of its site"
	}
	return ""
}

// onlyNotices reports whether every paragraph is a stock phrase of sites.
func onlyNotices(text string) bool {
	paras := clean.Paragraphs(text)
	for _, s := range paras {
		if clean.StockReason(s.Of(text)) == "" {
			return false
		}
	}
	return len(paras) > 0
}

// headingsOf are the title of the window and the first heading.
func headingsOf(doc *html.Node) []string {
	var out []string
	for _, n := range elements(doc, tag("title", "h1")) {
		if s := words.OneLine(textOf(n)); s != "" && len(out) < 2 {
			out = append(out, s)
		}
	}
	return out
}
