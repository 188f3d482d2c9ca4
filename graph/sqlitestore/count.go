package sqlitestore

import (
	"database/sql"

	"newsgraph/graph"
	"newsgraph/schema"
)

// Counts is part of graph.Reader.
func (r reader) Counts() (graph.Counts, error) {
	c := graph.Counts{Nodes: map[string]int{}, Relationships: map[string]int{}, Events: map[string]int{}}
	if err := r.counts("SELECT type, count(*) FROM event GROUP BY type", func(kind string, n int) {
		c.Events[kind] += n
		c.Nodes[schema.LabelEvent] += n
	}); err != nil {
		return c, err
	}
	if err := r.thingCounts(c); err != nil {
		return c, err
	}
	if err := r.counts(`SELECT 'Sentence', count(*) FROM sentence UNION ALL SELECT 'Article', count(*) FROM article`, func(label string, n int) {
		graph.Tally(c.Nodes, label, n)
	}); err != nil {
		return c, err
	}
	return c, r.counts(`SELECT CASE rel WHEN 1 THEN 'PERFORMED' WHEN 2 THEN 'TARGETED' WHEN 3 THEN 'HAPPENED_AT' WHEN 4 THEN 'USED' ELSE 'SAID_BY' END, count(*)
		FROM role GROUP BY rel UNION ALL SELECT type, count(*) FROM shortcut GROUP BY type
		UNION ALL SELECT 'EVIDENCED_BY', count(*) FROM evidence UNION ALL SELECT 'PART_OF', count(*) FROM sentence
		UNION ALL SELECT 'LOCATED_IN', count(*) FROM thing WHERE parent <> ''
		UNION ALL SELECT 'MEMBER_OF', count(*) FROM thing WHERE member_of <> ''`, func(rel string, n int) {
		graph.Tally(c.Relationships, rel, n)
	})
}

func (r reader) thingCounts(c graph.Counts) error {
	return r.rows(func(rows *sql.Rows) error {
		var t graph.Thing
		var n int
		err := rows.Scan(&t.Kind, &t.IsPlace, &n)
		for _, l := range t.Labels() {
			graph.Tally(c.Nodes, l, n)
		}
		return err
	}, "SELECT kind, is_place, count(*) FROM thing GROUP BY kind, is_place")
}

func (r reader) counts(query string, each func(string, int)) error {
	return r.rows(func(rows *sql.Rows) error {
		var name string
		var n int
		err := rows.Scan(&name, &n)
		each(name, n)
		return err
	}, query)
}
