package ingest

import (
	"context"
	"iter"

	"newsgraph/graph"
)

// loader gathers a batch.
type loader struct {
	st      graph.Loader
	o       Options
	report  Report
	pending []Result
	events  int
	entries []graph.Entry // for the journal, with the next batch
}

func (l *loader) load(ctx context.Context, results iter.Seq[Result]) error {
	for r := range results {
		if err := l.add(ctx, r); err != nil {
			return err
		}
	}
	return l.flush(ctx)
}

// add counts a result and puts it into the batch, unless that is not needed.
func (l *loader) add(ctx context.Context, r Result) error {
	l.report.Read++
	if r.Note != "" {
		l.o.Log.Warn(r.Note, "file", at(r.File, r.Line))
	}
	if r.Fate != "" || r.Err != nil {
		l.settle(r)
	} else {
		l.pending = append(l.pending, r)
		l.events += len(r.Extraction.Events)
	}
	l.o.Meter.setReport(l.report)
	if l.events >= l.batch() || len(l.pending) >= maxBatchArticles || len(l.entries) >= maxEntries {
		return l.flush(ctx)
	}
	return nil
}

// settle counts a result that is not to be loaded.
func (l *loader) settle(r Result) {
	switch r.Fate {
	case Unselected:
		l.report.Unselected++
	case Unchanged:
		l.report.Unchanged++
		if e := r.entry(graph.Loaded); r.Held.Where != e.Where {
			e.Hash = r.Held.Hash
			l.entries = append(l.entries, e)
		}
	case Duplicate:
		l.report.Duplicates++
		l.entries = append(l.entries, r.entry(graph.Duplicate))
	case Foreign:
		l.report.Foreign++
		l.o.Log.Info(r.Err.Error())
		l.entries = append(l.entries, r.entry(graph.Aside))
	default:
		l.fail(r)
	}
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
	l.entries = append(l.entries, r.entry(graph.Failed))
	LogFailure(l.o.Log, r.Err)
	if l.o.DeadLetters == nil {
		return
	}
	if err := l.o.DeadLetters.Add(r); err != nil {
		l.o.Log.Warn("failed articles cannot be recorded", "error", err)
		l.o.DeadLetters = nil
	}
}
