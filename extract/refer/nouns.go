package refer

import (
	_ "embed" // the table of nouns
	"strings"
	"sync"

	"newsgraph/extract/lexicon"
)

// class is what a word says of the thing that it names, or of the one that does
// what it tells.
type class uint32

const (
	person class = 1 << iota // one human being
	body                     // a group or institution that acts as one
	member                   // people of the body named before them
	state
	town
	region
	title
	male
	female
	figure    // said of bodies and states, too: "a critic of the deal"
	thing     // neither people, nor body, nor place
	organ     // a body that every state has: "the army"
	harming   // who does harm: "the attackers"; what does harm: "attack"
	harmed    // who is harmed: "the victims"
	saying    // verbs of saying: persons, bodies and states do it
	deciding  // verbs of will and decision
	dealing   // verbs of dealing with somebody: "urged"
	relating  // nouns of it: "talks with"
	answering // verbs of answering what another asks for: "rejected"
	answered  // what another asks for: "its demand"
	fighting  // who fights for a group: "the militants"
	expletive // what "it" without a meaning stands before: "it is clear that"
)

//go:embed data/words.tsv
var wordsTSV string

var classNames = map[string]class{
	"person": person, "body": body, "member": member, "state": state, "town": town, "region": region, "title": title,
	"male": male, "female": female, "organ": organ, "figure": figure, "harming": harming, "harmed": harmed,
	"saying": saying, "deciding": deciding, "dealing": dealing, "relating": relating, "answering": answering, "answered": answered, "fighting": fighting, "expletive": expletive,
}

// table reads lines of a class name and its words.
func table(tsv string) map[string]class {
	m := map[string]class{}
	for _, line := range strings.Split(tsv, "\n") {
		name, words, ok := strings.Cut(line, "\t")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		for _, w := range strings.Fields(words) {
			m[w] |= classNames[name]
		}
	}
	return m
}

var (
	nouns = sync.OnceValue(parties)
	words = sync.OnceValue(func() map[string]class { return table(wordsTSV) })
)

// parties reads the lexicon's nouns of people and bodies.
func parties() map[string]class {
	m := map[string]class{}
	for noun, names := range lexicon.Default().Parties() {
		for _, name := range names {
			m[noun] |= classNames[name]
		}
	}
	return m
}

// classOf looks a noun's lemma up; zero when the table lacks it.
func classOf(lemma string) class { return nouns()[strings.ToLower(lemma)] }

// usage looks up how a verb, noun or adjective is used; zero when the table
// lacks it.
func usage(lemma string) class { return words()[strings.ToLower(lemma)] }

func (c class) is(x class) bool { return c&x != 0 }

// Title reports whether a word may stand before a person's name as a title.
func Title(word string) bool { return classOf(word).is(title) }
