package article

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"newsgraph/article/clean"
	"newsgraph/article/words"
	"newsgraph/internal/golden"
)

// TestDemoArticles holds how the demo articles are read and cleaned.
func TestDemoArticles(t *testing.T) {
	files, err := filepath.Glob("../testdata/demo/*")
	if err != nil || len(files) < 6 {
		t.Fatalf("%d demo articles, %v", len(files), err)
	}
	for _, p := range files {
		name := filepath.Base(p)
		t.Run(name, func(t *testing.T) {
			f, err := os.Open(p)
			if err != nil {
				t.Fatal(err)
			}
			defer func() { _ = f.Close() }() // it was only read
			var b strings.Builder
			for it := range Read(f, name, Options{}) {
				describe(t, &b, it)
			}
			golden.Assert(t, filepath.Join("testdata", "demo", name+".golden"), b.String())
		})
	}
}

func describe(t *testing.T, b *strings.Builder, it Item) {
	t.Helper()
	if it.Err != nil {
		t.Fatal(it.Err)
	}
	a := it.Article
	l := clean.Clean(a)
	checkTiling(t, a.Text, l)
	fmt.Fprintf(b, "article %s\ntitle %s\nsource %s\npublished %s\nurl %s\n", a.ID, a.Title, a.Source, l.Published, a.URL)
	if d := l.Dateline; d != nil {
		fmt.Fprintf(b, "dateline %s | place %s | region %s | date %s | agency %s\n", d.Of(a.Text), d.Place.Of(a.Text), d.Region.Of(a.Text), d.Date, d.Agency)
	}
	for _, p := range l.Blocks {
		fmt.Fprintf(b, "+ %s: %s\n", p.Kind, words.OneLine(p.Of(a.Text)))
	}
	for _, r := range l.Removed {
		fmt.Fprintf(b, "- %s: %s\n", r.Reason, words.OneLine(r.Of(a.Text)))
	}
	for _, d := range it.Dropped {
		fmt.Fprintf(b, "dropped %s: %s\n", d.Reason, d.Text)
	}
	b.WriteByte('\n')
}
