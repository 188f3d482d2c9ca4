package graph

import (
	"cmp"
	"slices"
)

// Touched counts what of a graph is another after a transaction, or no longer there.
// An event that goes on under the id of another of its reports has changed.
type Touched struct {
	Events   int
	Entities int // that are no places
	Places   int // also those that act
}

func (t *Touched) add(o Touched) {
	t.Events += o.Events
	t.Entities += o.Entities
	t.Places += o.Places
}

// thing counts an entity or place.
func (t *Touched) thing(what Thing) {
	if what.IsPlace {
		t.Places++
	} else {
		t.Entities++
	}
}

// told names a report: the article, and its own id of the event.
type told struct{ article, report string }

// reports lists the reports that an event is made of.
func (e Event) reports() []told {
	out := make([]told, len(e.Evidence))
	for i, v := range e.Evidence {
		out[i] = told{v.Article, cmp.Or(v.Report, e.ID)}
	}
	return out
}

// touched counts the events that go, and those that others are made of the reports of.
func (p *planner) touched(before, after map[string]Event) {
	if len(before) == 0 {
		return
	}
	was, is := map[told]bool{}, map[told]bool{}
	fill := func(set map[told]bool, events map[string]Event) {
		for _, e := range events {
			for _, r := range e.reports() {
				set[r] = true
			}
		}
	}
	fill(was, before)
	fill(is, after)
	for _, e := range p.change.DropEvents {
		if !slices.ContainsFunc(e.reports(), func(r told) bool { return is[r] }) {
			p.change.Stats.Gone.Events++
		}
	}
	for _, e := range p.change.PutEvents {
		if e.Old != nil || slices.ContainsFunc(e.reports(), func(r told) bool { return was[r] }) {
			p.change.Stats.Changed.Events++
		}
	}
}
