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
		return nil, f(reader{query{w, tx}})
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

// Dump is part of graph.Dumper.
func (s *Store) Dump(ctx context.Context) iter.Seq2[graph.Record, error] {
	return func(yield func(graph.Record, error) bool) {
		w := newWatch(ctx, s.config.Silence)
		session := s.session(w, neo4j.AccessModeRead)
		defer func() { _ = session.Close(w) }() // it rolls back what is open, and that has written nothing
		tx, err := session.BeginTransaction(w)
		more := true
		if err == nil {
			more, err = reader{query{w, tx}}.dump(yield)
		}
		if err = w.end(err); err != nil && more {
			yield(graph.Record{}, s.wrap(err))
		}
	}
}

// dump yields all records; more is false when no more are wanted.
func (r reader) dump(yield func(graph.Record, error) bool) (more bool, err error) {
	before, err := r.revision()
	if err != nil {
		return true, err
	}
	for rec, err := range graph.DumpOf(r) {
		if err != nil {
			return true, err
		}
		if !yield(rec, nil) {
			return false, nil
		}
	}
	after, err := r.revision()
	if err == nil && after != before {
		err = graph.ErrChanged
	}
	return true, err
}

// revision counts the transactions that have written to the store.
func (r reader) revision() (int, error) {
	records, err := r.rows("MATCH (s:"+schema.LabelStore+" {id: $id}) RETURN s.revision", map[string]any{"id": storeID})
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

// Counts is part of graph.Counter. All but the types of events come from the
// server's own counters.
func (s *Store) Counts(ctx context.Context) (graph.Counts, error) {
	c := graph.Counts{Nodes: map[string]int{}, Relationships: map[string]int{}, Events: map[string]int{}}
	rels := append(schema.Relations(), schema.RelPerformed, schema.RelTargeted, schema.RelHappenedAt, schema.RelUsed,
		schema.RelSaidBy, schema.RelEvidencedBy, schema.RelPartOf, schema.RelLocatedIn, schema.RelMemberOf)
	err := s.view(ctx, func(r reader) error {
		for _, l := range append([]string{schema.LabelEvent, schema.LabelSentence, schema.LabelArticle}, thingLabels...) {
			if err := r.count(c.Nodes, l, "MATCH (n:"+l+") RETURN '"+l+"', count(n)"); err != nil {
				return err
			}
		}
		for _, rel := range rels {
			if err := r.count(c.Relationships, rel, "MATCH ()-[x:"+rel+"]->() RETURN '"+rel+"', count(x)"); err != nil {
				return err
			}
		}
		return r.count(c.Events, "", "MATCH (e:Event) RETURN e.type, count(*)")
	})
	return c, err
}

func (r reader) count(counts map[string]int, name, cypher string) error {
	records, err := r.rows(cypher, nil)
	for _, rec := range records {
		v := values(rec.Values)
		graph.Tally(counts, v.text(0), v.number(1))
	}
	return err
}
