package neo4jstore

import (
	"context"
	"errors"
	"testing"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"newsgraph/graph"
	"newsgraph/graph/graphtest"
)

// TestUpgrade: an older store is refused to who only reads, and brought up to date
// by who writes, from wherever an upgrade was cut off. What is not ours stays.
func TestUpgrade(t *testing.T) {
	ctx := context.Background()
	s := openEmpty(t)
	t.Cleanup(func() { _ = s.Close() })
	run := func(statements ...string) {
		t.Helper()
		for _, st := range statements {
			if _, err := s.auto(ctx, neo4j.AccessModeWrite, st); err != nil {
				t.Fatal(err)
			}
		}
	}
	b, _ := graph.Plan(graphtest.Sample(300, 1))
	if _, err := s.Load(ctx, b); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name  string
		spoil []string
	}{
		{"older", []string{
			"MATCH (s:Newsgraph) SET s.version = 2", "MATCH (k:LinkKey) DELETE k", "MATCH (e:Event) REMOVE e.origins",
			"MATCH (e:Event) WITH e LIMIT 5 DETACH DELETE e", "MERGE (:Event {name: 'a node of somebody else'})"}},
		{"cut off while it was set aside", []string{
			"MATCH (s:Newsgraph) SET s.version = 1", "MATCH (x:Extraction) WITH x LIMIT 20 SET x:Waiting REMOVE x:Extraction"}},
		{"cut off while it was loaded", []string{
			"MATCH (x:Extraction) WITH x LIMIT 20 CREATE (:Waiting {id: x.id, data: x.data})"}},
	} {
		run(c.spoil...)
		if _, err := OpenReadOnly(ctx, s.config); !errors.Is(err, graph.ErrOlder) {
			t.Errorf("%s: opened to read: %v", c.name, err)
		}
		again, err := Open(ctx, s.config)
		if err != nil {
			t.Fatalf("%s: %v", c.name, err)
		}
		kept, err := again.auto(ctx, neo4j.AccessModeRead, "MATCH (e:Event {name: 'a node of somebody else'}) RETURN e")
		if err != nil || len(kept) != 1 {
			t.Errorf("%s: a node of somebody else: %d, %v", c.name, len(kept), err)
		}
		run("MATCH (e:Event {name: 'a node of somebody else'}) SET e:Kept REMOVE e:Event")
		graphtest.WantGraph(t, again, b)
		run("MATCH (e:Kept) SET e:Event REMOVE e:Kept")
		if err := again.Close(); err != nil {
			t.Error(err)
		}
	}
}
