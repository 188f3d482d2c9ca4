package when

import (
	"strings"

	"newsgraph/extract/clause"
	"newsgraph/extract/nlp"
	"newsgraph/extract/timex"
	"newsgraph/schema"
)

// BasisEvent marks a date that the text counts from another event: "two days later".
const BasisEvent = "event"

// counted places a phrase that counts from another event: from the day in its
// complement ("two days after Monday's vote"), from the deed that its complement
// speaks of again ("a week after the attack"), else from what was told last.
func (r *Reader) counted(e Event, x phrase, tense timex.Tense) (schema.Time, bool) {
	d := r.doc(e)
	from, ok := r.last, r.last != nil && e.Passage-r.last.passage <= reach
	if c := complement(d, x); c >= 0 {
		if tm, named := r.dayUnder(e, c, tense); named {
			from, ok = &told{time: tm}, true
		} else if !ok || !again(d, c, from.lemma) {
			return schema.Time{}, false
		}
	}
	if !ok {
		return schema.Time{}, false
	}
	tm, ok := x.expr.ResolveFromTime(from.time)
	tm.Basis = BasisEvent
	return tm, ok && (tense == timex.Future || r.day == "" || tm.To <= r.day)
}

// apart counts from the clause that an event came so long before or after: "raided the
// office on Thursday, a day after it printed the story".
func (r *Reader) apart(e Event) (*schema.Time, bool) {
	p := r.s.Passages[e.Passage]
	g := p.Frame(e.Frame.Gov)
	if g == nil {
		return nil, false
	}
	for _, x := range r.phrases(e.Passage, p.Doc.SentOf(e.Frame.Pred)) {
		if x.expr.Kind != timex.Anaphoric || !marks(p.Doc, x, e.Frame) {
			continue
		}
		main, ok := r.hanging(e, g, tenseOf(p.Doc, g, e.Status), false)
		if !ok || main == nil {
			return nil, false
		}
		tm, ok := x.expr.Mirrored().ResolveFromTime(*main)
		tm.Basis = BasisEvent
		return &tm, ok
	}
	return nil, false
}

// complement is the head of what the "after" or "before" at the end of a phrase
// brings, or -1.
func complement(d *nlp.Doc, x phrase) int {
	switch d.Tokens[x.last].Norm {
	case "after", "before":
		if d.Tokens[x.last].Dep == "mark" {
			return d.Tokens[x.last].Head
		}
		return d.ChildWith(x.last, "pobj", "pcomp")
	}
	return -1
}

// dayUnder finds a day named within the complement at token c.
func (r *Reader) dayUnder(e Event, c int, tense timex.Tense) (schema.Time, bool) {
	d := r.doc(e)
	lo, hi := d.Subtree(c)
	for _, x := range r.phrases(e.Passage, d.SentOf(c)) {
		if x.token >= lo && x.token <= hi && x.expr.Kind != timex.Anaphoric {
			return r.place(x.expr, tense)
		}
	}
	return schema.Time{}, false
}

// again reports a noun that speaks of the deed told last: "the attack" of what was
// attacked.
func again(d *nlp.Doc, i int, lemma string) bool {
	det := d.ChildWith(i, "det")
	if det < 0 || !alikeWords(d.Tokens[i].Lemma, lemma) {
		return false
	}
	switch d.Tokens[det].Norm {
	case "the", "this", "that", "these", "those":
		return true
	}
	return false
}

// alikeWords reports a verb and the noun made of it: "explode" and "explosion".
func alikeWords(a, b string) bool {
	const stem = 4
	return len(a) >= stem && len(b) >= stem && strings.EqualFold(a[:stem], b[:stem])
}

// marks reports a phrase whose "after" or "before" opens the clause of a predicate:
// it is the time of the clause over that one.
func marks(d *nlp.Doc, x phrase, f *clause.Frame) bool { return complement(d, x) == f.Pred }
