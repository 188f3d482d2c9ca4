package when

import (
	"slices"

	"newsgraph/extract/nlp"
	"newsgraph/extract/timex"
	"newsgraph/schema"
)

// sentence names a sentence of a story by its passage and first token.
type sentence struct{ passage, start int }

// phrase is a time expression, its head token and its last one.
type phrase struct {
	expr        timex.Expr
	token, last int
}

// phrases finds the time phrases of a sentence, durations apart. The sentence
// last asked for is kept: its events ask one after the other.
func (r *Reader) phrases(pi int, sent nlp.Span) []phrase {
	if r.in == (sentence{pi, sent.Start}) && r.kept {
		return r.found
	}
	r.in, r.kept, r.found = sentence{pi, sent.Start}, true, nil
	d := r.s.Passages[pi].Doc
	start := d.Tokens[sent.Start].Start
	for _, x := range timex.Find(d.Text[start:d.Tokens[sent.End-1].End]) {
		if x.Duration() {
			continue
		}
		if i := tokenAt(d, sent, start+x.Start, start+x.End); i >= 0 {
			r.found = append(r.found, phrase{x, i, lastToken(d, sent, start+x.End)})
		}
	}
	slices.SortStableFunc(r.found, func(a, b phrase) int { return lasting(a) - lasting(b) })
	return r.found
}

// lasting ranks the phrase of a state behind that of an event: "in jail since May,
// he was freed today".
func lasting(x phrase) int {
	if x.expr.Bound == timex.Since {
		return 1
	}
	return 0
}

// place gives the days of an expression.
func (r *Reader) place(x timex.Expr, tense timex.Tense) (schema.Time, bool) {
	if x.Bound == timex.By || x.Bound == timex.Until {
		x = x.Limit() // the day that is named, not the days up to it
	}
	tm, ok := x.Resolve(timex.Anchor{Day: r.day}, tense)
	if !ok && r.day == "" && r.year != "" && x.Kind == timex.Date {
		tm, ok = x.Resolve(timex.Anchor{Day: r.year + "-12-31"}, timex.Past) // of the year that the article is in
		return tm, ok && tm.Precision == "day"
	}
	return tm, ok
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

// lastToken finds the last token of a sentence that begins before a byte.
func lastToken(d *nlp.Doc, sent nlp.Span, end int) int {
	last := sent.Start
	for i := sent.Start; i < sent.End && d.Tokens[i].Start < end; i++ {
		last = i
	}
	return last
}
