package ingest

import (
	"cmp"
	"context"
	"fmt"
	"iter"
	"time"

	"newsgraph/article"
)

// Forecast says what a run would meet and do.
type Forecast struct {
	Report    Report         // Loaded is what would be extracted; what fails or needs no extraction is counted as in a run
	Failures  map[string]int // by class
	Languages map[string]int // BCP 47 codes of all articles that could be read; "unknown" where that cannot be told
	Bytes     int64          // of the text that would be extracted
	Sample    Sample
}

// Sample is what the extraction and loading of some articles came to.
type Sample struct {
	Articles, Events int
	Bytes            int64         // of text
	Took             time.Duration // with all workers
	Space            int64         // bytes that they take in the store
}

// Events is how many events the run would extract.
func (f Forecast) Events() int { return int(f.scaled(float64(f.Sample.Events))) }

// Time is how long the run would take on this machine as it is now.
func (f Forecast) Time() time.Duration { return time.Duration(f.scaled(float64(f.Sample.Took))) }

// Space is how many bytes the store would grow by.
func (f Forecast) Space() int64 { return int64(f.scaled(float64(f.Sample.Space))) }

// scaled scales a figure of the sample to all of the text.
func (f Forecast) scaled(x float64) float64 {
	if f.Sample.Bytes == 0 {
		return 0
	}
	return x * float64(f.Bytes) / float64(f.Sample.Bytes)
}

// Scratch is a store for a sample, made for the purpose.
type Scratch interface {
	Store
	// Size is how many bytes of it lie on the disk.
	Size(ctx context.Context) (int64, error)
}

// warmUp is the share of the sample that goes before the measurement.
const warmUp = 4

// Plan reads all articles as Run would, and extracts and loads a sample of those that
// need it into a scratch store. h is the store that the run would go into; it is only
// read, and nil is an empty one.
func Plan(ctx context.Context, items iter.Seq[article.Item], x Extractor, h Holder, scratch Scratch, o RunOptions) (Forecast, error) {
	f := Forecast{Failures: map[string]int{}, Languages: map[string]int{}}
	a := &admission{journal: Dry(h), maker: o.Maker, again: o.Again, want: o.Want, meter: o.Meter, met: register{}}
	var drawn drawing
	for c := range a.admit(ctx, items) {
		if ctx.Err() != nil {
			return f, ErrInterrupted
		}
		f.count(c)
		if !c.settled() {
			drawn.add(c.item)
		}
	}
	if a.err != nil {
		return f, a.err
	}
	var err error
	f.Sample, err = drawn.measure(ctx, x, scratch, o)
	return f, err
}

// count counts a candidate.
func (f *Forecast) count(c candidate) {
	f.Report.Read++
	if c.result.Err == nil || c.result.Fate == Foreign {
		f.Languages[cmp.Or(c.item.Language, "unknown")]++
	}
	switch {
	case c.result.Fate == Unchanged:
		f.Report.Unchanged++
	case c.result.Fate == Duplicate:
		f.Report.Duplicates++
	case c.result.Fate == Foreign:
		f.Report.Foreign++
	case c.result.Fate == Unselected:
		f.Report.Unselected++
	case c.result.Err != nil:
		f.Report.Failed++
		f.Failures[Class(c.result.Err)]++
	default:
		f.Report.Loaded++
		f.Bytes += int64(len(c.item.Article.Text))
	}
}

// measure extracts and loads the articles drawn. The first of them warm up.
func (d *drawing) measure(ctx context.Context, x Extractor, scratch Scratch, o RunOptions) (Sample, error) {
	items := d.items()
	some := len(items) / warmUp
	run := func(part []article.Item) (s Sample, err error) {
		before, err := scratch.Size(ctx)
		if err != nil {
			return s, err
		}
		start := time.Now()
		report, err := Run(ctx, func(yield func(article.Item) bool) {
			for _, it := range part {
				s.Bytes += int64(len(it.Article.Text))
				if !yield(it) {
					return
				}
			}
		}, x, scratch, RunOptions{Options: Options{Batch: o.Batch}, Workers: o.Workers, Limits: o.Limits})
		if err != nil {
			return s, fmt.Errorf("sample: %w", err)
		}
		s.Took = time.Since(start)
		after, err := scratch.Size(ctx)
		s.Articles, s.Events, s.Space = len(part), report.Extracted, after-before
		return s, err
	}
	if _, err := run(items[:some]); err != nil {
		return Sample{}, err
	}
	return run(items[some:])
}
