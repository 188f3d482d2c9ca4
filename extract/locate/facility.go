package locate

import (
	"strings"

	"newsgraph/extract/clause"
	"newsgraph/extract/story"
	"newsgraph/schema"
)

// facility are nouns for a place without a name of its own, where things happen.
var facility = set(`airport airfield apartment arena bank bar barracks base beach border bridge building bunker bus cabin cafe camp car casino
castle cathedral cave cell cemetery chapel checkpoint church cinema clinic college compound consulate convent corridor court courthouse courtyard crossing
dam desert dock embassy engine estate facility factory farm field forest fort garage garden gym hall harbor harbour headquarters highway hill home hospital
hostel hotel house hut island jail jungle junction kitchen laboratory lake mall mansion market marketplace mausoleum mill mine monastery mosque motorway
mountain museum neighborhood neighbourhood nightclub office outpost palace park parking pier pitch plant plaza port prison pub pyramid railway ranch
refinery residence restaurant river road room ruins sea shelter ship shop shore shrine site square stadium station store street subway suburb supermarket
synagogue tavern temple tent terminal theater theatre tower town train trench tunnel university vessel village villa warehouse waterfront well wharf yard zoo boat plane aircraft`)

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// localPreps bring a place without a name.
var localPreps = map[string]bool{"in": true, "at": true, "inside": true, "outside": true, "near": true, "aboard": true, "on": true, "into": true, "around": true, "behind": true}

// local finds a place without a name among the arguments of a frame: "in the
// engine room", "at a mosque".
func (l *Locator) local(e Event, f *clause.Frame) (story.Ref, bool) {
	d := l.s.Passages[e.Passage].Doc
	moves := e.Type == schema.Move || e.Type == schema.Retreat
	for _, a := range f.Obliques {
		if a.Prep >= 0 && (localPreps[d.Tokens[a.Prep].Norm] || moves && pathPreps[d.Tokens[a.Prep].Norm]) && facility[d.Tokens[a.Head].Lemma] {
			return story.Ref{Passage: e.Passage, Token: a.Head}, true
		}
	}
	for _, list := range [][]clause.Arg{f.Objects, f.Subjects} {
		for _, a := range list {
			if ref, ok := l.localUnder(e.Passage, a.Head); ok {
				return ref, true
			}
		}
	}
	for _, a := range f.Objects {
		if moves && facility[d.Tokens[a.Head].Lemma] {
			return story.Ref{Passage: e.Passage, Token: a.Head}, true // "left the jail"
		}
	}
	return story.Ref{}, false
}

// localUnder finds a place without a name in a phrase that hangs from a noun: "the
// gunmen in the house".
func (l *Locator) localUnder(pi, noun int) (story.Ref, bool) {
	d := l.s.Passages[pi].Doc
	for _, c := range d.Children(noun) {
		if c < noun || d.Tokens[c].Dep != "prep" || !localPreps[d.Tokens[c].Norm] {
			continue
		}
		if o := d.ChildWith(c, "pobj"); o >= 0 && facility[d.Tokens[o].Lemma] {
			return story.Ref{Passage: pi, Token: o}, true
		}
	}
	return story.Ref{}, false
}
