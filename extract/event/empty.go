package event

import (
	"slices"

	"newsgraph/extract/clause"
	"newsgraph/extract/lexicon"
	"newsgraph/schema"
)

// empty reports whether a verb says nothing by itself.
func (r *reading) empty(f *clause.Frame, class lexicon.Class) bool {
	return r.emptiness(f, class) != ""
}

// emptiness says why a verb says nothing by itself, "" if it does: aspect verbs
// with a clause, verbs of being and having, modal-like verbs.
func (r *reading) emptiness(f *clause.Frame, class lexicon.Class) Reason {
	complement := r.complement(f) > f.Pred
	switch why := firstReason(class, clausal); {
	case complement && why != "":
		return why
	case f.Passive && class.Is(lexicon.Hearsay) && complement && (clause.Infinitive(r.doc(), r.complement(f)) || r.tok(r.complement(f)).Tag == "VBN"):
		return HearsayVerb
	case f.Passive && r.lemma(f.Pred) == "entitle":
		return StateVerb // "will be entitled to vote"
	case r.granted(f):
		return CognitionVerb
	case r.leftIn(f):
		return PartOf
	case r.elliptic(f):
		return Description
	case r.hitsMark(f):
		return MeasureVerb
	case r.sumsUp(f), r.bearsTerms(f), r.appraised(f), r.backedBy(f):
		return StateVerb
	case f.Passive && r.lemma(f.Pred) == "go":
		return Description // "the bridge is gone"
	case r.boundFor(f, complement):
		return Description
	case r.engaged(f):
		return StateVerb
	case r.tellsWhich(f, class):
		return Description
	case complement && f.Passive && len(f.Agents) == 0 && scheduled[r.lemma(f.Pred)] && r.foretells(r.complement(f)):
		return PlanVerb // "is set to be destroyed"
	case r.lemma(f.Pred) == "add" && r.complement(f) < 0 && len(f.Patients()) == 0 && r.has(f, "to"):
		return HollowVerb // "adding to his worries"
	case r.lemma(f.Pred) == "lose" && r.pastime(f), r.timeGiven(f) && (complement || slices.ContainsFunc(r.doc().Children(f.Pred), r.hasInfinitive)), r.givesName(f):
		return HollowVerb // "lost no time in leaving"
	case r.lies(f):
		return StateVerb
	case r.lemma(f.Pred) == "lead" && !f.Passive && len(f.Objects) == 0 && r.has(f, "to") && r.things(r.refs(f.Subjects)):
		return OccurVerb // "the strike has led to shortages"
	case r.unnamed(f) || complement && r.p.Frame(r.complement(f)) != nil && r.unnamed(r.p.Frame(r.complement(f))):
		return HollowVerb // "asked not to be named"
	case r.costs(f), r.tok(f.Pred).Dep == "acl" && r.lemma(f.Pred) == "belong" && r.things(r.refs(f.Subjects)):
		return StateVerb // "cars belonging to the agency"
	case complement && intending[r.lemma(f.Pred)] && len(f.Objects) == 0:
		return PlanVerb
	case r.lemma(f.Pred) == "stop" && r.followedBy(f.Pred, "short"):
		return NegativeVerb // "stopped short of leaving"
	case complement && r.lemma(f.Pred) == "go" && r.tok(f.Pred).Tag == "VBG":
		return ModalVerb // "is going to"
	case complement && class.Is(lexicon.Implicative) && !class.Is(lexicon.Causative) && len(f.Objects) == 0 && !f.Passive:
		return ManageVerb
	case complement && r.lemma(f.Pred) == "help" && len(f.Objects) == 0 && !f.Passive && r.doc().ChildWith(r.complement(f), "nsubj") < 0:
		return ManageVerb // "helped build the dam"
	case complement && class.Is(lexicon.Negative):
		if r.entry(f).Type == schema.Reject && !failing[r.lemma(f.Pred)] {
			return "" // "failed to" only denies, "refused to" is a deed
		}
		return NegativeVerb
	case class.Is(lexicon.Measure) && !f.Passive && r.measured(f.Objects) && !r.moves(f) && !r.heals(f) && !r.sides(f):
		return MeasureVerb // "prices retreated" has nobody who acts, "the rebels retreated" has
	case class.Is(lexicon.State) && r.entry(f).Type == schema.Belong && (len(f.Obliques)+len(f.Objects) > 0 || len(f.Agents) > 0 && len(r.refs(f.Subjects)) > 0):
		return "" // "belongs to", "owns", "owned by"
	case class.Is(lexicon.State) && (r.binds(f) || r.lemma(f.Pred) == "locate" && !f.Passive):
		return "" // "dogs located the bodies", not "the mill is located in"
	}
	return r.inert(f, class, complement)
}

