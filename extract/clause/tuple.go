package clause

import (
	"sort"

	"newsgraph/extract/nlp"
)

// Tuple is a clause as open information extraction writes it: tokens joined by
// spaces, prepositions kept with their arguments.
type Tuple struct {
	Subject, Relation string
	Args              []string
	// Confidence depends on the construction alone: the mean of two shares, that of
	// arguments which annotators of questions and answers (QA-SRL) give too, and that
	// of whole facts which annotators of open extraction (BenchIE) accept.
	Confidence float64
}

// The confidence of a tuple, by the construction that gave it.
const (
	ownClause    = 0.7  // subject and object depend on the verb itself
	sharedClause = 0.65 // another clause lends the subject
	looseClause  = 0.55 // the subject is sought over a preposition: "after paying"
	partialFact  = 0.4  // no subject, a participle before its noun, a lent place or time
)

// writer writes the frames of one document as tuples.
type writer struct {
	d   *nlp.Doc
	by  map[int]*Frame // by predicate
	out []Tuple
}

// Tuples gives every clause of a document as tuples, event or not: one for each
// subject and each direct object or complement, with the other arguments after.
// Places and times that another clause lends stand in tuples of their own.
func Tuples(d *nlp.Doc, frames []*Frame) []Tuple {
	w := &writer{d: d, by: map[int]*Frame{}}
	for _, f := range frames {
		w.by[f.Pred] = f
	}
	for _, f := range frames {
		if f.Kind != Noun && !w.completed(f) {
			w.frame(f)
		}
	}
	w.modifiers()
	return w.out
}

// frame writes one clause.
func (w *writer) frame(f *Frame) {
	relation := words(w.d, w.relation(f))
	primary := w.argTexts(w.primary(f))
	rest := append(w.secondary(f), w.argTexts(w.nested(f.Objects...))...)
	for _, s := range w.subjects(f) {
		t := Tuple{Subject: s, Relation: relation, Confidence: confidence(f)}
		switch {
		case len(primary) > 0:
			for _, o := range primary {
				w.emit(t, append([]string{o}, rest...)...)
			}
		case len(rest) > 0:
			w.each(t, nil, rest)
			for _, o := range f.Obliques {
				w.each(t, []string{w.argText(o)}, w.argTexts(w.nested(o)))
			}
		default:
			w.emit(t)
		}
		w.parts(f, t)
		t.Confidence = partialFact
		w.each(t, primary[:min(len(primary), 1)], w.argTexts(w.lent(f)))
	}
}

// emit writes one tuple with its arguments.
func (w *writer) emit(t Tuple, args ...string) {
	t.Args = args
	w.out = append(w.out, t)
}

// each writes a tuple for each of the arguments, with the same ones before it.
func (w *writer) each(t Tuple, before, args []string) {
	for _, a := range args {
		w.emit(t, append(append([]string{}, before...), a)...)
	}
}

// confidence is lower the longer the way to the subject.
func confidence(f *Frame) float64 {
	switch {
	case len(f.Subjects) == 0 && f.Kind != Copula:
		return partialFact
	case f.Rule == "gerund" || f.Rule == "preposition":
		return looseClause
	case len(f.Subjects) > 0 && f.Subjects[0].Shared:
		return sharedClause
	}
	return ownClause
}

// subjects lists the subjects as text; one empty text where there is none.
func (w *writer) subjects(f *Frame) []string {
	for _, g := range []*Frame{w.complemented(f), w.described(f)} {
		if g != nil {
			return w.subjects(g)
		}
	}
	if len(f.Subjects) > 0 {
		return w.argTexts(f.Subjects)
	}
	if c := w.d.ChildWith(f.Pred, "expl"); c >= 0 {
		return []string{w.d.Tokens[c].Text} // "there were attempts"
	}
	return []string{""}
}

// primary lists the arguments that come first in a tuple: objects and
// complements, and what a participle brings that the parser takes for a
// preposition ("following the vote").
func (w *writer) primary(f *Frame) []Arg {
	out := append(append([]Arg{}, f.Objects...), f.Attrs...)
	if len(out) > 0 || w.d.Tokens[f.Pred].Dep != "prep" {
		return out
	}
	for _, c := range w.d.Children(f.Pred) {
		if w.d.Tokens[c].Dep == "pobj" {
			out = append(out, Arg{Head: c, Prep: -1})
		}
	}
	return out
}

// piece is the text of an argument, with the token that orders it.
type piece struct {
	at   int
	text string
}

// secondary lists the arguments beside subject and object in text order.
func (w *writer) secondary(f *Frame) []string {
	var ps []piece
	for _, list := range [][]Arg{f.Indirect, f.Agents, f.Obliques} {
		for _, a := range list {
			if !w.purposeNoun(a) {
				ps = append(ps, piece{a.Head, w.argText(a)})
			}
		}
	}
	ps = append(append(ps, w.adverbials(f)...), w.clauses(f)...)
	sort.SliceStable(ps, func(i, j int) bool { return ps[i].at < ps[j].at })
	out := make([]string, len(ps))
	for i, p := range ps {
		out[i] = p.text
	}
	return out
}
