package ingest

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"newsgraph/article"
	"newsgraph/graph"
	"newsgraph/schema"
	"newsgraph/source"
)

// items yields articles of the given texts, with ids a0, a1 and so on.
func items(texts ...string) iter.Seq[article.Item] {
	return func(yield func(article.Item) bool) {
		for i, text := range texts {
			if !yield(article.Item{File: "x.jsonl", Line: i + 1, Article: schema.Article{ID: fmt.Sprintf("a%d", i), Text: text}}) {
				return
			}
		}
	}
}

func states(t *testing.T, j graph.Journal) map[string]graph.EntryState {
	t.Helper()
	out := map[string]graph.EntryState{}
	for e, err := range j.Entries(t.Context()) {
		if err != nil {
			t.Fatal(err)
		}
		out[at(filepath.Base(e.File), e.Line)] = e.State
	}
	return out
}

// TestRunAgain holds that the same run again extracts nothing, that a changed article,
// another program and who asks for it do, and that one taken back comes again.
func TestRunAgain(t *testing.T) {
	st := openStore(t, filepath.Join(t.TempDir(), "g.db"))
	run := func(x *fake, in iter.Seq[article.Item], o RunOptions) Report {
		t.Helper()
		o.Workers = 2
		report, err := Run(t.Context(), in, x, st, o)
		if err != nil {
			t.Fatal(err)
		}
		return report
	}
	three := []string{"Rebels struck Lipa.", "Rebels struck Goma.", "Rebels struck Bari."}
	for _, c := range []struct {
		what  string
		in    []string
		o     RunOptions
		calls int64
		want  Report
	}{
		{"first", three, RunOptions{}, 3, Report{Read: 3, Loaded: 3, Extracted: 3, Taken: 3, Events: 3}},
		{"again", three, RunOptions{}, 0, Report{Read: 3, Unchanged: 3}},
		{"changed", []string{three[0], three[1], "Rebels struck Rome."}, RunOptions{}, 1, Report{Read: 3, Unchanged: 2, Replaced: 1, Extracted: 1, Taken: 1, Events: 1}},
		{"another program", three[:2], RunOptions{Maker: "2"}, 2, Report{Read: 2, Unchanged: 2, Extracted: 2, Taken: 2}},
		{"the program before, whose entries are written over", three[:2], RunOptions{}, 2, Report{Read: 2, Unchanged: 2, Extracted: 2, Taken: 2}},
		{"asked for", three[:2], RunOptions{Again: true}, 2, Report{Read: 2, Unchanged: 2, Extracted: 2, Taken: 2}},
	} {
		x := &fake{}
		if got := run(x, items(c.in...), c.o); got != c.want || x.calls.Load() != c.calls {
			t.Errorf("%s: %+v with %d extractions, want %+v with %d", c.what, got, x.calls.Load(), c.want, c.calls)
		}
	}
	if _, err := st.Retract(t.Context(), "a1"); err != nil {
		t.Fatal(err)
	}
	x := &fake{}
	if got := run(x, items(three[:2]...), RunOptions{}); got.Loaded != 1 || got.Unchanged != 1 || x.calls.Load() != 1 {
		t.Errorf("after one was taken back: %+v", got)
	}
}

// TestRunJournal holds that the journal tells of every article what became of it, and
// that an article that moved is known where it is now.
func TestRunJournal(t *testing.T) {
	dir := write(t, map[string]string{
		"a.jsonl": `{"id": "1", "text": "Rebels struck Lipa."}` + "\nnonsense\n" + `{"id": "3", "text": "panic"}` + "\n" + `{"id": "1", "text": "Rebels struck Lipa."}`,
		"b.txt":   "Rebels struck Goma.",
	})
	st := openStore(t, filepath.Join(dir, "g.db"))
	foreign := article.Item{File: "c.txt", Article: schema.Article{ID: "f", Text: "Der Zug kam an."}, Err: &article.Error{File: "c.txt", Class: article.Foreign, Detail: "German"}}
	in := func(name string) iter.Seq[article.Item] {
		return func(yield func(article.Item) bool) {
			for it := range source.Files([]string{filepath.Join(dir, "a.jsonl"), filepath.Join(dir, name)}, source.Input{}) {
				if !yield(it) {
					return
				}
			}
			yield(foreign)
		}
	}
	report, err := Run(t.Context(), in("b.txt"), &fake{}, st, RunOptions{})
	if err != nil {
		t.Fatal(err)
	}
	if want := (Report{Read: 6, Loaded: 2, Duplicates: 1, Foreign: 1, Failed: 2, Extracted: 2, Taken: 2, Events: 2}); report != want {
		t.Errorf("report %+v, want %+v", report, want)
	}
	want := map[string]graph.EntryState{
		"a.jsonl:1": graph.Loaded, "a.jsonl:2": graph.Failed, "a.jsonl:3": graph.Failed, "a.jsonl:4": graph.Duplicate,
		"b.txt": graph.Loaded, "c.txt": graph.Aside,
	}
	if d := cmp.Diff(want, states(t, st)); d != "" {
		t.Errorf("journal (-want +got): %s", d)
	}
	moved := write(t, map[string]string{"moved.txt": "Rebels struck Goma."})
	x := &fake{}
	if _, err := Run(t.Context(), source.Files([]string{filepath.Join(moved, "moved.txt")}, source.Input{}), x, st, RunOptions{}); err != nil || x.calls.Load() != 0 {
		t.Errorf("an article that moved: %d extractions, %v", x.calls.Load(), err)
	}
	want["moved.txt"] = graph.Loaded
	if d := cmp.Diff(want, states(t, st)); d != "" {
		t.Errorf("journal after a move (-want +got): %s", d)
	}
}

