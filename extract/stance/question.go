package stance

import (
	"newsgraph/extract/clause"
	"newsgraph/extract/nlp"
)

// asked reports whether a clause is asked for rather than told: "Did the army
// attack?". A question after the circumstances ("Why did the army attack?")
// takes the deed itself for granted.
func asked(d *nlp.Doc, f *clause.Frame) bool {
	sent := d.SentOf(f.Pred)
	if !questioned(d, sent) {
		return false
	}
	subject, aux := -1, -1
	for _, c := range d.Children(f.Pred) {
		switch t := &d.Tokens[c]; {
		case t.Tag == "WRB" || t.Tag == "WP" || t.Tag == "WDT":
			return false
		case (t.Dep == "aux" || t.Dep == "auxpass") && aux < 0:
			aux = c
		case (t.Dep == "nsubj" || t.Dep == "nsubjpass") && subject < 0:
			subject = c
		}
	}
	if f.Kind == clause.Noun {
		return aux >= 0 // "Did the army fire?", read as a noun
	}
	if f.Kind == clause.Copula && aux < 0 {
		aux = f.Pred
	}
	return aux >= 0 && subject >= 0 && aux < subject
}

// questioned reports whether a sentence ends with a question mark.
func questioned(d *nlp.Doc, sent nlp.Span) bool {
	for i := sent.End - 1; i >= sent.Start && d.Tokens[i].POS == "PUNCT"; i-- {
		if d.Tokens[i].Text == "?" {
			return true
		}
	}
	return false
}
