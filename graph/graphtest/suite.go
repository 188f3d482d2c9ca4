package graphtest

import (
	"context"
	"errors"
	"iter"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"newsgraph/graph"
	"newsgraph/graph/export"
	"newsgraph/graph/verify"
	"newsgraph/schema"
)

// Run tests a store against the contract of package graph. Open opens an empty
// store; the suite closes it.
func Run(t *testing.T, open func(*testing.T) graph.Store) {
	for _, c := range []struct {
		name string
		test func(*testing.T, graph.Store)
	}{
		{"empty", testEmpty},
		{"read back", testReadBack},
		{"load again", testAgain},
		{"replace", testReplace},
		{"respell", testRespell},
		{"retract", testRetract},
		{"shared event", testSharedEvent},
		{"retold", testRetold},
		{"reprints", testReprints},
		{"decided", testDecided},
		{"counts", testCounts},
		{"any history", testHistory},
		{"take back", testTakeBack},
		{"journal", testJournal},
		{"paging", testPaging},
		{"cancelled", testCancelled},
		{"readers", testReaders},
		{"story", testStory},
		{"wrong questions", testWrongQuestions},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := open(t)
			t.Cleanup(func() {
				if err := s.Close(); err != nil {
					t.Errorf("close: %v", err)
				}
			})
			c.test(t, s)
		})
	}
}

// plan plans extractions that must be taken as they are.
func plan(t testing.TB, xs ...schema.Extraction) graph.Batch {
	t.Helper()
	b, rejected := graph.Plan(xs)
	for _, r := range rejected {
		t.Errorf("rejected: %s", r)
	}
	return b
}

// failer is what tests and rapid checks have in common.
type failer interface {
	Helper()
	Fatalf(format string, args ...any)
}

func load(t failer, s graph.Store, b graph.Batch) graph.Stats {
	t.Helper()
	stats, err := s.Load(context.Background(), b)
	if err != nil {
		t.Fatalf("load: %v", err)
	}
	return stats
}

// Lines dumps a store as export lines.
func Lines(t failer, d graph.Dumper) []string {
	t.Helper()
	return lines(t, d.Dump(context.Background()))
}

func lines(t failer, records iter.Seq2[graph.Record, error]) []string {
	t.Helper()
	var out []string
	for r, err := range records {
		if err != nil {
			t.Fatalf("dump: %v", err)
		}
		line, err := export.Line(r)
		if err != nil {
			t.Fatalf("line: %v", err)
		}
		out = append(out, string(line))
	}
	return out
}

// planned gives the lines of what a batch makes in an empty store.
func planned(t failer, b graph.Batch) []string {
	t.Helper()
	return lines(t, func(yield func(graph.Record, error) bool) {
		for r := range b.Records() {
			if !yield(r, nil) {
				return
			}
		}
	})
}

// WantGraph compares the rows of the store with those of the plan.
func WantGraph(t failer, s graph.Store, b graph.Batch) {
	t.Helper()
	if diff := cmp.Diff(planned(t, b), Lines(t, s)); diff != "" {
		t.Fatalf("the store differs from the plan (-plan +store):\n%s", diff)
	}
}

// wantSound verifies a store: it finds no fault, and proves every relationship.
func wantSound(t failer, s graph.Store, deep bool) {
	t.Helper()
	r, err := verify.Verify(context.Background(), s, verify.Options{Deep: deep})
	if err != nil || r.Total > 0 || r.Proved != r.Relationships {
		t.Fatalf("verify: %+v, %v", r, err)
	}
}

func testEmpty(t *testing.T, s graph.Store) {
	WantGraph(t, s, graph.Batch{})
	if stats := load(t, s, graph.Batch{}); stats != (graph.Stats{}) {
		t.Errorf("loading nothing did %+v", stats)
	}
	c, err := s.Counts(context.Background())
	if err != nil || len(c.Nodes)+len(c.Relationships)+len(c.Events) != 0 {
		t.Errorf("counts of an empty store: %+v, %v", c, err)
	}
}

func testReadBack(t *testing.T, s graph.Store) {
	b := plan(t, Sample(300, 3)...)
	stats := load(t, s, b)
	if stats.Articles != 60 || stats.Events != 300 || stats.Nodes == 0 || stats.Unchanged+stats.Replaced+stats.Retracted != 0 {
		t.Errorf("stats %+v", stats)
	}
	WantGraph(t, s, b)
	wantSound(t, s, true)
}

