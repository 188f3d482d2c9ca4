package event

import (
	"slices"

	"newsgraph/extract/clause"
	"newsgraph/schema"
)

// fall makes who dies, sinks, collapses or is missing the actor of the event, which is done to nobody. Whom an attack or
// a weapon makes die ("died in the blast") was killed, and stays the target.
func (r *reading) fall(c *Candidate) {
	switch {
	case !c.undergone || len(c.Actors) > 0:
	case r.byViolence(c.Frame):
		c.Action.Type = schema.Assault
	case c.Instrument == nil:
		c.Actors, c.Targets = c.Targets, nil
	}
}

// byViolence reports whether a clause names an attack or a weapon.
func (r *reading) byViolence(f *clause.Frame) bool {
	return slices.ContainsFunc(f.Obliques, func(a clause.Arg) bool {
		return r.prep(a) != "for" && (r.violent(a.Head) || r.isWeapon(a.Head)) // "died for his crimes"
	})
}
