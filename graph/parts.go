package graph

import (
	"context"
	"fmt"
	"iter"
	"slices"
)

// The most that one transaction of a store holds. Whole articles go together, so
// a single large article may be more.
const (
	txEvents   = 1000
	txArticles = 500
)

// InParts puts the articles of a batch into a store and takes others back, as
// Load and Retract do: commit makes one transaction of each part. The numbers are
// those of what is committed, also when a part fails.
func InParts(ctx context.Context, put Batch, drop []string,
	commit func(ctx context.Context, put []Contribution, drop []string) (Stats, error),
) (Stats, error) {
	var total Stats
	for part := range put.parts(txEvents, txArticles) {
		stats, err := commit(ctx, part, nil)
		if err != nil {
			return total, err
		}
		total.Add(stats)
		if err := stats.reconcile(len(part), 0); err != nil {
			return total, err
		}
	}
	drop = distinct(drop)
	for part := range slices.Chunk(drop, txArticles) {
		stats, err := commit(ctx, nil, part)
		if err != nil {
			return total, err
		}
		total.Add(stats)
		if err := stats.reconcile(0, len(part)); err != nil {
			return total, err
		}
	}
	return total, nil
}

// reconcile holds that the numbers account for every article that was to be put, and
// to be taken back. A store of which they do not has a fault of its own.
func (s Stats) reconcile(put, drop int) error {
	if n := s.Articles + s.Replaced + s.Unchanged; n != put {
		return fmt.Errorf("%w: %d articles of %d that were to be loaded", ErrCounts, n, put)
	}
	if n := s.Retracted + s.Missing; n != drop {
		return fmt.Errorf("%w: %d articles of %d that were to be retracted", ErrCounts, n, drop)
	}
	return nil
}

// parts cuts the batch between articles: each part has at most the given numbers
// of events and articles, or is a single article.
func (b Batch) parts(events, articles int) iter.Seq[[]Contribution] {
	return func(yield func([]Contribution) bool) {
		start, n := 0, 0
		for i, c := range b.Articles {
			if i > start && (n+len(c.Reports) > events || i-start == articles) {
				if !yield(b.Articles[start:i]) {
					return
				}
				start, n = i, 0
			}
			n += len(c.Reports)
		}
		if start < len(b.Articles) {
			yield(b.Articles[start:])
		}
	}
}
