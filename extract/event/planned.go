package event

import (
	"newsgraph/extract/clause"
	"newsgraph/extract/lexicon"
)

// planned reads the deed that somebody plans: "they are planning attacks on X" tells
// of attacks on X, still to come, by whoever plans them.
func (r *reading) planned(f *clause.Frame) (Candidate, bool) {
	if !r.lex.Class(r.lemma(f.Pred)).Is(lexicon.Plan) || f.Passive || len(f.Subjects) == 0 {
		return Candidate{}, false
	}
	for _, a := range f.Objects {
		e, ok := r.lex.Noun(r.lemma(a.Head))
		n := r.p.Frame(a.Head)
		if !ok || n == nil || n.Kind != clause.Noun || !harms[e.Type] {
			continue
		}
		if found := r.noun(n); len(found) > 0 && len(found[0].Actors) == 0 {
			c := found[0]
			c.Actors = r.refs(f.Subjects)
			c.Extra = append(c.Extra, f)
			r.used[n.Pred], r.used[f.Pred] = true, true
			return c, true
		}
	}
	return Candidate{}, false
}
