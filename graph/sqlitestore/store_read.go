package sqlitestore

import (
	"context"
	"database/sql"
	"iter"

	"newsgraph/graph"
	"newsgraph/graph/question"
	"newsgraph/link"
	"newsgraph/schema"
)

// view calls f with a reader of one moment of the store.
func (s *Store) view(ctx context.Context, f func(reader) error) error {
	tx, err := s.read.BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
	if err != nil {
		return wrap(s.path, err)
	}
	defer func() { _ = tx.Rollback() }() // nothing was written
	return wrap(s.path, f(reader{ctx, tx}))
}

// Ask is part of graph.Querier.
func (s *Store) Ask(ctx context.Context, name string, args ...graph.Arg) iter.Seq2[graph.Row, error] {
	return question.Stream(name, args, func(ask func(graph.Reader) error) error {
		return s.view(ctx, func(r reader) error { return ask(r) })
	})
}

// Dump is part of graph.Dumper.
func (s *Store) Dump(ctx context.Context) iter.Seq2[graph.Record, error] { return graph.Dumped(ctx, s) }

// View is part of graph.Viewer. It shows the store of one moment.
func (s *Store) View(ctx context.Context, f func(graph.Reader) error) error {
	return s.view(ctx, func(r reader) error { return f(r) })
}

// Hashes is part of graph.Counter.
func (s *Store) Hashes(ctx context.Context, articles []string) (hashes map[string]string, err error) {
	err = s.view(ctx, func(r reader) (err error) {
		hashes, err = r.Hashes(articles)
		return err
	})
	return hashes, err
}

// Decided is part of graph.Decider.
func (s *Store) Decided(ctx context.Context) (d link.Decided, err error) {
	err = s.view(ctx, func(r reader) (err error) {
		d, err = r.Decided()
		return err
	})
	return d, err
}

// Counts is part of graph.Counter.
func (s *Store) Counts(ctx context.Context) (graph.Counts, error) {
	c := graph.Counts{Nodes: map[string]int{}, Relationships: map[string]int{}, Events: map[string]int{}}
	return c, s.view(ctx, func(r reader) error {
		if err := r.counts("SELECT type, count(*) FROM event GROUP BY type", func(kind string, n int) {
			c.Events[kind] += n
			c.Nodes[schema.LabelEvent] += n
		}); err != nil {
			return err
		}
		if err := r.thingCounts(c); err != nil {
			return err
		}
		if err := r.counts(`SELECT 'Sentence', count(*) FROM sentence UNION ALL SELECT 'Article', count(*) FROM article`, func(label string, n int) {
			graph.Tally(c.Nodes, label, n)
		}); err != nil {
			return err
		}
		return r.counts(`SELECT CASE rel WHEN 1 THEN 'PERFORMED' WHEN 2 THEN 'TARGETED' WHEN 3 THEN 'HAPPENED_AT' WHEN 4 THEN 'USED' ELSE 'SAID_BY' END, count(*)
			FROM role GROUP BY rel UNION ALL SELECT type, count(*) FROM shortcut GROUP BY type
			UNION ALL SELECT 'EVIDENCED_BY', count(*) FROM evidence UNION ALL SELECT 'PART_OF', count(*) FROM sentence
			UNION ALL SELECT 'LOCATED_IN', count(*) FROM thing WHERE parent <> ''
			UNION ALL SELECT 'MEMBER_OF', count(*) FROM thing WHERE member_of <> ''`, func(rel string, n int) {
			graph.Tally(c.Relationships, rel, n)
		})
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
