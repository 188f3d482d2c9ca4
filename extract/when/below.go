package when

import (
	"newsgraph/extract/clause"
	"newsgraph/extract/nlp"
	"newsgraph/extract/story"
	"newsgraph/schema"
)

// below is the time phrase of what the event's own clause names as its scene ("was
// killed in an attack on Friday"), of what happened as it did ("died when a bus fell
// into a river on Friday"), and of the clause that says how an event noun came about
// ("the attack, carried out on Friday").
func (r *Reader) below(e Event) (*schema.Time, bool) {
	p := r.s.Passages[e.Passage]
	tense := tenseOf(p.Doc, e.Frame, e.Status)
	for _, f := range e.frames() {
		for _, g := range scenes(p, f) {
			if tm, ok := r.at(e, g, tense, false); ok {
				return tm, true
			}
		}
	}
	return nil, false
}

// scenes lists the frames that share a frame's time from below.
func scenes(p *story.Passage, f *clause.Frame) []*clause.Frame {
	if f.Kind == clause.Noun {
		return performed(p, f)
	}
	var out []*clause.Frame
	for _, g := range p.Frames {
		switch {
		case g.Gov != f.Pred:
		case g.Kind == clause.Noun && inScene(p, g):
			out = append(append(out, g), performed(p, g)...)
		case g.Link == clause.Adverb && meanwhile(p.Doc, f, g):
			out = append(out, g)
		}
	}
	return out
}

// meanwhile reports a clause in the past that tells at what a deed in the past happened. What "had"
// happened by then happened before, and what happened "as they said" is not dated by what they said.
func meanwhile(d *nlp.Doc, f, g *clause.Frame) bool {
	mark := d.ChildWith(g.Pred, "advmod", "mark")
	if mark < 0 || mark > g.Pred || !past(d, f.Pred) || !past(d, g.Pred) {
		return false
	}
	switch d.Tokens[mark].Norm {
	case "when", "while":
		return true
	case "as":
		return !compares[d.Tokens[g.Pred].Lemma]
	}
	return false
}

// compares are verbs of a clause with "as" that compares or cites.
var compares = map[string]bool{
	"be": true, "do": true, "have": true, "say": true, "tell": true, "report": true, "believe": true, "think": true, "expect": true, "forecast": true, "predict": true, "announce": true, "note": true,
	"promise": true, "plan": true, "see": true, "know": true, "show": true,
}

// performed lists the clauses on an event noun, or on the last noun of its "of"
// phrase, whose verb says no more than that it was done.
func performed(p *story.Passage, f *clause.Frame) []*clause.Frame {
	var out []*clause.Frame
	for _, n := range append([]int{f.Pred}, heads(f.Obliques)...) {
		for _, c := range p.Doc.Children(n) {
			t := &p.Doc.Tokens[c]
			if g := p.Frame(c); g != nil && (t.Dep == "acl" || t.Dep == "relcl") && performs[t.Lemma] {
				out = append(out, g)
			}
		}
	}
	return out
}

func heads(args []clause.Arg) []int {
	var out []int
	for _, a := range args {
		out = append(out, a.Head)
	}
	return out
}

// performs are verbs by which a deed is done or comes about.
var performs = map[string]bool{
	"carry": true, "commit": true, "conduct": true, "execute": true, "hold": true, "launch": true, "mount": true, "perform": true,
	"perpetrate": true, "stage": true, "undertake": true, "happen": true, "occur": true, "take": true, "begin": true, "start": true,
}
