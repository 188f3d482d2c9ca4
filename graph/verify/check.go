package verify

import (
	"cmp"
	"context"
	"fmt"
	"hash/fnv"
	"maps"
	"slices"

	"newsgraph/graph"
	"newsgraph/link"
	"newsgraph/schema"
)

// page is how many nodes are looked up at once.
const page = 500

// check is one Verify under way. Ids are kept as hashes of 64 bits: a fault could pass
// only if two of them were the same.
type check struct {
	r       graph.Reader
	o       Options
	report  Report
	decided link.Decided

	told     map[uint64]string // sentences, things and proofs that extractions give, by what they are
	articles map[uint64]string // days of publication, by id
	things   map[uint64]bool   // ids
	texts    map[uint64]bool   // ids of sentences that are as their article has them
	shortcut map[uint64]string // event of each shortcut that the events give
	counts   graph.Counts      // of what was met
	data     [][]byte          // with Deep
}

func newCheck(r graph.Reader, o Options) *check {
	o.Keep = cmp.Or(o.Keep, 100)
	return &check{
		r: r, o: o, report: Report{Deep: o.Deep}, told: map[uint64]string{}, articles: map[uint64]string{}, things: map[uint64]bool{},
		texts: map[uint64]bool{}, shortcut: map[uint64]string{}, counts: graph.Counts{Nodes: map[string]int{}, Relationships: map[string]int{}, Events: map[string]int{}},
	}
}

// run looks at articles first, as they tell what the rest has to be.
func (c *check) run(ctx context.Context) error {
	var err error
	if c.decided, err = c.r.Decided(); err != nil {
		return err
	}
	for _, part := range []struct {
		label string
		look  func(ids []string) error
	}{
		{schema.LabelArticle, c.articlePage}, {schema.LabelSentence, c.sentencePage}, {schema.LabelEntity, c.thingPage},
		{schema.LabelEvent, c.eventPage}, {schema.LabelEntity, c.linkPage},
	} {
		for ids, err := range graph.Pages(c.r, part.label, page) {
			if err := cmp.Or(err, ctx.Err()); err != nil {
				return err
			}
			if err := part.look(ids); err != nil {
				return err
			}
		}
	}
	c.missing()
	c.missingShortcuts()
	if err := c.compareCounts(); err != nil {
		return err
	}
	if c.o.Deep {
		return c.deep()
	}
	return nil
}

// fault counts a fault, and keeps it unless there are too many.
func (c *check) fault(f graph.Fault) {
	if c.report.Total++; len(c.report.Faults) < c.o.Keep {
		c.report.Faults = append(c.report.Faults, f)
	}
}

// The remedies.
const (
	again = "retract the article and ingest it again"
	anew  = "make the store anew from its articles"
	stray = "delete it, or make the store anew: it was made by something else"
)

func (c *check) faultf(what, id, remedy, format string, args ...any) {
	c.fault(graph.Fault{What: what, ID: id, Says: fmt.Sprintf(format, args...), Remedy: remedy})
}

// key hashes texts.
func key(texts ...string) uint64 {
	h := fnv.New64a()
	for _, t := range texts {
		_, _ = h.Write([]byte(t)) // into memory
		_, _ = h.Write([]byte{0})
	}
	return h.Sum64()
}

// compareCounts compares what was met going from node to node with what the store
// counts, which finds what hangs on nothing.
func (c *check) compareCounts() error {
	have, err := c.r.Counts()
	if err != nil {
		return err
	}
	for _, kind := range []struct {
		what      string
		met, have map[string]int
	}{{"nodes", c.counts.Nodes, have.Nodes}, {"relationships", c.counts.Relationships, have.Relationships}} {
		names := maps.Clone(kind.met)
		maps.Copy(names, kind.have)
		for _, name := range slices.Sorted(maps.Keys(names)) {
			remedy := stray
			if kind.have[name] < kind.met[name] {
				remedy = anew
			}
			if kind.met[name] != kind.have[name] {
				c.faultf(kind.what, name, remedy, "%d are in the store, and %d belong there", kind.have[name], kind.met[name])
			}
		}
	}
	return nil
}
