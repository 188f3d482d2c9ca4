package when

import (
	"newsgraph/extract/clause"
	"newsgraph/extract/nlp"
	"newsgraph/extract/story"
	"newsgraph/schema"
)

// together is the time phrase behind the last of several clauses, which all of them happened
// at: "nine were killed and two injured on Friday", "nine died and two were injured on Friday".
func (r *Reader) together(e Event) (*schema.Time, bool) {
	p := r.s.Passages[e.Passage]
	g := lastConjunct(p, e.Frame)
	if g == nil || !alike(p.Doc, e.Frame, g) {
		return nil, false
	}
	tense := tenseOf(p.Doc, e.Frame, e.Status)
	for _, x := range r.phrases(e.Passage, p.Doc.SentOf(g.Pred)) {
		if x.token > g.Pred && !marks(p.Doc, x, g) && hangsFrom(p, x.token, g.Pred) {
			tm, ok := r.placed(e, x, tense)
			return &tm, ok
		}
	}
	return nil, false
}

// lastConjunct is the last clause that goes on with a clause, or nil.
func lastConjunct(p *story.Passage, f *clause.Frame) *clause.Frame {
	var last *clause.Frame
	for _, g := range p.Frames {
		if g.Link == clause.Conjunct && g.Gov == f.Pred && g.Pred > f.Pred {
			last = g
		}
	}
	return last
}

// alike reports two clauses of the past that tell what became of somebody, each of somebody of its own.
func alike(d *nlp.Doc, f, g *clause.Frame) bool {
	if hasAux(d, f.Pred, "have") || hasAux(d, g.Pred, "have") {
		return false
	}
	befell := func(f *clause.Frame) bool {
		return past(d, f.Pred) && d.ChildWith(f.Pred, "nsubj", "nsubjpass") >= 0 && d.ChildWith(f.Pred, "dobj") < 0
	}
	return befell(f) && befell(g)
}
