package graphtest

import (
	"context"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"newsgraph/graph"
	"newsgraph/link"
	"newsgraph/schema"
)

// testHistory loads, replaces and retracts at random: the store then holds what
// Plan makes of the extractions that are left.
func testHistory(t *testing.T, s graph.Store) {
	rapid.Check(t, func(rt *rapid.T) {
		clearStore(rt, s)
		WantGraph(rt, s, history(rt, s))
		wantSound(rt, s, false)
	})
}

// history changes the stores at random, all in the same way, and returns what
// they should hold.
func history(rt *rapid.T, stores ...graph.Store) graph.Batch {
	held := map[string]schema.Extraction{}
	var decided link.Decided
	for range rapid.IntRange(1, 5).Draw(rt, "steps") {
		if rapid.IntRange(0, 3).Draw(rt, "decide") == 0 {
			decided = Decisions(rt)
			for _, s := range stores {
				decide(rt, s, decided)
			}
			continue
		}
		if rapid.IntRange(0, 3).Draw(rt, "retract") == 0 {
			ids := rapid.SliceOfN(rapid.SampledFrom(articleIDs), 1, 3).Draw(rt, "ids")
			for _, s := range stores {
				if _, err := s.Retract(context.Background(), ids...); err != nil {
					rt.Fatalf("retract: %v", err)
				}
			}
			for _, id := range ids {
				delete(held, id)
			}
			continue
		}
		xs := rapid.SliceOfN(rapid.Custom(Extraction), 1, 4).Draw(rt, "extractions")
		b, _ := graph.Plan(xs)
		for _, s := range stores {
			load(rt, s, b)
		}
		for _, x := range xs {
			held[x.ID] = x
		}
	}
	var left []schema.Extraction
	for _, x := range held {
		left = append(left, x)
	}
	b, _ := graph.Plan(left)
	return b.Under(decided)
}

func decide(t failer, s graph.Store, d link.Decided) {
	t.Helper()
	if _, err := s.Decide(context.Background(), d); err != nil {
		t.Fatalf("decide: %v", err)
	}
	if got, err := s.Decided(context.Background()); err != nil || got.String() != d.String() {
		t.Fatalf("the store has the decisions %q (%v), want %q", got, err, d)
	}
}

func clearStore(t failer, s graph.Store) {
	t.Helper()
	if _, err := s.Retract(context.Background(), articleIDs...); err != nil {
		t.Fatalf("retract all: %v", err)
	}
	decide(t, s, link.Decided{})
	if left := Lines(t, s); len(left) > 0 {
		t.Fatalf("after all articles were retracted there is left:\n%s", strings.Join(left, ""))
	}
}
