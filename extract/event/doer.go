package event

import (
	"slices"

	"newsgraph/extract/clause"
	"newsgraph/extract/lexicon"
	"newsgraph/extract/story"
	"newsgraph/schema"
)

// throughNoun replaces an actor that is itself an event by whoever did that:
// "the attack by X killed three", "three were killed in an attack by X".
func (r *reading) throughNoun(f *clause.Frame, c *Candidate) {
	c.Actors = replaced(c.Actors, func(noun int) []story.Ref {
		if e, _ := r.lex.Noun(r.lemma(noun)); !r.violent(noun) || r.paired(noun, e) {
			return nil
		}
		return r.doers(noun)
	})
	if len(c.Actors) > 0 || f.Passive && !hurts[r.entry(f).Type] {
		return // "was caught up in a police operation"
	}
	for _, a := range f.Obliques {
		if a.Prep >= 0 && (r.tok(a.Prep).Norm == "in" || r.tok(a.Prep).Norm == "during" || r.tok(a.Prep).Norm == "after") {
			if r.violent(a.Head) && r.lemma(a.Head) != "advance" && !r.twoSided(a.Head) { // "in advance of the vote"
				c.Actors = append(c.Actors, r.doers(a.Head)...)
			}
		}
	}
}

// twoSided reports a fight that is told with both sides, of which neither need have done what was done in it: "hurt in
// clashes between police and students".
func (r *reading) twoSided(noun int) bool {
	return slices.ContainsFunc(r.phrasesOf(noun), func(a clause.Arg) bool { return r.prep(a) == "between" })
}

// paired reports a fight that names both sides before it: "the Chad-Niger war".
func (r *reading) paired(noun int, e lexicon.NounEntry) bool {
	f := r.p.Frame(noun)
	if f == nil || f.Kind != clause.Noun {
		return false
	}
	one, _ := r.pairOf(f, e)
	return one != nil
}

// hurts are the types of what is done to those in an attack or by one.
var hurts = map[schema.Type]bool{schema.Assault: true, schema.Coerce: true, schema.CrimeJustice: true, schema.Disaster: true, schema.Move: true, schema.Retreat: true, schema.Aid: true}

// violent reports whether a noun names an attack.
func (r *reading) violent(noun int) bool {
	e, ok := r.lex.Noun(r.lemma(noun))
	return ok && e.Type == schema.Assault
}

// answerable replaces a target that is itself an event by whoever did that, for
// words about it: "condemned the attack by X", "rejected calls by X".
func (r *reading) answerable(targets, actors []story.Ref, t schema.Type, verb string) []story.Ref {
	if t != schema.Accuse && t != schema.Reject && t != schema.Support && t != schema.Request || delaying[verb] {
		return targets
	}
	answer := replaced(targets, func(noun int) []story.Ref {
		return slices.DeleteFunc(r.doers(noun), func(x story.Ref) bool {
			own := r.tok(x.Token).Tag == "PRP$" || r.isThing(x.Token)                                 // "reaffirmed their commitment", "inspected damage caused by floods"
			return own || r.tok(x.Token).Dep == "compound" && (t == schema.Request || breaking[verb]) // "called for a Senate inquiry"
		})
	})
	for _, x := range actors {
		if slices.Contains(answer, x) {
			return targets // "a pact that is backed by X"
		}
	}
	return answer
}

// delaying are verbs of what is done with an event, not about who does it; defying ones are
// about what was ordered.
var delaying = map[string]bool{"postpone": true, "delay": true, "put off": true, "call off": true, "cancel": true, "shelve": true, "suspend": true, "defy": true, "flout": true, "ignore": true, "disobey": true, "defer": true, "adjourn": true, "ensure": true, "guarantee": true, "secure": true, "facilitate": true}

// breaking are verbs about rules, which are nobody's because they are called by him: "breached the bank's terms", but "GATT rules".
var breaking = map[string]bool{"violate": true, "breach": true, "contravene": true, "infringe": true, "break": true}

// replaced puts in the place of each mention those that by gives for it, if any.
func replaced(refs []story.Ref, by func(token int) []story.Ref) []story.Ref {
	var out []story.Ref
	for _, x := range refs {
		if others := by(x.Token); len(others) > 0 {
			out = append(out, others...)
		} else {
			out = append(out, x)
		}
	}
	return out
}

// doers lists who did the event that a noun names, when the noun tells.
func (r *reading) doers(noun int) []story.Ref {
	f := r.p.Frame(noun)
	if f == nil || f.Kind != clause.Noun {
		return nil
	}
	e, ok := r.lex.Noun(r.lemma(noun))
	if !ok {
		return nil
	}
	actors, _ := r.nounRoles(f, e)
	for _, c := range f.Clauses { // "an attack carried out by X"
		if g := r.p.Frame(c); g != nil && g.Passive && len(actors) == 0 {
			actors = append(actors, r.refs(g.Agents)...)
		}
	}
	return actors
}
