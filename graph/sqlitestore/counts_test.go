package sqlitestore

import (
	"context"
	"errors"
	"testing"

	"newsgraph/graph"
	"newsgraph/graph/graphtest"
)

// TestLostRows: a store from which something else has deleted rows does not take them
// for written. The load fails and changes nothing; what goes can go.
func TestLostRows(t *testing.T) {
	for _, damage := range []string{"DELETE FROM event", "DELETE FROM thing"} {
		path := sampleStore(t)
		sqlExec(t, path, damage)
		s := mustOpen(t, path)
		before := graphtest.Lines(t, s)
		xs := graphtest.Sample(100, 1)
		x := xs[0]
		for i := range x.Events { // each is written anew, upon what is there
			x.Events[i].Confidence /= 2
		}
		b, _ := graph.Plan(xs[:1])
		if _, err := s.Load(context.Background(), b); !errors.Is(err, graph.ErrCounts) {
			t.Errorf("%s: load: %v", damage, err)
		}
		if len(graphtest.Lines(t, s)) != len(before) {
			t.Errorf("%s: the load that failed has changed the graph", damage)
		}
		for _, x := range xs {
			if _, err := s.Retract(context.Background(), x.ID); err != nil {
				t.Fatalf("%s: retract: %v", damage, err)
			}
		}
		if left := graphtest.Lines(t, s); len(left) > 0 {
			t.Errorf("%s: all is retracted, and there is left %s", damage, left)
		}
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	}
}