// inert says why a verb of none of these uses says nothing by itself, "" if it does.
func (r *reading) inert(f *clause.Frame, class lexicon.Class, complement bool) Reason {
	if why := firstReason(class, static); why != "" && !(why == StateVerb && r.sides(f)) && !(why == OccurVerb && r.brings(f)) && !(class.Is(lexicon.Measure) && (r.raises(f) || r.heals(f))) {
		return why
	}
	switch {
	case f.Rule == "preposition", r.lemma(f.Pred) == "assume" && r.tok(f.Pred).Tag == "VBG" && complement && len(f.Objects) == 0:
		return Preposition // "will close assuming a buyer is found"
	case hollow[r.phrase(f)] && r.entry(f).Type == schema.Other && !r.affects(f):
		return HollowVerb
	case class.Is(lexicon.Cognition) && !class.Is(lexicon.Report|lexicon.Claim|lexicon.Deny) && !r.stands(f):
		return CognitionVerb
	}
	return ""
}

// sides reports what a party does to another by a verb that with the preposition tells more than a change: "lawmakers
// rallied behind the president".
func (r *reading) sides(f *clause.Frame) bool {
	if f.Passive || len(f.Objects) > 0 || !slices.ContainsFunc(f.Subjects, r.partyArg) {
		return false
	}
	return slices.ContainsFunc(f.Obliques, func(a clause.Arg) bool {
		e, ok := r.lex.VerbWith(r.lemma(f.Pred), r.prep(a))
		return ok && a.Prep > f.Pred && e.Type != schema.Other && e.Flags&roleFlags == 0 && r.partyArg(a)
	})
}

// followedBy reports whether a word stands right after a token.
func (r *reading) followedBy(i int, word string) bool {
	return i+1 < len(r.doc().Tokens) && r.tok(i+1).Norm == word
}

// intending verbs say only that their complement is still to come.
var intending = map[string]bool{"plan": true, "intend": true, "aim": true, "mean": true, "hope": true, "want": true, "wish": true, "prepare": true}

// scheduled are verbs whose passive says only that its complement is still to come.
var scheduled = map[string]bool{"set": true, "slate": true, "schedule": true, "poise": true}

// foretells reports an infinitive that is an event to come by itself, as "to take place"
// is not.
func (r *reading) foretells(verb int) bool {
	g := r.p.Frame(verb)
	if g == nil || !clause.Infinitive(r.doc(), verb) || r.class(g).Is(lexicon.Occur) {
		return false
	}
	return !slices.ContainsFunc(g.Objects, func(o clause.Arg) bool {
		return r.lex.Class(r.lemma(verb) + " " + r.lemma(o.Head)).Is(lexicon.Occur)
	})
}

// failing verbs say only that their complement did not come about.
var failing = map[string]bool{"fail": true, "forget": true, "neglect": true, "omit": true, "miss": true, "cease": true, "hesitate": true}

// hollow verbs say nothing without their noun; those nouns that make them an
// event are in the lexicon's light pairs.
var hollow = map[string]bool{
	"do": true, "see": true, "have": true, "act": true,
	"take place": true, "affect": true, "exceed": true, "offset": true, "understand": true, "wait": true, "price": true, "value": true,
}

// brings reports a verb of occurrence by which a party makes something happen: "resumed
// the talks", not "the talks resumed".
func (r *reading) brings(f *clause.Frame) bool {
	return !f.Passive && len(f.Objects) > 0 && slices.ContainsFunc(f.Subjects, r.partyArg) && r.mentionable(f.Objects[0].Head)
}

// stands reports the stand that a party takes to what may come: "expects more returns",
// "is considering a truce".
func (r *reading) stands(f *clause.Frame) bool {
	if lemma := r.lemma(f.Pred); lemma == "fear" || lemma == "worry" {
		return r.brings(f) || !f.Passive && r.complement(f) > f.Pred && slices.ContainsFunc(f.Subjects, r.partyArg)
	}
	return foreseeing[r.lemma(f.Pred)] && r.brings(f)
}

// foreseeing are verbs of thinking about what is to come.
var foreseeing = map[string]bool{"expect": true, "consider": true, "fear": true, "anticipate": true, "foresee": true, "contemplate": true, "suspect": true, "envisage": true}

// binds reports a verb of state by which one party deals with another: "requires members
// to sign", "lied to the judge", not "requires patience".
func (r *reading) binds(f *clause.Frame) bool {
	t := r.entry(f).Type
	if t == schema.Coerce && clause.Infinitive(r.doc(), f.Pred) && slices.ContainsFunc(f.Subjects, r.partyArg) {
		return true // "worked to contain the blaze"
	}
	if t != schema.Request && t != schema.State || !slices.ContainsFunc(f.Actors(), r.partyArg) && !f.Passive {
		return false
	}
	if slices.ContainsFunc(f.Patients(), r.partyArg) {
		return true
	}
	return slices.ContainsFunc(f.Obliques, func(a clause.Arg) bool {
		e, ok := r.lex.VerbWith(r.lemma(f.Pred), r.prep(a))
		return ok && e.Has(lexicon.Recipient) && r.partyArg(a)
	})
}

// affects reports that people are affected by something.
func (r *reading) affects(f *clause.Frame) bool {
	return r.lemma(f.Pred) == "affect" && slices.ContainsFunc(f.Patients(), func(a clause.Arg) bool {
		t := r.tok(a.Head)
		return r.lex.PartyOf(t.Lemma, "person", "state", "town", "region") || t.Ent == "NORP" || t.Ent == "GPE"
	})
}
