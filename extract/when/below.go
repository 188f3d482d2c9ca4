package when

import (
	"newsgraph/extract/clause"
	"newsgraph/extract/story"
	"newsgraph/schema"
)

// below is the time phrase of what the event's own clause names as its scene ("was
// killed in an attack on Friday"), and of the clause that says how an event noun came
// about ("the attack, carried out on Friday").
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
		if g.Kind == clause.Noun && g.Gov == f.Pred && inScene(p, g) {
			out = append(append(out, g), performed(p, g)...)
		}
	}
	return out
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
