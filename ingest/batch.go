package ingest

import (
	"cmp"
	"context"
	"errors"
	"fmt"

	"newsgraph/graph"
	"newsgraph/schema"
)

// flush loads the batch, and writes the journal.
func (l *loader) flush(ctx context.Context) error {
	if err := l.note(ctx, l.pendingEntries(graph.Extracted, nil)); err != nil || len(l.pending) == 0 {
		return err
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
	hashes := map[string]string{}
	for _, c := range batch.Articles {
		hashes[c.Article.ID] = c.Article.Hash
	}
	entries := l.pendingEntries(graph.Loaded, hashes)
	l.refuse(hashes, rejected)
	l.pending, l.events = l.pending[:0], 0
	l.o.Meter.setReport(l.report)
	if err := l.report.reconcile(); err != nil {
		return err
	}
	return l.note(ctx, entries)
}

// pendingEntries are those of the batch. With hashes, only what has one.
func (l *loader) pendingEntries(state graph.EntryState, hashes map[string]string) []graph.Entry {
	var out []graph.Entry
	for _, r := range l.pending {
		e := r.entry(state)
		if e.Hash = hashes[e.Article]; hashes == nil || e.Hash != "" {
			out = append(out, e)
		}
	}
	return out
}

// note writes entries to the journal, and what has gathered for it.
func (l *loader) note(ctx context.Context, entries []graph.Entry) error {
	entries = append(entries, l.entries...)
	l.entries = nil
	if l.o.Journal == nil || len(entries) == 0 {
		return nil
	}
	if err := l.o.Journal.Note(ctx, entries); err != nil {
		return fmt.Errorf("write the journal: %w", err)
	}
	return nil
}

// refuse counts what the planner did not take: articles that are not among those
// taken, which have their hashes here, fail; events and details that were left out are told.
func (l *loader) refuse(taken map[string]string, rejected []graph.Rejected) {
	why := map[string]string{}
	for _, r := range rejected {
		why[r.Article] = r.Reason
		if r.IsEvent {
			l.report.Refused++
			l.o.Log.Warn("event refused", "article", r.Article, "event", r.Event, "reason", r.Reason)
		} else if taken[r.Article] != "" {
			l.o.Log.Warn(r.Reason, "article", r.Article)
		}
	}
	for _, p := range l.pending {
		if id := p.Extraction.ID; taken[id] == "" {
			l.report.Refused += len(p.Extraction.Events)
			p.Err = &Failure{p.File, p.Line, id, ClassRefused, errors.New(cmp.Or(why[id], "the article has no usable id"))}
			l.fail(p)
		}
	}
}
