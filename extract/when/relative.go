package when

import (
	"newsgraph/extract/clause"
	"newsgraph/extract/nlp"
	"newsgraph/extract/story"
	"newsgraph/extract/timex"
	"newsgraph/schema"
)

// deedOf finds the event noun that a relative clause tells on ("the attack on
// Friday, which killed nine"), or nil. The parser may hang the clause on the place
// or the day of the deed instead.
func deedOf(p *story.Passage, f *clause.Frame) *clause.Frame {
	if f.Link != clause.Relative {
		return nil
	}
	d := p.Doc
	for i, n := d.Tokens[f.Pred].Head, 0; n < maxPath; i, n = d.Tokens[i].Head, n+1 {
		g, t := p.Frame(i), &d.Tokens[i]
		switch {
		case g != nil && g.Kind == clause.Noun:
			return g
		case t.Dep == "prep", t.Dep == "acl" && performs[t.Lemma], t.IsTime(), t.Ent == "GPE", t.Ent == "LOC", t.Ent == "FAC":
		default:
			return nil
		}
	}
	return nil
}

// antecedent is the time phrase of the deed that a relative clause tells on.
func (r *Reader) antecedent(e Event) (*schema.Time, bool) {
	p := r.s.Passages[e.Passage]
	tense := tenseOf(p.Doc, e.Frame, e.Status)
	if tm, ok := r.ofNoun(e, tense); ok {
		return tm, true
	}
	g := deedOf(p, e.Frame)
	if g == nil || hasAux(p.Doc, e.Frame.Pred, "have") {
		return nil, false
	}
	for _, h := range append([]*clause.Frame{g}, performed(p, g)...) {
		if tm, ok := r.at(e, h, tense, false); ok {
			return tm, true
		}
	}
	return nil, false
}

// ofNoun is the date at which a relative clause happens ("since 1991, when nine died"), or that
// stands before the noun in which it does: "the 1991 fair, in which nine died". The parser hangs
// later verbs of the clause on the first.
func (r *Reader) ofNoun(e Event, tense timex.Tense) (*schema.Time, bool) {
	p := r.s.Passages[e.Passage]
	d := p.Doc
	first := d.FirstConjunct(e.Frame.Pred)
	if d.Tokens[first].Dep != "relcl" || hasAux(d, first, "have") {
		return nil, false
	}
	noun := d.Tokens[first].Head
	for _, x := range r.phrases(e.Passage, d.SentOf(first)) {
		if x.token <= noun && noun <= x.last && atWhich(d, first) {
			tm, ok := r.place(x.expr.Limit(), tense)
			return &tm, ok
		}
		t := &d.Tokens[x.token]
		if x.token < noun && t.Head == noun && (t.Dep == "nummod" || t.Dep == "compound" || t.Dep == "nmod") && (inWhich(d, first) || p.Frame(noun) != nil) {
			tm, ok := r.placed(e, x, tense)
			return &tm, ok
		}
	}
	return nil, false
}

// atWhich reports a relative clause of what happened at a time: "when".
func atWhich(d *nlp.Doc, pred int) bool {
	c := d.ChildWith(pred, "advmod")
	return c >= 0 && c < pred && d.Tokens[c].Norm == "when"
}

// inWhich reports a relative clause of what happened in something: "in which".
func inWhich(d *nlp.Doc, pred int) bool {
	for _, c := range d.Children(pred) {
		if t := &d.Tokens[c]; t.Dep == "prep" && (t.Norm == "in" || t.Norm == "during" || t.Norm == "at") && d.ChildWith(c, "pobj") >= 0 && d.Tokens[d.ChildWith(c, "pobj")].Norm == "which" {
			return true
		}
	}
	return false
}

// goesOn reports a relative clause that goes on with the story: "was flown to the
// capital, where he met the king".
func goesOn(d *nlp.Doc, f *clause.Frame) bool {
	if f.Link != clause.Relative || d.Tokens[f.Pred].Tag != "VBD" && !hasAux(d, f.Pred, "be") || hasAux(d, f.Pred, "have") {
		return false
	}
	lo, _ := d.Subtree(f.Pred)
	return d.Tokens[lo].Norm == "where" && lo > 0 && (d.Tokens[lo-1].Text == "," || moves(d, f.Gov))
}

// moves reports a verb that brings somebody to the place where the story goes on.
func moves(d *nlp.Doc, verb int) bool {
	if verb < 0 {
		return false
	}
	switch d.Tokens[verb].Lemma {
	case "go", "come", "travel", "fly", "drive", "walk", "return", "arrive", "take", "bring", "send", "move", "flee", "transfer", "rush", "head":
		return true
	}
	return false
}
