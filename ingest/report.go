package ingest

import (
	"fmt"
	"strings"

	"newsgraph/graph"
)

// Report counts what became of the articles and their events. After each batch, and so
// once a run has ended by itself, Read is the sum of Loaded, Replaced, Unchanged,
// Duplicates and Failed, and Extracted that of Taken and Refused.
type Report struct {
	Read       int // articles met in the input, readable or not
	Loaded     int // new in the graph
	Replaced   int // in the graph before with other events; now with these
	Unchanged  int // in the graph before just so
	Duplicates int // met before in this run
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

// Sum is what Read must be.
func (r Report) Sum() int {
	return r.Loaded + r.Replaced + r.Unchanged + r.Duplicates + r.Failed
}

// String is the summary line.
func (r Report) String() string {
	var parts []string
	for _, p := range []struct {
		n    int
		what string
	}{{r.Loaded, "loaded"}, {r.Replaced, "replaced"}, {r.Unchanged, "unchanged"}, {r.Duplicates, "duplicate"}, {r.Failed, "failed"}} {
		if p.n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", p.n, p.what))
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
