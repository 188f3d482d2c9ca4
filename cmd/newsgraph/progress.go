package main

import (
	"fmt"
	"io"
	"log/slog"
	"sync/atomic"
	"time"

	"github.com/vbauerster/mpb/v8"
	"github.com/vbauerster/mpb/v8/decor"

	"newsgraph/ingest"
)

// progress shows how far a run has come, on a terminal only. Its zero value shows
// nothing.
type progress struct {
	all    *mpb.Progress
	bar    *mpb.Bar
	latest atomic.Value // ingest.Report
	start  time.Time
}

// newProgress starts a bar over the bytes of input that size tells, when there is
// to be a bar; 0 is an unknown size.
func newProgress(w io.Writer, size func() int64, quiet bool) *progress {
	p := &progress{start: time.Now()}
	p.latest.Store(ingest.Report{})
	if quiet || !terminal(w) {
		return p
	}
	p.all = mpb.New(mpb.WithOutput(w), mpb.WithWidth(40), mpb.WithAutoRefresh())
	about := mpb.AppendDecorators(decor.Any(p.counts))
	if total := size(); total > 0 {
		p.bar = p.all.AddBar(total, mpb.BarRemoveOnComplete(), mpb.PrependDecorators(decor.Percentage(decor.WCSyncSpace)), about)
	} else {
		p.bar = p.all.AddSpinner(0, mpb.BarRemoveOnComplete(), mpb.BarWidth(1), about)
	}
	return p
}

// counts is the text beside the bar.
func (p *progress) counts(decor.Statistics) string {
	r := p.latest.Load().(ingest.Report)
	rate := float64(r.Read) / max(time.Since(p.start).Seconds(), 0.001)
	return fmt.Sprintf("%d articles, %d events, %d failed, %.0f articles/s", r.Read, r.Events, r.Failed, rate)
}

// bytes tells that n more bytes were read.
func (p *progress) bytes(n int) {
	if p.bar != nil {
		p.bar.IncrBy(n)
	}
}

// report tells the numbers so far.
func (p *progress) report(r ingest.Report) { p.latest.Store(r) }

// end takes the bar away.
func (p *progress) end() {
	if p.bar != nil {
		p.bar.Abort(true)
		p.all.Wait()
	}
}

// log is the log to use while the bar is shown: lines go above it.
func (p *progress) log(l *slog.Logger) *slog.Logger {
	h, ok := l.Handler().(*lines)
	if p.all == nil || !ok {
		return l
	}
	above := *h
	above.w = p.all
	return slog.New(&above)
}

var _ slog.Handler = (*lines)(nil)
