package main

import (
	"bufio"
	"context"
	"fmt"
	"iter"
	"log/slog"
	"runtime/debug"

	"newsgraph/article"
	"newsgraph/extract"
	"newsgraph/ingest"
	"newsgraph/schema"
)

// explainer tells how the events of an article were read, sentence by sentence.
type explainer interface {
	Explain(ctx context.Context, a schema.Article) ([]extract.Explanation, error)
}

// explained is an article with what was made of it.
type explained struct {
	article.Item
	sentences []extract.Explanation
}

// printExplanations prints what was made of each sentence, in order of the input.
func printExplanations(ctx context.Context, items iter.Seq[article.Item], x explainer, workers int, w *bufio.Writer, columns int, log *slog.Logger) error {
	failed := 0
	whole := context.WithoutCancel(ctx) // an article that was begun is finished
	explain := func(it article.Item) explained { return explainOne(whole, it, x) }
	for e := range ingest.Ordered(ctx, items, workers, explain) {
		if e.Err != nil {
			failed++
			log.Error(e.Err.Error())
			logStack(log, e.Err)
			continue
		}
		if e.Note != "" {
			log.Warn(e.Note, "file", e.File)
		}
		p := explanationWriter{w: w, columns: columns}
		p.article(e.Article, e.sentences)
		if err := w.Flush(); err != nil {
			return fmt.Errorf("write output: %w", err)
		}
	}
	if ctx.Err() != nil {
		return ingest.ErrInterrupted
	}
	if failed > 0 {
		return toldError{someFailed{failed}}
	}
	return nil
}

// explainOne explains one article. A panic is the failure of this article only.
func explainOne(ctx context.Context, it article.Item, x explainer) (e explained) {
	e.Item = it
	if it.Err != nil {
		return e
	}
	defer func() {
		if p := recover(); p != nil {
			e.Err = &ingest.Failure{File: it.File, Line: it.Line, ID: it.Article.ID, Class: ingest.ClassPanic, Err: &ingest.Panic{Value: p, Stack: string(debug.Stack())}}
		}
	}()
	sentences, err := x.Explain(ctx, it.Article)
	if err != nil {
		e.Err = &ingest.Failure{File: it.File, Line: it.Line, ID: it.Article.ID, Class: ingest.ClassExtract, Err: err}
	}
	e.sentences = sentences
	return e
}
