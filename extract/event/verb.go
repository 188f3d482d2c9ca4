package event

import (
	"slices"
	"strings"

	"newsgraph/extract/clause"
	"newsgraph/extract/lexicon"
	"newsgraph/extract/story"
	"newsgraph/schema"
)

// verb reads a full verb as an event: "X attacked Y", "Y was attacked by X",
// "X fired on Y", "Y died".
func (r *reading) verb(f *clause.Frame) []Candidate {
	if told := r.special(f); told != nil {
		return told
	}
	class := r.class(f)
	if why := r.emptiness(f, class); why != "" {
		return r.none(f, why)
	}
	if r.phaseOf(f, class) {
		return r.none(f, OccurVerb)
	}
	c := Candidate{Ref: r.ref(f.Pred), Frame: f, Rule: f.Rule}
	c.Actors, c.Targets = r.refs(r.unlessCarried(f)), r.refs(f.Patients())
	entry := r.entry(f)
	if entry.Type == schema.Disaster && entry.Has(lexicon.Patient) && len(f.Objects) == 0 && slices.ContainsFunc(f.Subjects, r.ofTravel) {
		class |= lexicon.Undergo // "the ferry sank", not "the navy sank a ferry"
	}
	if entry.Mode == "escape" {
		class &^= lexicon.Undergo
	}
	if r.lemma(f.Pred) == "burst" && slices.ContainsFunc(f.Subjects, r.partyArg) {
		class &^= lexicon.Undergo // "commandos burst into the house"
	}
	if _, ok := r.lex.VerbWith(r.lemma(f.Pred), "with"); ok && r.followedBy(f.Pred, "with") {
		class &^= lexicon.Undergo // "broke with the president"
	}
	if r.asksPreposition(f, &c, entry, class) {
		r.prepositional(f, entry, &c)
	}
	if len(f.Indirect) > 0 && (len(c.Targets) == 0 || class.Is(lexicon.Giving) || r.measured(f.Objects)) {
		c.Targets = r.refs(f.Indirect)
	}
	if class.Is(lexicon.Undergo) && !f.Passive && len(c.Targets) == 0 && r.complement(f) < f.Pred {
		c.Targets, c.Actors, c.undergone = c.Actors, nil, true
		if r.eventsAlone(c.Targets) {
			return r.none(f, OccurVerb) // "the fire burned", "protests blew up"
		}
	}
	if dealing[entry.Type] && entry.Mode != "destroy" && entry.Mode != "seize" {
		c.Targets = r.throughObject(f, c.Targets)
	}
	if len(c.Targets) == 0 {
		c.Targets = r.complementTarget(f, entry, class)
	}
	r.throughNoun(f, &c)
	c.Targets = r.answerable(c.Targets, c.Actors, entry.Type, r.phrase(f))
	if len(c.Actors) == 0 && !f.Passive && !f.Unsaid && !r.befalls(c.Targets, entry.Type, class) {
		return r.none(f, NoActor) // an active verb whose subject was not found tells nothing safely
	}
	if phrase := r.phrase(f); phrase == "give up" || phrase == "turn in" || phrase == "hand in" {
		c.Targets = slices.DeleteFunc(c.Targets, func(x story.Ref) bool {
			return strings.HasSuffix(r.tok(x.Token).Norm, "self") || strings.HasSuffix(r.tok(x.Token).Norm, "selves")
		})
	}
	if len(c.Actors)+len(c.Targets) == 0 {
		return r.none(f, NobodyNamed)
	}
	if r.idle(&c, entry.Type, f.Passive || f.Unsaid) {
		return r.none(f, ThingAlone)
	}
	c.Action = r.action(f, entry, class)
	c.Instrument = r.instrument(f, c.Action.Type)
	r.arm(f, &c)
	r.mutual(&c, class)
	r.retype(f, &c)
	return []Candidate{c}
}

// special reads the verbs that have a reading of their own.
func (r *reading) special(f *clause.Frame) []Candidate {
	if c, ok := r.missing(f); ok {
		return []Candidate{c}
	}
	if c, ok := r.feels(f); ok {
		return []Candidate{c}
	}
	if told := r.fated(f); told != nil {
		return told
	}
	if c, ok := r.fallsTo(f); ok {
		return []Candidate{c}
	}
	if c, ok := r.letGo(f); ok {
		return []Candidate{c}
	}
	return nil
}

