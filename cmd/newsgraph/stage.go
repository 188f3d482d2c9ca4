package main

import (
	"fmt"
	"time"

	"newsgraph/ingest"
)

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
