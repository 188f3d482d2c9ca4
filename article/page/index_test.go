package page

import (
	"errors"
	"strings"
	"testing"
)

// story is a story of two paragraphs.
var story = []string{"Troops of the northern command crossed the river at dawn on Monday.", "They met no resistance in the villages beyond it, a spokesman said."}

// TestNoArticle holds which pages have no article, and why.
func TestNoArticle(t *testing.T) {
	long := strings.Repeat("The siege went on for a third day and no one came out. ", 30)
	for _, c := range []struct {
		name     string
		main     pageText
		headings []string
		want     string
	}{
		{"an article", pageText{text: story[0] + "\n\n" + story[1]}, []string{"Army crosses river"}, ""},
		{"nothing", pageText{}, nil, "there is no article on the page"},
		{"not found", pageText{text: "Sorry, it is gone."}, []string{"Page not found - Post"}, "it is an error page: Page not found - Post"},
		{"an error by number", pageText{text: "Sorry, it is gone."}, []string{"Post", "404"}, "it is an error page: 404"},
		{"an article on an error page", pageText{text: long}, []string{"Page not found: how a library burned"}, ""},
		{"an article on a number", pageText{text: story[0]}, []string{"404th day of siege: nobody comes out of Bank"}, ""},
		{"a list of links", pageText{text: long, links: 0.8}, nil, "it is a list of links to articles"},
		{"a wall of consent", pageText{text: "We use cookies to improve the site.\n\nAlready a subscriber?"}, nil, "it has nothing but notices of its site"},
		{"a notice and a story", pageText{text: "We use cookies to improve the site.\n\n" + story[0]}, nil, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := noArticle(c.main, c.headings, nil)
			if e == nil && c.want != "" || e != nil && (e.Detail != c.want || e.Remedy == "") {
				t.Errorf("%v, want %q", e, c.want)
			}
		})
	}
}

func TestSplitTitle(t *testing.T) {
	for _, c := range []struct{ page, headline, site string }{
		{"<title>Army crosses | Post</title><h1>Army crosses</h1>", "Army crosses", "Post"},
		{"<title>Post :: Army crosses</title><h1>Army crosses</h1>", "Army crosses", "Post"},
		{"<title>Army crosses - Post</title><h1>Post</h1><h2>Army crosses</h2>", "Army crosses", "Post"},
		{"<title>Army crosses</title><h1>Army crosses</h1>", "", ""},
		{"<title>Army crosses at dawn</title><h1>Army crosses</h1>", "", ""}, // no mark between
		{"<title>Army crosses - Post</title><h1>Weather</h1>", "", ""},
		{"<title>Army crosses - Post</title>", "", ""},
		{"<h1>Army crosses</h1>", "", ""},
	} {
		if headline, site := splitTitle(parsed(t, c.page)); headline != c.headline || site != c.site {
			t.Errorf("%s: %q, %q", c.page, headline, site)
		}
	}
}

func TestCutSite(t *testing.T) {
	for _, c := range []struct{ title, site, want string }{
		{"Army crosses | Post", "Post", "Army crosses"},
		{"Army - crosses - Post", "post", "Army - crosses"},
		{"Post | Army crosses", "Post", "Army crosses"},
		{"Army crosses :: Post", "Post", "Army crosses"},
		{"Army crosses - at dawn", "Post", "Army crosses - at dawn"},
		{"Post", "Post", "Post"},
	} {
		if got := cutSite(c.title, c.site); got != c.want {
			t.Errorf("%q: %q, want %q", c.title, got, c.want)
		}
	}
}

func TestStatedCharset(t *testing.T) {
	far := "<!-- " + strings.Repeat("archive ", 400) + "-->"
	for _, c := range []struct{ page, want string }{
		{`<meta charset="utf-8">`, "utf-8"},
		{`<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">`, "windows-1251"},
		{`<META CHARSET=GBK>`, "GBK"},
		{`<?xml version="1.0" encoding="iso-8859-2"?>`, "iso-8859-2"},
		{far + `<meta charset="gb2312">`, "gb2312"},
		{`<p>charset=gbk</p>`, ""},
		{"", ""},
	} {
		if got := statedCharset([]byte(c.page)); got != c.want {
			t.Errorf("%.60s: %q, want %q", c.page, got, c.want)
		}
	}
}

func TestPlainLetters(t *testing.T) {
	for in, want := range map[string]string{"Mag\u00adda\u00adle\u00adna": "Magdalena", "cafe\u0301": "café", "x&shy;y": "xy", "plain": "plain"} {
		if got := plainLetters(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

func TestError(t *testing.T) {
	cause := errors.New("too many elements")
	for _, c := range []struct {
		err  Error
		want string
	}{
		{Error{Detail: "it is an error page"}, "it is an error page"},
		{Error{Detail: "there is no article", Remedy: "save it", Err: cause}, "there is no article: too many elements: save it"},
	} {
		if got := c.err.Error(); got != c.want || errors.Unwrap(&c.err) != c.err.Err {
			t.Errorf("%q, want %q, wraps %v", got, c.want, c.err.Unwrap())
		}
	}
}
