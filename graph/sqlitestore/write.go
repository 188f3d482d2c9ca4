package sqlitestore

import (
	"context"
	"database/sql"
	"encoding/json"

	"newsgraph/graph"
)

// The most that one transaction holds. Whole articles go together, so a single
// large article may be more.
const (
	txEvents   = 1000
	txArticles = 500
)

// Load is part of graph.Loader.
func (s *Store) Load(ctx context.Context, b graph.Batch) (graph.Stats, error) {
	var total graph.Stats
	for part := range b.Parts(txEvents, txArticles) {
		stats, err := s.change(ctx, part.Articles, nil)
		if err != nil {
			return total, err
		}
		total.Add(stats)
	}
	return total, nil
}

// Retract is part of graph.Retracter.
func (s *Store) Retract(ctx context.Context, articles ...string) (graph.Stats, error) {
	var total graph.Stats
	for len(articles) > 0 {
		n := min(txArticles, len(articles))
		stats, err := s.change(ctx, nil, articles[:n])
		if err != nil {
			return total, err
		}
		total.Add(stats)
		articles = articles[n:]
	}
	return total, nil
}

// change plans and writes one transaction.
func (s *Store) change(ctx context.Context, put []graph.Contribution, drop []string) (stats graph.Stats, err error) {
	defer func() { err = wrap(s.path, err) }()
	if s.write == nil {
		return stats, graph.ErrReadOnly
	}
	tx, err := s.write.BeginTx(ctx, nil)
	if err != nil {
		return stats, err
	}
	defer func() { _ = tx.Rollback() }() // after a commit it does nothing
	c, err := graph.PlanChange(reader{ctx, tx}, put, drop)
	if err != nil || c.Empty() {
		return c.Stats, err
	}
	w := writer{ctx: ctx, tx: tx, st: &s.writing}
	w.drop(c)
	w.put(c)
	if w.err != nil {
		return stats, w.err
	}
	return c.Stats, tx.Commit()
}

// writer writes a change; after the first error it does nothing more.
type writer struct {
	ctx context.Context
	tx  *sql.Tx
	st  *writeStatements
	err error
}

func (w *writer) exec(st *sql.Stmt, args ...any) {
	if w.err == nil {
		_, w.err = w.tx.StmtContext(w.ctx, st).ExecContext(w.ctx, args...)
	}
}

func (w *writer) drop(c graph.Change) {
	for _, e := range c.DropEvents {
		w.strip(e)
		w.exec(w.st.dropEvent, e.ID)
	}
	for _, e := range c.PutEvents {
		if e.Old != nil {
			w.strip(*e.Old)
		}
	}
	for _, id := range c.DropSentences {
		w.exec(w.st.dropSentence, id)
	}
	for _, id := range c.DropThings {
		w.exec(w.st.dropThing, id)
	}
	for _, id := range c.DropArticles {
		w.exec(w.st.dropArticle, id)
	}
}

// strip removes what hangs on an event.
func (w *writer) strip(e graph.Event) {
	w.exec(w.st.dropRoles, e.ID)
	w.exec(w.st.dropEvidence, e.ID)
}

func (w *writer) put(c graph.Change) {
	for _, a := range c.PutArticles {
		w.exec(w.st.article, a.Article.ID, a.Article.Title, a.Article.URL, a.Article.Source, a.Article.Published, a.Article.Hash, a.Data)
	}
	for _, t := range c.PutThings {
		w.exec(w.st.thing, t.ID, t.Name, t.Kind, t.IsPlace, t.PlaceKind, t.Lat, t.Lon, t.Parent, t.Articles, packed(t.State))
	}
	for _, a := range c.Aliases {
		w.exec(w.st.alias, a.Key, a.Thing, a.Text, a.N)
		if a.N < 0 {
			w.exec(w.st.dropAlias, a.Key, a.Thing, a.Text)
		}
	}
	for _, s := range c.PutSentences {
		w.exec(w.st.sentence, s.ID, s.Article, s.Text)
	}
	for _, e := range c.PutEvents {
		w.event(e.Event)
	}
}

func (w *writer) event(e graph.Event) {
	w.exec(w.st.event, e.ID, e.Type, e.Action, e.Lemma, e.Status, e.When.From, e.When.To, e.When.Precision, e.When.Basis, e.When.Text, e.Confidence, e.Articles)
	for _, r := range e.Roles {
		w.exec(w.st.role, e.ID, r.Rel, r.Thing, r.Mention, r.Basis)
	}
	for _, v := range e.Evidence {
		w.exec(w.st.evidence, e.ID, v.Sentence, v.Article, v.Start, v.End, v.Rule)
	}
}

// packed is the claims column: empty where the rest of the row tells it all.
func packed(s graph.State) string {
	if s.Plain() {
		return ""
	}
	text, _ := json.Marshal(s.Pack()) // strings only
	return string(text)
}

// writeStatements are prepared once for a store.
type writeStatements struct {
	article, thing, alias, sentence, event, role, evidence                              *sql.Stmt
	dropArticle, dropThing, dropAlias, dropSentence, dropEvent, dropRoles, dropEvidence *sql.Stmt
}

func (s *writeStatements) prepare(ctx context.Context, db *sql.DB) error {
	for _, p := range []struct {
		st  **sql.Stmt
		sql string
	}{
		{&s.article, "INSERT OR REPLACE INTO article (id, title, url, source, published, hash, data) VALUES (?, ?, ?, ?, ?, ?, ?)"},
		{&s.thing, "INSERT OR REPLACE INTO thing (id, name, kind, is_place, place_kind, lat, lon, parent, articles, claims) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"},
		{&s.alias, "INSERT INTO alias (key, thing, text, articles) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET articles = articles + excluded.articles"},
		{&s.sentence, "INSERT OR REPLACE INTO sentence (id, article, text) VALUES (?, ?, ?)"},
		{&s.event, "INSERT OR REPLACE INTO event (id, type, action, lemma, status, first_day, last_day, precision, basis, time, confidence, articles) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"},
		{&s.role, "INSERT INTO role (event, rel, thing, mention, basis) VALUES (?, ?, ?, ?, ?)"},
		{&s.evidence, "INSERT INTO evidence (event, sentence, article, start, stop, rule) VALUES (?, ?, ?, ?, ?, ?)"},
		{&s.dropArticle, "DELETE FROM article WHERE id = ?"},
		{&s.dropThing, "DELETE FROM thing WHERE id = ?"},
		{&s.dropAlias, "DELETE FROM alias WHERE key = ? AND thing = ? AND text = ? AND articles <= 0"},
		{&s.dropSentence, "DELETE FROM sentence WHERE id = ?"},
		{&s.dropEvent, "DELETE FROM event WHERE id = ?"},
		{&s.dropRoles, "DELETE FROM role WHERE event = ?"},
		{&s.dropEvidence, "DELETE FROM evidence WHERE event = ?"},
	} {
		var err error
		if *p.st, err = db.PrepareContext(ctx, p.sql); err != nil {
			return err
		}
	}
	return nil
}
