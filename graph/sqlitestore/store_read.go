package sqlitestore

import (
	"context"
	"database/sql"
	"iter"

	"newsgraph/graph"
	"newsgraph/graph/question"
	"newsgraph/link"
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
func (s *Store) Counts(ctx context.Context) (c graph.Counts, err error) {
	err = s.view(ctx, func(r reader) (err error) {
		c, err = r.Counts()
		return err
	})
	return c, err
}
