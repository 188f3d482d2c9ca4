package main

import (
	"fmt"
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

// stage is how far one stage of a run is.
type stage struct {
	name  string
	done  int64
	total int64  // 0 where it is not known
	unit  string // "articles"
	rate  float64
	left  time.Duration // until it is done; 0 where that cannot be told
}

// String is "1204 articles, 310/s, 40s left".
func (s stage) String() string {
	text := fmt.Sprintf("%d %s, %.0f/s", s.done, s.unit, s.rate)
	if s.unit == "MB" {
		text = fmt.Sprintf("%.1f MB, %.1f MB/s", float64(s.done)/(1<<20), s.rate/(1<<20))
		if s.total > 0 {
			text = fmt.Sprintf("%d %%, ", 100*s.done/s.total) + text
		}
	}
	if s.left > 0 {
		text += fmt.Sprintf(", %s left", s.left.Round(time.Second))
	}
	return text
}

// stagesOf works the stages out of a reading. What is still to come of articles and
// events is what came of the bytes that were read.
func stagesOf(r ingest.Reading, total int64, took time.Duration) []stage {
	came := int64(r.Report.Sum())
	out := []stage{
		{name: "read", done: r.Bytes, total: total, unit: "MB"},
		{name: "processed", done: came, unit: "articles"},
		{name: "loaded", done: int64(r.Report.Events), unit: "events"},
	}
	if total > 0 && r.Bytes > 0 {
		all := float64(r.Read) * max(float64(total)/float64(r.Bytes), 1)
		out[1].total = int64(all)
		if came > 0 {
			out[2].total = int64(float64(r.Report.Events) * all / float64(came))
		}
	}
	for i := range out {
		s := &out[i]
		s.rate = float64(s.done) / max(took.Seconds(), .001)
		if s.total > s.done && s.rate > 0 {
			s.left = time.Duration(float64(s.total-s.done) / s.rate * float64(time.Second))
		}
	}
	return out
}
