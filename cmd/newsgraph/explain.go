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

// printExplanations prints what was made of each sentence, in order of the input.
func printExplanations(ctx context.Context, items iter.Seq[article.Item], x explainer, workers int, w *bufio.Writer, columns int, log *slog.Logger) error {
	failed := 0
	for e := range makeEach(ctx, items, workers, x.Explain) {
		if e.Err != nil {
			failed++
			ingest.LogFailure(log, e.Err)
			continue
		}
		if e.Note != "" {
			log.Warn(e.Note, "file", e.File)
		}
		p := explanationWriter{w: w, columns: columns}
		p.article(e.Article, e.out)
		if err := w.Flush(); err != nil {
			return fmt.Errorf("write output: %w", err)
		}
	}
	return outcome(ctx, failed)
}
