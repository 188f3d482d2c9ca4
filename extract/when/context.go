package when

import (
	"newsgraph/extract/locate"
	"newsgraph/schema"
)

// BasisContext marks a date that the narrative around the event gave.
const BasisContext = "context"

// maxInherit is how many paragraphs a narrative stays with a day that it named.
const maxInherit = 1

// context takes the day of the event told before it, at most a paragraph back: a
// narrative stays with its day until it names another. Only deeds told in the
// simple past go with it; the basis says so.
func (r *Reader) context(e Event) (*schema.Time, bool) {
	d := r.doc(e)
	if r.last == nil || e.Passage-r.lastIn > maxInherit || e.Status != schema.Happened && e.Status != schema.Alleged || !locate.Deed(e.Type) {
		return nil, false
	}
	if tag := d.Tokens[e.Frame.Pred].Tag; tag != "VBD" && tag != "VBN" && tag != "VBG" || hasAux(d, e.Frame.Pred) {
		return nil, false
	}
	tm := *r.last
	tm.Basis = BasisContext
	return &tm, true
}

// remember keeps a day for what the narrative tells next.
func (r *Reader) remember(e Event, tm schema.Time) {
	if tm.Precision == "day" {
		r.last, r.lastIn = &tm, e.Passage
	}
}
