package ingest

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"iter"
	"log/slog"
	"time"

	"newsgraph/graph"
)

// Options say how results are loaded. The zero value is the default.
type Options struct {
	Batch       int           // events that fill a batch; 0 is DefaultBatch
	DeadLetters *DeadLetters  // may be nil
	Journal     graph.Journal // may be nil
	Log         *slog.Logger  // warnings, one an article that fails; nil is none
	Meter       *Meter        // told of what goes on; may be nil
	// Grace is how long the batch under way may go on after the context ends, before
	// it is given up whole; 0 is DefaultGrace.
	Grace time.Duration
}

// DefaultBatch is the number of events in a batch, as measured best for Neo4j.
const DefaultBatch = 500

// DefaultGrace is more than a batch takes, where the database is well.
const DefaultGrace = 10 * time.Second

// maxBatchArticles bounds a batch whose articles have few events, and maxEntries what
// is told to the journal at once.
const (
	maxBatchArticles = 500
	maxEntries       = 2000
)

// ErrInterrupted tells that the context ended before the input did. The batch under
// way is loaded, or given up whole where it took longer than the grace; the same run
// again goes on from there.
var ErrInterrupted = errors.New("interrupted")

// Load loads results into the graph, in order and in batches, with one writer. No two
// of them may be of one article: see Distinct.
// It goes on after articles that failed: they are logged, recorded and counted.
// It ends early, with the store's error, when a batch cannot be loaded, with
// graph.ErrCounts when the numbers do not add up after one, and with ErrInterrupted
// when the context ends; batches loaded before stay.
func Load(ctx context.Context, results iter.Seq[Result], st graph.Loader, o Options) (Report, error) {
	l := &loader{st: st, o: o}
	if l.o.Log == nil {
		l.o.Log = slog.New(slog.DiscardHandler)
	}
	writing, stop := outlasting(ctx, cmp.Or(o.Grace, DefaultGrace))
	defer stop()
	err := l.load(writing, results)
	switch {
	case err != nil && writing.Err() == nil:
		return l.report, err
	case ctx.Err() != nil:
		return l.report, fmt.Errorf("%w: %s", ErrInterrupted, l.report)
	}
	return l.report, err
}

// outlasting gives a context that ends a while after another does.
func outlasting(ctx context.Context, while time.Duration) (context.Context, context.CancelFunc) {
	out, cancel := context.WithCancel(context.WithoutCancel(ctx))
	forget := context.AfterFunc(ctx, func() {
		timer := time.AfterFunc(while, cancel)
		context.AfterFunc(out, func() { timer.Stop() })
	})
	return out, func() { forget(); cancel() }
}
