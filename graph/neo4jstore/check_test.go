package neo4jstore

import (
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"newsgraph/graph"
	"newsgraph/graph/graphtest"
	"newsgraph/graph/verify"
	"newsgraph/schema"
)

// TestCheck damages a database, by one fault after the other, and has each found.
func TestCheck(t *testing.T) {
	ctx := context.Background()
	s := openEmpty(t)
	defer func() {
		if err := s.prepare(ctx); err != nil { // the next test has its indexes again
			t.Error(err)
		}
		_ = s.Close()
	}()
	b, _ := graph.Plan(graphtest.Sample(20, 1))
	if _, err := s.Load(ctx, b); err != nil {
		t.Fatal(err)
	}
	check := func(deep bool) verify.Report {
		r, err := verify.Verify(ctx, s, verify.Options{Deep: deep, Keep: 1000})
		if err != nil {
			t.Fatal(err)
		}
		return r
	}
	last := check(true)
	if r := last; r.Total > 0 || r.Relationships == 0 || r.Proved != r.Relationships || r.Articles != 4 || r.Events != 20 {
		t.Fatalf("a sound store: %+v", r)
	}
	for _, c := range []struct {
		name, damage string
		deep         bool
		what, says   string
	}{
		{"index", "DROP INDEX newsgraph_entity_name", false, "index", "is missing"},
		{"another index", "CREATE INDEX newsgraph_entity_name FOR (n:Event) ON (n.lemma)", false, "index", "is on Event(lemma), and not on Entity(name)"},
		{"no shortcut", "MATCH (:Entity)-[s]->() WHERE s.event IS NOT NULL WITH s LIMIT 1 DELETE s", false, "event", "1 of its shortcuts"},
		{"stray shortcut", "MATCH (a:Entity), (b:Entity) WHERE a <> b WITH a, b LIMIT 1 CREATE (a)-[:ATTACKED {event: 'e:none', confidence: 1.0, status: 'happened', role: 'target'}]->(b)", false, "shortcut", "gives none such"},
		{"another shortcut", "MATCH (:Entity)-[s]->() WHERE s.event IS NOT NULL AND s.event <> 'e:none' WITH s LIMIT 1 SET s.confidence = 0.123", false, "shortcut", "gives none such"},
		{"between others", "CREATE (:Mine)-[:ATTACKED]->(:Mine)", false, "relationships", "belong there"},
		{"second place around", "MATCH (a:Place)-[:LOCATED_IN]->() MATCH (b:Place) WHERE NOT (a)-[:LOCATED_IN]->(b) AND a <> b WITH a, b LIMIT 1 CREATE (a)-[:LOCATED_IN]->(b)", false, "relationships", "belong there"},
		{"text of a sentence", "MATCH (s:Sentence) WITH s LIMIT 1 SET s.text = 'X' + substring(s.text, 1)", false, "sentence", "has no such sentence"},
		{"sentence of no article", "MATCH (s:Sentence)-[r:PART_OF]->() WITH r LIMIT 1 DELETE r", false, "sentence", "part of no article"},
		{"no evidence", "MATCH (e:Event)-[r:EVIDENCED_BY]->() WITH e, r ORDER BY e.id DESC LIMIT 1 DELETE r", false, "event", "no sentence tells it"},
		{"no role", "MATCH (e:Event)-[r:TARGETED]->() WITH r ORDER BY e.id LIMIT 1 DELETE r", true, "relationship", "is missing"},
		{"event", "MATCH (e:Event) WITH e ORDER BY e.id LIMIT 1 SET e.action = 'fled'", true, "node", "action is"},
		{"constraint", "DROP CONSTRAINT newsgraph_event_id", false, "constraint", "is missing"},
	} {
		if _, err := s.auto(ctx, neo4j.AccessModeWrite, c.damage); err != nil {
			t.Fatalf("%s: %v", c.name, err)
		}
		r := check(c.deep)
		if !slices.ContainsFunc(r.Faults, func(f graph.Fault) bool {
			return f.What == c.what && strings.Contains(f.Says, c.says) && f.Remedy != "" && !slices.Contains(last.Faults, f)
		}) {
			t.Errorf("%s: no new %q that %q among %d: %+v", c.name, c.what, c.says, r.Total, r.Faults)
		}
		last = r
	}
	if _, err := s.auto(ctx, neo4j.AccessModeWrite, "DROP INDEX newsgraph_entity_name"); err != nil {
		t.Fatal(err)
	}
}

// TestDefinitions: statements of every kind are read as the server shows what they make.
func TestDefinitions(t *testing.T) {
	got := definitions(`// A comment
CREATE CONSTRAINT a IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE INDEX b IF NOT EXISTS FOR ()-[r:EVIDENCED_BY]-() ON (r.report);
CREATE FULLTEXT INDEX c IF NOT EXISTS FOR (n:Place|Entity)
  ON EACH [n.name, n.text] OPTIONS {indexConfig: {` + "`fulltext.analyzer`: 'standard'" + `}};
`)
	want := map[string]string{"constraint a": "Entity(id)", "index b": "EVIDENCED_BY(report)", "index c": "the text of Entity|Place(name, text)"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if n, m := len(definitions(schema.Cypher())), len(statements(schema.Cypher())); n != m || n == 0 {
		t.Errorf("%d of %d statements of the schema are read", n, m)
	}
}

// TestCheckOfOthers: an index that somebody else has made before is as good as ours,
// which the server then does not make.
func TestCheckOfOthers(t *testing.T) {
	ctx := context.Background()
	s := openEmpty(t)
	defer func() { _ = s.Close() }()
	defer func() {
		if _, err := s.auto(ctx, neo4j.AccessModeWrite, "DROP INDEX mine IF EXISTS"); err != nil {
			t.Error(err)
		}
		if err := s.prepare(ctx); err != nil {
			t.Error(err)
		}
	}()
	for _, statement := range []string{"DROP INDEX newsgraph_place_name", "CREATE INDEX mine FOR (n:Place) ON (n.name)", "CALL db.awaitIndexes(60)"} {
		if _, err := s.auto(ctx, neo4j.AccessModeWrite, statement); err != nil {
			t.Fatal(err)
		}
	}
	if faults, err := s.CheckSchema(ctx); err != nil || len(faults) > 0 {
		t.Errorf("%v, %v", faults, err)
	}
}
