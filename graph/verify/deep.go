package verify

import (
	"cmp"
	"fmt"
	"iter"
	"maps"
	"reflect"
	"slices"

	"newsgraph/graph"
	"newsgraph/schema"
)

// deep plans the graph anew from all extractions and decisions, and compares each
// record of it with the store's.
func (c *check) deep() error {
	b, err := graph.PlanHeld(c.data)
	if err != nil {
		return err
	}
	c.data = nil
	next, stop := iter.Pull(b.Under(c.decided).Records())
	defer stop()
	planned, more := next()
	for have, err := range graph.DumpOf(c.r) {
		if err != nil {
			return err
		}
		for more && compareRecords(planned, have) < 0 {
			c.differs(planned, anew, "is missing")
			planned, more = next()
		}
		if !more || compareRecords(planned, have) > 0 {
			c.differs(have, stray, "no article gives it")
			continue
		}
		for _, d := range differences(planned, have) {
			c.differs(have, anew, d)
		}
		planned, more = next()
	}
	for ; more; planned, more = next() {
		c.differs(planned, anew, "is missing")
	}
	return nil
}

func (c *check) differs(r graph.Record, remedy, says string) {
	if r.Type != "" {
		c.faultf("relationship", r.From+" "+r.Type+" "+r.To, remedy, "%s", says)
		return
	}
	c.faultf("node", r.ID, remedy, "%s", says)
}

// compareRecords puts records in the order in which a dump yields them.
func compareRecords(a, b graph.Record) int {
	x, y := section(a), section(b)
	if d := cmp.Compare(x, y); d != 0 {
		return d
	}
	return slices.Compare(place(a), place(b))
}

// section is the part of a dump that a record is in.
func section(r graph.Record) int {
	switch r.Type {
	case "":
		for i, label := range []string{schema.LabelArticle, schema.LabelEvent, schema.LabelSentence} {
			if slices.Contains(r.Labels, label) {
				return 2 * i
			}
		}
		return 1 // entities and places
	case schema.RelLocatedIn:
		return 5
	case schema.RelMemberOf:
		return 6
	case schema.RelPartOf:
		return 8
	}
	return 7
}

// place tells where in its part of a dump a record is.
func place(r graph.Record) []string {
	switch section(r) {
	case 5, 6, 8:
		return []string{r.From, r.To}
	case 7:
		return []string{eventOf(r), r.Type, r.From, r.To}
	}
	return []string{r.ID}
}

// eventOf is the event that a relationship hangs on.
func eventOf(r graph.Record) string {
	switch r.Type {
	case schema.RelTargeted, schema.RelHappenedAt, schema.RelUsed, schema.RelSaidBy, schema.RelEvidencedBy:
		return r.From
	case schema.RelPerformed:
		return r.To
	}
	for _, p := range r.Props {
		if p.Key == "event" {
			return fmt.Sprint(p.Value)
		}
	}
	return ""
}

// differences lists what a node or relationship is, and should be.
func differences(planned, have graph.Record) []string {
	var out []string
	if !slices.Equal(planned.Labels, have.Labels) {
		out = append(out, fmt.Sprintf("has the labels %v, and should have %v", have.Labels, planned.Labels))
	}
	values := map[string][2]any{}
	for _, p := range have.Props {
		values[p.Key] = [2]any{p.Value, nil}
	}
	for _, p := range planned.Props {
		values[p.Key] = [2]any{values[p.Key][0], p.Value}
	}
	for _, k := range slices.Sorted(maps.Keys(values)) {
		if v := values[k]; !reflect.DeepEqual(v[0], v[1]) {
			out = append(out, fmt.Sprintf("%s is %s, and should be %s", k, written(v[0]), written(v[1])))
		}
	}
	return out
}

func written(v any) string {
	if v == nil {
		return "absent"
	}
	return fmt.Sprintf("%.80q", fmt.Sprint(v))
}
