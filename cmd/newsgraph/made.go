package main

import (
	"context"
	"iter"

	"newsgraph/article"
	"newsgraph/ingest"
	"newsgraph/schema"
)

// made is an article with what a maker made of it.
type made[T any] struct {
	article.Item
	out T
}

// maker makes something of an article. It is called by several goroutines.
type maker[T any] func(ctx context.Context, a schema.Article) (T, error)

// makeEach makes something of every article with a number of workers, in the order
// of the articles; see ingest.Ordered. An article that was begun is finished even
// when the context ends.
func makeEach[T any](ctx context.Context, items iter.Seq[article.Item], workers int, f maker[T]) iter.Seq[made[T]] {
	whole := context.WithoutCancel(ctx)
	return ingest.Ordered(ctx, items, workers, func(it article.Item) made[T] { return makeOne(whole, it, f) })
}

// makeOne makes something of one article, which may have failed already.
func makeOne[T any](ctx context.Context, it article.Item, f maker[T]) made[T] {
	m := made[T]{Item: it}
	if it.Err == nil {
		m.out, m.Err = ingest.Try(it, func() (T, error) { return f(ctx, it.Article) })
	}
	return m
}
