package locate

import (
	"newsgraph/extract/clause"
	"newsgraph/extract/story"
	"newsgraph/schema"
)

// localPreps bring a place without a name.
var localPreps = map[string]bool{"in": true, "at": true, "inside": true, "outside": true, "near": true, "aboard": true, "on": true, "into": true, "around": true, "behind": true, "where": true}

// nearPreps make a place of any thing: "near the finish line".
var nearPreps = map[string]bool{"near": true, "beside": true, "aboard": true, "opposite": true}

// local finds a place without a name among the arguments of a frame: "in the
// engine room", "at a mosque", "a mosque where".
func (l *Locator) local(e Event, f *clause.Frame) (story.Ref, bool) {
	moves := e.moves()
	for _, a := range f.Obliques {
		if a.Prep >= 0 && l.localAt(e, a.Prep, a.Head, moves) {
			return story.Ref{Passage: e.Passage, Token: a.Head}, true
		}
	}
	for _, list := range [][]clause.Arg{f.Agents, f.Obliques, f.Objects, f.Subjects, f.Attrs} {
		for _, a := range list {
			if ref, ok := l.localUnder(e, a.Head); ok {
				return ref, true
			}
		}
	}
	for _, a := range f.Objects {
		if moves && l.facility(e.Passage, a.Head) {
			return story.Ref{Passage: e.Passage, Token: a.Head}, true // "left the jail"
		}
	}
	return story.Ref{}, false
}

// localUnder finds a place without a name in a phrase that hangs from a noun: "the
// gunmen in the house".
func (l *Locator) localUnder(e Event, noun int) (story.Ref, bool) {
	d := l.s.Passages[e.Passage].Doc
	for _, c := range d.Children(noun) {
		if c < noun || d.Tokens[c].Dep != "prep" {
			continue
		}
		if o := d.ChildWith(c, "pobj"); o >= 0 && l.localAt(e, c, o, false) {
			return story.Ref{Passage: e.Passage, Token: o}, true
		}
	}
	return story.Ref{}, false
}

// localAt reports whether a preposition and its noun tell a place without a name.
func (l *Locator) localAt(e Event, prep, noun int, moves bool) bool {
	pi := e.Passage
	d := l.s.Passages[pi].Doc
	p, t := d.Tokens[prep].Norm, &d.Tokens[noun]
	if nearPreps[p] && t.POS == "NOUN" && t.Ent == "" && d.ChildWith(noun, "det", "poss") >= 0 {
		return true
	}
	if p == "on" && t.Lemma == "mine" {
		return false // "stepped on a mine"
	}
	if trades[t.Lemma] && p == "in" && !atSite[e.Type] {
		return false
	}
	return (localPreps[p] || moves && pathPreps[p]) && l.facility(pi, noun)
}

// atSite are the types of deeds that are done at a spot: "shot in a market" is in one,
// "sold in the market" in none.
var atSite = map[schema.Type]bool{schema.Assault: true, schema.Protest: true, schema.Disaster: true, schema.Coerce: true, schema.CrimeJustice: true, schema.Move: true}

// facility reports whether a noun is a place without a name where things happen.
func (l *Locator) facility(pi, i int) bool {
	d := l.s.Passages[pi].Doc
	t := &d.Tokens[i]
	if t.Ent == "DATE" { // "the first quarter"
		return false
	}
	if facility[t.Lemma] {
		return true
	}
	return vague[t.Lemma] && t.Tag == "NN" && d.ChildWith(i, "compound", "amod", "nmod") >= 0
}
