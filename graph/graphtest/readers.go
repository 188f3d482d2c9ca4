package graphtest

import (
	"context"
	"fmt"
	"slices"
	"testing"

	"newsgraph/graph"
)

// testReaders asks while a load goes on: answers grow, and never show a half of
// an article.
func testReaders(t *testing.T, s graph.Store) {
	xs := Sample(400, 8)
	party := xs[0].Events[0].Actor.Name
	load(t, s, plan(t, xs[0]))
	done := make(chan error, 3)
	for range cap(done) {
		go func() { done <- watch(s, party) }()
	}
	for part := range slices.Chunk(xs, 8) {
		load(t, s, plan(t, part...))
	}
	for range cap(done) {
		if err := <-done; err != nil {
			t.Error(err)
		}
	}
}

func watch(s graph.Store, party string) error {
	last := 0
	for range 10 {
		n := 0
		for row, err := range s.Ask(context.Background(), "timeline", graph.Args(party)...) {
			if err != nil {
				return err
			}
			if row[len(row)-1] == "" {
				return fmt.Errorf("event %v has no sentence", row[len(row)-2])
			}
			n++
		}
		if n < last {
			return fmt.Errorf("%d rows after %d", n, last)
		}
		last = n
	}
	return nil
}
