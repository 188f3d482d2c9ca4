package event

import (
	"slices"

	"newsgraph/extract/clause"
	"newsgraph/extract/lexicon"
	"newsgraph/schema"
)

// deathOf reports whether a noun tells what became of those in its "of" phrase:
// "the death of X". "His death" points back.
func (r *reading) deathOf(f *clause.Frame, e lexicon.NounEntry) bool {
	if !e.Has(lexicon.Patient) || e.Has(lexicon.Weak) {
		return false
	}
	for _, a := range f.Obliques {
		if a.Prep >= 0 && r.tok(a.Prep).Norm == "of" && r.mentionable(a.Head) {
			return true
		}
	}
	return false
}

// marketDemand reports the demand for goods, which nobody voices: "demand for paper rose".
func (r *reading) marketDemand(f *clause.Frame) bool {
	if r.lemma(f.Pred) != "demand" || r.tok(f.Pred).Tag != "NN" || len(f.Subjects) > 0 || r.has(f, "by") || r.doc().ChildWith(f.Pred, "det") >= 0 {
		return false
	}
	return slices.ContainsFunc(f.Obliques, func(a clause.Arg) bool { return r.prep(a) == "for" && r.isThing(a.Head) })
}

// ofPeople reports whether it is people that a noun of several senses was done to, which tells its sense: "the execution
// of two spies", not "of a plan".
func (r *reading) ofPeople(f *clause.Frame, e lexicon.NounEntry) bool {
	return toPeople[e.Type] && e.TakesTarget("of") && slices.ContainsFunc(f.Obliques, func(a clause.Arg) bool {
		return r.prep(a) == "of" && r.people([]clause.Arg{a})
	})
}

// toPeople are the types of what is done to people.
var toPeople = map[schema.Type]bool{schema.Assault: true, schema.Coerce: true, schema.CrimeJustice: true, schema.Sanction: true, schema.Concede: true, schema.Aid: true, schema.Retreat: true, schema.Reject: true}

// untold says why an event noun with the given roles tells a topic rather than an
// event, "" if it tells one: with both roles always, with one only where the noun
// names a deed ("their arrest", "an attack on X") and not talk or a mere relation
// ("the government's statement").
func untold(e lexicon.NounEntry, actor, target bool) Reason {
	switch {
	case actor && target:
		return ""
	case !actor && !target:
		return BareNoun
	case e.Has(lexicon.Weak):
		return WeakNoun
	}
	switch e.Type {
	case schema.Assault, schema.Consult, schema.Protest, schema.Coerce, schema.CrimeJustice, schema.Retreat, schema.Move, schema.Sanction, schema.Concede, schema.Request, schema.Accuse:
		return ""
	}
	return TopicNoun
}

// wills reports whether an infinitive tells what somebody's noun is about: "its vow to
// leave", "their refusal to pay".
func (r *reading) wills(f *clause.Frame) bool {
	for _, c := range f.Clauses {
		if clause.Infinitive(r.doc(), c) {
			return true
		}
	}
	return false
}