// brokenStore fails at its second batch, and its journal where it is told to.
type brokenStore struct {
	Store
	fullStore
	journal error
}

func (b *brokenStore) Load(ctx context.Context, batch graph.Batch) (graph.Stats, error) {
	if stats, err := b.fullStore.Load(ctx, batch); err != nil {
		return stats, err
	}
	return b.Store.Load(ctx, batch)
}

func (b *brokenStore) Held(ctx context.Context, in []graph.Input) (map[graph.Input]graph.Entry, error) {
	if b.journal != nil {
		return nil, b.journal
	}
	return b.Store.Held(ctx, in)
}

// TestRunBroken holds that after a run that broke off the journal tells what it was at,
// and that the same run again completes the graph.
func TestRunBroken(t *testing.T) {
	var texts []string
	for i := range 40 {
		texts = append(texts, fmt.Sprintf("Army %d struck Lipa.", i))
	}
	st := openStore(t, filepath.Join(t.TempDir(), "g.db"))
	o := RunOptions{Options: Options{Batch: 10}}
	report, err := Run(t.Context(), items(texts...), &fake{}, &brokenStore{Store: st}, o)
	if !errors.Is(err, graph.ErrFull) || report.Loaded != 10 {
		t.Fatalf("report %+v, error %v", report, err)
	}
	count := map[graph.EntryState]int{}
	for _, s := range states(t, st) {
		count[s]++
	}
	if d := cmp.Diff(map[graph.EntryState]int{graph.Loaded: 10, graph.Extracted: 10, graph.Seen: 20}, count); d != "" {
		t.Errorf("journal (-want +got): %s", d)
	}
	if _, err := Run(t.Context(), items(texts...), &fake{}, &brokenStore{Store: st, journal: graph.ErrUnreachable}, o); !errors.Is(err, graph.ErrUnreachable) {
		t.Errorf("a journal that cannot be read: %v", err)
	}
	x := &fake{}
	if report, err = Run(t.Context(), items(texts...), x, st, o); err != nil || report.Unchanged != 10 || report.Loaded != 30 || x.calls.Load() != 30 {
		t.Errorf("again: %+v, %v, %d extractions", report, err, x.calls.Load())
	}
}

// TestSelection holds that --since, a sample and a limit leave out what they should, and
// that a sample does not depend on what else there is.
func TestSelection(t *testing.T) {
	var texts []string
	for i := range 1000 {
		texts = append(texts, fmt.Sprintf("Army %d struck Lipa.", i))
	}
	run := func(in iter.Seq[article.Item], s Selection) (Report, map[string]graph.EntryState) {
		t.Helper()
		st := openStore(t, filepath.Join(t.TempDir(), "g.db"))
		report, err := Run(t.Context(), in, &fake{}, st, RunOptions{Want: s})
		if err != nil || report.Read != report.Sum() {
			t.Fatal(report, err)
		}
		return report, states(t, st)
	}
	all, some := run(items(texts...), Selection{Sample: .3})
	if all.Loaded < 240 || all.Loaded > 360 || all.Unselected != 1000-all.Loaded {
		t.Errorf("a sample of .3 of 1000: %+v", all)
	}
	_, half := run(items(texts[:500]...), Selection{Sample: .3})
	_, more := run(items(texts[:500]...), Selection{Sample: .5})
	for place := range half {
		if some[place] != graph.Loaded || more[place] != graph.Loaded {
			t.Errorf("%s is in the sample of 500 articles, and not in that of 1000 or in a larger one", place)
		}
	}
	if r, _ := run(items(texts...), Selection{Limit: 7}); r.Read != 7 || r.Loaded != 7 {
		t.Errorf("a limit of 7: %+v", r)
	}
	dated := func(yield func(article.Item) bool) {
		for i, day := range []string{"2024-03-21", "2024-03-22", "", "2024-03-23"} {
			if !yield(article.Item{File: "x", Line: i, Article: schema.Article{ID: fmt.Sprint(i), Published: day, Text: "fast"}}) {
				return
			}
		}
	}
	if r, _ := run(dated, Selection{Since: "2024-03-22"}); r.Loaded != 2 || r.Unselected != 2 {
		t.Errorf("since a day: %+v", r)
	}
}

// TestUnselectedKeepEntry holds that what a run leaves out stays in the journal as it was.
func TestUnselectedKeepEntry(t *testing.T) {
	st := openStore(t, filepath.Join(t.TempDir(), "g.db"))
	for _, s := range []Selection{{}, {Since: "2024-01-01"}} {
		if _, err := Run(t.Context(), items("Rebels struck Lipa."), &fake{}, st, RunOptions{Want: s}); err != nil {
			t.Fatal(err)
		}
	}
	if d := cmp.Diff(map[string]graph.EntryState{"x.jsonl:1": graph.Loaded}, states(t, st)); d != "" {
		t.Error(d)
	}
}

func TestWords(t *testing.T) {
	for text, want := range map[string]int{"": 0, "Rebels struck Lipa.": 4, "U.S. troops": 5, strings.Repeat("!", 9): 9, "né\u0301e": 1, "\u202e \x00": 2} {
		if got := Words(text); got != want {
			t.Errorf("%q has %d words, want %d", text, got, want)
		}
	}
}
