package sqlitestore

import (
	"context"
	"database/sql"
	"encoding/json"

	"newsgraph/graph"
	"newsgraph/schema"
)

// reader looks things up in one transaction: graph.Holdings for a change,
// graph.Reader for questions and dumps. Lists of ids go in as one JSON array.
type reader struct {
	ctx context.Context
	tx  interface { // a *sql.Tx
		QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	}
}

var (
	_ graph.Holdings = reader{}
	_ graph.Reader   = reader{}
)

// rows runs a query and calls scan for each row.
func (r reader) rows(scan func(*sql.Rows) error, query string, args ...any) error {
	rows, err := r.tx.QueryContext(r.ctx, query, args...)
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		if err := scan(rows); err != nil {
			return err
		}
	}
	return rows.Err()
}

// collect runs a query and collects what scan makes of each row.
func collect[T any](r reader, scan func(*sql.Rows, *T) error, query string, args ...any) ([]T, error) {
	var out []T
	err := r.rows(func(rows *sql.Rows) error {
		var item T
		err := scan(rows, &item)
		out = append(out, item)
		return err
	}, query, args...)
	return out, err
}

// texts runs a query of one text column.
func (r reader) texts(query string, args ...any) ([]string, error) {
	return collect(r, func(rows *sql.Rows, s *string) error { return rows.Scan(s) }, query, args...)
}

// textOf runs a query of an id and a text for each of the ids.
func (r reader) textOf(ids []string, query string) (map[string]string, error) {
	out := map[string]string{}
	return out, r.rows(func(rows *sql.Rows) error {
		var id, text string
		err := rows.Scan(&id, &text)
		out[id] = text
		return err
	}, query, list(ids))
}

func list(ids []string) string {
	if ids == nil {
		ids = []string{}
	}
	text, _ := json.Marshal(ids) // strings only
	return string(text)
}

func (r reader) things(ids []string, each func(t graph.Thing, claims string)) error {
	return r.rows(func(rows *sql.Rows) error {
		var t graph.Thing
		var claims string
		err := rows.Scan(&t.ID, &t.Name, &t.Kind, &t.IsPlace, &t.PlaceKind, &t.Lat, &t.Lon, &t.Parent, &t.Of, &t.Articles, &claims)
		each(t, claims)
		return err
	}, `SELECT t.id, t.name, t.kind, t.is_place, t.place_kind, t.lat, t.lon, t.parent, t.member_of, t.articles, t.claims
		FROM json_each(?) j CROSS JOIN thing t ON t.id = j.value ORDER BY t.id`, list(ids))
}

// IDs is part of graph.Reader.
func (r reader) IDs(label, after string, limit int) ([]string, error) {
	table := map[string]string{schema.LabelArticle: "article", schema.LabelEntity: "thing", schema.LabelEvent: "event", schema.LabelSentence: "sentence"}[label]
	return r.texts("SELECT id FROM "+table+" WHERE id > ? ORDER BY id LIMIT ?", after, limit)
}

// Articles is part of graph.Reader.
func (r reader) Articles(ids []string) ([]graph.Article, error) {
	return collect(r, func(rows *sql.Rows, a *graph.Article) error {
		return rows.Scan(&a.ID, &a.Title, &a.URL, &a.Source, &a.Published, &a.Hash)
	}, "SELECT a.id, a.title, a.url, a.source, a.published, a.hash FROM json_each(?) j CROSS JOIN article a ON a.id = j.value ORDER BY a.id", list(ids))
}

// Things is part of graph.Reader.
func (r reader) Things(ids []string) ([]graph.Thing, error) {
	var out []graph.Thing
	at := map[string]int{}
	if err := r.things(ids, func(t graph.Thing, _ string) {
		at[t.ID] = len(out)
		out = append(out, t)
	}); err != nil {
		return nil, err
	}
	err := r.rows(func(rows *sql.Rows) error {
		var thing, text string
		err := rows.Scan(&thing, &text)
		if i, ok := at[thing]; ok {
			out[i].Aliases = append(out[i].Aliases, text)
		}
		return err
	}, "SELECT t.id, a.text FROM json_each(?) j CROSS JOIN thing t ON t.id = j.value CROSS JOIN alias a ON a.thing = t.n ORDER BY t.id, a.text", list(ids))
	return out, err
}

