package extract_test

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"newsgraph/article"
	"newsgraph/extract"
	"newsgraph/extract/event"
	"newsgraph/schema"
)

// TestExplainTellsTheEvents holds explanations against extractions: the same
// events with the same ids, and a reason wherever a clause gave none.
func TestExplainTellsTheEvents(t *testing.T) {
	x := extractor(t)
	files, err := filepath.Glob("../testdata/demo/*")
	if err != nil || len(files) == 0 {
		t.Fatal("no demo articles", err)
	}
	for _, file := range files {
		f, err := os.Open(file)
		if err != nil {
			t.Fatal(err)
		}
		for it := range article.Read(f, file, article.Options{}) {
			if it.Err != nil {
				t.Fatal(it.Err)
			}
			sameEvents(t, x, it.Article)
		}
		_ = f.Close() // it was only read
	}
}

func sameEvents(t *testing.T, x *extract.Extractor, a schema.Article) {
	t.Helper()
	e, err := x.Extract(context.Background(), a)
	if err != nil {
		t.Fatal(err)
	}
	sentences, err := x.Explain(context.Background(), a)
	if err != nil {
		t.Fatal(err)
	}
	var want, got []string
	for _, ev := range e.Events {
		want = append(want, ev.ID)
	}
	at := 0
	for _, s := range sentences {
		if s.Start < at || a.Text[s.Start:s.End] != s.Sentence {
			t.Errorf("%s: sentence at %d to %d is %q", a.ID, s.Start, s.End, s.Sentence)
		}
		at = s.End
		for _, c := range s.Clauses {
			got = append(got, idsOf(t, s, c)...)
		}
	}
	slices.Sort(want)
	slices.Sort(got)
	if got = slices.Compact(got); !slices.Equal(got, want) {
		t.Errorf("%s: explained events %v, want %v", a.ID, got, want)
	}
}

// idsOf lists the events of a clause, and checks that it has some or a reason.
func idsOf(t *testing.T, s extract.Explanation, c extract.Clause) []string {
	t.Helper()
	if (len(c.Readings) == 0) != (c.Reason != "") || c.Reason == string(event.Unsaid) {
		t.Errorf("%q: %q has %d readings and the reason %q", s.Sentence, c.Text, len(c.Readings), c.Reason)
	}
	var ids []string
	for _, r := range c.Readings {
		for _, p := range append(append([]extract.Party{}, r.Actors...), r.Targets...) {
			if p.Origin == "" || p.Text == "" || p.Word < 0 || p.Word >= len(s.Words) {
				t.Errorf("%q: %q has the party %+v", s.Sentence, c.Text, p)
			}
		}
		for _, e := range r.Events {
			if e.ID == "" {
				t.Errorf("%q: an event of %q went nowhere", s.Sentence, c.Text)
			}
			ids = append(ids, e.ID)
		}
	}
	return ids
}
