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
		if tm, ok := r.at(e, f, tense, false); ok {
			return tm, true
		}
	}
	return nil, false
}

// maxClimb is how many clauses over an event are looked at.
const maxClimb = 4

// above is the time phrase of a clause over the event's own that shares its time.
func (r *Reader) above(e Event) (*schema.Time, bool) {
	p, f := r.s.Passages[e.Passage], e.Frame
	tense := tenseOf(p.Doc, f, e.Status)
	opening, plan := false, false
	for n := 0; n < maxClimb && f.Gov >= 0; n++ {
		told := stillToCome(p.Doc, f) && (n > 0 || e.Status == schema.Planned) // only a span that is wide enough for both
		if plan = plan || told; !told && !r.sharesTime(p, f) {
			break
		}
		opening = opening || said(p.Doc, f)
		if f = p.Frame(f.Gov); f == nil {
			break
		}
		if tm, ok := r.at(e, f, tense, opening); ok {
			if plan && (tm == nil || !wide(*tm)) {
				return nil, false
			}
			return tm, true
		}
		if opening {
			continue
		}
		for _, g := range scenes(p, f) {
			if tm, ok := r.at(e, g, tense, false); ok {
				return tm, true
			}
		}
	}
	return nil, false
}

// at places the time phrase that hangs from a frame, which the narrative then stays with.
func (r *Reader) at(e Event, f *clause.Frame, tense timex.Tense, opening bool) (*schema.Time, bool) {
	tm, ok := r.hanging(e, f, tense, opening)
	if tm != nil {
		r.remember(e, *tm)
	}
	return tm, ok
}

// hanging places the time phrase that hangs from a frame.
func (r *Reader) hanging(e Event, f *clause.Frame, tense timex.Tense, opening bool) (*schema.Time, bool) {
	p := r.s.Passages[e.Passage]
	for _, x := range r.phrases(e.Passage, p.Doc.SentOf(f.Pred)) {
		if marks(p.Doc, x, f) || !hangsFrom(p, x.token, f.Pred) || opening && !opens(p.Doc, x.token, f) {
			continue
		}
		if tm, ok := r.placed(e, x, tense); ok {
			return &tm, true
		}
		if r.day == "" && (x.expr.Kind == timex.Relative || x.expr.Kind == timex.Weekday) {
			return nil, true // "today", of an unknown day, is the event's day all the same
		}
	}
	return nil, false
}

// maxPath is how many words a phrase may lie under its predicate.
const maxPath = 8

// placed gives the days of a phrase, counted from another event where it says so.
func (r *Reader) placed(e Event, x phrase, tense timex.Tense) (schema.Time, bool) {
	if x.expr.Kind == timex.Anaphoric {
		return r.counted(e, x, tense)
	}
	return r.place(x.expr, tense)
}

// ofThing reports whether an adjective tells of a thing when it falls due: "sold bonds due
// in May".
func ofThing(t *nlp.Token) bool { return t.Norm == "due" || t.Norm == "payable" }

// hangsFrom reports whether the path from a token up to a predicate passes no
// other predicate, be it a verb or an event noun.
func hangsFrom(p *story.Passage, i, pred int) bool {
	d := p.Doc
	for n := 0; n < maxPath; n++ {
		if i == pred {
			return true
		}
		h := d.Tokens[i].Head
		if h == i {
			return false
		}
		if p.Frame(i) != nil && d.Tokens[i].Dep != "prep" || ofThing(&d.Tokens[i]) {
			return false
		}
		i = h
	}
	return false
}
