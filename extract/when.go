package extract

import (
	"newsgraph/extract/clause"
	"newsgraph/extract/event"
	"newsgraph/extract/locate"
	"newsgraph/extract/nlp"
	"newsgraph/extract/story"
	"newsgraph/extract/timex"
	"newsgraph/schema"
)

// when finds the date of a candidate: a time phrase of its own clause, else one
// of a clause over it that shares its time.
func (t *telling) when(pi int, c event.Candidate, st schema.Status) *schema.Time {
	p := t.s.Passages[pi]
	found := t.dates(pi, p.Doc.SentOf(c.Frame.Pred))
	if len(found) == 0 {
		return t.inherited(pi, c, st)
	}
	tense := tenseOf(p.Doc, c.Frame, st)
	for _, f := range append([]*clause.Frame{c.Frame}, c.Extra...) {
		if tm := t.pick(pi, f.Pred, found, tense); tm != nil {
			return tm
		}
	}
	for n, f := 0, c.Frame; n < 4 && f.Gov >= 0 && sharesTime(p.Doc, f) && !stillToCome(p.Doc, f); n++ {
		if f = p.Frame(f.Gov); f == nil {
			break
		}
		if tm := t.pick(pi, f.Pred, found, tense); tm != nil {
			return tm
		}
	}
	return nil
}

// maxInherit is how many paragraphs a narrative stays with a day that it named.
const maxInherit = 1

// inherited takes the day of the event told before it, at most a paragraph back: a
// narrative stays with its day until it names another. Only deeds told in the
// simple past go with it; the basis says so.
func (t *telling) inherited(pi int, c event.Candidate, st schema.Status) *schema.Time {
	tok := t.s.Token(c.Ref)
	if t.lastDay == nil || pi-t.lastDayIn > maxInherit || st != schema.Happened && st != schema.Alleged || !locate.Deed(c.Action.Type) {
		return nil
	}
	if tok.Tag != "VBD" && tok.Tag != "VBN" && tok.Tag != "VBG" || hasAux(t.s.Doc(c.Ref), c.Ref.Token) {
		return nil
	}
	tm := *t.lastDay
	tm.Basis = "context"
	return &tm
}

// hasAux reports whether a verb stands with "have", which sets it apart in time.
func hasAux(d *nlp.Doc, i int) bool {
	for _, c := range d.Children(i) {
		if d.Tokens[c].Lemma == "have" && d.Tokens[c].Dep == "aux" {
			return true
		}
	}
	return false
}

// dates finds the time phrases of a sentence, durations apart. The sentence last
// asked for is kept: its events ask one after the other.
func (t *telling) dates(pi int, sent nlp.Span) []dated {
	if t.datesOf == (sentence{pi, sent.Start}) && t.datesKept {
		return t.found
	}
	t.datesOf, t.datesKept, t.found = sentence{pi, sent.Start}, true, nil
	d := t.s.Passages[pi].Doc
	start := d.Tokens[sent.Start].Start
	for _, x := range timex.Find(d.Text[start:d.Tokens[sent.End-1].End]) {
		if x.Duration() {
			continue
		}
		if i := tokenAt(d, sent, start+x.Start, start+x.End); i >= 0 {
			t.found = append(t.found, dated{x, i})
		}
	}
	return t.found
}

// sentence names a sentence of a story by its passage and first token.
type sentence struct{ passage, start int }

type dated struct {
	expr  timex.Expr
	token int // the head token of the phrase
}

// pick takes the time phrase that hangs from a predicate.
func (t *telling) pick(pi, pred int, found []dated, tense timex.Tense) *schema.Time {
	for _, f := range found {
		if !hangsFrom(t.s.Passages[pi], f.token, pred) {
			continue
		}
		expr := f.expr
		if expr.Bound == timex.By || expr.Bound == timex.Until {
			expr = expr.Limit() // the day that is named, not the days up to it
		}
		if tm, ok := expr.Resolve(timex.Anchor{Day: t.day}, tense); ok {
			if tm.Precision == "day" {
				t.lastDay, t.lastDayIn = &tm, pi
			}
			return &tm
		}
	}
	return nil
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
func sharesTime(d *nlp.Doc, f *clause.Frame) bool {
	for _, c := range d.Children(f.Pred) {
		switch d.Tokens[c].Norm {
		case "after", "before", "since", "until":
			if d.Tokens[c].Dep == "mark" {
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

// tokenAt finds the head token of a byte range of a sentence: the one whose own
// head lies outside it.
func tokenAt(d *nlp.Doc, sent nlp.Span, start, end int) int {
	for i := sent.Start; i < sent.End; i++ {
		t := &d.Tokens[i]
		if t.Start >= end || t.End <= start {
			continue
		}
		h := &d.Tokens[t.Head]
		if h.Start >= end || h.End <= start || t.Head == i {
			return i
		}
	}
	return -1
}

// tenseOf tells whether the clause speaks of the past or the future.
func tenseOf(d *nlp.Doc, f *clause.Frame, st schema.Status) timex.Tense {
	for _, c := range d.Children(f.Pred) {
		if tok := &d.Tokens[c]; tok.Tag == "MD" && (tok.Norm == "will" || tok.Norm == "shall" || tok.Norm == "'ll") {
			return timex.Future
		}
	}
	switch tag := d.Tokens[f.Pred].Tag; {
	case tag == "VBD" || tag == "VBN":
		return timex.Past
	case tag == "VB" || st == schema.Planned:
		return timex.Future
	case tag == "VBZ" || tag == "VBP":
		return timex.Present
	}
	return timex.Past
}
