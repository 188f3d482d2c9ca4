package event

import (
	"slices"

	"newsgraph/extract/clause"
	"newsgraph/extract/lexicon"
	"newsgraph/schema"
)

// literal reports whether a light verb and its noun are just a verb and its object here,
// though the lexicon has a meaning for the pair.
func (r *reading) literal(f *clause.Frame, noun int, e lexicon.LightEntry) bool {
	n := r.p.Frame(noun)
	switch lemma := r.lemma(noun); {
	case !e.Fixed && r.tok(noun).Tag == "NNP" && (r.tok(noun).IsParty() || r.doc().ChildWith(noun, "det") >= 0):
		return true // "gave the Alliance 27 seats"
	case !e.Fixed && r.lex.PartyOf(lemma, "organ", "person"):
		return true // "joined the opposition" is of a body
	case n != nil && r.business(n, e.Type):
		return true // "conducts mining operations"
	case r.lemma(f.Pred) == "take" && lemma == "charge" && r.doc().ChildWith(noun, "det", "nummod") >= 0:
		return true // "took a charge of $9" puts it in the accounts
	case lemma == "restraint" && r.lemma(f.Pred) != "impose":
		return true // "show restraint"
	case lemma == "mandate":
		return true // "renewed the mandate" orders nothing
	case r.estimates(f):
		return true // "put the damage at $9" does none
	case r.lemma(f.Pred) == "dismiss" && lemma == "charge" && (r.has(f, "as") || slices.ContainsFunc(r.phrasesOf(noun), func(a clause.Arg) bool { return r.prep(a) == "as" })):
		return true // "dismissed the charge as a lie" ends no trial
	case r.named(f, noun):
		return true // "called the election a sham"
	case r.lemma(f.Pred) == "make" && r.madeSo(f, noun):
		return true // "the money was made available"
	case r.lemma(f.Pred) == "hold" && !e.Fixed && e.Type == schema.Aid:
		return true // "is holding donations" gives none
	case r.lemma(f.Pred) == "have" && (r.hasDone(noun) || !e.Fixed && r.owned(noun, e.Type)):
		return true // "had an order placed on him" orders nothing, "has sales of $9" sells nothing
	case struggles[r.lemma(f.Pred)] && (e.Type == schema.Disaster || e.Type == schema.CrimeJustice):
		return true // "fought the blaze" burns nothing
	case r.opposes(f, noun):
		return true // "is fighting extradition" extradites nobody
	case e.Mode == "martial-law" && lemma == "law" && r.doc().ChildWith(noun, "amod", "compound") < 0:
		return true // "declared the law void"
	case r.granted(f) && lemma != "account":
		return true // "taking the votes into account" takes no vote
	case lends[r.phrase(f)] && len(f.Subjects) > 0 && r.things(r.refs(f.Subjects)):
		return true // "a petition that has 900 signatures" signs nothing, "figures show a loss" loses none
	}
	return e.Type != schema.Assault && r.ofWeapons(noun) // "placed a charge of dynamite" charges nobody
}

// estimates reports a verb that says how much something is: "put the toll at nine".
func (r *reading) estimates(f *clause.Frame) bool {
	return r.lemma(f.Pred) == "put" && r.atSum(f)
}

// atSum reports a sum or a number under "at".
func (r *reading) atSum(f *clause.Frame) bool {
	return slices.ContainsFunc(f.Obliques, func(a clause.Arg) bool {
		return r.prep(a) == "at" && (r.tok(a.Head).Tag == "CD" || r.numbered(a.Head) || r.measured([]clause.Arg{a}))
	})
}

// struggles are verbs of what is done against an evil.
var struggles = map[string]bool{"fight": true, "battle": true, "combat": true, "tackle": true, "contain": true}

// calamity reports a noun for a fire, a plague or another disaster.
func (r *reading) calamity(i int) bool {
	e, ok := r.lex.Noun(r.lemma(i))
	return blazes[r.lemma(i)] || ok && e.Type == schema.Disaster
}

// suits are nouns for what somebody is to answer for in court.
var suits = map[string]bool{"charge": true, "lawsuit": true, "suit": true, "conviction": true, "verdict": true, "case": true, "allegation": true, "accusation": true, "sentence": true}

// hasDone reports whether a participle behind a noun tells what somebody had done with it.
func (r *reading) hasDone(noun int) bool {
	acl := r.doc().ChildWith(noun, "acl")
	return acl > noun && r.tok(acl).Tag == "VBN"
}

// owned reports a noun for what a body has rather than does: its sales and loans, "operations in the north" where
// nothing tells what they are aimed at.
func (r *reading) owned(noun int, t schema.Type) bool {
	e, _ := r.lex.Noun(r.lemma(noun))
	return t == schema.Cooperate || t == schema.Aid || t == schema.Assault && e.Has(lexicon.Weak) &&
		!slices.ContainsFunc(r.phrasesOf(noun), func(a clause.Arg) bool { return e.TakesTarget(r.prep(a)) })
}

// madeSo reports a verb of making with the adjective, behind a noun, of how that becomes.
func (r *reading) madeSo(f *clause.Frame, noun int) bool {
	for _, c := range r.doc().Children(f.Pred) {
		if t := r.tok(c); c > noun && t.POS == "ADJ" && (t.Dep == "oprd" || t.Dep == "acomp" || t.Dep == "ccomp") {
			return true
		}
	}
	return false
}

// named reports whether a verb of naming says what its object is.
func (r *reading) named(f *clause.Frame, noun int) bool {
	return r.lex.Class(r.lemma(f.Pred)).Is(lexicon.Naming) && slices.ContainsFunc(f.Attrs, func(a clause.Arg) bool {
		return a.Head > noun && r.tok(a.Head).Dep == "oprd" && r.tok(a.Head).POS == "NOUN"
	})
}