func testAgain(t *testing.T, s graph.Store) {
	b := plan(t, Sample(100, 3)...)
	load(t, s, b)
	before := Lines(t, s)
	if stats := load(t, s, b); stats != (graph.Stats{Unchanged: 20}) {
		t.Errorf("the second load did %+v", stats)
	}
	if diff := cmp.Diff(before, Lines(t, s)); diff != "" {
		t.Errorf("the second load changed the graph:\n%s", diff)
	}
	hashes, err := s.Hashes(context.Background(), []string{b.Articles[0].Article.ID, "not there"})
	want := map[string]string{b.Articles[0].Article.ID: b.Articles[0].Article.Hash}
	if err != nil || cmp.Diff(want, hashes) != "" {
		t.Errorf("hashes %v, %v; want %v", hashes, err, want)
	}
}

func testReplace(t *testing.T, s graph.Store) {
	xs := Sample(50, 3)
	load(t, s, plan(t, xs...))
	xs[2].Title = "Corrected report"
	xs[2].Events = xs[2].Events[1:]
	xs[2].Events[0].Actor = &schema.Entity{Text: "Fourth Party", Name: "Fourth Party", Kind: schema.KindPerson, ID: schema.EntityID("Fourth Party")}
	b := plan(t, xs...)
	stats := load(t, s, b)
	if stats.Replaced != 1 || stats.Unchanged != 9 || stats.Events != 1 {
		t.Errorf("stats %+v; want one article replaced and its one changed event written", stats)
	}
	WantGraph(t, s, b)
}

// testRespell corrects nothing but how a name is written, which leaves its id.
func testRespell(t *testing.T, s graph.Store) {
	x := Sample(5, 3)[0]
	x.Events = x.Events[:1]
	load(t, s, plan(t, x))
	e := *x.Events[0].Actor
	e.Name = strings.ToUpper(e.Name)
	x.Events[0].Actor = &e
	b := plan(t, x)
	if stats := load(t, s, b); stats.Replaced != 1 || stats.Events != 0 {
		t.Errorf("stats %+v; want the article replaced and no event written", stats)
	}
	WantGraph(t, s, b)
}

func testRetract(t *testing.T, s graph.Store) {
	xs := Sample(50, 3)
	load(t, s, plan(t, xs...))
	stats, err := s.Retract(context.Background(), xs[0].ID, "not there", xs[9].ID, xs[0].ID)
	if err != nil || stats.Retracted != 2 || stats.Missing != 1 {
		t.Fatalf("retract: %+v, %v", stats, err)
	}
	WantGraph(t, s, plan(t, xs[1:9]...))
	clear1 := make([]string, len(xs))
	for i, x := range xs {
		clear1[i] = x.ID
	}
	if _, err := s.Retract(context.Background(), clear1...); err != nil {
		t.Fatal(err)
	}
	WantGraph(t, s, graph.Batch{})
}

// testSharedEvent has two articles tell one event, and differ.
func testSharedEvent(t *testing.T, s graph.Store) {
	a, b := Sample(5, 1)[0], Sample(5, 2)[0]
	a.Events, b.Events = a.Events[:1], b.Events[:1]
	b.Events[0].ID = a.Events[0].ID
	for _, x := range []schema.Extraction{a, b} {
		load(t, s, plan(t, x))
	}
	both := plan(t, a, b)
	WantGraph(t, s, both)
	if e := both.Events(); len(e) != 1 || e[0].Articles != 2 || len(e[0].Evidence) != 2 {
		t.Fatalf("merged events %+v", e)
	}
	if _, err := s.Retract(context.Background(), a.ID); err != nil {
		t.Fatal(err)
	}
	WantGraph(t, s, plan(t, b))
}

func testCounts(t *testing.T, s graph.Store) {
	b := plan(t, Sample(200, 5)...)
	load(t, s, b)
	want := graph.Counts{Nodes: map[string]int{}, Relationships: map[string]int{}, Events: map[string]int{}}
	for r := range b.Records() {
		for _, l := range r.Labels {
			want.Nodes[l]++
		}
		if r.Type != "" {
			want.Relationships[r.Type]++
		}
	}
	for _, e := range b.Events() {
		want.Events[e.Type]++
	}
	got, err := s.Counts(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("counts (-plan +store):\n%s", diff)
	}
}

func testCancelled(t *testing.T, s graph.Store) {
	load(t, s, plan(t, Sample(20, 1)...))
	before := Lines(t, s)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := s.Load(ctx, plan(t, Sample(20, 2)...)); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled load: %v", err)
	}
	for _, err := range s.Ask(ctx, "timeline", graph.Args("Party 1")...) {
		if !errors.Is(err, context.Canceled) {
			t.Errorf("cancelled question: %v", err)
		}
	}
	if diff := cmp.Diff(before, Lines(t, s)); diff != "" {
		t.Errorf("a cancelled load changed the graph:\n%s", diff)
	}
}
