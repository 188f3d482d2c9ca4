package neo4jstore

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"newsgraph/graph"
	"newsgraph/schema"
)

// hub makes articles of 40 events each, all of one actor.
func hub(articles int) (xs []schema.Extraction, ids []string) {
	thing := func(name string) *schema.Entity {
		return &schema.Entity{Text: name, Name: name, Kind: schema.KindEntity, ID: schema.EntityID(name)}
	}
	for a := range articles {
		x := schema.Extraction{ID: fmt.Sprintf("a:%d", a)}
		for e := range 40 {
			village := fmt.Sprintf("Village %d", a*40+e)
			text := "Rebels attacked " + village + "."
			x.Events = append(x.Events, schema.Event{
				ID: fmt.Sprintf("e:%d:%d", a, e), Actor: thing("Rebels"), Target: thing(village),
				Action: schema.Action{Text: "attacked", Lemma: "attack", Type: schema.Assault}, Status: schema.Happened, Confidence: 0.75, Rule: "active",
				Evidence: []schema.Evidence{{Sentence: text, Start: e * 100, End: e*100 + len(text)}},
			})
		}
		xs, ids = append(xs, x), append(ids, x.ID)
	}
	return xs, ids
}

// TestHub takes back all articles of an actor with 4,000 relationships. Where a
// transaction may use 16 MiB only (NEO4J_TX_MEMORY=16m), it is too much for one, and
// is done in several.
func TestHub(t *testing.T) {
	ctx := context.Background()
	_ = openEmpty(t).Close()
	config := testConfig(t)
	config.retry = time.Second
	s, err := Open(ctx, config)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = s.Close() }()
	xs, ids := hub(50)
	for part := range 10 {
		b, _ := graph.Plan(xs[5*part : 5*part+5])
		if _, err := s.Load(ctx, b); err != nil {
			t.Fatal(err)
		}
	}
	if limitOf(t, s) == "16.00MiB" {
		_, err := s.commit(ctx, func(r reader) (graph.Change, error) { return graph.PlanChange(r, nil, ids) })
		if !errors.Is(err, graph.ErrFull) {
			t.Fatalf("all in one transaction: %v, want %v", err, graph.ErrFull)
		}
		t.Logf("all in one transaction: %v", err)
		counts, err := s.Counts(ctx)
		if err != nil || counts.Nodes[schema.LabelEvent] != 2000 || counts.Relationships[schema.RelPerformed] != 2000 {
			t.Fatalf("half done: %v, %v", counts, err)
		}
	}
	stats, err := s.Retract(ctx, ids...)
	if err != nil || stats.Retracted != 50 || stats.Missing != 0 {
		t.Errorf("%+v, %v", stats, err)
	}
	left, err := s.auto(ctx, neo4j.AccessModeRead, "MATCH (n) WHERE NOT n:"+schema.LabelStore+" RETURN count(n)")
	if err != nil || values(left[0].Values).number(0) != 0 {
		t.Errorf("left: %v, %v", left, err)
	}
}

// limitOf is what the server allows a transaction.
func limitOf(t *testing.T, s *Store) string {
	t.Helper()
	rows, err := s.auto(context.Background(), neo4j.AccessModeRead, "SHOW SETTINGS 'db.memory.transaction.max' YIELD value RETURN value")
	if err != nil || len(rows) != 1 {
		t.Fatalf("the server's settings: %v, %v", rows, err)
	}
	return values(rows[0].Values).text(0)
}
