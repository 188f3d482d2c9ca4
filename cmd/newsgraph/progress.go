package main

import (
	"io"
	"log/slog"
	"sync"
	"time"

	"github.com/vbauerster/mpb/v8"
	"github.com/vbauerster/mpb/v8/decor"

	"newsgraph/ingest"
)

// progress shows how far a run has come: on a terminal a bar a stage, elsewhere a line
// from time to time. Its zero value shows nothing.
type progress struct {
	meter *ingest.Meter
	total int64 // bytes of the input; 0 where that cannot be known
	start time.Time
	all   *mpb.Progress
	bars  []*mpb.Bar
	stop  chan struct{}
	done  sync.WaitGroup
}

// newProgress starts to show what the meter tells. size tells the bytes of input; it
// is asked only if it matters.
func newProgress(w io.Writer, log *slog.Logger, m *ingest.Meter, size func() int64, o showOptions) *progress {
	p := &progress{meter: m, start: time.Now(), stop: make(chan struct{})}
	switch {
	case o.Quiet:
		return p
	case terminal(w) && !o.JSON:
		p.total = size()
		p.draw(w)
	case o.Every > 0:
		p.total = size()
		p.done.Go(func() { p.lines(log, o.Every) })
	}
	return p
}

// showOptions say how much of a run is shown.
type showOptions struct {
	Quiet bool
	JSON  bool          // the log is for machines
	Every time.Duration // between two lines where there is no terminal; 0 is no lines
}

// now lists the stages as they are.
func (p *progress) now() []stage { return stagesOf(p.meter.Reading(), p.total, time.Since(p.start)) }

// draw starts the bars.
func (p *progress) draw(w io.Writer) {
	p.all = mpb.New(mpb.WithOutput(w), mpb.WithWidth(30), mpb.WithAutoRefresh())
	for i, s := range p.now() {
		p.bars = append(p.bars, p.all.AddBar(s.total, mpb.BarRemoveOnComplete(),
			mpb.PrependDecorators(decor.Name(s.name, decor.WCSyncSpaceR)),
			mpb.AppendDecorators(decor.Any(func(decor.Statistics) string { return p.now()[i].String() }))))
	}
	p.done.Go(func() {
		p.each(200*time.Millisecond, func() {
			for i, s := range p.now() {
				p.bars[i].SetTotal(max(s.total, s.done+1), false)
				p.bars[i].SetCurrent(s.done)
			}
		})
	})
}

// lines tells a line from time to time.
func (p *progress) lines(log *slog.Logger, every time.Duration) {
	p.each(every, func() {
		text := ""
		var attrs []slog.Attr
		for i, s := range p.now() {
			if i > 0 {
				text += "; "
			}
			text += s.name + " " + s.String()
			attrs = append(attrs, slog.Int64(s.name, s.done))
		}
		say(log, text, attrs...)
	})
}

// each calls f at intervals until the end.
func (p *progress) each(every time.Duration, f func()) {
	t := time.NewTicker(every)
	defer t.Stop()
	for {
		select {
		case <-p.stop:
			return
		case <-t.C:
			f()
		}
	}
}

// end stops to show.
func (p *progress) end() {
	close(p.stop)
	p.done.Wait()
	for _, b := range p.bars {
		b.Abort(true)
	}
	if p.all != nil {
		p.all.Wait()
	}
}

// log is the log to use while bars are shown: lines go above them.
func (p *progress) log(l *slog.Logger) *slog.Logger {
	h, ok := l.Handler().(*lines)
	if p.all == nil || !ok {
		return l
	}
	above := *h
	above.w = p.all
	return slog.New(&above)
}
