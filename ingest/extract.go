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

// Extractor reads the events of an article. It is called by several goroutines.
type Extractor interface {
	Extract(ctx context.Context, a schema.Article) (schema.Extraction, error)
}

// Extract extracts articles with a number of workers and yields the results in
// the order of the articles; see Ordered. An article that could not be read, or
// whose extraction fails or panics, yields a Result with an error. One that was
// begun is finished even when the context ends.
func Extract(ctx context.Context, items iter.Seq[article.Item], x Extractor, workers int) iter.Seq[Result] {
	whole := context.WithoutCancel(ctx)
	return Ordered(ctx, items, workers, func(it article.Item) Result { return extractOne(whole, it, x) })
}

// extractOne extracts one article.
func extractOne(ctx context.Context, it article.Item, x Extractor) Result {
	a := it.Article
	r := Result{File: it.File, Line: it.Line, Note: it.Note, Err: it.Err}
	r.Extraction = schema.Extraction{ID: a.ID, Title: a.Title, Published: a.Published, URL: a.URL, Source: a.Source, Events: []schema.Event{}}
	if it.Err != nil {
		return r
	}
	r.Digest = schema.ContentID("", a.ID, a.Title, a.Published, a.Text)
	out, err := Try(it, func() (schema.Extraction, error) { return x.Extract(ctx, a) })
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
