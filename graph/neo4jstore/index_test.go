package neo4jstore

import (
	"context"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"newsgraph/graph"
	"newsgraph/graph/graphtest"
	"newsgraph/graph/question"
	"newsgraph/schema"
)

// explainer asks for the plan of each statement before it runs it, and reports the
// operators that it must not have.
type explainer struct {
	t    *testing.T
	tx   neo4j.ExplicitTransaction
	bad  func(operator string) bool
	seen map[string]bool
}

func (x explainer) Run(ctx context.Context, cypher string, params map[string]any) (neo4j.ResultWithContext, error) {
	if !x.seen[cypher] {
		x.seen[cypher] = true
		if ordersTexts.MatchString(cypher) && !strings.Contains(cypher, "USING INDEX SEEK") {
			x.t.Errorf("a filter may order texts in %s", cypher)
		}
		result, err := x.tx.Run(ctx, "EXPLAIN "+cypher, params)
		if err != nil {
			return nil, err
		}
		summary, err := result.Consume(ctx)
		if err != nil {
			return nil, err
		}
		for _, scan := range operators(summary.Plan(), x.bad) {
			x.t.Errorf("%s in the plan of %s", scan, cypher)
		}
	}
	return x.tx.Run(ctx, cypher, params)
}

// ordersTexts is a comparison that an index decides by bytes and a filter by UTF-16. Which of
// them a planner takes depends on when the server sampled its indexes, unless it is told.
var ordersTexts = regexp.MustCompile(`\.(id|key|report|file|name) (<|>|<=|>=|STARTS WITH) \$in\.`)

// operators lists the bad operators of a plan.
func operators(p neo4j.Plan, bad func(string) bool) []string {
	if p == nil {
		return nil
	}
	var out []string
	if op := p.Operator(); bad(op) {
		out = append(out, op)
	}
	for _, child := range p.Children() {
		out = append(out, operators(child, bad)...)
	}
	return out
}

// scan: all nodes or relationships are gone through, or all of a label or type.
func scan(operator string) bool { return indexScan(operator) && !strings.Contains(operator, "Index") }

// indexScan: as scan, or the whole of an index.
func indexScan(operator string) bool { return strings.Contains(operator, "Scan") }

// explained is a reader that explains what it asks.
func explained(t *testing.T, tx neo4j.ExplicitTransaction, bad func(string) bool) reader {
	return reader{query{newWatch(t.Context(), time.Minute), explainer{t, tx, bad, map[string]bool{}}}, map[string]string{}}
}

// TestPagesSeek: what comes after a text, and what begins with one, is sought in an index,
// also where the server sampled it while the store was empty.
func TestPagesSeek(t *testing.T) {
	s := openEmpty(t)
	defer func() { _ = s.Close() }()
	for _, statement := range []string{
		"CALL db.prepareForReplanning(60)",
		"UNWIND range(1, 500) AS k CREATE (:Article {id: k + ''}), (:Entity {id: k + ''}), (:Place {id: k + ''}), (:Sentence {id: k + ''}), " +
			"(:Alias {key: k + ''}), (:Journal {key: k + ''}), (:Event {id: k + ''})-[:EVIDENCED_BY {report: k + ''}]->()",
		"CALL db.clearQueryCaches()",
	} {
		if _, err := s.auto(t.Context(), neo4j.AccessModeWrite, statement); err != nil {
			t.Fatal(err)
		}
	}
	tx, end := begin(t, s)
	defer end()
	r := explained(t, tx, indexScan)
	for _, label := range []string{schema.LabelArticle, schema.LabelEntity, schema.LabelEvent, schema.LabelSentence} {
		if _, err := r.IDs(label, "", 10); err != nil {
			t.Error(err)
		}
	}
	if _, err := r.Aliases("", 10); err != nil {
		t.Error(err)
	}
	if _, err := r.EventsLike("1", 10); err != nil {
		t.Error(err)
	}
	if _, err := r.entries([]string{string(graph.Failed)}, graph.Where{File: "a"}); err != nil {
		t.Error(err)
	}
}

// TestPlansUseIndexes: nothing that a question or a load looks up, and nothing that a
// load writes, goes through all nodes of a label.
func TestPlansUseIndexes(t *testing.T) {
	ctx := context.Background()
	s := openEmpty(t)
	defer func() { _ = s.Close() }()
	xs := graphtest.Sample(400, 1)
	batch, _ := graph.Plan(xs)
	if _, err := s.Load(ctx, batch); err != nil {
		t.Fatal(err)
	}
	tx, end := begin(t, s)
	defer end()
	r := explained(t, tx, scan)
	for _, q := range question.All() {
		if _, err := question.Ask(r, q.Name, graphtest.Arguments(q, xs[0].Events[0].ID, true)); err != nil {
			t.Errorf("%s: %v", q.Name, err)
		}
	}
	if _, err := r.Shortcuts([]string{schema.EntityID("Party 0")}); err != nil {
		t.Error(err)
	}
	for _, label := range []string{schema.LabelArticle, schema.LabelEntity, schema.LabelEvent, schema.LabelSentence} {
		if _, err := r.IDs(label, "", 10); err != nil {
			t.Error(err)
		}
	}
	changed := xs[3]
	changed.Title = "another"
	more, _ := graph.Plan(append(graphtest.Sample(50, 2), changed))
	c, err := graph.PlanChange(r, more.Articles, []string{xs[1].ID})
	if err != nil {
		t.Fatal(err)
	}
	w := writer{query: r.query, elements: r.elements}
	if w.write(c); w.err != nil {
		t.Error(w.err)
	}
}
