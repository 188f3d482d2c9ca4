package ingest

import (
	"context"
	"fmt"
	"iter"
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

// extractOne extracts one article. A panic is the failure of this article only.
func extractOne(ctx context.Context, it article.Item, x Extractor) (r Result) {
	a := it.Article
	r = Result{File: it.File, Line: it.Line, Note: it.Note, Err: it.Err}
	r.Extraction = schema.Extraction{ID: a.ID, Title: a.Title, Published: a.Published, URL: a.URL, Source: a.Source, Events: []schema.Event{}}
	if it.Err != nil {
		return r
	}
	r.Digest = schema.ContentID("", a.ID, a.Title, a.Published, a.Text)
	defer func() {
		if p := recover(); p != nil {
			r.Err = &Failure{it.File, it.Line, a.ID, ClassPanic, &Panic{p, string(debug.Stack())}}
		}
	}()
	out, err := x.Extract(ctx, a)
	if err != nil {
		r.Err = &Failure{it.File, it.Line, a.ID, ClassExtract, err}
		return r
	}
	r.Extraction = out
	return r
}

// Panic is a panic of the extractor, with the stack for whoever mends it.
type Panic struct {
	Value any
	Stack string
}

// Error is the panic's own message.
func (p *Panic) Error() string { return fmt.Sprint(p.Value) }