// Names is part of graph.Reader.
func (r reader) Names(ids []string) (map[string]string, error) {
	return r.textOf(ids, "SELECT t.id, t.name FROM json_each(?) j CROSS JOIN thing t ON t.id = j.value")
}

// Aliases is part of graph.Reader.
func (r reader) Aliases(after string, limit int) ([]graph.Alias, error) {
	return collect(r, func(rows *sql.Rows, a *graph.Alias) error { return rows.Scan(&a.Key, &a.Text, &a.Thing, &a.N) },
		`SELECT a.key, a.text, t.id, a.articles FROM (SELECT DISTINCT a.key FROM part p CROSS JOIN alias a ON a.part = p.n AND a.key > ? ORDER BY a.key LIMIT ?) k
		CROSS JOIN part p CROSS JOIN alias a ON a.part = p.n AND a.key = k.key CROSS JOIN thing t ON t.n = a.thing ORDER BY a.key, a.text, t.id`, after, limit)
}

// Events is part of graph.Reader.
func (r reader) Events(ids []string) ([]graph.Event, error) {
	out, err := collect(r, func(rows *sql.Rows, e *graph.Event) error {
		var number, atLeast, atMost *int
		err := rows.Scan(&e.ID, &e.Type, &e.Action, &e.Lemma, &e.Status, &e.When.From, &e.When.To, &e.When.Precision, &e.When.Basis, &e.When.Text, &e.Confidence, &e.Articles, &e.Origins, &e.Disputed,
			&e.Toll.Kind, &number, &atLeast, &atMost, &e.Toll.Text)
		e.Toll.Number, e.Toll.AtLeast, e.Toll.AtMost = graph.CountOf(number), graph.CountOf(atLeast), graph.CountOf(atMost)
		return err
	}, `SELECT e.id, e.type, e.action, e.lemma, e.status, e.first_day, e.last_day, e.precision, e.basis, e.time, e.confidence, e.articles, e.origins, e.disputed,
		e.toll_kind, e.toll_number, e.toll_at_least, e.toll_at_most, e.toll_text
		FROM json_each(?) j CROSS JOIN event e ON e.id = j.value ORDER BY e.id`, list(ids))
	if err != nil {
		return nil, err
	}
	at := map[string]*graph.Event{}
	for i := range out {
		at[out[i].ID] = &out[i]
	}
	if err := r.roles(ids, at); err != nil {
		return nil, err
	}
	err = r.evidence(ids, at)
	for i := range out {
		out[i].Arrange()
	}
	return out, err
}

func (r reader) roles(ids []string, at map[string]*graph.Event) error {
	return r.rows(func(rows *sql.Rows) error {
		var id string
		var rel int
		var role graph.Role
		err := rows.Scan(&id, &rel, &role.Thing, &role.Mention, &role.Basis, &role.Reason)
		role.Rel = relOf(rel)
		if e := at[id]; e != nil {
			e.Roles = append(e.Roles, role)
		}
		return err
	}, `SELECT e.id, r.rel, t.id, r.mention, r.basis, r.reason
		FROM json_each(?) j CROSS JOIN event e ON e.id = j.value CROSS JOIN role r ON r.event = e.n CROSS JOIN thing t ON t.n = r.thing`, list(ids))
}

