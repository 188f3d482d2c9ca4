package ingest

import (
	"fmt"
	"strings"

	"newsgraph/graph"
)

// Report counts what became of the articles and their events. After each batch, and so
// once a run has ended by itself, Read is the sum of all that follow it up to Failed,
// and Extracted that of Taken and Refused.
type Report struct {
	Read       int // articles met in the input, readable or not
	Loaded     int // new in the graph
	Replaced   int // in the graph before with other events; now with these
	Unchanged  int // in the graph before just so
	Duplicates int // met before in this run
	Foreign    int // set aside: in a language that is not read
	Unselected int // left out: not among those that were asked for
	Failed     int // did not reach the graph; each is in the dead letters
	Extracted  int // events of the articles that came to the graph
	Taken      int // of these, those that the graph has, or had before
	Refused    int // of these, those that it did not take
	Events     int // written to the graph: new or changed there; one may be told by many articles
}

// reconcile holds that all that came in has come out or is accounted for.
func (r Report) reconcile() error {
	switch {
	case r.Read != r.Sum():
		return fmt.Errorf("%w: %d articles read, %d accounted for (%s)", graph.ErrCounts, r.Read, r.Sum(), r)
	case r.Extracted != r.Taken+r.Refused:
		return fmt.Errorf("%w: %d events extracted, %d taken and %d refused", graph.ErrCounts, r.Extracted, r.Taken, r.Refused)
	}
	return nil
}

// Add is the report of two runs together.
func (r Report) Add(o Report) Report {
	return Report{
		r.Read + o.Read, r.Loaded + o.Loaded, r.Replaced + o.Replaced, r.Unchanged + o.Unchanged, r.Duplicates + o.Duplicates,
		r.Foreign + o.Foreign, r.Unselected + o.Unselected, r.Failed + o.Failed,
		r.Extracted + o.Extracted, r.Taken + o.Taken, r.Refused + o.Refused, r.Events + o.Events,
	}
}

// Outcome is how many articles came to one end.
type Outcome struct {
	N    int
	What string // "loaded"
}

// Outcomes lists the ends to which articles come, in the order of the summary.
func (r Report) Outcomes() []Outcome {
	return []Outcome{
		{r.Loaded, "loaded"}, {r.Replaced, "replaced"}, {r.Unchanged, "unchanged"}, {r.Duplicates, "duplicate"},
		{r.Foreign, "in another language"}, {r.Unselected, "left out"}, {r.Failed, "failed"},
	}
}

// Sum is what Read must be.
func (r Report) Sum() int {
	n := 0
	for _, o := range r.Outcomes() {
		n += o.N
	}
	return n
}

// String is the summary line.
func (r Report) String() string {
	var parts []string
	for _, o := range r.Outcomes() {
		if o.N > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", o.N, o.What))
		}
	}
	if len(parts) == 0 {
		parts = []string{"none loaded"}
	}
	s := fmt.Sprintf("%s read: %s; %s extracted", count(r.Read, "article"), strings.Join(parts, ", "), count(r.Extracted, "event"))
	if r.Refused > 0 {
		s += fmt.Sprintf(", %d refused", r.Refused)
	}
	return s + fmt.Sprintf("; %s written", count(r.Events, "event"))
}

func count(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}
