package neo4jstore

import (
	"context"
	"iter"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"newsgraph/graph"
	"newsgraph/graph/question"
	"newsgraph/link"
	"newsgraph/schema"
)

// view calls f with a reader, again if the server goes away.
func (s *Store) view(ctx context.Context, f func(reader) error) error {
	w := newWatch(ctx, s.config.Silence)
	session := s.session(w, neo4j.AccessModeRead)
	_, err := session.ExecuteRead(w, func(tx neo4j.ManagedTransaction) (any, error) {
		defer w.asks() // for the commit
		return nil, f(reader{query: query{w, tx}})
	})
	_ = session.Close(w) // it has nothing open
	return s.wrap(w.end(err))
}

// Ask is part of graph.Querier.
func (s *Store) Ask(ctx context.Context, name string, args ...graph.Arg) iter.Seq2[graph.Row, error] {
	return question.Stream(name, args, func(ask func(graph.Reader) error) error {
		return s.view(ctx, func(r reader) error { return ask(r) })
	})
}

// View is part of graph.Viewer. The server shows a reader what others commit
// meanwhile, so the revisions before and after are compared.
func (s *Store) View(ctx context.Context, f func(graph.Reader) error) error {
	w := newWatch(ctx, s.config.Silence)
	session := s.session(w, neo4j.AccessModeRead)
	tx, err := session.BeginTransaction(w)
	if err == nil {
		err = reader{query: query{w, tx}}.unchanged(f)
	}
	_ = session.Close(w) // it rolls back what is open, and that has written nothing
	return s.wrap(w.end(err))
}

// unchanged calls f, and tells when the graph was written to meanwhile.
func (r reader) unchanged(f func(graph.Reader) error) error {
	before, err := r.revision()
	if err != nil {
		return err
	}
	if err := f(r); err != nil {
		return err
	}
	after, err := r.revision()
	if err == nil && after != before {
		err = graph.ErrChanged
	}
	return err
}

// Dump is part of graph.Dumper.
func (s *Store) Dump(ctx context.Context) iter.Seq2[graph.Record, error] { return graph.Dumped(ctx, s) }

// revision counts the transactions that have written to the store.
func (r reader) revision() (int, error) {
	records, err := r.rows("MATCH (s:"+schema.LabelStore+" {id: $in.id}) RETURN s.revision", map[string]any{"id": storeID})
	if err != nil || len(records) == 0 {
		return 0, err
	}
	return values(records[0].Values).number(0), nil
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
