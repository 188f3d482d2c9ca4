package clause

import (
	"slices"
	"strings"
)

// reporting verbs may stand before the one who speaks: "…, reported Ann Kolo".
var reporting = map[string]bool{
	"report": true, "say": true, "state": true, "announce": true, "add": true, "explain": true, "claim": true, "write": true,
	"note": true, "confirm": true, "declare": true, "reveal": true, "recall": true, "argue": true, "insist": true, "warn": true,
}

// inverted reports whether the object of a verb of reporting, a person named right after
// it or whoever ends the sentence, is the one who speaks: what was said comes before, up to
// a comma or a quotation mark.
func (p *parse) inverted(verb, object int) bool {
	if !reporting[p.tok(verb).Lemma] || verb == 0 || p.d.ChildWith(verb, "nsubj", "aux", "auxpass") >= 0 {
		return false
	}
	lo, hi := p.d.Subtree(object)
	if lo != verb+1 || p.tok(object).Ent != "PERSON" && !(p.somebodyOr(object) && p.tok(object).Ent != "GPE" && hi+2 >= p.d.SentOf(verb).End) {
		return false
	}
	before := p.tok(verb - 1)
	return before.Text == "," || before.Tag == "''"
}

// agentBehind gives a passive the "by" that the parser hangs on its infinitive: "was
// invited to speak by Ann Kolo".
func (p *parse) agentBehind(f *Frame) {
	if p.tok(f.Pred).Dep != "xcomp" || f.Passive || !Infinitive(p.d, f.Pred) {
		return
	}
	g := p.frames[p.tok(f.Pred).Head]
	if g == nil || !g.Passive || len(g.Agents) > 0 {
		return
	}
	g.Agents, f.Agents = f.Agents, nil
	f.Obliques = slices.DeleteFunc(f.Obliques, func(o Arg) bool {
		by := o.Prep > f.Pred && p.tok(o.Prep).Norm == "by" && p.somebody(o.Head)
		if by {
			g.Agents = append(g.Agents, o)
		}
		return by
	})
}

// quotedName gives the name that the parser takes for the possessor of what it is called,
// the opening quotation mark being an apostrophe too: "calls Cole 'greedy landlord'". -1
// where there is none.
func (p *parse) quotedName(object int) int {
	name := p.d.ChildWith(object, "poss")
	if name < 0 {
		return -1
	}
	mark := p.d.ChildWith(name, "case")
	if mark < 1 || p.tok(mark).Text != "'" && p.tok(mark).Text != "‘" || strings.HasSuffix(p.tok(mark-1).Norm, "s") {
		return -1 // "the rebels' landlord"
	}
	return name
}
