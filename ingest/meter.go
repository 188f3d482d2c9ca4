package ingest

import (
	"sync/atomic"
	"time"
)

// Meter counts what passes through the stages of a run while it goes on. Its methods
// may be called by several goroutines, and on nil, which counts nothing.
type Meter struct {
	bytes, read, extracted, busy atomic.Int64
	report                       atomic.Pointer[Report]
}

// Reading is what a Meter tells at one moment.
type Reading struct {
	Bytes     int64         // of the input, read
	Read      int64         // articles, read
	Extracted int64         // articles, extracted in this run
	Busy      time.Duration // of extractions, of all workers together
	Report    Report        // what was loaded, and what became of the rest
}

// AddBytes tells that n more bytes of the input were read.
func (m *Meter) AddBytes(n int) {
	if m != nil {
		m.bytes.Add(int64(n))
	}
}

// Reading tells how far the run is.
func (m *Meter) Reading() Reading {
	if m == nil {
		return Reading{}
	}
	r := Reading{Bytes: m.bytes.Load(), Read: m.read.Load(), Extracted: m.extracted.Load(), Busy: time.Duration(m.busy.Load())}
	if report := m.report.Load(); report != nil {
		r.Report = *report
	}
	return r
}

func (m *Meter) addRead() {
	if m != nil {
		m.read.Add(1)
	}
}

func (m *Meter) addExtracted(took time.Duration) {
	if m != nil {
		m.extracted.Add(1)
		m.busy.Add(int64(took))
	}
}

func (m *Meter) setReport(r Report) {
	if m != nil {
		m.report.Store(&r)
	}
}

// Add is what two meters tell together.
func (r Reading) Add(o Reading) Reading {
	return Reading{r.Bytes + o.Bytes, r.Read + o.Read, r.Extracted + o.Extracted, r.Busy + o.Busy, r.Report.Add(o.Report)}
}
