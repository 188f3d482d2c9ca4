package lexicon

import "strings"

// LightVerb reports whether a verb, with its particle, lends its subject to any
// event noun: "carry out".
func (l *Lexicon) LightVerb(phrase string) bool { return l.general[strings.ToLower(phrase)] }

// EventNoun reports whether a noun names an event.
func (l *Lexicon) EventNoun(lemma string) bool {
	_, ok := l.Noun(lemma)
	return ok
}