func (r reader) evidence(ids []string, at map[string]*graph.Event) error {
	return r.rows(func(rows *sql.Rows) error {
		var id string
		var v graph.Evidence
		err := rows.Scan(&id, &v.Sentence, &v.Article, &v.Start, &v.End, &v.Rule, &v.Report, &v.Says)
		if e := at[id]; e != nil {
			e.Evidence = append(e.Evidence, v)
		}
		return err
	}, `SELECT e.id, s.id, a.id, v.start, v.stop, v.rule, v.report, v.says
		FROM json_each(?) j CROSS JOIN event e ON e.id = j.value CROSS JOIN evidence v ON v.event = e.n
		CROSS JOIN sentence s ON s.n = v.sentence CROSS JOIN article a ON a.n = s.article`, list(ids))
}

// Sentences is part of graph.Reader.
func (r reader) Sentences(ids []string) ([]graph.Sentence, error) {
	return collect(r, func(rows *sql.Rows, s *graph.Sentence) error { return rows.Scan(&s.ID, &s.Article, &s.Text) },
		"SELECT s.id, a.id, s.text FROM json_each(?) j CROSS JOIN sentence s ON s.id = j.value CROSS JOIN article a ON a.n = s.article ORDER BY s.id", list(ids))
}

// Named is part of graph.Reader.
func (r reader) Named(keys, ids []string) ([]string, error) {
	return r.texts(`SELECT t.id FROM json_each(?) j CROSS JOIN part p CROSS JOIN alias a ON a.part = p.n AND a.key = j.value CROSS JOIN thing t ON t.n = a.thing
		UNION SELECT t.id FROM json_each(?) j CROSS JOIN thing t ON t.id = j.value ORDER BY 1`, list(keys), list(ids))
}

// Inside is part of graph.Reader.
func (r reader) Inside(places []string) ([]string, error) {
	return r.texts(`WITH RECURSIVE inside(id) AS (
		SELECT t.id FROM json_each(?) j CROSS JOIN thing t ON t.id = j.value WHERE t.is_place
		UNION SELECT t.id FROM inside i CROSS JOIN thing t ON t.parent = i.id AND t.parent <> '')
		SELECT id FROM inside ORDER BY id`, list(places))
}

// EventsWith is part of graph.Reader.
func (r reader) EventsWith(rel string, things []string) ([]string, error) {
	return r.texts(`SELECT DISTINCT e.id FROM json_each(?) j CROSS JOIN thing t ON t.id = j.value CROSS JOIN part p CROSS JOIN role r ON r.part = p.n AND r.thing = t.n AND r.rel = ?
		CROSS JOIN event e ON e.n = r.event ORDER BY e.id`, list(things), relCodes[rel])
}

// Told is part of graph.Reader.
func (r reader) Told(origins int, disputed bool) ([]string, error) {
	switch {
	case disputed:
		return r.texts("SELECT id FROM event WHERE disputed <> '' AND origins >= ? ORDER BY id", origins)
	case origins > 1: // the index is of these
		return r.texts("SELECT id FROM event INDEXED BY event_origins WHERE origins > 1 AND origins >= ? ORDER BY id", origins)
	}
	return r.texts("SELECT id FROM event WHERE origins >= ? ORDER BY id", origins)
}

// EventsLike is part of graph.Reader.
func (r reader) EventsLike(prefix string, limit int) ([]string, error) {
	after := prefix + "\U0010FFFF" // no id that begins with prefix comes after it
	return r.texts(`SELECT id FROM event WHERE id >= ?1 AND id <= ?2 AND substr(id, 1, length(?1)) = ?1
		UNION SELECT e.id FROM evidence v JOIN event e ON e.n = v.event
		WHERE v.report >= ?1 AND v.report <= ?2 AND v.report <> '' AND substr(v.report, 1, length(?1)) = ?1
		ORDER BY id LIMIT ?3`, prefix, after, limit)
}

// Steps is part of graph.Reader.
func (r reader) Steps(things []string) ([]graph.Step, error) {
	return collect(r, func(rows *sql.Rows, s *graph.Step) error {
		return rows.Scan(&s.From, &s.To, &s.FromName, &s.ToName, &s.ToPlace, &s.Events, &s.Event)
	}, stepsFrom+" UNION "+stepsTo+" ORDER BY 1, 2, 5", list(things), list(things))
}

