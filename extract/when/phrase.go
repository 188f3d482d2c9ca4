package when

import (
	"newsgraph/extract/nlp"
	"newsgraph/extract/timex"
	"newsgraph/schema"
)

// sentence names a sentence of a story by its passage and first token.
type sentence struct{ passage, start int }

// phrase is a time expression and its head token.
type phrase struct {
	expr  timex.Expr
	token int
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
			r.found = append(r.found, phrase{x, i})
		}
	}
	return r.found
}

// place gives the days of an expression.
func (r *Reader) place(x timex.Expr, tense timex.Tense) (schema.Time, bool) {
	if x.Bound == timex.By || x.Bound == timex.Until {
		x = x.Limit() // the day that is named, not the days up to it
	}
	return x.Resolve(timex.Anchor{Day: r.day}, tense)
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
