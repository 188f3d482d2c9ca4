package ingest

import (
	"context"
	"fmt"
	"iter"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"newsgraph/article"
	"newsgraph/graph/sqlitestore"
	"newsgraph/schema"
)

// scratchStore is a store whose size is its number of articles, a kilobyte each.
type scratchStore struct{ *sqlitestore.Store }

func (s scratchStore) Size(ctx context.Context) (int64, error) {
	c, err := s.Counts(ctx)
	return int64(c.Nodes["Article"]) << 10, err
}

// TestPlan holds that a forecast counts all that a run would, scales a sample to the
// rest by its text, and leaves the store alone.
func TestPlan(t *testing.T) {
	st := openStore(t, filepath.Join(t.TempDir(), "g.db"))
	var texts []string
	for i := range 1200 {
		texts = append(texts, fmt.Sprintf("Army %04d struck Lipa.", i))
	}
	if _, err := Run(t.Context(), items(texts[:200]...), &fake{}, st, RunOptions{}); err != nil {
		t.Fatal(err)
	}
	before := dump(t, st)
	in := func(yield func(article.Item) bool) {
		for it := range items(texts...) {
			it.Language = "en"
			if !yield(it) {
				return
			}
		}
		bad := &article.Error{File: "bad.txt", Class: article.Empty}
		foreign := &article.Error{File: "f.txt", Class: article.Foreign}
		_ = yield(article.Item{File: "bad.txt", Err: bad}) &&
			yield(article.Item{File: "f.txt", Language: "fr", Err: foreign}) &&
			yield(article.Item{File: "copy.txt", Article: schema.Article{ID: "a5", Text: texts[5]}})
	}
	f, err := Plan(t.Context(), iter.Seq[article.Item](in), &fake{}, st, scratchStore{openStore(t, filepath.Join(t.TempDir(), "s.db"))}, RunOptions{Workers: 2})
	if err != nil {
		t.Fatal(err)
	}
	if want := (Report{Read: 1203, Loaded: 1000, Unchanged: 200, Duplicates: 1, Foreign: 1, Failed: 1}); f.Report != want {
		t.Errorf("%+v, want %+v", f.Report, want)
	}
	if d := cmp.Diff(map[string]int{"en": 1200, "fr": 1, "unknown": 1}, f.Languages); d != "" {
		t.Errorf("languages (-want +got): %s", d)
	}
	if d := cmp.Diff(map[string]int{"empty": 1}, f.Failures); d != "" {
		t.Errorf("failures (-want +got): %s", d)
	}
	if f.Sample.Articles != drawnArticles-drawnArticles/warmUp || f.Events() != 1000 || f.Space() != 1000<<10 || f.Time() <= 0 {
		t.Errorf("of %+v: %d events, %d bytes, %v", f.Sample, f.Events(), f.Space(), f.Time())
	}
	if dump(t, st) != before || len(states(t, st)) != 200 {
		t.Error("a plan wrote to the store")
	}
}

// TestDrawing holds that a drawing is bounded, and does not depend on the order.
func TestDrawing(t *testing.T) {
	var forth, back drawing
	for i := range 2000 {
		for _, d := range []struct {
			*drawing
			i int
		}{{&forth, i}, {&back, 1999 - i}} {
			d.add(article.Item{Article: schema.Article{ID: fmt.Sprint(d.i), Text: "x"}})
		}
	}
	if d := cmp.Diff(forth.items(), back.items()); d != "" || len(forth.all) != drawnArticles {
		t.Errorf("%d articles were drawn, %d with the order turned: %s", len(forth.all), len(back.all), d)
	}
	var large drawing
	for i := range 20 {
		large.add(article.Item{Article: schema.Article{ID: fmt.Sprint(i), Text: string(make([]byte, 1<<20))}})
	}
	if large.bytes > drawnBytes {
		t.Errorf("%d bytes were drawn", large.bytes)
	}
}
