package when

import (
	"slices"

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
	case tag == "VBN" && toCome(d, f.Pred):
		return timex.Future
	case tag == "VBD" || tag == "VBN":
		return timex.Past
	case tag == "VB" && st != schema.Happened || st == schema.Planned:
		return timex.Future
	case tag == "VBZ" || tag == "VBP":
		return timex.Present
	}
	return timex.Past
}

// toCome reports a passive with a modal or "to" and no perfect: "would not be cleared",
// "are to be sold".
func toCome(d *nlp.Doc, i int) bool {
	ahead := func(c int) bool { return d.Tokens[c].Tag == "MD" || d.Tokens[c].Tag == "TO" }
	return !hasAux(d, i, "have") && slices.ContainsFunc(d.Children(i), ahead)
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

// past reports a verb in the past, not in the pluperfect: "fell", "was hit", and "offered" on a noun.
func past(d *nlp.Doc, pred int) bool {
	tag := d.Tokens[pred].Tag
	for _, c := range d.Children(pred) {
		if t := &d.Tokens[c]; c < pred && (t.Dep == "aux" || t.Dep == "auxpass") && t.Norm != "was" && t.Norm != "were" {
			return false
		}
	}
	return tag == "VBD" || tag == "VBN"
}
