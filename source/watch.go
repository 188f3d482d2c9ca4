package source

import (
	"context"
	"iter"
	"time"

	"newsgraph/article"
)

// The waits of Watch beside the one between rounds.
const (
	settle     = 2 * time.Second // a file that was changed within is still being written
	maxBackoff = time.Hour       // of a path that cannot be looked at; the time between rounds where that is longer
)

// Watch yields a sequence a round: the articles of all paths as Files gives them, and
// then again and again those that are new or have changed, until the context ends. A
// sequence is to be consumed before the next is asked for. What is new is told for files by their size
// and the time of their last change, entries of feeds by address and title, pages
// in sitemaps by address and lastmod, pages that are named by the text of their
// articles. Feeds, sitemaps and named pages are asked for only if changed. Every is
// the time from the end of one round to the start of the next.
//
// A path that cannot be looked at is no Item but told to Polled; it is looked at
// again, after a time that doubles with each failure. So is a page whose failure
// may pass; after four rounds it is an Item with its error. Standard input is read
// in the first round.
func Watch(ctx context.Context, paths []string, every time.Duration, in Input) iter.Seq[iter.Seq[article.Item]] {
	return func(yield func(iter.Seq[article.Item]) bool) {
		in.Context = ctx
		for w := newWatch(in, paths, every); yield(w.round); {
			if in.Clock.Wait(ctx, every) != nil {
				return
			}
		}
	}
}

// watch is what Watch knows between rounds.
type watch struct {
	in    Input
	every time.Duration
	past  *history
	web   *web
	paths []*polled
}

// polled is a path that was given to Watch.
type polled struct {
	path     string
	failures int       // in a row
	due      time.Time // when to look at it again
}

func newWatch(in Input, paths []string, every time.Duration) *watch {
	w := &watch{every: every}
	w.past = newHistory(in.Fetch, in.polled)
	skipped := in.Skipped
	in.Skipped = func(address, why string) { // once, not each round
		k := keyOf("skipped", address, why)
		if skipped != nil && !w.past.seen.has(k) {
			w.past.seen.add(k)
			skipped(address, why)
		}
	}
	w.in, w.web = in, newWeb(in, w.past)
	for _, p := range paths {
		w.paths = append(w.paths, &polled{path: p})
	}
	return w
}

// round looks at all paths that are due, until the consumer has enough or the context
// has ended.
func (w *watch) round(yield func(article.Item) bool) {
	for _, p := range w.paths {
		if w.web.ctx.Err() != nil {
			return
		}
		if w.in.Clock.Time().Before(p.due) {
			continue
		}
		err, more := w.look(p.path, yield)
		if !more || w.web.ctx.Err() != nil {
			return
		}
		w.past.looked()
		w.judge(p, err)
	}
}

// judge says when to look at a path again: in the next round, or later where that
// failed.
func (w *watch) judge(p *polled, err error) {
	if err == nil {
		p.failures = 0
		return
	}
	w.in.polled(err)
	wait := w.every
	for range p.failures {
		wait = min(2*wait, max(maxBackoff, w.every))
	}
	p.failures++
	p.due = w.in.Clock.Time().Add(wait)
}

func (in Input) polled(err error) {
	if in.Polled != nil {
		in.Polled(err)
	}
}
