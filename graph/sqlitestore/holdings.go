package sqlitestore

import (
	"database/sql"
	"encoding/json"
	"strings"

	"newsgraph/graph"
	"newsgraph/link"
)

// Hashes is part of graph.Holdings.
func (r reader) Hashes(articles []string) (map[string]string, error) {
	return r.textOf(articles, "SELECT a.id, a.hash FROM json_each(?) j CROSS JOIN article a ON a.id = j.value")
}

// Data is part of graph.Holdings.
func (r reader) Data(articles []string) (map[string][]byte, error) {
	out := map[string][]byte{}
	return out, r.rows(func(rows *sql.Rows) error {
		var id string
		var data []byte
		err := rows.Scan(&id, &data)
		out[id] = data
		return err
	}, "SELECT a.id, a.data FROM json_each(?) j CROSS JOIN article a ON a.id = j.value", list(articles))
}

// Tellers is part of graph.Holdings.
func (r reader) Tellers(reports []string) ([]string, error) {
	return r.texts(`WITH told(n) AS (SELECT e.n FROM json_each(?1) j CROSS JOIN event e ON e.id = j.value
		UNION SELECT v.event FROM json_each(?1) j CROSS JOIN evidence v ON v.report = j.value AND v.report <> '')
		SELECT DISTINCT a.id FROM told CROSS JOIN evidence v ON v.event = told.n
		CROSS JOIN sentence s ON s.n = v.sentence CROSS JOIN article a ON a.n = s.article`, list(reports))
}

// Keyed is part of graph.Holdings.
func (r reader) Keyed(keys []uint64) ([]string, error) {
	numbers := make([]int64, len(keys))
	for i, k := range keys {
		numbers[i] = int64(k)
	}
	text, _ := json.Marshal(numbers) // numbers only
	return r.texts("SELECT DISTINCT a.id FROM json_each(?) j CROSS JOIN link l ON l.key = j.value CROSS JOIN article a ON a.n = l.article", string(text))
}

// Mentioning is part of graph.Holdings.
func (r reader) Mentioning(things []string) ([]string, error) {
	return r.texts(`SELECT DISTINCT a.id FROM json_each(?) j CROSS JOIN thing t ON t.id = j.value CROSS JOIN part p CROSS JOIN role r ON r.part = p.n AND r.thing = t.n
		CROSS JOIN evidence v ON v.event = r.event CROSS JOIN sentence s ON s.n = v.sentence CROSS JOIN article a ON a.n = s.article`, list(things))
}

// Decided is part of graph.Holdings.
func (r reader) Decided() (link.Decided, error) {
	rows, err := r.texts("SELECT row FROM decided ORDER BY row")
	if err != nil {
		return link.Decided{}, err
	}
	return link.Restore(strings.Join(rows, "\n"))
}

// States is part of graph.Holdings.
func (r reader) States(things []string) (map[string]graph.State, error) {
	out := map[string]graph.State{}
	return out, r.things(things, func(t graph.Thing, claims string) {
		out[t.ID] = graph.Plainly(t)
		if claims != "" {
			var packed []string
			_ = json.Unmarshal([]byte(claims), &packed) // ours
			out[t.ID] = graph.Unpack(t.ID, t.Articles, packed)
		}
	})
}