// eventsAlone reports whether all mentions are nouns of events, of nobody and of nothing
// that can be hurt.
func (r *reading) eventsAlone(refs []story.Ref) bool {
	return every(refs, func(x story.Ref) bool {
		t := r.tok(x.Token)
		return t.Ent == "" && t.POS == "NOUN" && r.lex.EventNoun(t.Lemma) && !r.lex.Party(t.Lemma) && !r.isWeapon(x.Token)
	})
}

// unlessCarried lists who acts but the means of travel: "was flown by plane".
func (r *reading) unlessCarried(f *clause.Frame) []clause.Arg {
	if !f.Passive {
		return f.Actors()
	}
	return slices.DeleteFunc(slices.Clone(f.Agents), func(a clause.Arg) bool {
		return r.ofTravel(a) && len(r.doc().Children(a.Head)) == 0
	})
}

// befalls reports whether an event is told by whom it happens to alone: whoever
// undergoes it, or a named party that is harmed.
func (r *reading) befalls(targets []story.Ref, t schema.Type, class lexicon.Class) bool {
	return len(targets) > 0 && (class.Is(lexicon.Undergo) || harms[t] && r.tok(targets[0].Token).IsParty())
}

func (r *reading) ofTravel(a clause.Arg) bool { return vehicle[r.lemma(a.Head)] }

func (r *reading) partyArg(a clause.Arg) bool { return r.party(a.Head) || r.tok(a.Head).Tag == "PRP" }

// prep is the preposition of an argument, or "".
func (r *reading) prep(a clause.Arg) string {
	if a.Prep < 0 {
		return ""
	}
	return r.tok(a.Prep).Norm
}

// has reports whether a preposition stands with a clause.
func (r *reading) has(f *clause.Frame, prep string) bool {
	return slices.ContainsFunc(f.Obliques, func(a clause.Arg) bool { return r.prep(a) == prep })
}

// complement is the predicate of the clause that is the content of a verb, or -1.
func (r *reading) complement(f *clause.Frame) int {
	for _, c := range f.Clauses {
		if dep := r.tok(c).Dep; dep == "xcomp" || dep == "ccomp" {
			return c
		}
	}
	return -1
}

// entryWith looks a verb up with the prepositions after it: with that of the end of a way
// rather than with "from".
func (r *reading) entryWith(f *clause.Frame) (found lexicon.Entry, ok bool) {
	for _, a := range f.Obliques {
		if a.Prep < f.Pred || ok && r.prep(a) == "from" {
			continue
		}
		if e, known := r.lex.VerbWith(r.lemma(f.Pred), r.prep(a)); known && e.Type != schema.Other {
			if found, ok = e, true; r.prep(a) != "from" {
				break
			}
		}
	}
	return found, ok
}

// sickness are nouns for what somebody dies of.
var sickness = map[string]bool{
	"injury": true, "wound": true, "burn": true, "virus": true, "disease": true, "illness": true, "cancer": true, "infection": true, "fever": true, "pneumonia": true, "flu": true, "malaria": true, "cholera": true, "ebola": true, "covid": true, "covid-19": true,
}

// entry looks the verb up with its particle, then with each of its
// prepositions, then alone.
func (r *reading) entry(f *clause.Frame) lexicon.Entry {
	lemma := r.lemma(f.Pred)
	if prt := r.particle(f); prt != "" {
		for _, a := range f.Obliques {
			if e, ok := r.lex.VerbWith(lemma+" "+prt, r.prep(a)); ok && a.Prep > f.Pred && len(f.Patients()) == 0 {
				return e // "broke out of jail"
			}
		}
		if e, ok := r.lex.Verb(lemma + " " + prt); ok {
			return e
		}
	}
	switch {
	case lemma == "succumb" && slices.ContainsFunc(f.Obliques, func(a clause.Arg) bool { return r.prep(a) == "to" && sickness[r.lemma(a.Head)] }):
		return lexicon.Entry{Type: schema.Disaster, Mode: "death", Targets: []string{"to"}} // "succumbed to his wounds", not "to pressure"
	case lemma == "overturn" && len(f.Patients()) == 0:
		return lexicon.Entry{Type: schema.Disaster, Mode: "accident", Flags: lexicon.Patient} // "the truck overturned"
	case len(f.Patients()) == 0:
		if e, ok := r.entryWith(f); ok {
			return e
		}
	}
	e, ok := r.lex.Verb(lemma)
	if !ok || r.particle(f) != "" && e.Has(lexicon.Weak) {
		e = lexicon.Entry{Type: schema.Other, Targets: e.Targets} // "hang around" hangs nobody
	}
	return e
}
