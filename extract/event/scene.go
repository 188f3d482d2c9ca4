package event

import (
	"newsgraph/extract/clause"
	"newsgraph/extract/lexicon"
	"newsgraph/extract/story"
	"newsgraph/schema"
)

// beyondScene finds the person in an "of" phrase that the parser hung on the day or
// the place of a deed: "the murder in May of X", "the arrest in Lima of X".
func (r *reading) beyondScene(f *clause.Frame, e lexicon.NounEntry) []story.Ref {
	if !e.TakesTarget("of") {
		return nil
	}
	for _, a := range f.Obliques {
		if t := r.tok(a.Head); a.Prep < 0 || !t.IsTime() && t.POS != "PROPN" {
			continue
		}
		for _, b := range r.ofPhrases(a.Head) {
			if r.tok(b.Head).Ent == "PERSON" {
				return r.refs([]clause.Arg{b})
			}
		}
	}
	return nil
}

// victimOf finds whom an attack hit that is the complement of "target of", or the
// object of surviving it: "X was the target of an attack", "escaped an attack".
func (r *reading) victimOf(f *clause.Frame, e lexicon.NounEntry) []story.Ref {
	if e.Type != schema.Assault {
		return nil
	}
	t := r.tok(f.Pred)
	switch up := r.tok(t.Head); {
	case t.Dep == "dobj" && survived[up.Lemma]:
		if g := r.p.Frame(t.Head); g != nil {
			return r.refs(g.Actors())
		}
	case t.Dep == "pobj" && up.Norm == "of" && targeted[r.lemma(up.Head)]:
		noun := r.tok(up.Head)
		if noun.Dep != "attr" {
			return nil
		}
		if g := r.p.Frame(up.Head); g != nil {
			return r.refs(g.Subjects)
		}
		if i := r.doc().ChildWith(noun.Head, "nsubj"); i >= 0 {
			return r.refs([]clause.Arg{{Head: i, Prep: -1}})
		}
	}
	return nil
}

// survived are verbs whose subject an attack was meant for; targeted are nouns for
// whom it is meant for.
var (
	survived = map[string]bool{"survive": true, "escape": true, "suffer": true, "dodge": true}
	targeted = map[string]bool{"target": true, "victim": true, "object": true}
)