const (
	stepsFrom = `SELECT x.id, y.id, x.name, y.name, t.rel = 3, count(*), min(e.id) FROM json_each(?) j CROSS JOIN thing x ON x.id = j.value
		CROSS JOIN part p CROSS JOIN role a ON a.part = p.n AND a.thing = x.n AND a.rel = 1 CROSS JOIN role t ON t.event = a.event AND t.rel IN (2, 3)
		CROSS JOIN thing y ON y.n = t.thing ` + stepEvents
	stepsTo = `SELECT x.id, y.id, x.name, y.name, t.rel = 3, count(*), min(e.id) FROM json_each(?) j CROSS JOIN thing y ON y.id = j.value
		CROSS JOIN part p CROSS JOIN role t ON t.part = p.n AND t.thing = y.n AND t.rel IN (2, 3) CROSS JOIN role a ON a.event = t.event AND a.rel = 1
		CROSS JOIN thing x ON x.n = a.thing ` + stepEvents
	stepEvents = `CROSS JOIN event e ON e.n = a.event AND e.status <> 'denied'
		WHERE t.rel = 2 OR NOT EXISTS (SELECT 1 FROM role o WHERE o.event = t.event AND o.rel = 2 AND o.thing = t.thing)
		GROUP BY a.thing, t.thing, t.rel`
)

// Between is part of graph.Reader.
func (r reader) Between(a, b string, places bool) ([]string, error) {
	return r.texts(`SELECT e.id FROM thing a CROSS JOIN thing b CROSS JOIN part p CROSS JOIN role x ON x.part = p.n AND x.thing = a.n CROSS JOIN role y ON y.event = x.event AND +y.thing = b.n
		CROSS JOIN event e ON e.n = x.event AND e.status <> 'denied'
		WHERE a.id = ?1 AND b.id = ?2 AND (x.rel = 1 AND (y.rel = 2 OR ?3 AND y.rel = 3) OR y.rel = 1 AND (x.rel = 2 OR ?3 AND x.rel = 3))
		GROUP BY e.id ORDER BY e.confidence DESC, e.id`, a, b, places)
}

// Called is part of graph.Reader.
func (r reader) Called(things []string) ([]graph.Alias, error) {
	return collect(r, func(rows *sql.Rows, a *graph.Alias) error { return rows.Scan(&a.Thing, &a.Key, &a.Text, &a.N) },
		`SELECT t.id, a.key, a.text, a.articles FROM json_each(?) j CROSS JOIN thing t ON t.id = j.value CROSS JOIN alias a ON a.thing = t.n
		ORDER BY t.id, a.key, a.text`, list(things))
}

// Shortcuts is part of graph.Reader. What the view derives, it derives from the row of
// a thing.
func (r reader) Shortcuts(from []string) ([]graph.Shortcut, error) {
	return collect(r, func(rows *sql.Rows, s *graph.Shortcut) error {
		var kind string
		err := rows.Scan(&s.From, &s.To, &s.Event, &kind, &s.ToPlace, &s.Date, &s.Confidence, &s.Status)
		s.Type = schema.Type(kind).Info().Relation
		return err
	}, `SELECT x.id, y.id, e.id, e.type, t.rel = 3, e.first_day, e.confidence, e.status
		FROM json_each(?) j CROSS JOIN thing x ON x.id = j.value CROSS JOIN part p CROSS JOIN role a ON a.part = p.n AND a.thing = x.n AND a.rel = 1
		CROSS JOIN role t ON t.event = a.event AND t.rel IN (2, 3) CROSS JOIN event e ON e.n = a.event AND e.status <> 'denied'
		CROSS JOIN thing y ON y.n = t.thing
		WHERE t.rel = 2 OR NOT EXISTS (SELECT 1 FROM role o WHERE o.event = t.event AND o.rel = 2 AND o.thing = t.thing)
		ORDER BY x.id, y.id, e.id`, list(from))
}
