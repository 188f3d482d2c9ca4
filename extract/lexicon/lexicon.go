// Package lexicon holds what newsgraph knows about English action words: the
// type of the event that a verb or noun tells, the prepositions under which its
// arguments stand, the verbs that say little without their noun, and the
// classes of verbs that other rules ask for.
//
// The knowledge is data: data/*.tsv, each with its source in its head. Nothing
// here looks at a sentence; callers bring lemmas and get entries.
package lexicon

import (
	"slices"
	"strings"
	"sync"

	"newsgraph/schema"
)

// Object is the pseudo-preposition that stands for the direct object in
// Entry.Targets.
const Object = "-"

// Entry is what the lexicon knows of a verb, a verb with its particle, or a
// verb with the preposition of one of its phrases.
type Entry struct {
	Lemma   string      // "fire", "carry out"
	Prep    string      // the preposition of a keyed entry ("on" of "fire on"), else empty
	Type    schema.Type // the type of the event, OTHER where no type fits
	Mode    string      // how, where clear: "firearms", "arrest"; else empty
	Targets []string    // where the one acted on stands: Object or prepositions, best first
	Flags   Flag
}

// TakesObject reports whether the direct object is the one acted on.
func (e Entry) TakesObject() bool { return slices.Contains(e.Targets, Object) }

// TakesTarget reports whether the object of the preposition is the one acted on.
func (e Entry) TakesTarget(prep string) bool {
	return prep != Object && slices.Contains(e.Targets, prep)
}

// Has reports whether all the given flags are set.
func (e Entry) Has(f Flag) bool { return e.Flags&f == f }

// NounEntry is what the lexicon knows of a noun that tells an event.
type NounEntry struct {
	Noun   string      // "assassination"
	Verb   string      // the verb that it stands for: "assassinate"
	Type   schema.Type // the type of the event
	Mode   string      // how, where clear
	Actor  []string    // prepositions before the one who acts, best first
	Target []string    // prepositions before the one acted on
	With   []string    // prepositions before the other party of a mutual event
	Flags  Flag
}

// TakesActor reports whether the object of the preposition acts. What is between two may
// be among several.
func (n NounEntry) TakesActor(prep string) bool {
	return slices.Contains(n.Actor, prep) || prep == "among" && slices.Contains(n.Actor, "between")
}

// TakesTarget reports whether the object of the preposition is acted on.
func (n NounEntry) TakesTarget(prep string) bool { return slices.Contains(n.Target, prep) }

// TakesWith reports whether the object of the preposition is the other party.
func (n NounEntry) TakesWith(prep string) bool { return slices.Contains(n.With, prep) }

// Has reports whether all the given flags are set.
func (n NounEntry) Has(f Flag) bool { return n.Flags&f == f }

// LightEntry is how to read a verb that says little without its noun.
type LightEntry struct {
	Verb    string      // "carry out", "claim"
	Noun    string      // "responsibility"; the noun asked for when the verb is general
	Fixed   bool        // the pair has a meaning of its own: "open fire", "claim responsibility"
	Lemma   string      // the action's base form: "attack" of "carry out an attack", "claim responsibility"
	Type    schema.Type // the type of the event
	Mode    string      // how, where clear
	Targets []string    // prepositions after the noun before the one acted on, Object for the verb's own object
}

// TakesTarget reports whether the object of the preposition is the one acted on.
func (l LightEntry) TakesTarget(prep string) bool {
	return prep != Object && slices.Contains(l.Targets, prep)
}

// TakesObject reports whether the verb's direct object is the one acted on, as
// in "take somebody hostage" and "place somebody under arrest".
func (l LightEntry) TakesObject() bool { return slices.Contains(l.Targets, Object) }

// Lexicon is the tables, ready for look-up. It is immutable and safe for
// concurrent use. All lemmas are looked up in lower case.
type Lexicon struct {
	verbs   map[string]Entry // key: lemma, or lemma+prep
	nouns   map[string]NounEntry
	light   map[[2]string]LightEntry
	general map[string]bool // light verbs that take any event noun
	classes map[string]Class
	lemmas  map[string]string   // verb form → lemma, where the usual rules err
	parties map[string][]string // noun → its classes in parties.tsv
	arms    map[string]Arms     // nouns for what harm is done with
	tolls   map[string]TollEntry
}

// Default returns the embedded lexicon, built on first use. A malformed table
// is a mistake in the program, which the package's tests find: it panics.
var Default = sync.OnceValue(func() *Lexicon {
	l, err := load(embedded)
	if err != nil {
		panic(err)
	}
	return l
})

// Verb returns the entry of a verb lemma, or of a lemma with its particle after
// a space ("pull out").
func (l *Lexicon) Verb(lemma string) (Entry, bool) {
	e, ok := l.verbs[strings.ToLower(lemma)]
	return e, ok && e.Prep == ""
}

// VerbWith returns the entry of a verb with a phrase of the given preposition:
// "call" with "for" is REQUEST. The flags tell the role of the phrase's object;
// without a role flag it is the one acted on. False when the pair has no entry
// of its own: then Verb holds.
func (l *Lexicon) VerbWith(lemma, prep string) (Entry, bool) {
	e, ok := l.verbs[strings.ToLower(lemma)+"+"+strings.ToLower(prep)]
	return e, ok
}

// Noun returns the entry of a noun that tells an event.
func (l *Lexicon) Noun(lemma string) (NounEntry, bool) {
	n, ok := l.nouns[strings.ToLower(lemma)]
	return n, ok
}

