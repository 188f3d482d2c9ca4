package graphtest

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"newsgraph/graph"
	"newsgraph/graph/question"
)

// Same tests that two empty stores agree: after the same random history they
// hold the same graph and give the same answers, rows and errors alike, to
// every question.
func Same(t *testing.T, a, b graph.Store) {
	rapid.Check(t, func(rt *rapid.T) {
		clearStore(rt, a)
		clearStore(rt, b)
		history(rt, a, b)
		if diff := cmp.Diff(Lines(rt, a), Lines(rt, b)); diff != "" {
			rt.Fatalf("the graphs differ (-first +second):\n%s", diff)
		}
		for _, q := range question.All() {
			for range 3 {
				args := graph.Args(rapid.SliceOfN(rapid.SampledFrom(Texts()), q.Min, max(q.Min, q.Max)).Draw(rt, q.Name)...)
				sameAnswer(rt, a, b, q.Name, args)
			}
		}
	})
}

// SameAnswers compares the answers of two stores with the same load to one
// question.
func SameAnswers(t *testing.T, a, b graph.Store, name string, args ...string) int {
	return sameAnswer(t, a, b, name, graph.Args(args...))
}

func sameAnswer(t failer, a, b graph.Store, name string, args []graph.Arg) int {
	t.Helper()
	rowsA, errA := Answer(a, name, args)
	rowsB, errB := Answer(b, name, args)
	if diff := cmp.Diff(rowsA, rowsB); diff != "" {
		t.Fatalf("%s %v: the answers differ (-first +second):\n%s", name, args, diff)
	}
	if (errA == nil) != (errB == nil) || meaning(errA) != meaning(errB) {
		t.Fatalf("%s %v: the errors differ: %v; %v", name, args, errA, errB)
	}
	return len(rowsA)
}

// meaning is the sentinel of a question's error.
func meaning(err error) error {
	for _, m := range []error{graph.ErrUsage, graph.ErrNoName, graph.ErrNoEvent, graph.ErrAmbiguous} {
		if errors.Is(err, m) {
			return m
		}
	}
	return nil
}
