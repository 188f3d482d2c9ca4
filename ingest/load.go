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
	"newsgraph/schema"
)

// Options say how results are loaded. The zero value is the default.
type Options struct {
	Batch       int          // events that fill a batch; 0 is DefaultBatch
	DeadLetters *DeadLetters // may be nil
	Log         *slog.Logger // warnings, one an article that fails; nil is none
	Progress    func(Report) // told after every article and batch; may be nil
	// Grace is how long the batch under way may go on after the context ends, before
	// it is given up whole; 0 is DefaultGrace.
	Grace time.Duration
}

// DefaultBatch is the number of events in a batch, as measured best for Neo4j.
const DefaultBatch = 500

// DefaultGrace is more than a batch takes, where the database is well.
const DefaultGrace = 10 * time.Second

// maxBatchArticles bounds a batch whose articles have few events.
const maxBatchArticles = 500

// ErrInterrupted tells that the context ended before the input did. The batch under
// way is loaded, or given up whole where it took longer than the grace; the same run
// again goes on from there.
var ErrInterrupted = errors.New("interrupted")

// Load loads results into the graph, in order and in batches, with one writer.
// It goes on after articles that failed: they are logged, recorded and counted.
// It ends early, with the store's error, when a batch cannot be loaded, with
// graph.ErrCounts when the numbers do not add up after one, and with ErrInterrupted
// when the context ends; batches loaded before stay.
func Load(ctx context.Context, results iter.Seq[Result], st graph.Loader, o Options) (Report, error) {
	l := &loader{st: st, o: o, seen: map[string]string{}}
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

// loader gathers a batch.
type loader struct {
	st      graph.Loader
	o       Options
	report  Report
	seen    map[string]string // digests of this run's articles, by id
	pending []Result
	events  int
}

func (l *loader) load(ctx context.Context, results iter.Seq[Result]) error {
	for r := range results {
		if err := l.add(ctx, r); err != nil {
			return err
		}
	}
	return l.flush(ctx)
}

// add counts a result and puts it into the batch, unless it failed or came before.
func (l *loader) add(ctx context.Context, r Result) error {
	l.report.Read++
	defer l.tell()
	if r.Note != "" {
		l.o.Log.Warn(r.Note, "file", at(r.File, r.Line))
	}
	id := r.Extraction.ID
	switch before, met := l.seen[id]; {
	case r.Err != nil:
		l.fail(r)
		return nil
	case met && before == r.Digest:
		l.report.Duplicates++
		return nil
	case met:
		r.Err = &Failure{r.File, r.Line, id, ClassConflict, errors.New("another article of this run has the same id")}
		l.fail(r)
		return nil
	}
	l.seen[id] = r.Digest
	l.pending = append(l.pending, r)
	l.events += len(r.Extraction.Events)
	if l.events >= l.batch() || len(l.pending) >= maxBatchArticles {
		return l.flush(ctx)
	}
	return nil
}

func (l *loader) batch() int {
	if l.o.Batch > 0 {
		return l.o.Batch
	}
	return DefaultBatch
}

// fail records an article that does not reach the graph.
func (l *loader) fail(r Result) {
	l.report.Failed++
	LogFailure(l.o.Log, r.Err)
	if l.o.DeadLetters == nil {
		return
	}
	if err := l.o.DeadLetters.Add(r); err != nil {
		l.o.Log.Warn("failed articles cannot be recorded", "error", err)
		l.o.DeadLetters = nil
	}
}

// flush loads the batch.
func (l *loader) flush(ctx context.Context) error {
	if len(l.pending) == 0 {
		return nil
	}
	extractions := make([]schema.Extraction, len(l.pending))
	for i, r := range l.pending {
		extractions[i] = r.Extraction
	}
	batch, rejected := graph.Plan(extractions)
	stats, err := l.st.Load(ctx, batch)
	l.report.Loaded += stats.Articles
	l.report.Replaced += stats.Replaced
	l.report.Unchanged += stats.Unchanged
	l.report.Events += stats.Events
	if err != nil {
		return fmt.Errorf("load: %w", err)
	}
	l.report.Taken += batch.Reports()
	for _, r := range l.pending {
		l.report.Extracted += len(r.Extraction.Events)
	}
	l.refuse(batch, rejected)
	l.pending, l.events = l.pending[:0], 0
	l.tell()
	return l.report.reconcile()
}

// refuse counts what the planner did not take: articles that are not in the
// batch fail; events and details that were left out are told.
func (l *loader) refuse(b graph.Batch, rejected []graph.Rejected) {
	taken := map[string]bool{}
	for _, c := range b.Articles {
		taken[c.Article.ID] = true
	}
	why := map[string]string{}
	for _, r := range rejected {
		why[r.Article] = r.Reason
		if r.IsEvent {
			l.report.Refused++
			l.o.Log.Warn("event refused", "article", r.Article, "event", r.Event, "reason", r.Reason)
		} else if taken[r.Article] {
			l.o.Log.Warn(r.Reason, "article", r.Article)
		}
	}
	for _, p := range l.pending {
		if id := p.Extraction.ID; !taken[id] {
			l.report.Refused += len(p.Extraction.Events)
			p.Err = &Failure{p.File, p.Line, id, ClassRefused, errors.New(cmp.Or(why[id], "the article has no usable id"))}
			l.fail(p)
		}
	}
}

func (l *loader) tell() {
	if l.o.Progress != nil {
		l.o.Progress(l.report)
	}
}