// Light returns how to read the verb with the noun as its object, or as the
// object of its preposition ("take into custody"): by the pair's own entry, or,
// for general light verbs ("carry out"), by the noun's.
func (l *Lexicon) Light(verb, noun string) (LightEntry, bool) {
	verb, noun = strings.ToLower(verb), strings.ToLower(noun)
	if e, ok := l.light[[2]string{verb, noun}]; ok {
		return e, true
	}
	n, ok := l.nouns[noun]
	if !ok || !l.general[verb] {
		return LightEntry{}, false
	}
	targets := append(append([]string(nil), n.Target...), n.With...)
	if n.Has(Patient) && len(n.Target) == 0 {
		targets = append(targets, "of") // "caused the deaths of ten"
	}
	return LightEntry{Verb: verb, Noun: noun, Lemma: n.Verb, Type: n.Type, Mode: n.Mode, Targets: targets}, true
}

// Class returns the semantic classes of a verb, zero for none.
func (l *Lexicon) Class(lemma string) Class { return l.classes[strings.ToLower(lemma)] }

// Lemma mends the lemma of a verb form where rule lemmatizers err ("waged" is
// no form of "wag"); for every other form it returns the lemma it was given.
func (l *Lexicon) Lemma(form, lemma string) string {
	if mended, ok := l.lemmas[strings.ToLower(form)]; ok {
		return mended
	}
	return lemma
}

// again are the prefixes of verbs that the lexicon need not list.
var again = []string{"re", "mis", "over", "under", "out", "un", "pre"}

// Particle reports whether a word right behind a verb is the particle that it takes before an object: "drive off", not
// "fall off" or "fire on".
func (l *Lexicon) Particle(verb, word string) bool {
	e, ok := l.Verb(verb + " " + word)
	_, prep := l.VerbWith(verb, word)
	return ok && !prep && e.TakesObject() && !e.Has(Weak)
}

// Takes reports whether a verb has a sense of its own with a preposition: "fire on".
func (l *Lexicon) Takes(verb, prep string) bool {
	_, ok := l.VerbWith(verb, prep)
	return ok
}

// DoneBy reports whether a noun is of a deed with somebody who does it behind "by".
func (l *Lexicon) DoneBy(noun string) bool {
	e, ok := l.Noun(noun)
	return ok && e.TakesActor("by")
}

// AimedAt reports whether a preposition brings what the deed of a noun is aimed at.
func (l *Lexicon) AimedAt(noun, prep string) bool {
	e, ok := l.Noun(noun)
	return ok && e.TakesTarget(prep)
}

// Again mends the lemma of a verb made of a known one by a prefix, where rule
// lemmatizers cut its form wrongly: "readmitted" is of "readmit". For every other verb it
// returns the lemma it was given.
func (l *Lexicon) Again(form, lemma string) string {
	if _, known := l.Verb(lemma); known {
		return lemma
	}
	form = strings.ToLower(form)
	for _, prefix := range again {
		rest, ok := strings.CutPrefix(form, prefix)
		if !ok {
			continue
		}
		for _, stem := range stems(rest) {
			if _, known := l.Verb(stem); known && len(stem) > 2 {
				return prefix + stem
			}
		}
	}
	return lemma
}

// Hyphened gives the verb that a form with a hyphen is of: "re-arrested" of "re-arrest", "cross-examined" of "cross-examine",
// and "co-managed" of "manage", as nothing else is known. A base form counts only behind a prefix: "court-martial" is a
// noun as well.
func (l *Lexicon) Hyphened(form string) (verb string, ok bool) {
	form = strings.ToLower(form)
	at := strings.LastIndexByte(form, '-')
	if at < 0 || len(form)-at < 4 {
		return "", false
	}
	first, rest := form[:at], form[at+1:]
	prefix := first == "re" || first == "co" || first == "de"
	for _, stem := range stems(rest) {
		for _, verb := range []string{first + "-" + stem, first + stem, stem} {
			_, known := l.Verb(verb)
			if base := stem == rest || strings.HasSuffix(rest, "s"); known && len(stem) > 2 && (prefix || verb != stem && !base) {
				return verb, true
			}
		}
	}
	return "", false
}

// HyphenedNoun gives the event noun that a form with a hyphen is of: "sit-ins" of "sit-in".
func (l *Lexicon) HyphenedNoun(form string) (noun string, ok bool) {
	form = strings.ToLower(form)
	if !strings.Contains(form, "-") {
		return "", false
	}
	for _, noun := range []string{form, strings.TrimSuffix(form, "s")} {
		if _, known := l.Noun(noun); known {
			return noun, true
		}
	}
	return "", false
}

// Third gives the verb that a form with an "s" is of, "" for none: "thanks" of "thank".
func (l *Lexicon) Third(form string) string {
	if !strings.HasSuffix(form, "s") {
		return ""
	}
	for _, stem := range stems(form) {
		if _, known := l.Verb(stem); known {
			return stem
		}
	}
	return ""
}

// stems lists what a form of a verb may be made of, likeliest first.
func stems(form string) []string {
	for _, suffix := range []string{"ing", "ed"} {
		if s, ok := strings.CutSuffix(form, suffix); ok {
			out := []string{s, s + "e"}
			if n := len(s); n > 2 && s[n-1] == s[n-2] {
				out = []string{s[:n-1], s, s + "e"}
			}
			if y, ok := strings.CutSuffix(s, "i"); ok && suffix == "ed" {
				out = append(out, y+"y")
			}
			return out
		}
	}
	if s, ok := strings.CutSuffix(form, "s"); ok {
		return []string{s, strings.TrimSuffix(s, "e")}
	}
	return []string{form}
}
