package event

import (
	"newsgraph/extract/clause"
	"newsgraph/extract/lexicon"
	"newsgraph/extract/story"
	"newsgraph/schema"
)

// mutual makes the other of several actors the targets of the first, for what
// they do with each other: "X and Y met", "X and Y signed a treaty".
func (r *reading) mutual(c *Candidate, class lexicon.Class) {
	if len(c.Actors) < 2 || !class.Is(lexicon.Mutual) && (!together[c.Action.Type] || class.Is(lexicon.Plan|lexicon.Promise)) {
		return // "X and Y decided" each for himself
	}
	if r.withThing(c.Frame) {
		return // "X and Y dealt with the criticism"
	}
	if len(c.Targets) == 0 || r.parties(c.Actors) && r.things(c.Targets) {
		c.Actors, c.Targets = c.Actors[:1], c.Actors[1:]
	}
}

// withThing reports whether what several do is done with a thing rather than with each other.
func (r *reading) withThing(f *clause.Frame) bool {
	for _, a := range f.Obliques {
		if a.Prep > f.Pred && r.prep(a) == "with" && r.isThing(a.Head) {
			return true
		}
	}
	return false
}

// together are the types of event that parties do with each other.
var together = map[schema.Type]bool{schema.Agree: true, schema.Consult: true, schema.Cooperate: true}

// parties reports whether all mentions are names of somebody who acts.
func (r *reading) parties(refs []story.Ref) bool {
	for _, x := range refs {
		if !r.tok(x.Token).IsParty() {
			return false
		}
	}
	return true
}

// things reports whether no mention is a name.
func (r *reading) things(refs []story.Ref) bool {
	for _, x := range refs {
		if !r.isThing(x.Token) {
			return false
		}
	}
	return true
}
