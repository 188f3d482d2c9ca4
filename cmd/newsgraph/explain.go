package main

import (
	"bufio"
	"context"
	"fmt"
	"iter"
	"log/slog"

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
			ingest.LogFailure(log, e.Err)
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
	return outcome(ctx, failed)
}

// explainOne explains one article.
func explainOne(ctx context.Context, it article.Item, x explainer) explained {
	e := explained{Item: it}
	if it.Err == nil {
		e.sentences, e.Err = ingest.Try(it, func() ([]extract.Explanation, error) { return x.Explain(ctx, it.Article) })
	}
	return e
}
