// Package event decides which frames of a story are events, of which type, and
// who fills which role. It reads syntax (clause) and the lexicon; names, places,
// dates and truth are added by the packages beside it.
package event

import (
	"sort"
	"strings"
	"unicode"

	"newsgraph/extract/clause"
	"newsgraph/extract/lexicon"
	"newsgraph/extract/nlp"
	"newsgraph/extract/story"
	"newsgraph/schema"
)

// Candidate is an event as the sentence gives it: mentions, not yet entities.
type Candidate struct {
	Ref        story.Ref       // the predicate
	Frame      *clause.Frame   // its frame
	Extra      []*clause.Frame // further frames of the same event: a light verb, its noun
	Action     schema.Action
	Actors     []story.Ref
	Targets    []story.Ref
	Instrument *story.Ref
	Charged    bool // the actors are only said to have done it: "blamed X for the attack"
	Rule       string
}

// Coder reads the candidates of passages.
type Coder struct {
	lex *lexicon.Lexicon
}

// NewCoder returns a Coder that reads types and roles from the lexicon.
func NewCoder(lex *lexicon.Lexicon) *Coder { return &Coder{lex: lex} }

// Candidates reads every event of passage pi, in text order.
func (c *Coder) Candidates(s *story.Story, pi int) []Candidate {
	return c.reading(s, pi).candidates()
}

func (c *Coder) reading(s *story.Story, pi int) *reading {
	return &reading{Coder: c, p: s.Passages[pi], pi: pi, used: map[int]bool{}}
}

// candidates reads the frames of the passage.
func (r *reading) candidates() []Candidate {
	var out []Candidate
	for _, f := range r.p.Frames {
		if f.Kind == clause.Verb {
			out = append(out, r.light(f)...)
		}
	}
	for _, f := range r.p.Frames {
		if r.used[f.Pred] {
			continue
		}
		switch f.Kind {
		case clause.Verb:
			out = append(out, r.verb(f)...)
		case clause.Copula:
			out = append(out, r.copula(f)...)
		case clause.Noun:
			out = append(out, r.noun(f)...)
		}
	}
	out = append(out, r.appositions()...)
	out = append(out, r.prenominals()...)
	out = append(out, r.aftermaths()...)
	for i := range out {
		r.ceased(&out[i])
		r.atHands(&out[i])
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].Ref.Before(out[j].Ref) })
	return out
}

// reading is the work on one passage.
type reading struct {
	*Coder
	p    *story.Passage
	pi   int
	used map[int]bool   // predicates that are part of another event
	why  map[int]Reason // why predicates gave no event; nil where nobody asks
}

func (r *reading) doc() *nlp.Doc        { return r.p.Doc }
func (r *reading) tok(i int) *nlp.Token { return &r.p.Doc.Tokens[i] }
func (r *reading) lemma(i int) string   { return r.p.Doc.Tokens[i].Lemma }
func (r *reading) ref(i int) story.Ref  { return story.Ref{Passage: r.pi, Token: i} }

// refs points to the heads of arguments.
func (r *reading) refs(args []clause.Arg) []story.Ref {
	var out []story.Ref
	for _, a := range args {
		if r.mentionable(a.Head) {
			out = append(out, r.ref(a.Head))
			out = append(out, r.including(a.Head)...)
		}
	}
	return out
}

// including lists the names given as examples of a mention: "several states,
// including X and Y".
func (r *reading) including(i int) []story.Ref {
	var out []story.Ref
	for _, c := range r.doc().Children(i) {
		if t := r.tok(c); t.Norm != "including" || t.Dep != "prep" {
			continue
		}
		for _, o := range r.doc().Children(c) {
			for ; o >= 0; o = r.next(o) {
				if r.tok(o).IsParty() {
					out = append(out, r.ref(o))
				}
			}
		}
	}
	return out
}

// next is the mention that a mention is conjoined with, or -1.
func (r *reading) next(i int) int { return r.doc().ChildWith(i, "conj") }

