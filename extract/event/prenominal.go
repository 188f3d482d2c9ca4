package event

import (
	"newsgraph/extract/clause"
	"newsgraph/extract/lexicon"
	"newsgraph/extract/story"
	"newsgraph/schema"
)

// prenominals reads participles before a noun as what was done to it: "the
// imprisoned writer", "kidnapped pupils", "the besieged city"; not "the most persecuted", which is no event.
func (r *reading) prenominals() []Candidate {
	var out []Candidate
	for i := range r.doc().Tokens {
		t := r.tok(i)
		if t.Dep != "amod" || t.Tag != "VBN" || t.Head < i || r.graded(i) {
			continue
		}
		e, ok := r.lex.Verb(t.Lemma)
		if !ok || !e.TakesObject() || e.Has(lexicon.Weak) || !harms[e.Type] {
			continue
		}
		if noun := r.bearer(t.Head); noun >= 0 {
			out = append(out, r.prenominal(i, noun, e))
		}
	}
	return out
}

// graded reports whether a participle is denied or has a degree, as a mere adjective
// does: "the most persecuted", not "the badly wounded".
func (r *reading) graded(i int) bool {
	for _, c := range r.doc().Children(i) {
		switch t := r.tok(c); {
		case t.Dep == "neg", t.Tag == "RBS", t.Tag == "RBR", t.Norm == "very", t.Norm == "so", t.Norm == "too":
			return true
		}
	}
	return false
}

// harms are the types of event that leave a mark on people, by which they are known.
var harms = map[schema.Type]bool{schema.Assault: true, schema.CrimeJustice: true, schema.Coerce: true}

// bearer is the person or body that the words before noun i tell of, or -1.
func (r *reading) bearer(i int) int {
	if h := r.tok(i).Head; r.tok(i).Dep == "compound" && h > i && r.tok(h).IsParty() {
		i = h // "imprisoned writer Ann Kolo"
	}
	if t := r.tok(i); t.IsParty() || r.lex.Party(t.Lemma) {
		return i
	}
	return -1
}

func (r *reading) prenominal(verb, noun int, e lexicon.Entry) Candidate {
	t := r.tok(verb)
	return Candidate{
		Ref: r.ref(verb), Frame: &clause.Frame{Pred: verb, Kind: clause.Verb, Passive: true, Rule: "prenominal", Gov: -1}, Rule: "prenominal",
		Targets: []story.Ref{r.ref(noun)}, Action: schema.Action{Text: t.Text, Lemma: t.Lemma, Type: e.Type},
	}
}
