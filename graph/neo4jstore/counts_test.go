package neo4jstore

import (
	"context"
	"errors"
	"testing"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"newsgraph/graph"
	"newsgraph/graph/graphtest"
	"newsgraph/schema"
)

// TestLostNodes: a database from which something else has deleted nodes, or to which
// it has added some, does not take what is there for written. The load fails and
// changes nothing; what goes can go.
func TestLostNodes(t *testing.T) {
	for _, damage := range []string{
		"MATCH (n:Event) DETACH DELETE n",
		"MATCH (e:Event) WITH e LIMIT 1 MERGE (n:Article {id: 'new'}) SET n.title = 'not ours'",
	} {
		s := openEmpty(t)
		xs := graphtest.Sample(20, 1)
		all, _ := graph.Plan(xs)
		if _, err := s.Load(context.Background(), all); err != nil {
			t.Fatal(err)
		}
		if _, err := s.auto(context.Background(), neo4j.AccessModeWrite, damage); err != nil {
			t.Fatal(err)
		}
		before := graphtest.Lines(t, s)
		x, other := graphtest.Sample(20, 1)[0], graphtest.Sample(5, 2)[0]
		other.ID = "new"
		for i := range x.Events {
			x.Events[i].Confidence /= 2
		}
		b, _ := graph.Plan([]schema.Extraction{x, other})
		if _, err := s.Load(context.Background(), b); !errors.Is(err, graph.ErrCounts) {
			t.Errorf("%s: load: %v", damage, err)
		}
		if got := graphtest.Lines(t, s); len(got) != len(before) {
			t.Errorf("%s: the load that failed has changed the graph: %d lines, %d before", damage, len(got), len(before))
		}
		var ids []string
		for _, x := range xs {
			ids = append(ids, x.ID)
		}
		if _, err := s.Retract(context.Background(), ids...); err != nil {
			t.Fatalf("%s: retract: %v", damage, err)
		}
		if _, err := s.auto(context.Background(), neo4j.AccessModeWrite, "MATCH (n:Article {id: 'new'}) DELETE n"); err != nil {
			t.Fatal(err)
		}
		if _, err := s.Load(context.Background(), all); err != nil {
			t.Errorf("%s: load anew: %v", damage, err)
		}
		graphtest.WantGraph(t, s, all)
		_ = s.Close()
	}
}
