package graph

import (
	"context"
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
	}
	for part := range slices.Chunk(drop, txArticles) {
		stats, err := commit(ctx, nil, part)
		if err != nil {
			return total, err
		}
		total.Add(stats)
	}
	return total, nil
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
