package when

import (
	"newsgraph/extract/clause"
	"newsgraph/extract/nlp"
	"newsgraph/extract/timex"
	"newsgraph/schema"
)

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

// hasAux reports whether a verb stands with an auxiliary: "have" sets it apart in
// time.
func hasAux(d *nlp.Doc, i int, lemma string) bool {
	for _, c := range d.Children(i) {
		if d.Tokens[c].Lemma == lemma && d.Tokens[c].Dep == "aux" {
			return true
		}
	}
	return false
}
