package event

import (
	"slices"

	"newsgraph/extract/clause"
	"newsgraph/schema"
)

// fallsTo reads who takes a place that falls to him: "the town fell to the rebels".
func (r *reading) fallsTo(f *clause.Frame) (Candidate, bool) {
	if r.lemma(f.Pred) != "fall" || f.Passive || len(f.Objects) > 0 || r.particle(f) != "" || !slices.ContainsFunc(f.Subjects, func(a clause.Arg) bool { return r.stronghold(a.Head) }) {
		return Candidate{}, false
	}
	for _, a := range f.Obliques {
		if r.prep(a) == "to" && a.Prep > f.Pred && r.party(a.Head) {
			return Candidate{
				Ref: r.ref(f.Pred), Frame: f, Rule: f.Rule, Actors: r.conjoined(a.Head), Targets: r.refs(f.Subjects),
				Action: schema.Action{Text: r.text(f) + " to", Lemma: "capture", Type: schema.Assault},
			}, true
		}
	}
	return Candidate{}, false
}

// stronghold reports a place that is won and lost in a war.
func (r *reading) stronghold(i int) bool { return r.tok(i).Ent == "GPE" || strongholds[r.lemma(i)] }
