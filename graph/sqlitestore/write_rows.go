package sqlitestore

import (
	"context"
	"database/sql"

	"newsgraph/graph"
	"newsgraph/schema"
)

// relCodes are the numbers that stand for the roles in the file.
var relCodes = map[string]int{
	schema.RelPerformed: 1, schema.RelTargeted: 2, schema.RelHappenedAt: 3, schema.RelUsed: 4, schema.RelSaidBy: 5,
}

// relOf is the inverse of relCodes.
func relOf(code int) string {
	for rel, c := range relCodes {
		if c == code {
			return rel
		}
	}
	return ""
}

// putArticles writes articles and then sentences, which may be of articles that
// are there and do not change.
func (w *writer) putArticles(c graph.Change) {
	var known []string
	for _, a := range c.PutArticles {
		known = append(known, a.Article.ID)
	}
	for _, k := range c.Keys {
		known = append(known, k.Article)
	}
	for _, s := range c.PutSentences {
		known = append(known, s.Article)
	}
	w.articles = w.shortNames("article", known)
	for _, a := range c.PutArticles {
		x := a.Article
		if n, ok := w.articles[x.ID]; ok {
			w.put(w.st.setArticle, x.Title, x.URL, x.Source, x.Published, x.Hash, a.Data, n)
			continue
		}
		w.articles[x.ID] = w.put(w.st.article, x.ID, x.Title, x.URL, x.Source, x.Published, x.Hash, a.Data)
	}
	for _, s := range c.PutSentences {
		w.sentences[s.ID] = w.put(w.st.sentence, s.ID, w.row(w.articles, s.Article), s.Text)
	}
}

func (w *writer) putThings(c graph.Change) {
	for _, t := range c.PutThings {
		switch {
		case t.Old == nil:
			w.things[t.ID] = w.put(w.st.thing, t.ID, t.Name, t.Kind, t.IsPlace, t.PlaceKind, t.Lat, t.Lon, t.Parent, t.Of, t.Articles, packed(t.State))
			w.part(w.things[t.ID])
		case t.OnlyCounted():
			w.put(w.st.countThing, t.Articles, t.ID)
		default:
			w.put(w.st.setThing, t.Name, t.Kind, t.IsPlace, t.PlaceKind, t.Lat, t.Lon, t.Parent, t.Of, t.Articles, packed(t.State), t.ID)
		}
	}
	for _, a := range c.Aliases {
		if a.N > 0 {
			w.alias(a)
		}
	}
}

func (w *writer) event(e graph.PutEvent) {
	columns := []any{e.Type, e.Action, e.Lemma, e.Status, e.When.From, e.When.To, e.When.Precision, e.When.Basis, e.When.Text, e.Confidence, e.Articles, e.Origins, e.Disputed,
		e.Toll.Kind, e.Toll.Number.Pointer(), e.Toll.AtLeast.Pointer(), e.Toll.AtMost.Pointer(), e.Toll.Text, e.ID}
	n := w.events[e.ID]
	if e.Old != nil {
		w.put(w.st.setEvent, columns...)
	} else {
		n = w.put(w.st.event, columns...)
		w.part(n)
	}
	for _, r := range e.Roles {
		w.put(w.st.role, n, relCodes[r.Rel], w.row(w.things, r.Thing), r.Mention, r.Basis, r.Reason)
	}
	for _, v := range e.Evidence {
		w.put(w.st.evidence, n, w.row(w.sentences, v.Sentence), v.Start, v.End, v.Rule, v.Report, v.Says)
	}
}

// part notes the part that a new event or thing is in.
func (w *writer) part(n int64) {
	if part := n >> 16; part >= w.parts {
		w.exec(w.st.part, part)
		w.parts = part + 1
	}
}

// writeStatements are prepared once for a store.
type writeStatements struct {
	article, setArticle, thing, setThing, countThing, alias, sentence, event, setEvent, role, evidence, part, key, decided, note *sql.Stmt

	dropArticle, dropThing, dropAlias, dropSentence, dropEvent, dropRoles, dropEvidence, dropKey, dropDecided *sql.Stmt
}

func (s *writeStatements) prepare(ctx context.Context, db *sql.DB) error {
	for _, p := range []struct {
		st  **sql.Stmt
		sql string
	}{
		{&s.article, "INSERT INTO article (id, title, url, source, published, hash, data) VALUES (?, ?, ?, ?, ?, ?, ?)"},
		{&s.setArticle, "UPDATE article SET title = ?, url = ?, source = ?, published = ?, hash = ?, data = ? WHERE n = ?"},
		{&s.thing, "INSERT INTO thing (id, name, kind, is_place, place_kind, lat, lon, parent, member_of, articles, claims) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"},
		{&s.setThing, "UPDATE thing SET name = ?, kind = ?, is_place = ?, place_kind = ?, lat = ?, lon = ?, parent = ?, member_of = ?, articles = ?, claims = ? WHERE id = ?"},
		{&s.countThing, "UPDATE thing SET articles = ? WHERE id = ?"},
		{&s.alias, "INSERT INTO alias (key, thing, text, articles) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET articles = articles + excluded.articles"},
		{&s.sentence, "INSERT INTO sentence (id, article, text) VALUES (?, ?, ?)"},
		{&s.event, "INSERT INTO event (type, action, lemma, status, first_day, last_day, precision, basis, time, confidence, articles, origins, disputed, toll_kind, toll_number, toll_at_least, toll_at_most, toll_text, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"},
		{&s.setEvent, "UPDATE event SET type = ?, action = ?, lemma = ?, status = ?, first_day = ?, last_day = ?, precision = ?, basis = ?, time = ?, confidence = ?, articles = ?, origins = ?, disputed = ?, toll_kind = ?, toll_number = ?, toll_at_least = ?, toll_at_most = ?, toll_text = ? WHERE id = ?"},
		{&s.role, "INSERT INTO role (event, rel, thing, mention, basis, reason) VALUES (?, ?, ?, ?, ?, ?)"},
		{&s.evidence, "INSERT INTO evidence (event, sentence, start, stop, rule, report, says) VALUES (?, ?, ?, ?, ?, ?, ?)"},
		{&s.part, "INSERT OR IGNORE INTO part (n) VALUES (?)"},
		{&s.key, "INSERT OR IGNORE INTO link (key, article) VALUES (?, ?)"},
		{&s.decided, "INSERT OR IGNORE INTO decided (row) VALUES (?)"},
		{&s.note, "INSERT OR REPLACE INTO journal (file, line, offset, article, input, hash, state, class, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"},
		{&s.dropArticle, "DELETE FROM article WHERE id = ?"},
		{&s.dropThing, "DELETE FROM thing WHERE id = ?"},
		{&s.dropAlias, "DELETE FROM alias WHERE key = ? AND thing = ? AND text = ? AND articles <= 0"},
		{&s.dropSentence, "DELETE FROM sentence WHERE id = ?"},
		{&s.dropEvent, "DELETE FROM event WHERE n = ?"},
		{&s.dropRoles, "DELETE FROM role WHERE event = ?"},
		{&s.dropEvidence, "DELETE FROM evidence WHERE event = ?"},
		{&s.dropKey, "DELETE FROM link WHERE key = ? AND article = (SELECT n FROM article WHERE id = ?)"},
		{&s.dropDecided, "DELETE FROM decided"},
	} {
		var err error
		if *p.st, err = db.PrepareContext(ctx, p.sql); err != nil {
			return err
		}
	}
	return nil
}
