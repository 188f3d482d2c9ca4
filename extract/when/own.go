package when

import (
	"newsgraph/extract/clause"
	"newsgraph/extract/nlp"
	"newsgraph/extract/story"
	"newsgraph/extract/timex"
	"newsgraph/schema"
)

// own is the time phrase of the event's own clause.
func (r *Reader) own(e Event) (*schema.Time, bool) {
	tense := tenseOf(r.doc(e), e.Frame, e.Status)
	for _, f := range e.frames() {
		if tm, ok := r.at(e, f, tense); ok {
			return tm, true
		}
	}
	return nil, false
}

// above is the time phrase of a clause over the event's own that shares its time.
func (r *Reader) above(e Event) (*schema.Time, bool) {
	p, f := r.s.Passages[e.Passage], e.Frame
	tense := tenseOf(p.Doc, f, e.Status)
	for n := 0; n < 4 && f.Gov >= 0 && r.sharesTime(p, f); n++ {
		if f = p.Frame(f.Gov); f == nil {
			break
		}
		if tm, ok := r.at(e, f, tense); ok {
			return tm, true
		}
	}
	return nil, false
}

// at places the time phrase that hangs from a frame.
func (r *Reader) at(e Event, f *clause.Frame, tense timex.Tense) (*schema.Time, bool) {
	p := r.s.Passages[e.Passage]
	for _, x := range r.phrases(e.Passage, p.Doc.SentOf(f.Pred)) {
		if !hangsFrom(p, x.token, f.Pred) {
			continue
		}
		if tm, ok := r.place(x.expr, tense); ok {
			r.remember(e, tm)
			return &tm, true
		}
	}
	return nil, false
}

// hangsFrom reports whether the path from a token up to a predicate passes no
// other predicate, be it a verb or an event noun.
func hangsFrom(p *story.Passage, i, pred int) bool {
	d := p.Doc
	for n := 0; n < 8; n++ {
		if i == pred {
			return true
		}
		h := d.Tokens[i].Head
		if h == i {
			return false
		}
		if p.Frame(i) != nil && d.Tokens[i].Dep != "prep" {
			return false
		}
		i = h
	}
	return false
}

// sharesTime reports whether a clause happens at the time of the one over it.
func (r *Reader) sharesTime(p *story.Passage, f *clause.Frame) bool {
	if stillToCome(p.Doc, f) {
		return false
	}
	for _, c := range p.Doc.Children(f.Pred) {
		switch p.Doc.Tokens[c].Norm {
		case "after", "before", "since", "until":
			if p.Doc.Tokens[c].Dep == "mark" {
				return false
			}
		}
	}
	return f.Link == clause.Comp || f.Link == clause.Adverb || f.Link == clause.Conjunct || f.Link == clause.Inner
}

// stillToCome reports whether a clause is a plan of the one over it ("threatened
// on Monday to strike"): the day is that of the plan.
func stillToCome(d *nlp.Doc, f *clause.Frame) bool {
	return (f.Link == clause.Comp || f.Link == clause.Adverb) && d.Tokens[f.Pred].Tag == "VB" && clause.Infinitive(d, f.Pred)
}
