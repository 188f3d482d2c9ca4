package event

import (
	"strings"

	"newsgraph/extract/clause"
	"newsgraph/extract/lexicon"
	"newsgraph/extract/story"
	"newsgraph/schema"
)

// suffered are light verbs whose subject the event is done to: "came under
// attack", "suffered torture".
var suffered = map[string]bool{"suffer": true, "undergo": true, "sustain": true, "come under": true, "receive": true, "draw": true, "attract": true}

// isSuffered reports whether the event of a light verb befalls its subject.
func (r *reading) isSuffered(f *clause.Frame, e lexicon.LightEntry) bool {
	if r.lemma(f.Pred) == "face" {
		return !strings.HasPrefix(e.Lemma, "face ") // "faced abuse", not "faces charges"
	}
	return suffered[r.phrase(f)] && !(r.lemma(f.Pred) == "receive" && e.Type == schema.Cooperate) || r.lemma(f.Pred) == "lose" && e.Lemma == "injure" || e.Lemma == "fall victim" // "lost a leg"
}

// gotten are the types of what whoever receives it takes in himself where nobody is told to give it: letters, care, loans.
// Praise, blame and orders are done to him.
var gotten = map[schema.Type]bool{schema.State: true, schema.Aid: true, schema.Agree: true}

// sufferedFrom finds who did what the subject suffered: "received support from X".
func (r *reading) sufferedFrom(f, noun *clause.Frame) []story.Ref {
	args := f.Obliques
	if noun != nil {
		args = append(append([]clause.Arg{}, noun.Obliques...), args...)
	}
	var out []story.Ref
	for _, a := range args {
		if prep := r.prep(a); (prep == "from" || prep == "by" || prep == "to" && r.lemma(f.Pred) == "fall") && r.mentionable(a.Head) {
			out = append(out, r.ref(a.Head))
		}
	}
	return out
}
