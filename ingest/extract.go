package ingest

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"log/slog"
	"runtime/debug"

	"newsgraph/article"
	"newsgraph/schema"
)

// Extractor reads the events of an article. It is called by several goroutines. It
// gives up, with the error of its context, when that ends.
type Extractor interface {
	Extract(ctx context.Context, a schema.Article) (schema.Extraction, error)
}

// What may be under way at once, for each worker and in all: read, in extraction, or
// extracted and not yet in a batch.
const (
	aheadArticles = 64
	aheadBytes    = 16 << 20
)

// Extract extracts articles with a number of workers and yields the results in
// the order of the articles; see Ordered. An article that could not be read, or
// whose extraction fails or panics or goes beyond the limits, yields a Result with an
// error. One that was begun is finished even when the context ends.
func Extract(ctx context.Context, items iter.Seq[article.Item], x Extractor, workers int, l Limits) iter.Seq[Result] {
	return extractAll(ctx, func(yield func(candidate) bool) {
		for it := range items {
			if !yield(candidate{it, itemResult(it)}) {
				return
			}
		}
	}, x, workers, l)
}

// extractAll extracts the candidates that are not settled.
func extractAll(ctx context.Context, in iter.Seq[candidate], x Extractor, workers int, l Limits) iter.Seq[Result] {
	whole := context.WithoutCancel(ctx)
	b := bounds[candidate]{workers: workers, ahead: aheadArticles * max(workers, 1), bytes: aheadBytes, size: func(c candidate) int64 {
		if c.settled() {
			return 0
		}
		return int64(len(c.item.Article.Text))
	}}
	return bounded(ctx, in, b, func(c candidate) Result {
		if c.settled() {
			return c.result
		}
		return extractOne(whole, c, x, l)
	})
}

// extractOne extracts one article.
func extractOne(ctx context.Context, c candidate, x Extractor, l Limits) Result {
	r := c.result
	out, err := l.within(ctx, c.item, x)
	if err != nil {
		r.Err = err
		return r
	}
	r.Extraction = out
	return r
}

// Try calls f, which makes something of an article; its error, or its panic, is
// the Failure of this article only.
func Try[T any](it article.Item, f func() (T, error)) (out T, err error) {
	fail := func(class string, err error) error { return &Failure{it.File, it.Line, it.Article.ID, class, err} }
	defer func() {
		if p := recover(); p != nil {
			err = fail(ClassPanic, &Panic{p, string(debug.Stack())})
		}
	}()
	if out, err = f(); err != nil {
		err = fail(ClassExtract, err)
	}
	return out, err
}

// Panic is a panic of the extractor, with the stack for whoever mends it.
type Panic struct {
	Value any
	Stack string
}

// Error is the panic's own message.
func (p *Panic) Error() string { return fmt.Sprint(p.Value) }

// LogFailure logs why an article failed and, to those who want to know, where a
// panic came from.
func LogFailure(log *slog.Logger, err error) {
	log.Error(err.Error())
	var p *Panic
	if errors.As(err, &p) {
		log.Debug("stack of the panic", "stack", p.Stack)
	}
}
