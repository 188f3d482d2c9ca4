package stance

import (
	"newsgraph/extract/clause"
	"newsgraph/extract/nlp"
	"newsgraph/extract/story"
)

// complement reports whether f is what g says, wants or thinks. Besides clauses
// that the parse calls complements these are: the second of two conjoined ones
// ("said A did X and B did Y"), which parses hang from the verb of saying, and a
// "that" clause after a phrase with "in" ("told reporters in an interview that").
func (r *Reader) complement(p *story.Passage, f, g *clause.Frame) bool {
	switch f.Link {
	case clause.Comp:
		return true
	case clause.Conjunct:
		return r.speech(p.Doc, g) && r.conjoined(p, f, g)
	case clause.Relative:
		return r.speech(p.Doc, g) && displaced(p.Doc, f.Pred, g.Pred)
	}
	return false
}

// conjoined reports whether a clause that hangs from a verb of saying by "and" is
// a second thing said. With "that" it is; else writers set a comma before "and"
// where a new main clause begins. A clause without a subject of its own goes on
// with the deeds of the speaker.
func (r *Reader) conjoined(p *story.Passage, f, g *clause.Frame) bool {
	d := p.Doc
	if d.Tokens[f.Pred].Dep != "conj" || d.Tokens[f.Pred].Head != g.Pred {
		return false
	}
	if marked(d, f.Pred, "that") {
		return true
	}
	said := -1
	for _, c := range g.Clauses {
		if c != f.Pred && d.Tokens[c].Dep == "ccomp" && c > g.Pred && c < f.Pred {
			said = c
		}
	}
	return said >= 0 && ownSubject(d, f.Pred) && !commaBetween(d, said, f.Pred)
}

func ownSubject(d *nlp.Doc, i int) bool { return d.ChildWith(i, "nsubj", "nsubjpass", "expl") >= 0 }

// commaBetween reports whether a comma stands before the conjunction between two
// clauses.
func commaBetween(d *nlp.Doc, from, to int) bool {
	for i := from + 1; i < to; i++ {
		if d.Tokens[i].Dep == "cc" && i > 0 && (d.Tokens[i-1].Text == "," || d.Tokens[i-1].Text == ";") {
			return true
		}
	}
	return false
}

// displaced reports whether a "that" clause hangs from the noun of a phrase which
// only tells how the verb of saying says it.
func displaced(d *nlp.Doc, clause, say int) bool {
	noun := d.Tokens[clause].Head
	prep := d.Tokens[noun].Head
	return d.Tokens[noun].Dep == "pobj" && d.Tokens[prep].Head == say && clause > say &&
		d.Tokens[prep].Norm != "of" && marked(d, clause, "that")
}
