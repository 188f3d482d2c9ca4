package ingest

import (
	"context"
	"fmt"
	"iter"

	"newsgraph/article"
	"newsgraph/graph"
	"newsgraph/schema"
)

// candidate is an article with what is decided of it: its result is final where it
// has a Fate or an error, else the article is to be extracted.
type candidate struct {
	item   article.Item
	result Result
}

// settled reports whether nothing is left to do but to count it.
func (c candidate) settled() bool { return c.result.Fate != "" || c.result.Err != nil }

// admission decides which articles are to be extracted. It runs in one goroutine,
// ahead of the extraction.
type admission struct {
	journal graph.Journal
	maker   string // what extracts, for the digest of the input
	again   bool   // what the store has is extracted once more
	want    Selection
	meter   *Meter

	met   register
	taken int
	err   error // of the journal; it ends the sequence
}

// A lookahead is this many articles, or bytes of text: they are looked up in the
// journal at once.
const (
	lookArticles = 128
	lookBytes    = 1 << 20
)

// admit yields a candidate for every article, in order.
func (a *admission) admit(ctx context.Context, items iter.Seq[article.Item]) iter.Seq[candidate] {
	return func(yield func(candidate) bool) {
		var ahead []candidate
		bytes := 0
		for it := range items {
			a.meter.addRead()
			ahead = append(ahead, a.decide(it))
			bytes += len(it.Article.Text)
			full := a.want.Limit > 0 && a.taken >= a.want.Limit
			if full || len(ahead) >= lookArticles || bytes >= lookBytes {
				if !a.pass(ctx, ahead, yield) || full {
					return
				}
				ahead, bytes = nil, 0
			}
		}
		a.pass(ctx, ahead, yield)
	}
}

// decide says what can be said without the journal.
func (a *admission) decide(it article.Item) candidate {
	c := candidate{it, itemResult(it)}
	switch {
	case c.settled():
		return c
	case !a.want.wants(it.Article):
		c.result.Fate = Unselected
		return c
	}
	a.met.meet(&c.result)
	if !c.settled() {
		a.taken++
		c.result.Input = schema.ContentID("", c.result.Digest, a.maker)
	}
	return c
}

// pass looks candidates up in the journal, notes those that go on as seen, and hands
// all on.
func (a *admission) pass(ctx context.Context, ahead []candidate, yield func(candidate) bool) bool {
	if a.err = a.look(ctx, ahead); a.err != nil {
		return false
	}
	for _, c := range ahead {
		if !yield(c) {
			return false
		}
	}
	return true
}

func (a *admission) look(ctx context.Context, ahead []candidate) error {
	var inputs []graph.Input
	for _, c := range ahead {
		if !c.settled() && !a.again {
			inputs = append(inputs, graph.Input{Article: c.result.Extraction.ID, Digest: c.result.Input})
		}
	}
	held := map[graph.Input]graph.Entry{}
	var err error
	if len(inputs) > 0 {
		if held, err = a.journal.Held(ctx, inputs); err != nil {
			return fmt.Errorf("look into the journal: %w", err)
		}
	}
	var seen []graph.Entry
	for i := range ahead {
		r := &ahead[i].result
		if ahead[i].settled() {
			continue
		}
		if e, ok := held[graph.Input{Article: r.Extraction.ID, Digest: r.Input}]; ok {
			r.Fate, r.Held = Unchanged, e
			continue
		}
		seen = append(seen, r.entry(graph.Seen))
	}
	if err := a.journal.Note(ctx, seen); err != nil {
		return fmt.Errorf("write the journal: %w", err)
	}
	return nil
}
