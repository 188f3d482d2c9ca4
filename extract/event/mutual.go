package event

import (
	"slices"

	"newsgraph/extract/clause"
	"newsgraph/extract/lexicon"
	"newsgraph/extract/story"
	"newsgraph/schema"
)

// mutual makes the other of several actors the targets of the first, for what
// they do with each other: "X and Y met", "X and Y signed a treaty".
func (r *reading) mutual(c *Candidate, class lexicon.Class) {
	if len(c.Actors) < 2 {
		return
	}
	if c.Frame.Passive && r.entry(c.Frame).Mode == "negotiate" {
		return // "a truce brokered by X and Y"
	}
	bonds := r.bonds(c)
	if !bonds && !class.Is(lexicon.Mutual) && (!together[c.Action.Type] || class.Is(lexicon.Plan|lexicon.Promise)) {
		return // "X and Y decided" each for himself, "X and Y bought shares"
	}
	if r.withThing(c.Frame) {
		return // "X and Y dealt with the criticism"
	}
	if len(c.Targets) == 0 || r.parties(c.Actors) && (bonds || r.things(c.Targets)) {
		c.Actors, c.Targets = c.Actors[:1], c.Actors[1:]
	}
}

// withThing reports whether what several do is done with a thing rather than with each other.
func (r *reading) withThing(f *clause.Frame) bool {
	return slices.ContainsFunc(f.Obliques, func(a clause.Arg) bool { return a.Prep > f.Pred && r.prep(a) == "with" && r.isThing(a.Head) })
}

// together are the types of event that parties do with each other.
var together = map[schema.Type]bool{schema.Agree: true, schema.Consult: true}

// bonds reports whether several give and take a thing among themselves ("exchanged
// prisoners") or make or break what is between them ("restored ties").
func (r *reading) bonds(c *Candidate) bool {
	verb := r.lemma(c.Frame.Pred)
	for _, t := range c.Targets {
		if swaps[verb] || bonding[verb] && (bond[r.lemma(t.Token)] || r.sharedBy(t.Token) != 0) {
			return true
		}
	}
	return false
}

// swaps are the verbs of giving and taking in turn.
var swaps = map[string]bool{"exchange": true, "trade": true, "swap": true}

// bonding are the verbs of making and breaking what is between two.
var bonding = map[string]bool{
	"form": true, "forge": true, "establish": true, "restore": true, "resume": true, "renew": true, "normalize": true, "normalise": true, "join": true, "sever": true, "cut": true, "break": true, "break off": true,
}

// bond are nouns for what is between two.
var bond = map[string]bool{"tie": true, "relation": true, "link": true, "bond": true, "relationship": true, "coalition": true, "force": true}

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
