package neo4jstore

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"newsgraph/graph"
	"newsgraph/graph/graphtest"
	"newsgraph/graph/question"
	"newsgraph/schema"
)

// explainer asks for the plan of each statement before it runs it.
type explainer struct {
	t    *testing.T
	tx   neo4j.ExplicitTransaction
	seen map[string]bool
}

func (x explainer) Run(ctx context.Context, cypher string, params map[string]any) (neo4j.ResultWithContext, error) {
	if !x.seen[cypher] {
		x.seen[cypher] = true
		result, err := x.tx.Run(ctx, "EXPLAIN "+cypher, params)
		if err != nil {
			return nil, err
		}
		summary, err := result.Consume(ctx)
		if err != nil {
			return nil, err
		}
		for _, scan := range scans(summary.Plan()) {
			x.t.Errorf("%s in the plan of %s", scan, cypher)
		}
	}
	return x.tx.Run(ctx, cypher, params)
}

// scans lists the operators of a plan that go through all nodes or relationships, or
// all of a label or type.
func scans(p neo4j.Plan) []string {
	if p == nil {
		return nil
	}
	var out []string
	if op := p.Operator(); strings.Contains(op, "Scan") && !strings.Contains(op, "Index") {
		out = append(out, op)
	}
	for _, child := range p.Children() {
		out = append(out, scans(child)...)
	}
	return out
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
	r := reader{query{newWatch(ctx, time.Minute), explainer{t, tx, map[string]bool{}}}, map[string]string{}}
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
