package graphtest

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"newsgraph/graph"
	"newsgraph/schema"
)

// testTakeBack: to load articles in any order and to take some of them back is to load
// the others alone, also where both tell one event; to correct one is to load it as
// corrected. What goes and what changes is what Stats and PlanRetract say.
func testTakeBack(t *testing.T, s graph.Store) {
	runs, shared := 0, 0
	rapid.Check(t, func(rt *rapid.T) {
		clearStore(rt, s)
		xs := retelling(rt)
		n := rapid.IntRange(1, len(xs)-1).Draw(rt, "how many go")
		all, kept := must(xs...), must(xs[n:]...)
		wrong := corrected(rt, xs)
		load(rt, s, must(wrong...)) // some of them in the form that they have before they are corrected
		for _, part := range inAnyOrder(rt, xs) {
			load(rt, s, must(part...))
		}
		WantGraph(rt, s, all)
		runs++
		if corroborated(all, xs[:n]) {
			shared++
		}
		var ids []string
		for _, x := range xs[:n] {
			ids = append(ids, x.ID)
		}
		takeBack(rt, s, all, kept, append(ids, "not there")...)
		WantGraph(rt, s, kept)
		wantSound(rt, s, false)
		for _, part := range inAnyOrder(rt, xs[:n]) {
			load(rt, s, must(part...))
		}
		WantGraph(rt, s, all)
	})
	if shared < runs/3 {
		t.Errorf("in %d of %d runs only, what was taken back told an event with what stayed", shared, runs)
	}
}

// retelling draws articles of which each tells one of few deeds, and whatever else.
func retelling(rt *rapid.T) []schema.Extraction {
	ids := rapid.Permutation(articleIDs).Draw(rt, "articles")[:rapid.IntRange(2, 5).Draw(rt, "number of articles")]
	xs := make([]schema.Extraction, len(ids))
	for i, id := range ids {
		xs[i] = Extraction(rt)
		xs[i].ID = id
		xs[i].Events = append(xs[i].Events, deed(rt))
	}
	return xs
}

// deed draws a report that agrees with most others of its kind.
func deed(rt *rapid.T) schema.Event {
	e := retold(rt)
	e.Actor, e.Target, e.Toll = known("g:redfront", "Red Front"), known("g:norland", "Norland"), nil
	e.Time.From, e.Time.To = "2021-03-04", "2021-03-04"
	e.Place = nil
	return e
}

// corrected draws other forms of some of the articles.
func corrected(rt *rapid.T, xs []schema.Extraction) []schema.Extraction {
	var out []schema.Extraction
	for _, x := range xs {
		if rapid.Bool().Draw(rt, "corrected") {
			other := Extraction(rt)
			other.ID = x.ID
			if rapid.Bool().Draw(rt, "the deed too") {
				other.Events = append(other.Events, deed(rt))
			}
			out = append(out, other)
		}
	}
	return out
}

// inAnyOrder parts the articles, in any order, into loads.
func inAnyOrder(rt *rapid.T, xs []schema.Extraction) [][]schema.Extraction {
	order := rapid.Permutation(xs).Draw(rt, "order")
	return slices.Collect(slices.Chunk(order, rapid.IntRange(1, 3).Draw(rt, "articles a load")))
}

// must plans extractions, whatever is rejected of them.
func must(xs ...schema.Extraction) graph.Batch {
	b, _ := graph.Plan(xs)
	return b
}

// corroborated reports whether one of the articles tells an event that another, which
// is not among them, tells too.
func corroborated(all graph.Batch, some []schema.Extraction) bool {
	for _, e := range all.Events() {
		mine, others := false, false
		for _, v := range e.Evidence {
			if slices.ContainsFunc(some, func(x schema.Extraction) bool { return x.ID == v.Article }) {
				mine = true
			} else {
				others = true
			}
		}
		if mine && others {
			return true
		}
	}
	return false
}

// takeBack retracts articles from a store that holds the graph of before, so that it
// is that of after, and holds the numbers to what differs.
func takeBack(rt failer, s graph.Store, before, after graph.Batch, ids ...string) {
	rt.Helper()
	lines := Lines(rt, s)
	planned, err := s.PlanRetract(context.Background(), ids...)
	if err != nil {
		rt.Fatalf("plan to retract: %v", err)
	}
	if !slices.Equal(lines, Lines(rt, s)) {
		rt.Fatalf("to plan it has changed the graph")
	}
	stats, err := s.Retract(context.Background(), ids...)
	if err != nil {
		rt.Fatalf("retract: %v", err)
	}
	if stats != planned {
		rt.Fatalf("planned %+v, done %+v", planned, stats)
	}
	if stats.Retracted+stats.Missing != len(ids) {
		rt.Fatalf("%+v of %d articles", stats, len(ids))
	}
	gone, changed := differences(before, after)
	if stats.Gone != gone || stats.Changed != changed {
		rt.Fatalf("gone %+v, changed %+v; want %+v, %+v", stats.Gone, stats.Changed, gone, changed)
	}
}

// differences counts what is not in after, and what is there as another. An event is
// in both when it has a report in both.
func differences(before, after graph.Batch) (gone, changed graph.Touched) {
	is := map[string]graph.Thing{}
	for _, t := range after.Things() {
		is[t.ID] = t
	}
	for _, t := range before.Things() {
		at := &gone
		if now, there := is[t.ID]; there {
			if counted(now) == counted(t) {
				continue
			}
			at, t = &changed, now
		}
		if t.IsPlace {
			at.Places++
		} else {
			at.Entities++
		}
	}
	reports, same := map[[2]string]bool{}, map[string]graph.Event{}
	for _, e := range before.Events() {
		same[e.ID] = e
		for _, v := range e.Evidence {
			reports[[2]string{v.Article, cmp.Or(v.Report, e.ID)}] = true
		}
	}
	left := map[[2]string]bool{}
	for _, e := range after.Events() {
		was := false
		for _, v := range e.Evidence {
			r := [2]string{v.Article, cmp.Or(v.Report, e.ID)}
			left[r] = true
			was = was || reports[r]
		}
		if old, ok := same[e.ID]; (was || ok) && !old.Equal(e) {
			changed.Events++
		}
	}
	for _, e := range before.Events() {
		if !slices.ContainsFunc(e.Evidence, func(v graph.Evidence) bool { return left[[2]string{v.Article, cmp.Or(v.Report, e.ID)}] }) {
			gone.Events++
		}
	}
	return gone, changed
}

// counted writes what a node of a thing holds but its other names.
func counted(t graph.Thing) string {
	t.Aliases = nil
	return fmt.Sprintf("%+v %v %v", t.Record(), t.Parent, t.Of)
}
