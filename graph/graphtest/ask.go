package graphtest

import (
	"context"
	"testing"
	"time"

	"newsgraph/graph"
	"newsgraph/graph/question"
)

// asked is how many events a store holds in BenchmarkQuestions.
const asked = 50_000

// Arguments gives a question arguments that a store of Sample has answers for: those
// of a name in very many events, or of one in some tens.
func Arguments(q question.Question, event string, hub bool) []graph.Arg {
	actor, other, town, country := "Party 60", "Party 61", "Town 60", "Country 7"
	if hub {
		actor, other, town, country = "Party 0", "Party 1", "Town 0", "Country 0"
	}
	switch {
	case q.Name == "why":
		return graph.Args(event)
	case q.Name == "corroborated":
		return graph.Args("2")
	case q.Name == "actors-at":
		return graph.Args(town)
	case q.Name == "events":
		return graph.Args(actor, country)
	case q.Name == "proofs":
		return graph.Args(actor, "20")
	case q.Name == "proved-links":
		return graph.Args(actor, other, "3")
	}
	args := graph.Args(actor, other)
	return args[:min(len(args), max(q.Min, q.Max))]
}

// Questions reports how long each named question takes on a store of 50,000 events:
// one about a name in some tens of events, and one about the name in most.
func Questions(b *testing.B, s graph.Store) {
	xs := Sample(asked, 1)
	batch, bad := graph.Plan(xs)
	if len(bad) > 0 {
		b.Fatal(bad[0])
	}
	if _, err := s.Load(context.Background(), batch); err != nil {
		b.Fatal(err)
	}
	for _, q := range question.All() {
		for _, hub := range []bool{false, true} {
			name := q.Name
			if hub {
				name += "/hub"
			}
			b.Run(name, func(b *testing.B) { timed(b, s, q.Name, Arguments(q, xs[7].Events[2].ID, hub)) })
		}
	}
}

// timed reports the shortest time of an answer, in milliseconds, and its rows.
func timed(b *testing.B, s graph.Store, question string, args []graph.Arg) {
	var rows int
	var fastest time.Duration
	for range b.N {
		rows = 0
		start := time.Now()
		for _, err := range s.Ask(context.Background(), question, args...) {
			if err != nil {
				b.Fatal(err)
			}
			rows++
		}
		if took := time.Since(start); fastest == 0 || took < fastest {
			fastest = took
		}
	}
	b.ReportMetric(float64(fastest.Microseconds())/1000, "ms")
	b.ReportMetric(float64(rows), "rows")
}
