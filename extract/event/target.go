package event

import (
	"newsgraph/extract/clause"
	"newsgraph/extract/lexicon"
	"newsgraph/extract/story"
)

// prepositional takes the target from the preposition that the verb asks for.
func (r *reading) prepositional(f *clause.Frame, e lexicon.Entry, c *Candidate) {
	var out []clause.Arg
	for _, a := range f.Obliques {
		if a.Prep > f.Pred && !r.isTime(a.Head) && r.targetPrep(f, e, r.tok(a.Prep).Norm) {
			out = append(out, a)
		}
	}
	if len(out) > 0 {
		c.Targets = r.refs(out)
	}
}

// roleFlags mark the phrases of a verb that do not bring the one acted on.
const roleFlags = lexicon.Topic | lexicon.Place | lexicon.Thing | lexicon.Instrument | lexicon.Ally

// targetPrep reports whether the object of a preposition is acted on by the verb.
func (r *reading) targetPrep(f *clause.Frame, e lexicon.Entry, prep string) bool {
	if e.TakesTarget(prep) {
		return true
	}
	w, ok := r.lex.VerbWith(r.lemma(f.Pred), prep)
	return ok && w.Flags&roleFlags == 0
}

func (r *reading) isTime(i int) bool {
	e := r.tok(i).Ent
	return e == "DATE" || e == "TIME"
}

// refused lists what a refusal is about: the patients of its complement ("refused
// to allow protests").
func (r *reading) refused(f *clause.Frame) []story.Ref {
	for _, c := range f.Clauses {
		if g := r.p.Frame(c); g != nil && r.tok(c).Dep == "xcomp" {
			r.used[c] = true
			return r.refs(g.Patients())
		}
	}
	return nil
}
