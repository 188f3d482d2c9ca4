// Package verify holds a store to its promises: that every relationship of an event
// reaches a sentence, and that the graph is that of its articles. It reads only, over
// graph.Reader, so every store is held to the same.
package verify

import (
	"context"

	"newsgraph/graph"
)

// Options say what to look at.
type Options struct {
	Deep bool // plan the graph anew from the extractions and compare all of it, in memory
	Keep int  // how many faults to keep of those that are counted; 0 is 100
}

// Report is what was found.
type Report struct {
	Articles, Things, Events, Sentences int // looked at

	Relationships int // of events
	Proved        int // of these, those that reach a sentence whose span is the quote in its article

	Deep   bool
	Total  int           // faults
	Faults []graph.Fault // the first of them
}

// Store is what can be verified.
type Store interface {
	graph.Viewer
	graph.Checker
}

// Verify reads a whole store, and reports what of its promises it does not keep. What it
// needs of memory grows with the graph: some 100 bytes a node and relationship, and
// with Deep the whole graph.
func Verify(ctx context.Context, st Store, o Options) (Report, error) {
	faults, err := st.CheckSchema(ctx)
	if err != nil {
		return Report{}, err
	}
	var out Report
	err = st.View(ctx, func(r graph.Reader) error {
		c := newCheck(r, o)
		for _, f := range faults {
			c.fault(f)
		}
		err := c.run(ctx)
		out = c.report
		if err != nil && len(faults) > 0 && ctx.Err() == nil { // without its indexes it may not be readable
			c.faultf("graph", "", "mend the schema, and check again", "it cannot be read: %v", err)
			out, err = c.report, nil
		}
		return err
	})
	return out, err
}
