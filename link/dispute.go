package link

import (
	"slices"
	"strings"

	"newsgraph/schema"
)

// The matters in which reports of one event can differ.
const (
	Actor = "actor"
	Place = "place"
	Date  = "date"
	Count = "toll"
)

// Dispute is what one report says of a matter in which another says otherwise.
type Dispute struct {
	Matter string // Actor, Place, Date or Count
	Says   string // as written, dates as ISO 8601, counts in short
}

// Disputes returns, for each of the reports of one event, what it says in the
// matters in which they differ, in the order of the constants. To be silent or
// vaguer is not to differ.
func Disputes(reports []Report) [][]Dispute {
	out := make([][]Dispute, len(reports))
	for _, m := range matters {
		if !m.disputed(reports) {
			continue
		}
		for i := range reports {
			if says := m.says(&reports[i]); says != "" {
				out[i] = append(out[i], Dispute{m.name, strings.ReplaceAll(says, ";", ",")})
			}
		}
	}
	return out
}

// matter is how one is told apart and written.
type matter struct {
	name   string
	differ func(a, b *Report) bool
	says   func(r *Report) string
}

// disputed reports whether two reports differ. Each thing that is said is compared
// once, however many say it.
func (m matter) disputed(reports []Report) bool {
	said := map[[2]string]bool{}
	var voices []*Report
	for i := range reports {
		r := &reports[i]
		what := [2]string{m.says(r), r.actor.id + " " + r.place.id} // one word may be two things
		if what[0] == "" || said[what] {
			continue
		}
		said[what] = true
		if slices.ContainsFunc(voices, func(v *Report) bool { return m.differ(r, v) }) {
			return true
		}
		voices = append(voices, r)
	}
	return false
}

var matters = []matter{
	{Actor, func(a, b *Report) bool { return differ(a.actor, b.actor) }, func(r *Report) string { return r.actor.text }},
	{Place, func(a, b *Report) bool { at := a.place.to(b.place); return at == neighbor || at == elsewhere }, func(r *Report) string { return r.place.text }},
	{Date, func(a, b *Report) bool {
		return a.time.known && b.time.known && !a.time.within(b.time) && !b.time.within(a.time)
	}, func(r *Report) string {
		if !r.time.known {
			return ""
		}
		return r.time.text()
	}},
	{Count, func(a, b *Report) bool { return disjoint(a.toll, b.toll) }, func(r *Report) string {
		if r.toll == nil {
			return ""
		}
		return r.toll.String()
	}},
}

// disjoint reports whether two tolls of one kind leave no number that both allow.
func disjoint(a, b *schema.Toll) bool {
	if a == nil || b == nil || a.Kind != b.Kind {
		return false
	}
	lowA, highA := bounds(a)
	lowB, highB := bounds(b)
	return lowA > highB || lowB > highA
}

// bounds are the least and the most that a toll allows. "About 30" allows a fifth
// more and less.
func bounds(t *schema.Toll) (low, high int) {
	low, high = 0, schema.MaxToll
	if t.Number != nil {
		low, high = *t.Number-*t.Number/5, *t.Number+*t.Number/5
	}
	if t.AtLeast != nil {
		low = *t.AtLeast
	}
	if t.AtMost != nil {
		high = *t.AtMost
	}
	return low, high
}
