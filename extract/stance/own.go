package stance

import (
	"newsgraph/extract/clause"
	"newsgraph/extract/nlp"
	"newsgraph/extract/story"
	"newsgraph/schema"
)

// own reads the status from the words of the clause itself: negation, modal
// verbs, adverbs, a condition, or an infinitive of purpose.
func (r *Reader) own(p *story.Passage, f *clause.Frame) schema.Status {
	st := schema.Happened
	if f.Neg {
		st = schema.Denied
	}
	if f.Kind == clause.Noun {
		return worse(st, nounStatus(p.Doc, f))
	}
	for n, g := 0, f; g != nil && n < 6; n++ {
		st = worse(st, auxiliaries(p.Doc, g))
		if g.Link != clause.Conjunct || ownAuxiliary(p.Doc, g) {
			break
		}
		g = p.Frame(p.Doc.Tokens[g.Pred].Head) // "will attack and destroy": one modal for both
	}
	return st
}

// auxiliaries reads modals, "to", conditions and hedging adverbs.
func auxiliaries(d *nlp.Doc, f *clause.Frame) schema.Status {
	st := schema.Happened
	for _, c := range d.Children(f.Pred) {
		t := &d.Tokens[c]
		switch {
		case t.Tag == "MD":
			st = worse(st, schema.Planned)
		case t.Tag == "TO" && (f.Link == clause.Adverb || f.Link == clause.Relative):
			st = worse(st, schema.Planned) // "to free the hostages", "plans to free them"
		case t.Dep == "mark" && (t.Norm == "if" || t.Norm == "unless"):
			st = worse(st, schema.Planned)
		case t.Dep == "advmod" && hedges[t.Norm]:
			st = worse(st, schema.Alleged)
		}
	}
	return st
}

// hedges are adverbs by which the text does not vouch for the event.
var hedges = map[string]bool{
	"allegedly": true, "reportedly": true, "apparently": true, "supposedly": true, "purportedly": true, "presumably": true, "possibly": true, "probably": true, "likely": true,
}

func ownAuxiliary(d *nlp.Doc, f *clause.Frame) bool {
	for _, c := range d.Children(f.Pred) {
		if dep := d.Tokens[c].Dep; dep == "aux" || dep == "auxpass" || dep == "nsubj" {
			return true
		}
	}
	return false
}

// nounStatus reads the modifiers of an event noun: "a planned attack".
func nounStatus(d *nlp.Doc, f *clause.Frame) schema.Status {
	st := schema.Happened
	for _, c := range d.Children(f.Pred) {
		switch d.Tokens[c].Norm {
		case "planned", "possible", "potential", "imminent", "threatened", "future", "upcoming", "proposed", "expected", "attempted", "foiled", "intended", "any":
			st = worse(st, schema.Planned)
		case "alleged", "suspected", "reported", "apparent", "claimed":
			st = worse(st, schema.Alleged)
		}
	}
	return st
}
