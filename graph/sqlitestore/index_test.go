package sqlitestore

import (
	"context"
	"database/sql"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"newsgraph/graph/graphtest"
	"newsgraph/graph/question"
	"newsgraph/schema"

	"newsgraph/graph"
)

// explainer asks for the plan of each query before it runs it.
type explainer struct {
	*sql.Tx
	t    *testing.T
	seen map[string]bool
}

func (x explainer) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	if !x.seen[query] {
		x.seen[query] = true
		rows, err := x.Tx.QueryContext(ctx, "EXPLAIN QUERY PLAN "+query, args...)
		if err != nil {
			return nil, err
		}
		for rows.Next() {
			var id, parent, unused int
			var detail string
			if err := rows.Scan(&id, &parent, &unused, &detail); err != nil {
				return nil, err
			}
			if wide(detail) {
				x.t.Errorf("%s in the plan of %s", detail, query)
			}
		}
		if err := rows.Close(); err != nil {
			return nil, err
		}
	}
	return x.Tx.QueryContext(ctx, query, args...)
}

// small are what a plan may go through: lists of ids, the parts of indexes, decisions, what
// the query itself has gathered, and the indexes of what is asked for as a whole.
var small = regexp.MustCompile(`^SCAN (j VIRTUAL TABLE INDEX 1:|inside|i|told|p|decided.*|\d* ?CONSTANT ROW.*|.*INDEX event_(disputed|origins).*)$`)

// wide reports whether a step of a plan goes through a whole table, or a part of an index.
func wide(step string) bool {
	return strings.HasPrefix(step, "SCAN") && !small.MatchString(step) || strings.Contains(step, "(part=?)")
}

// TestQueriesUseIndexes: nothing that a question or a load looks up goes through
// a whole table.
func TestQueriesUseIndexes(t *testing.T) {
	s := mustOpen(t, filepath.Join(t.TempDir(), "news.db"))
	defer func() { _ = s.Close() }()
	mustLoad(t, s, 200)
	tx, err := s.read.BeginTx(context.Background(), &sql.TxOptions{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = tx.Rollback() }()
	r := reader{context.Background(), explainer{tx, t, map[string]bool{}}}
	events, err := r.IDs(schema.LabelEvent, "", 5)
	if err != nil {
		t.Fatal(err)
	}
	for _, q := range question.All() {
		rows, err := question.Ask(r, q.Name, graphtest.Arguments(q, events[0], true))
		if alone := q.Name == "corroborated" || q.Name == "disagreements"; err != nil || len(rows) == 0 && !alone {
			t.Errorf("%s: %d rows, %v", q.Name, len(rows), err)
		}
	}
	if found, err := r.Shortcuts([]string{schema.EntityID("Party 0")}); err != nil || len(found) == 0 {
		t.Errorf("%d shortcuts, %v", len(found), err)
	}
	b, _ := graph.Plan(graphtest.Sample(200, 1))
	b.Articles[0].Article.Hash = "other"
	if _, err := graph.PlanChange(r, b.Articles, []string{b.Articles[1].Article.ID}); err != nil {
		t.Error(err)
	}
}
