package article

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"newsgraph/article/clean"
	"newsgraph/internal/textscore"
)

// wantedPage is what a page of testdata/pages holds, as its author wrote it down.
type wantedPage struct {
	Title, Published, Language string
	Error                      Class    // where the page has no article
	Text                       []string // the story's paragraphs and headings, in order
	Not                        []string // what must not survive
}

// pageBar is the least token F1 of a page.
const pageBar = 0.95

// TestPages holds how whole pages are read: written for this project in the manner
// of real sites, each with the story that a reader would mark in it.
func TestPages(t *testing.T) {
	files, err := filepath.Glob("testdata/pages/*.html")
	if err != nil || len(files) < 44 {
		t.Fatalf("%d pages, %v", len(files), err)
	}
	for _, f := range files {
		t.Run(strings.TrimSuffix(filepath.Base(f), ".html"), func(t *testing.T) { checkPage(t, f) })
	}
}

func checkPage(t *testing.T, file string) {
	w := wanted(t, file)
	it := readPageFile(t, file, Options{})
	if w.Error != "" {
		if ClassOf(it.Err) != w.Error {
			t.Errorf("error %v, want one of the class %q; the text is %.200q", it.Err, w.Error, it.Article.Text)
		}
		return
	}
	if it.Err != nil {
		t.Fatal(it.Err)
	}
	l := clean.Clean(it.Article)
	checkTiling(t, it.Article.Text, l)
	if it.Article.Title != w.Title || l.Published != w.Published {
		t.Errorf("title %q, published %q; want %q, %q", it.Article.Title, l.Published, w.Title, w.Published)
	}
	checkStory(t, l, it.Article.Text, w)
	checkLanguage(t, file, w.Language)
}

// checkStory holds what is left of the text against what was wanted.
func checkStory(t *testing.T, l clean.Layout, text string, w wantedPage) {
	t.Helper()
	var left []string
	for _, b := range l.Blocks {
		if b.Kind != clean.Title {
			left = append(left, b.Of(text))
		}
	}
	got := strings.Join(left, "\n")
	s := textscore.Compare(textscore.Tokens(got), textscore.Tokens(strings.Join(w.Text, "\n")))
	t.Logf("precision %.3f recall %.3f F1 %.3f", s.Precision, s.Recall, s.F1)
	if s.F1 < pageBar {
		t.Errorf("F1 %.3f of\n%s\nremoved %v", s.F1, got, l.Removed)
	}
	for _, n := range w.Not {
		if strings.Contains(got, n) {
			t.Errorf("%q survives in\n%s", n, got)
		}
	}
}

// checkLanguage holds that a page is set aside by a reader of English exactly when
// it is in another language.
func checkLanguage(t *testing.T, file, language string) {
	t.Helper()
	it := readPageFile(t, file, Options{Languages: []string{"en"}})
	if foreign := ClassOf(it.Err) == Foreign; foreign != (language != "en") {
		t.Errorf("a page in %s: error %v", language, it.Err)
	}
}

func readPageFile(t *testing.T, file string, o Options) Item {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = f.Close() }() // it was only read
	for it := range Read(f, filepath.Base(file), o) {
		return it
	}
	t.Fatal("no item")
	return Item{}
}

func wanted(t *testing.T, file string) (w wantedPage) {
	t.Helper()
	b, err := os.ReadFile(strings.TrimSuffix(file, ".html") + ".want.json")
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(b, &w); err != nil {
		t.Fatal(err)
	}
	return w
}
