package stance

import (
	"newsgraph/extract/clause"
	"newsgraph/extract/nlp"
	"newsgraph/schema"
)

// untensed tells whether an infinitive came about. What its verb or adjective
// presupposes counts: "managed to", "was able to", "had to" did; "was due to",
// "is to", "allowed them to" leave it open; "was unable to", "too weak to",
// "has yet to" did not.
func (r *Reader) untensed(s *step) schema.Status {
	d := s.p.Doc
	h := d.Tokens[s.f.Pred].Head
	t := &d.Tokens[h]
	c := r.class(d, s.g)
	switch {
	case t.POS == "ADJ":
		return readiness(d, h)
	case t.Lemma == "have":
		return obligation(d, s.f, h)
	case wentOn(d, h), ranked(d, h):
		return schema.Happened
	case c.Is(come) && !permissive[t.Lemma]:
		return schema.Happened
	}
	return schema.Planned
}

// ranked reports a noun of which the infinitive tells what it did before or after others: "the
// first woman to lead the party", "the fourth bank to be seized".
func ranked(d *nlp.Doc, noun int) bool {
	for _, c := range d.Children(noun) {
		if t := &d.Tokens[c]; c < noun && (t.Ent == "ORDINAL" || t.Norm == "first" || t.Norm == "last" || t.Norm == "latest" || t.Norm == "only") {
			return true
		}
	}
	return false
}

// readiness reads an adjective with an infinitive.
func readiness(d *nlp.Doc, i int) schema.Status {
	for _, c := range d.Children(i) {
		if d.Tokens[c].Norm == "too" {
			return schema.Denied
		}
	}
	switch {
	case unready[d.Tokens[i].Lemma]:
		return schema.Denied
	case achieved[d.Tokens[i].Lemma]:
		return schema.Happened
	}
	return schema.Planned
}

var (
	unready  = set(`unable unwilling powerless helpless`)
	achieved = set(`able first last quick slow right wrong glad sorry proud happy sad lucky surprised shocked relieved honoured honored`)
)

// obligation reads "have to": "had to leave" and "have had to leave" tell that it
// happened, "has to" that it is still to come, "has yet to" that it did not.
func obligation(d *nlp.Doc, f *clause.Frame, have int) schema.Status {
	if marked(d, have, "yet") || marked(d, f.Pred, "yet") {
		return schema.Denied
	}
	switch d.Tokens[have].Tag {
	case "VBD", "VBN":
		return schema.Happened
	}
	return schema.Planned
}

// wentOn reports whether a verb with its particle tells that the infinitive after
// it came about: "went on to".
func wentOn(d *nlp.Doc, i int) bool {
	return d.Tokens[i].Lemma == "go" && particle(d, i, "on") || d.Tokens[i].Lemma == "end" && particle(d, i, "up")
}

// particle reports whether a verb has a particle or bare preposition.
func particle(d *nlp.Doc, i int, word string) bool {
	for _, c := range d.Children(i) {
		if t := &d.Tokens[c]; t.Norm == word && (t.Dep == "prt" || t.Dep == "advmod" || object(d, c) < 0) {
			return true
		}
	}
	return false
}

// perfect reports whether a verb has the auxiliary "have".
func perfect(d *nlp.Doc, i int) bool {
	if d.Tokens[i].Tag != "VBN" && d.Tokens[i].Tag != "VBD" {
		return false
	}
	for _, c := range d.Children(i) {
		if t := &d.Tokens[c]; t.Dep == "aux" && (t.Lemma == "have" || t.Norm == "have") {
			return true
		}
	}
	return false
}
