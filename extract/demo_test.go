package extract_test

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"newsgraph/article"
	"newsgraph/extract"
	"newsgraph/extract/nlp"
	"newsgraph/gazetteer"
	"newsgraph/schema"
)

// found is the share of the reader's events that must be found, with every
// field that the reader filled right. The parser errs; raise this as it improves.
const found = 0.85

// extractor opens the program's own model.
func extractor(tb testing.TB) *extract.Extractor {
	tb.Helper()
	m, err := nlp.OpenNamed("")
	if err != nil {
		tb.Fatal(err)
	}
	g, err := gazetteer.Default()
	if err != nil {
		tb.Fatal(err)
	}
	return extract.New(m, g)
}

// demo extracts an article of testdata/demo.
func demo(tb testing.TB, x *extract.Extractor, file string) schema.Extraction {
	tb.Helper()
	path := filepath.Join("..", "testdata", "demo", file)
	f, err := os.Open(path)
	if err != nil {
		tb.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	var e schema.Extraction
	for it := range article.Read(f, file, article.Options{}) {
		if it.Err != nil {
			tb.Fatal(it.Err)
		}
		if e, err = x.Extract(context.Background(), it.Article); err != nil {
			tb.Fatal(err)
		}
	}
	return e
}

// TestReader holds what is extracted against what a reader found in the articles.
func TestReader(t *testing.T) {
	x := extractor(t)
	table, err := os.ReadFile("../testdata/demo.events.tsv")
	if err != nil {
		t.Fatal(err)
	}
	cache := map[string]schema.Extraction{}
	all, right := 0, 0
	for _, line := range strings.Split(strings.TrimSpace(string(table)), "\n") {
		f := strings.Split(line, "\t")
		if strings.HasPrefix(line, "#") {
			continue
		}
		if _, ok := cache[f[0]]; !ok {
			cache[f[0]] = demo(t, x, f[0])
		}
		all++
		if slices.ContainsFunc(cache[f[0]].Events, func(e schema.Event) bool { return tells(e, f) }) {
			right++
		} else {
			t.Logf("not found: %s", strings.Join(f, " · "))
		}
	}
	t.Logf("%d of %d events found", right, all)
	if float64(right) < found*float64(all) {
		t.Errorf("%d of %d events found, want %.0f %%", right, all, 100*found)
	}
}

// tells reports whether an event is that of a row of the reader's table.
func tells(e schema.Event, f []string) bool {
	place, from := []string(nil), ""
	if e.Place != nil {
		place = []string{e.Place.Text, e.Place.Name}
	}
	if e.Time != nil {
		from = e.Time.From
	}
	return matches(names(e.Actor), f[1]) && slices.Contains(strings.Split(f[2], "|"), e.Action.Lemma) &&
		matches(names(e.Target), f[3]) && matches(place, f[4]) && matches([]string{from}, f[5]) &&
		matches([]string{string(e.Status)}, f[6]) && matches(names(e.Source), f[7])
}

func names(e *schema.Entity) []string {
	if e == nil {
		return nil
	}
	return []string{e.Text, e.Name}
}

// matches reports whether one of the strings holds one of the alternatives.
func matches(got []string, want string) bool {
	if want == "*" {
		return true
	}
	if want == "-" {
		return len(got) == 0 || got[0] == ""
	}
	for _, alt := range strings.Split(want, "|") {
		for _, g := range got {
			if strings.Contains(g, alt) {
				return true
			}
		}
	}
	return false
}
