package article

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"newsgraph/article/clean"
)

// page writes a page around an article of two long paragraphs.
func pageOf(head, before string) string {
	p := strings.Repeat("The army of the north crossed the river at dawn on Monday and met no resistance there. ", 5)
	return fmt.Sprintf("<!DOCTYPE html><html><head><meta charset=utf-8>%s</head><body><nav><a href=/>Home</a><a href=/w>World</a></nav>"+
		"<article>%s<p>%s</p><p>Second: %s</p></article><footer>© 2021 River Post</footer></body></html>", head, before, p, p)
}

func TestPageMeta(t *testing.T) {
	for _, c := range []struct{ name, head, before, title, day, url, source string }{
		{
			name: "open graph", head: `<title>Army crosses | River Post</title><meta property="og:title" content="Army crosses"><meta property="og:site_name" content="River Post">
				<meta property="article:published_time" content="2021-05-03T23:30:00-05:00"><meta property="og:url" content="https://www.river.example/a">`,
			title: "Army crosses", day: "2021-05-03", url: "https://www.river.example/a", source: "River Post",
		},
		{
			name:  "json-ld in a graph",
			head:  `<script type="application/ld+json">{"@graph": [{"@type": "WebPage"}, {"@type": ["NewsArticle"], "headline": "Army &amp; river", "datePublished": "2021-05-03T10:00:00Z", "publisher": {"name": "River Post"}, "url": "https://river.example/b"}]}</script>`,
			title: "Army & river", day: "2021-05-03", url: "https://river.example/b", source: "River Post",
		},
		{
			name: "a change is no publication", head: `<meta property="article:modified_time" content="2022-01-01"><meta name="DC.date.issued" content="2021-05-03"><link rel="canonical" href="https://www.river.example/c">`,
			before: "<h1>Army crosses the river at dawn</h1>", title: "Army crosses the river at dawn", day: "2021-05-03", url: "https://www.river.example/c", source: "river.example",
		},
		{name: "time element", before: `<h1>Army crosses the river at dawn</h1><time datetime="2021-05-03T10:00">yesterday</time>`, title: "Army crosses the river at dawn", day: "2021-05-03"},
		{name: "microdata", before: `<h1>Army crosses the river at dawn</h1><span itemprop="datePublished" content="2021-05-03"></span>`, title: "Army crosses the river at dawn", day: "2021-05-03"},
		{
			name: "an element of the class date, the site in the title", head: "<title>Army crosses the river at dawn - River Post</title>",
			before: `<h1>Army crosses the river at dawn</h1><div class="post-date">3 May 2021</div>`, title: "Army crosses the river at dawn", day: "2021-05-03", source: "River Post",
		},
		{name: "json-ld that is none", head: `<script type="application/ld+json">{"@type": </script>`, before: "<h1>Army crosses the river at dawn</h1>", title: "Army crosses the river at dawn"},
	} {
		t.Run(c.name, func(t *testing.T) {
			it := readAll("a.html", pageOf(c.head, c.before), Options{})[0]
			if it.Err != nil {
				t.Fatal(it.Err)
			}
			a := it.Article
			if a.Title != c.title || a.Published != c.day || a.URL != c.url || a.Source != c.source {
				t.Errorf("title %q, day %q, url %q, source %q", a.Title, a.Published, a.URL, a.Source)
			}
			if !strings.Contains(a.Text, "there.\n\nSecond:") || strings.Contains(a.Text, "World") || strings.Contains(a.Text, "©") {
				t.Errorf("text %q", a.Text)
			}
		})
	}
}

func TestPageCaptions(t *testing.T) {
	it := readAll("a.html", pageOf("", `<h1>Army</h1><figure><img src=a.jpg><figcaption>A soldier guards the bridge. <small>Photo: Jo Doe</small></figcaption></figure><p class="x wp-caption-text">The general speaks</p>`), Options{})[0]
	want := []Dropped{
		{Reason: clean.ReasonNavigation, Text: "Home World"},
		{Reason: clean.ReasonCaption, Text: "A soldier guards the bridge. Photo: Jo Doe"},
		{Reason: clean.ReasonCaption, Text: "The general speaks"},
		{Reason: clean.ReasonOutside, Text: "© 2021 River Post"},
	}
	if d := cmp.Diff(want, it.Dropped); d != "" {
		t.Errorf("dropped (-want +got):\n%s", d)
	}
	if strings.Contains(it.Article.Text, "guards the bridge") {
		t.Errorf("the caption is in the text: %q", it.Article.Text)
	}
}

// TestHostilePages holds that odd pages neither crash nor take long.
func TestHostilePages(t *testing.T) {
	for name, page := range map[string]string{
		"deep":     strings.Repeat("<div>", 100_000) + "text",
		"deep ok":  strings.Repeat("<div>", 400) + pageOf("", ""),
		"wide":     "<html><body>" + strings.Repeat("<p>a</p>", 250_000),
		"unclosed": "<html><body><p>" + strings.Repeat("<b><i><a href=x>word ", 300),
		"table":    strings.Repeat("<table><tr><td>", 200) + "word",
		"lone":     "<",
		"comment":  "<html><!-- " + strings.Repeat("x", 1<<20),
	} {
		t.Run(name, func(t *testing.T) {
			start := time.Now()
			for it := range Read(strings.NewReader(page), "a.html", Options{}) {
				if it.Err != nil && ClassOf(it.Err) == "" {
					t.Errorf("an error without a class: %v", it.Err)
				}
			}
			if d := time.Since(start); d > 20*time.Second {
				t.Errorf("took %v", d)
			}
		})
	}
}

func TestStatedLanguage(t *testing.T) {
	for _, c := range []struct{ head, want string }{
		{`<meta property="og:locale" content="de_DE">`, "de_DE"},
		{`<script type="application/ld+json">{"@type":"NewsArticle","inLanguage":"fr-FR"}</script>`, "fr-FR"},
		{"", "en"},
	} {
		it := readAll("a.html", strings.Replace(pageOf(c.head, ""), "<html>", `<html lang="en">`, 1), Options{})[0]
		if it.Language != c.want {
			t.Errorf("%s: %q, want %q", c.head, it.Language, c.want)
		}
	}
}

const pageStory = "<p>Troops of the northern command crossed the river at dawn on Monday.</p><p>They met no resistance in the villages beyond it, a spokesman said on the radio.</p>"

// FuzzPage holds that a page gives an article that Clean can lay out, or an error
// with a class, and is read the same each time.
func FuzzPage(f *testing.F) {
	f.Add([]byte("<html><body>" + pageStory + "</body></html>"))
	f.Add([]byte("<meta charset=gbk>\xc4\xe3\xba\xc3"))
	f.Add([]byte(`<title>A - B</title><h1>A</h1><p class="caption">x</p><nav>`))
	f.Fuzz(func(t *testing.T, page []byte) {
		read := func() Item {
			it := Item{File: "a.html"}
			readPage(page, "", &it)
			return finish(it, Options{Languages: []string{"en"}})
		}
		it := read()
		if it.Err != nil && ClassOf(it.Err) == "" {
			t.Errorf("an error without a class: %v", it.Err)
		}
		checkTiling(t, it.Article.Text, clean.Clean(it.Article))
		if again := read(); again.Article != it.Article {
			t.Errorf("read twice: %+v, %+v", it.Article, again.Article)
		}
	})
}
