package ingest

import (
	"context"
	"iter"
	"time"

	"newsgraph/article"
	"newsgraph/graph"
	"newsgraph/schema"
)

// Store is what a run needs of one.
type Store interface {
	graph.Loader
	graph.Journal
}

// RunOptions say how articles are taken in. The zero value is the default.
type RunOptions struct {
	Options
	Workers int    // extract at a time; under 1 is 1
	Maker   string // names all that has a say in an extraction: when it is another one, what the store has is extracted again
	Again   bool   // extract again whatever the store has
	Limits  Limits
	Want    Selection
}

// Run takes articles into a store: it leaves those alone that the journal says are
// loaded from the same text, extracts the others in parallel, and loads them in
// the order of the input, with one writer. What becomes of each is in the journal. The
// same run again goes on where one was cut off.
//
// It ends as Load does, and with the store's error when the journal cannot be read.
func Run(ctx context.Context, items iter.Seq[article.Item], x Extractor, st Store, o RunOptions) (Report, error) {
	a := &admission{journal: st, maker: o.Maker, again: o.Again, want: o.Want, meter: o.Meter, met: register{}}
	o.Options.Journal = st
	report, err := Load(ctx, extractAll(ctx, a.admit(ctx, items), metered(x, o.Meter), o.Workers, o.Limits), st, o.Options)
	if err == nil { // then the sequence has ended, and so has admission
		err = a.err
	}
	return report, err
}

// metered counts what an extractor does.
func metered(x Extractor, m *Meter) Extractor { return meteredExtractor{x, m} }

type meteredExtractor struct {
	Extractor
	meter *Meter
}

// Extract is part of Extractor.
func (x meteredExtractor) Extract(ctx context.Context, a schema.Article) (schema.Extraction, error) {
	start := time.Now()
	defer func() { x.meter.addExtracted(time.Since(start)) }()
	return x.Extractor.Extract(ctx, a)
}
