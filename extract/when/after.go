package when

import (
	"newsgraph/extract/clause"
	"newsgraph/extract/story"
	"newsgraph/schema"
)

// afterwards is the month or the year of what an event came after, or came before: "in 2007
// she left after a clash with the captain", "it ended after his arrest in March". A day is too
// narrow for both.
func (r *Reader) afterwards(e Event) (*schema.Time, bool) {
	p := r.s.Passages[e.Passage]
	tense := tenseOf(p.Doc, e.Frame, e.Status)
	for _, g := range beside(p, e.Frame) {
		if tm, ok := r.hanging(e, g, tense, false); ok && tm != nil && wide(*tm) {
			return tm, true
		}
	}
	return nil, false
}

// wide reports a span in which what followed one another has room.
func wide(tm schema.Time) bool { return tm.Precision == "year" || tm.Precision == "month" }

// beside lists the frames that the word "after" parts from a frame: that over it and those
// under it.
func beside(p *story.Passage, f *clause.Frame) []*clause.Frame {
	var out []*clause.Frame
	if g := p.Frame(f.Gov); g != nil && comesAfter(p, f) {
		out = append(out, g)
	}
	for _, g := range p.Frames {
		if g.Gov == f.Pred && comesAfter(p, g) {
			out = append(out, g)
		}
	}
	return out
}

// comesAfter reports that "after" stands between a frame and the one over it, with nothing
// but their own words between.
func comesAfter(p *story.Passage, f *clause.Frame) bool {
	d := p.Doc
	for _, c := range d.Children(f.Pred) {
		if follows[d.Tokens[c].Norm] && d.Tokens[c].Dep == "mark" {
			return true
		}
	}
	i := f.Pred
	if dep := d.Tokens[i].Dep; dep != "pobj" && dep != "pcomp" {
		return false
	}
	prep := d.Tokens[i].Head
	return follows[d.Tokens[prep].Norm] && d.Tokens[prep].Head == f.Gov
}

// follows are the words by which one thing is told to come after another.
var follows = map[string]bool{"after": true, "following": true}
