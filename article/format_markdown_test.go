package article

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"newsgraph/article/clean"
)

func TestMarkdown(t *testing.T) {
	for _, c := range []struct{ name, content, text, title, dropped string }{
		{"paragraphs", "One\ntwo.\n\nThree.", "One two.\n\nThree.", "", ""},
		{"headings", "# Army *crosses*\n\nOne.\n\nSecond\n------\nTwo.", "Army crosses\n\nOne.\n\nSecond\n\nTwo.", "Army crosses", ""},
		{"links and marks", "A [link](http://a.example/ \"t\") and [ref][r], **bold** `co_de` <http://b.example/>.\n\n[r]: x", "A link and ref, bold co_de http://b.example/.", "", ""},
		{"escapes and entities", `5 \* 6 &amp; &#65; &copy; \&`, "5 * 6 & A © &", "", ""},
		{"lists and quotations", "- one\n- two\n\n  more\n\n> said\n> he", "one\n\ntwo\n\nmore\n\nsaid he", "", ""},
		{"hard breaks", "One  \ntwo\\\nthree", "One\ntwo\nthree", "", ""},
		{"pictures", "An ![army *in* snow](a.jpg) met.", "An  met.", "", "picture army in snow"},
		{"code", "One.\n\n```go\nx := 1\n```\n\n    y\n\nTwo.", "One.\n\nTwo.", "", "code x := 1/code y"},
		{"raw HTML", "One <b>bold</b>.\n\n<div>\n<p>no</p>\n</div>\n\nTwo.", "One bold.\n\nTwo.", "", "raw html <b>/raw html </b>/raw html <div> <p>no</p> </div>"},
		{"a table", "One.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nTwo.", "One.\n\nTwo.", "", "table a b 1 2"},
		{"front matter", "---\ntitle: \"Army: it crosses\"\ndate: 2024-03-22T10:00:00Z\nurl: http://a.example/\nauthor: x\n---\n# Other\n\nOne.", "Other\n\nOne.", "Army: it crosses", ""},
		{"a rule in front", "---\n\nOne.", "One.", "", ""},
		{"front matter alone", "---\ntitle: x\n---\n", "", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			it := readAll("a.md", c.content, Options{})[0]
			checkItem(t, it)
			if c.text == "" {
				if ClassOf(it.Err) != NoText {
					t.Errorf("%+v", it)
				}
				return
			}
			var dropped []string
			for _, d := range it.Dropped {
				dropped = append(dropped, d.Reason+" "+d.Text)
			}
			if it.Err != nil || it.Article.Text != c.text || it.Article.Title != c.title || strings.Join(dropped, "/") != c.dropped {
				t.Errorf("%q, title %q, dropped %q: %v", it.Article.Text, it.Article.Title, dropped, it.Err)
			}
			if c.name == "front matter" && (it.Article.Published != "2024-03-22" || it.Article.URL != "http://a.example/") {
				t.Errorf("%+v", it.Article)
			}
		})
	}
}

func TestFrontMatterFaults(t *testing.T) {
	bomb := "a: &a [x,x,x,x,x,x,x,x,x]\n"
	for c := 'b'; c < 'k'; c++ {
		bomb += fmt.Sprintf("%c: &%c [%s]\n", c, c, strings.TrimSuffix(strings.Repeat(fmt.Sprintf("*%c,", c-1), 9), ","))
	}
	for name, head := range map[string]string{
		"no map": "- a\n", "bad": "a: [\n", "tab": "\ta: b\n", "deep": "a: " + strings.Repeat("[", 20_000) + "\n", "aliases": bomb, "itself": "a: &a [*a]\n", "merge": "<<: *x\n", "a map for a title": "title: {a: b}\n",
	} {
		bounded(t, 10*time.Second, 300<<20, func() {
			it := readAll("a.md", "---\n"+head+"---\nOne.", Options{})[0]
			checkItem(t, it)
			if it.Err != nil || it.Article.Text != "One." {
				t.Errorf("%s: %+v", name, it)
			}
		})
	}
}

// TestHostileMarkdown has what the parser takes long over.
func TestHostileMarkdown(t *testing.T) {
	const n = 1 << 19
	for name, s := range map[string]string{
		"quotation": strings.Repeat(">", n), "quotations": strings.Repeat("> ", n/2), "list": strings.Repeat("- ", n/2), "both": strings.Repeat(">- ", n/3), "numbers": strings.Repeat("1. ", n/3),
		"brackets": strings.Repeat("[", n), "links": strings.Repeat("[a](", n/4), "many links": strings.Repeat("[a](b ", n/6), "references": strings.Repeat("[a]: x\n", n/7),
		"emphasis": strings.Repeat("*a **a ", n/7), "marks": strings.Repeat("*", n) + "a" + strings.Repeat("*", n), "ticks": strings.Repeat("`a", n/2), "lines": strings.Repeat("a\n", n/2) + "===",
		"lists": strings.Repeat("- a\n", n/4), "indent": strings.Repeat(" ", n) + "- x", "entities": strings.Repeat("&", n), "html": strings.Repeat("x <!-- ", n/7), "pictures": strings.Repeat("![", n/2),
		"tables": strings.Repeat("|a", n/4) + "\n" + strings.Repeat("|-", n/4), "steps": steps(n),
	} {
		t.Run(name, func(t *testing.T) {
			bounded(t, 15*time.Second, 1<<30, func() {
				for it := range Read(strings.NewReader("x\n\n"+s+" x"), "a.md", Options{MaxText: 16 << 20}) {
					checkItem(t, it)
				}
			})
		})
	}
}

// steps is a list whose every item lies in the one before.
func steps(n int) string {
	var b strings.Builder
	for i := 0; b.Len() < n; i++ {
		b.WriteString(strings.Repeat(" ", i*2) + "- x\n")
	}
	return b.String()
}

// TestTameLeavesArticles holds that no real file is changed.
func TestTameLeavesArticles(t *testing.T) {
	s := strings.Repeat("# A\n\n> quoted\n> > twice\n\n- a\n  - b\n    - c\n\n---\n***\n- - -\n\n"+strings.Repeat("A [link](x) in a line.\n", 50)+"\n", 40)
	if tame(s) != s {
		t.Error("changed")
	}
}

func FuzzMarkdown(f *testing.F) {
	f.Add("---\ntitle: x\ndate: 2024-03-22\n---\n# A\n\n- [b](c) ![d](e)\n\n| a |\n|---|\n| b |\n\n```\nx\n```\n<p>\n\n&amp; \\*")
	f.Add("---\na: &a [*a]\n---\n> > - x\n[a]: b\n[a]")
	f.Fuzz(func(t *testing.T, content string) {
		for it := range Read(strings.NewReader(content), "a.md", Options{MaxFile: 1 << 16}) {
			checkItem(t, it)
			if it.Err == nil {
				checkTiling(t, it.Article.Text, clean.Clean(it.Article))
			}
		}
	})
}