// mentionable reports whether a token can stand for somebody or something:
// question words, "there" and bare adverbs cannot.
func (r *reading) mentionable(i int) bool {
	t := r.tok(i)
	if i+1 < len(r.doc().Tokens) && r.tok(i+1).Text == "-" && !t.Space && len(t.Text) <= 4 {
		return false // the first half of "pro-X", "non-X"
	}
	if strings.IndexFunc(t.Text, unicode.IsLetter) < 0 && strings.IndexFunc(t.Text, unicode.IsDigit) < 0 {
		return false
	}
	switch t.Ent {
	case "DATE", "TIME", "PERCENT":
		return r.fraction(i)
	case "QUANTITY":
		return r.measureOf(i)
	}
	if t.Lemma == "pct" || t.Lemma == "percent" {
		return r.measureOf(i)
	}
	if t.Tag == "PRP" && (t.Text == "'s" || t.Text == "’s") {
		return false // "let's"
	}
	if monthNames[strings.TrimSuffix(t.Norm, ".")] && i+1 < len(r.doc().Tokens) && r.tok(i+1).Tag == "CD" {
		return false // "Qtr ends Aug 31"
	}
	if t.Norm == "date" && i > 0 && r.tok(i-1).Norm == "to" {
		return false // "its commitment to date"
	}
	if t.Tag == "JJR" && (t.Norm == "more" || t.Norm == "less") {
		return false // "more than once"
	}
	if t.Tag == "DT" && (t.Norm == "this" || t.Norm == "that") {
		return false // what was said before
	}
	switch t.Tag {
	case "WDT", "WP", "WRB", "EX", "RB", "IN":
		return false
	}
	return t.POS != "PUNCT" && t.POS != "SYM"
}

// monthNames are the names of months that a day follows, in full and in short, for where
// the model sees no date.
var monthNames = map[string]bool{
	"january": true, "february": true, "march": true, "april": true, "may": true, "june": true, "july": true, "august": true, "september": true, "october": true, "november": true, "december": true,
	"jan": true, "feb": true, "mar": true, "apr": true, "jun": true, "jul": true, "aug": true, "sep": true, "sept": true, "oct": true, "nov": true, "dec": true,
}

// fraction reports a part of a number, which is of people and not of a year: "a quarter
// of a million".
func (r *reading) fraction(i int) bool {
	if r.lemma(i) != "quarter" {
		return false
	}
	for _, a := range r.ofPhrases(i) {
		if r.tok(a.Head).Tag == "CD" {
			return true
		}
	}
	return false
}

// measureOf reports whether a measure tells of what it is: "nine tonnes of rice".
func (r *reading) measureOf(i int) bool {
	for _, c := range r.doc().Children(i) {
		if c > i && r.tok(c).Norm == "of" && r.tok(c).Dep == "prep" {
			return true
		}
	}
	return false
}

// particle gives the verb's particle, or "".
func (r *reading) particle(f *clause.Frame) string {
	for _, i := range f.Rel {
		if r.tok(i).Dep == "prt" {
			return r.tok(i).Norm
		}
	}
	return r.outOf(f)
}

// outOf gives the "out" of a verb of the lexicon that the parser takes for a preposition
// with the "of" after it: "dropped out of the race".
func (r *reading) outOf(f *clause.Frame) string {
	if e, known := r.lex.Verb(r.lemma(f.Pred) + " out"); !known || e.Has(lexicon.Weak) {
		return ""
	}
	for _, c := range r.doc().Children(f.Pred) {
		of := r.doc().ChildWith(c, "prep")
		if c > f.Pred && r.tok(c).Norm == "out" && r.tok(c).Dep == "prep" && of >= 0 && r.tok(of).Norm == "of" {
			return "out"
		}
	}
	return ""
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
	if _, own := r.lex.Verb(phrase); own && r.particle(f) != "" {
		c &^= lexicon.State | lexicon.Modal | lexicon.Copular | lexicon.Raising // "made off" makes nothing
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
