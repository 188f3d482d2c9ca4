package event

import (
	"slices"

	"newsgraph/extract/clause"
	"newsgraph/extract/lexicon"
	"newsgraph/schema"
)

// particle gives the verb's particle, or "".
func (r *reading) particle(f *clause.Frame) string {
	for _, i := range f.Rel {
		if r.tok(i).Dep == "prt" {
			return r.tok(i).Norm
		}
	}
	if prt := r.adverb(f); prt != "" {
		return prt
	}
	return r.outOf(f)
}

// adverb gives the particle of a verb of the lexicon that the parser takes for an adverb:
// "were turned back".
func (r *reading) adverb(f *clause.Frame) string {
	i := f.Pred + 1
	if i+1 >= len(r.doc().Tokens) || r.tok(i).Dep != "advmod" && !(r.tok(i).Dep == "prep" && len(r.doc().Children(i)) == 0) || r.tok(i).Head != f.Pred || r.tok(i+1).Tag == "CD" || r.tok(i+1).Norm == "to" && r.tok(min(i+2, len(r.doc().Tokens)-1)).Tag == "CD" {
		return "" // "edged up 2 points", "pledged up to 9 doses"
	}
	switch w := r.tok(i).Norm; w {
	case "back", "away", "out", "up", "down", "off", "home", "aground", "ashore", "aside", "apart", "in", "through", "short":
		if e, known := r.lex.Verb(r.lemma(f.Pred) + " " + w); known && !e.Has(lexicon.Weak) {
			return w
		}
	}
	return ""
}

// outOf gives the "out" of a verb of the lexicon that the parser takes for a preposition
// with the "of" after it: "dropped out of the race".
func (r *reading) outOf(f *clause.Frame) string {
	if e, known := r.lex.Verb(r.lemma(f.Pred) + " out"); !known || e.Has(lexicon.Weak) {
		return ""
	}
	for _, c := range r.doc().Children(f.Pred) {
		of := r.doc().ChildWith(c, "prep")
		if c > f.Pred && r.tok(c).Norm == "out" && r.tok(c).Dep == "prep" && of >= 0 && r.tok(of).Norm == "of" && !r.ofNumber(of) {
			return "out"
		}
	}
	return ""
}

// ofNumber reports a preposition that brings how many there were: "died out of 900".
func (r *reading) ofNumber(of int) bool {
	o := r.doc().ChildWith(of, "pobj")
	return o >= 0 && (r.tok(o).Tag == "CD" || r.numbered(o) && r.party(o))
}

// phrase is the lemma of a verb with its particle: "carry out".
func (r *reading) phrase(f *clause.Frame) string {
	if prt := r.particle(f); prt != "" {
		return r.lemma(f.Pred) + " " + prt
	}
	return r.lemma(f.Pred)
}

// class gives the classes of a verb with its particle, else those of the verb.
func (r *reading) class(f *clause.Frame) lexicon.Class {
	phrase := r.phrase(f)
	if c := r.lex.Class(phrase); c != 0 {
		return c
	}
	c := r.lex.Class(r.lemma(f.Pred))
	if e, own := r.lex.Verb(phrase); own && r.particle(f) != "" {
		c &^= lexicon.State | lexicon.Modal | lexicon.Copular | lexicon.Raising // "made off" makes nothing
		if e.Type != schema.Other && !e.Has(lexicon.Patient) && slices.ContainsFunc(f.Subjects, r.partyArg) {
			c &^= lexicon.Undergo | lexicon.Measure // "rebels broke away", "the firm reached out"
		}
	}
	return c
}

// text is the verb as written, with its particle.
func (r *reading) text(f *clause.Frame) string {
	s := r.tok(f.Pred).Text
	if prt := r.particle(f); prt != "" {
		s += " " + prt
	}
	return s
}
