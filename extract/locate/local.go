package locate

import (
	"newsgraph/extract/clause"
	"newsgraph/extract/story"
	"newsgraph/schema"
)

// localPreps bring a place without a name.
var localPreps = map[string]bool{"in": true, "at": true, "inside": true, "outside": true, "near": true, "aboard": true, "on": true, "into": true, "around": true, "behind": true, "where": true}

// local finds a place without a name among the arguments of a frame: "in the
// engine room", "at a mosque", "a mosque where".
func (l *Locator) local(e Event, f *clause.Frame) (story.Ref, bool) {
	d := l.s.Passages[e.Passage].Doc
	moves := e.Type == schema.Move || e.Type == schema.Retreat
	for _, a := range f.Obliques {
		if a.Prep >= 0 && (localPreps[d.Tokens[a.Prep].Norm] || moves && pathPreps[d.Tokens[a.Prep].Norm]) && facility[d.Tokens[a.Head].Lemma] {
			return story.Ref{Passage: e.Passage, Token: a.Head}, true
		}
	}
	for _, list := range [][]clause.Arg{f.Obliques, f.Objects, f.Subjects, f.Attrs} {
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
