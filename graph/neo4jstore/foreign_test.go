package neo4jstore

import (
	"context"
	"errors"
	"slices"
	"testing"
	"time"

	"newsgraph/graph"
	"newsgraph/graph/graphtest"
	"newsgraph/schema"
)

// touch takes the lock of nodes and leaves them as they are.
const touch = " SET n.foreign = 1 REMOVE n.foreign"

// TestDeadlock: while a load goes on, a program of somebody else, which knows nothing
// of the lock of the store, locks the same nodes in the opposite order. The server
// ends our transaction, as the one with fewer locks; it is tried again, and the graph is
// what it would have been.
func TestDeadlock(t *testing.T) {
	ctx := context.Background()
	s := openEmpty(t)
	defer func() { _ = s.Close() }()
	xs := graphtest.Sample(100, 5)
	b, _ := graph.Plan(xs)
	want, _ := graph.Plan(shorter(xs))
	if _, err := s.Load(ctx, b); err != nil {
		t.Fatal(err)
	}
	tx, end := begin(t, s)
	defer end()
	theirs := query{newWatch(ctx, time.Minute), tx}
	for _, pattern := range []string{"(n) WHERE NOT n:Article AND NOT n:" + schema.LabelStore, "()-[n]->()"} {
		if _, err := theirs.rows("MATCH "+pattern+touch, nil); err != nil {
			t.Fatal(err)
		}
	}
	ended := make(chan error, 1)
	tries := 0
	_, err := s.commit(ctx, func(r reader) (graph.Change, error) {
		if tries++; tries == 1 { // we hold articles, and they ask for them; what we write then, they hold
			if _, err := r.rows("MATCH (n:Article)"+touch, nil); err != nil {
				return graph.Change{}, err
			}
			go func() {
				_, err := theirs.rows("MATCH (n:Article)"+touch, nil)
				ended <- errors.Join(err, tx.Rollback(ctx))
			}()
			for number(t, s, "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN count(*)") == 0 {
				time.Sleep(10 * time.Millisecond) // until they wait for us
			}
		}
		return graph.PlanChange(r, want.Articles, nil)
	})
	if err != nil || tries < 2 {
		t.Errorf("after %d tries: %v; want a second one, and success", tries, err)
	}
	if err := <-ended; err != nil {
		t.Errorf("their transaction: %v", err)
	}
	graphtest.WantGraph(t, s, want)
}

// shorter is the articles, each without its last event.
func shorter(xs []schema.Extraction) []schema.Extraction {
	out := slices.Clone(xs)
	for i, x := range out {
		out[i].Events = x.Events[:len(x.Events)-1]
	}
	return out
}

// TestForeignLock: somebody locks a node of ours and does not let go. The load says so
// after its time, and nothing of it stays; afterwards the same load goes through.
func TestForeignLock(t *testing.T) {
	ctx := context.Background()
	s := openEmpty(t)
	config := testConfig(t)
	config.limit = 2 * time.Second
	hasty, err := Open(ctx, config)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _, _ = s.Close(), hasty.Close() }()
	first, _ := graph.Plan(graphtest.Sample(50, 5))
	if _, err := s.Load(ctx, first); err != nil {
		t.Fatal(err)
	}
	tx, end := begin(t, s)
	defer end()
	if _, err := (query{newWatch(ctx, time.Minute), tx}).rows("MATCH (n:Entity)"+touch, nil); err != nil {
		t.Fatal(err)
	}
	both, _ := graph.Plan(append(graphtest.Sample(50, 5), graphtest.Sample(50, 6)...))
	start := time.Now()
	if _, err := hasty.Load(ctx, both); !errors.Is(err, graph.ErrBusy) {
		t.Errorf("%v after %v, want %v", err, time.Since(start), graph.ErrBusy)
	}
	graphtest.WantGraph(t, s, first)
	if err := tx.Rollback(ctx); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Load(ctx, both); err != nil {
		t.Error(err)
	}
	graphtest.WantGraph(t, s, both)
}
