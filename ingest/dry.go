package ingest

import (
	"context"
	"iter"

	"newsgraph/graph"
)

// Holder is what a dry run asks of a store.
type Holder interface {
	graph.Journal
	Hashes(ctx context.Context, articles []string) (map[string]string, error)
}

// Dry returns a store that holds what h does, nothing if that is nil, and writes
// nothing: what it is given to load is counted as if it did.
func Dry(h Holder) Store { return dry{h} }

type dry struct{ h Holder }

// Load is part of graph.Loader. All events of an article that is new or another are
// counted as written.
func (d dry) Load(ctx context.Context, b graph.Batch) (s graph.Stats, err error) {
	hashes := map[string]string{}
	if d.h != nil {
		ids := make([]string, len(b.Articles))
		for i, c := range b.Articles {
			ids[i] = c.Article.ID
		}
		if hashes, err = d.h.Hashes(ctx, ids); err != nil {
			return s, err
		}
	}
	for _, c := range b.Articles {
		switch hash, ok := hashes[c.Article.ID]; {
		case !ok:
			s.Articles++
		case hash != c.Article.Hash:
			s.Replaced++
		default:
			s.Unchanged++
			continue
		}
		s.Events += len(c.Reports)
	}
	return s, nil
}

// Note is part of graph.Journal.
func (d dry) Note(context.Context, []graph.Entry) error { return nil }

// Held is part of graph.Journal.
func (d dry) Held(ctx context.Context, in []graph.Input) (map[graph.Input]graph.Entry, error) {
	if d.h == nil {
		return nil, nil
	}
	return d.h.Held(ctx, in)
}

// Entries is part of graph.Journal.
func (d dry) Entries(ctx context.Context, states ...graph.EntryState) iter.Seq2[graph.Entry, error] {
	if d.h == nil {
		return func(func(graph.Entry, error) bool) {}
	}
	return d.h.Entries(ctx, states...)
}
