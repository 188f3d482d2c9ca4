// Package clause reads the dependency parse of a sentence as frames: predicates
// with the arguments that syntax gives them, shared ones included. One
// construction stands in one file: passive.go, relative.go, control.go, …
//
// A Frame is syntax only. What it means, and whether it is an event at all, is
// decided by the packages above (event, stance, locate).
package clause

import (
	"slices"

	"newsgraph/extract/nlp"
)

// Kind tells what sort of word a predicate is.
type Kind int

// The kinds of predicate.
const (
	Verb   Kind = iota
	Copula      // a form of "be" or its like with a nominal or adjectival complement
	Noun        // an event noun: "the attack by X on Y"
)

// Link says how a frame hangs from the one that governs it.
type Link string

// The links between frames.
const (
	Root     Link = ""
	Comp     Link = "complement" // "said that X attacked", "plans to attack"
	Adverb   Link = "adverbial"  // "after attacking", "killing three"
	Relative Link = "relative"   // "rebels who attacked", "rebels accused of"
	Conjunct Link = "conjunct"   // "attacked and killed"
	Inner    Link = "inner"      // an event noun within the clause of a verb
)

// Arg is an argument of a frame: the head token of a mention, and the
// preposition that brings it, if any.
type Arg struct {
	Head int // token index
	Prep int // token index of the preposition, or -1
	// Shared is set when the argument does not depend on the predicate itself but
	// was found through a construction: conjunction, control, a relative pronoun.
	Shared bool
}

// Frame is one predicate and its arguments. Token indices are those of the Doc.
type Frame struct {
	Pred    int
	Kind    Kind
	Rule    string // the construction that found the subject: "active", "passive", "control", …
	Passive bool
	Neg     bool
	Unsaid  bool  // the text keeps back who acts: "money will be used to repair bridges"
	Rel     []int // the relation phrase in text order: auxiliaries, negation, verb, particles

	Subjects []Arg // surface subjects, conjuncts apart
	Objects  []Arg // direct objects; never the subject of a passive
	Indirect []Arg // datives
	Agents   []Arg // "by X" of a passive
	Attrs    []Arg // predicate nouns and adjectives
	Obliques []Arg // prepositional arguments
	Times    []int // heads of bare time phrases: "Friday", "last week"
	Adverbs  []int // adverbs of the predicate
	Clauses  []int // heads of clausal dependents, in text order

	Gov  int // predicate token of the governing frame, or -1
	Link Link
}

// Actors lists who acts: the by-phrase of a passive, else the subjects.
func (f *Frame) Actors() []Arg {
	if f.Passive {
		return f.Agents
	}
	return f.Subjects
}

// Patients lists who is acted on: the subjects of a passive, else the objects.
func (f *Frame) Patients() []Arg {
	if f.Passive {
		return f.Subjects
	}
	return f.Objects
}

// parse carries what the constructions of one document read.
type parse struct {
	d      *nlp.Doc
	words  Words
	frames map[int]*Frame // by predicate
}

// Words is what the constructions need to know of single words.
type Words interface {
	// EventNoun reports whether a noun lemma names an event.
	EventNoun(lemma string) bool
	// ObjectControl reports whether the object of a verb is the subject of its
	// infinitive: "ordered troops to leave", but not "used troops to clear it".
	ObjectControl(lemma string) bool
	// Transitive reports whether a verb asks for an object: "injured" without one
	// is a passive, "fled" is not.
	Transitive(lemma string) bool
	// MayAct reports whether a verb can have an object: "discuss", not "arrive".
	MayAct(lemma string) bool
	// Party reports whether a noun names people or a body.
	Party(lemma string) bool
	// Person reports whether a noun names a human being.
	Person(lemma string) bool
	// Says reports whether a verb tells or thinks what its clause says.
	Says(lemma string) bool
	// Reacts reports whether a verb meets, judges or foils what another plans: "opposed the
	// plan to close it".
	Reacts(lemma string) bool
	// Hearsay reports whether a verb with an infinitive and no object is a passive:
	// "one said to be a general".
	Hearsay(lemma string) bool
	// ActsOn reports whether a verb acts on whom the preposition brings, and needs no object:
	// "charged at the guards".
	ActsOn(lemma, prep string) bool
	// Ditransitive reports whether a verb takes two objects, of which the passive
	// keeps one: "a man given a prize".
	Ditransitive(lemma string) bool
}

func (p *parse) tok(i int) *nlp.Token { return &p.d.Tokens[i] }

func (p *parse) kids(i int) []int { return p.d.Children(i) }

func isOneOf(s string, list ...string) bool { return slices.Contains(list, s) }
