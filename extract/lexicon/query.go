package lexicon

import (
	"slices"
	"strings"

	"newsgraph/schema"
)

// LightVerb reports whether a verb, with its particle, lends its subject to any
// event noun: "carry out".
func (l *Lexicon) LightVerb(phrase string) bool { return l.general[strings.ToLower(phrase)] }

// EventNoun reports whether a noun names an event.
func (l *Lexicon) EventNoun(lemma string) bool {
	_, ok := l.Noun(lemma)
	return ok
}

// Parties gives the nouns that name people, bodies and states with their classes:
// "soldier" is a "person" and a "member". The map is shared: do not write to it.
func (l *Lexicon) Parties() map[string][]string { return l.parties }

// Party reports whether a noun names people or a body, who can act.
func (l *Lexicon) Party(lemma string) bool {
	return l.PartyOf(lemma, "person", "body")
}

// Person reports whether a noun names a human being.
func (l *Lexicon) Person(lemma string) bool { return l.PartyOf(lemma, "person") }

// Title reports whether a noun may stand before the name of somebody.
func (l *Lexicon) Title(lemma string) bool { return l.PartyOf(lemma, "title", "person") }

// Befalls reports a verb that tells, without an object, where its subject goes or what becomes of it.
func (l *Lexicon) Befalls(verb string) bool { return l.Class(verb).Is(Undergo | Motion | Occur) }

// PartyOf reports whether a noun is in one of the given classes of Parties.
func (l *Lexicon) PartyOf(lemma string, classes ...string) bool {
	return slices.ContainsFunc(l.parties[strings.ToLower(lemma)], func(c string) bool { return slices.Contains(classes, c) })
}

// ActsOn reports whether a verb acts on whom the preposition brings, and has no other object: "charge at", not "charge with".
func (l *Lexicon) ActsOn(lemma, prep string) bool {
	const others = Topic | Place | Thing | Instrument | Ally | Recipient | Goods
	e, ok := l.VerbWith(lemma, prep)
	return ok && e.Flags&others == 0 && len(e.Targets) > 0 && e.Targets[0] == prep
}

// ObjectControl reports whether the object of a verb is the subject of the
// infinitive after it: "ordered troops to leave".
func (l *Lexicon) ObjectControl(lemma string) bool {
	if l.Class(lemma).Is(Causative | Report | Negative | Perception | Implicative) {
		return true
	}
	e, _ := l.Verb(lemma)
	return e.Type == schema.Request || e.Type == schema.Threaten
}

// Says reports whether a verb tells or thinks what the clause after it says.
func (l *Lexicon) Says(lemma string) bool { return l.Class(lemma).Is(Report | Claim | Cognition) }

// Reacts reports whether a verb meets, judges or foils what another plans or does.
func (l *Lexicon) Reacts(lemma string) bool { return l.Class(lemma).Is(Reacting) }

// Hearsay reports whether the passive of a verb with an infinitive says only that
// others say so: "is said to have fled".
func (l *Lexicon) Hearsay(lemma string) bool { return l.Class(lemma).Is(Hearsay) }

// Ditransitive reports whether a verb takes a recipient or a name beside its object.
func (l *Lexicon) Ditransitive(lemma string) bool {
	return l.Class(lemma).Is(Giving | Naming | Appointing)
}

// Transitive reports whether a verb acts on a direct object, and never stands
// without one for what its subject does or undergoes.
func (l *Lexicon) Transitive(lemma string) bool {
	e, ok := l.Verb(lemma)
	return ok && e.TakesObject() && !e.Has(Patient) && !l.Class(lemma).Is(Undergo|Motion|Measure|Mutual|Report)
}

// MayAct reports whether a verb can act on a direct object: of those that the lexicon has, with a sense that does.
func (l *Lexicon) MayAct(lemma string) bool {
	e, ok := l.Verb(lemma)
	return (!ok || e.TakesObject() && !e.Has(Patient)) && !l.Class(lemma).Is(Undergo|Motion|Measure)
}
