package ingest

import (
	"fmt"
	"strings"
)

// Report counts what became of the articles. Read is always the sum of Loaded,
// Replaced, Unchanged, Duplicates and Failed once a run has ended by itself.
type Report struct {
	Read       int // articles met in the input, readable or not
	Loaded     int // new in the graph
	Replaced   int // in the graph before with other events; now with these
	Unchanged  int // in the graph before just so
	Duplicates int // met before in this run
	Failed     int // did not reach the graph; each is in the dead letters
	Events     int // written to the graph
	Refused    int // events that the graph did not take, of articles that it took
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
	s := fmt.Sprintf("%s read: %s; %s written", count(r.Read, "article"), strings.Join(parts, ", "), count(r.Events, "event"))
	if r.Refused > 0 {
		s += fmt.Sprintf(", %d refused", r.Refused)
	}
	return s
}

func count(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}
