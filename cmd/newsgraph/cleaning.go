package main

import (
	"context"
	"fmt"
	"io"
	"iter"
	"log/slog"
	"slices"

	"newsgraph/article"
	"newsgraph/article/clean"
)

// showCleaning prints how articles are cleaned: a line an article, and one a
// piece of its text with byte offsets, kind or reason, and the words.
func showCleaning(ctx context.Context, items iter.Seq[article.Item], w io.Writer, log *slog.Logger) error {
	failed := 0
	for it := range items {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if it.Err != nil {
			failed++
			log.Error(it.Err.Error())
			continue
		}
		if err := cleaningOf(it, w); err != nil {
			return fmt.Errorf("write output: %w", err)
		}
	}
	if failed > 0 {
		return toldError{someFailed{failed}}
	}
	return nil
}

// piece is a line of the report.
type piece struct {
	clean.Span
	what, reason string
}

// cleaningOf prints one article's pieces in text order, and what its page lost
// before it became a text.
func cleaningOf(it article.Item, w io.Writer) error {
	a := it.Article
	l := clean.Clean(a)
	var pieces []piece
	for _, b := range l.Blocks {
		pieces = append(pieces, piece{b.Span, "kept", b.Kind.String()})
	}
	for _, r := range l.Removed {
		pieces = append(pieces, piece{r.Span, "removed", r.Reason})
	}
	if l.Dateline != nil {
		pieces = append(pieces, piece{l.Dateline.Span, "read", "dateline"})
	}
	slices.SortFunc(pieces, func(x, y piece) int { return x.Start - y.Start })
	_, err := fmt.Fprintf(w, "article\t%s\t%s\t%s\n", a.ID, l.Published, a.Title)
	for _, p := range pieces {
		if err == nil {
			_, err = fmt.Fprintf(w, "%s\t%d\t%d\t%s\t%s\n", p.what, p.Start, p.End, p.reason, oneLine(p.Of(a.Text)))
		}
	}
	for _, d := range it.Dropped {
		if err == nil {
			_, err = fmt.Fprintf(w, "dropped\t\t\t%s\t%s\n", d.Reason, oneLine(d.Text))
		}
	}
	return err
}
