package sqlitestore

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"strings"

	"newsgraph/graph"
	"newsgraph/link"
)

// Load is part of graph.Loader.
func (s *Store) Load(ctx context.Context, b graph.Batch) (graph.Stats, error) {
	return graph.InParts(ctx, b, nil, s.change)
}

// Retract is part of graph.Retracter.
func (s *Store) Retract(ctx context.Context, articles ...string) (graph.Stats, error) {
	return graph.InParts(ctx, graph.Batch{}, articles, s.change)
}

// PlanRetract is part of graph.Retracter.
func (s *Store) PlanRetract(ctx context.Context, articles ...string) (stats graph.Stats, err error) {
	err = s.view(ctx, func(r reader) error {
		c, err := graph.PlanChange(r, nil, articles)
		stats = c.Stats
		return err
	})
	return stats, err
}

// Decide is part of graph.Decider.
func (s *Store) Decide(ctx context.Context, d link.Decided) (graph.Stats, error) {
	return s.commit(ctx, func(r reader) (graph.Change, error) { return graph.PlanDecisions(r, d) })
}

// change plans and writes one transaction of articles.
func (s *Store) change(ctx context.Context, put []graph.Contribution, drop []string) (graph.Stats, error) {
	return s.commit(ctx, func(r reader) (graph.Change, error) { return graph.PlanChange(r, put, drop) })
}

// commit plans and writes one transaction.
func (s *Store) commit(ctx context.Context, plan func(reader) (graph.Change, error)) (stats graph.Stats, err error) {
	defer func() { err = wrap(s.path, err) }()
	if s.write == nil {
		return stats, graph.ErrReadOnly
	}
	tx, err := s.write.BeginTx(ctx, nil)
	if err != nil {
		return stats, err
	}
	defer func() { _ = tx.Rollback() }() // after a commit it does nothing
	c, err := plan(reader{ctx, tx})
	if err != nil || c.Empty() {
		return c.Stats, err
	}
	w := writer{reader: reader{ctx, tx}, tx: tx, st: &s.writing}
	if err := w.write(c); err != nil {
		return stats, err
	}
	return c.Stats, tx.Commit()
}

// writer writes a change; after the first error it does nothing more.
type writer struct {
	reader
	tx  *sql.Tx
	st  *writeStatements
	err error
	// the short names of the rows that the change refers to
	things, sentences, events, articles map[string]int64
	parts                               int64 // that are noted, at least
}

// exec runs a prepared statement that removes rows; what is to go may be gone.
func (w *writer) exec(st *sql.Stmt, args ...any) {
	if w.err == nil {
		_, w.err = w.tx.StmtContext(w.ctx, st).ExecContext(w.ctx, args...)
	}
}

// put runs a prepared statement that writes one row, and returns the short name of a
// new one. Where it wrote none, the transaction fails.
func (w *writer) put(st *sql.Stmt, args ...any) int64 {
	if w.err != nil {
		return 0
	}
	var result sql.Result
	if result, w.err = w.tx.StmtContext(w.ctx, st).ExecContext(w.ctx, args...); w.err != nil {
		return 0
	}
	var rows, n int64
	if rows, w.err = result.RowsAffected(); w.err == nil && rows != 1 {
		w.err = fmt.Errorf("%w: %d rows were written of 1: the store was changed by something else; newsgraph schema check tells what it lacks", graph.ErrCounts, rows)
		return 0
	}
	if w.err == nil {
		n, w.err = result.LastInsertId()
	}
	return n
}

// row is the short name of a row that the change refers to. Without it, the
// transaction fails.
func (w *writer) row(of map[string]int64, id string) int64 {
	n, ok := of[id]
	if !ok && w.err == nil {
		w.err = fmt.Errorf("%w: the store has lost %q: it was changed by something else; newsgraph schema check tells what it lacks", graph.ErrCounts, id)
	}
	return n
}

func (w *writer) write(c graph.Change) error {
	w.find(c)
	w.drop(c)
	w.putArticles(c)
	w.putThings(c)
	for _, e := range c.PutEvents {
		w.event(e)
	}
	for _, k := range c.Keys {
		if !k.Gone {
			w.put(w.st.key, int64(k.Key), w.row(w.articles, k.Article))
		}
	}
	w.decide(c.Decided)
	return w.err
}

// find looks up the rows that are there already.
func (w *writer) find(c graph.Change) {
	var things, sentences, events []string
	for _, a := range c.Aliases {
		things = append(things, a.Thing)
	}
	for _, e := range c.DropEvents {
		events = append(events, e.ID)
	}
	for _, e := range c.PutEvents {
		if e.Old != nil {
			events = append(events, e.ID)
		}
		for _, r := range e.Roles {
			things = append(things, r.Thing)
		}
		for _, v := range e.Evidence {
			sentences = append(sentences, v.Sentence)
		}
	}
	w.things, w.sentences = w.shortNames("thing", things), w.shortNames("sentence", sentences)
	w.events, w.articles = w.shortNames("event", events), map[string]int64{}
}

func (w *writer) shortNames(table string, ids []string) map[string]int64 {
	out := map[string]int64{}
	if w.err == nil {
		w.err = w.rows(func(rows *sql.Rows) error {
			var id string
			var n int64
			err := rows.Scan(&id, &n)
			out[id] = n
			return err
		}, "SELECT x.id, x.n FROM json_each(?) j CROSS JOIN "+table+" x ON x.id = j.value", list(ids))
	}
	return out
}

func (w *writer) drop(c graph.Change) {
	for _, e := range c.DropEvents {
		w.strip(w.events[e.ID])
		w.exec(w.st.dropEvent, w.events[e.ID])
	}
	for _, e := range c.PutEvents {
		if e.Old != nil {
			w.strip(w.events[e.ID])
		}
	}
	for _, id := range c.DropSentences {
		w.exec(w.st.dropSentence, id)
	}
	for _, a := range c.Aliases { // before the things that they name
		if n, ok := w.things[a.Thing]; ok && a.N < 0 {
			w.alias(a)
			w.exec(w.st.dropAlias, a.Key, n, a.Text)
		}
	}
	for _, id := range c.DropThings {
		w.exec(w.st.dropThing, id)
	}
	for _, k := range c.Keys { // before the articles that they belong to
		if k.Gone {
			w.exec(w.st.dropKey, int64(k.Key), k.Article)
		}
	}
	for _, id := range c.DropArticles {
		w.exec(w.st.dropArticle, id)
	}
}

// strip removes what hangs on an event.
func (w *writer) strip(event int64) {
	w.exec(w.st.dropRoles, event)
	w.exec(w.st.dropEvidence, event)
}

// decide writes the decisions that hold from now on, if they change.
func (w *writer) decide(d *link.Decided) {
	if d == nil {
		return
	}
	w.exec(w.st.dropDecided)
	for row := range strings.Lines(d.String()) {
		w.put(w.st.decided, strings.TrimSuffix(row, "\n"))
	}
}

func (w *writer) alias(a graph.Alias) {
	w.put(w.st.alias, a.Key, w.row(w.things, a.Thing), a.Text, a.N)
}

// packed is the claims column: empty where the rest of the row tells it all.
func packed(s graph.State) string {
	if s.Plain() {
		return ""
	}
	text, _ := json.Marshal(s.Pack()) // strings only
	return string(text)
}
