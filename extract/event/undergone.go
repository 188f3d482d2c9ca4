package event

import (
	"newsgraph/extract/clause"
	"newsgraph/extract/lexicon"
	"newsgraph/extract/story"
	"newsgraph/schema"
)

// undergone finds whom a measure is meant for who faces it or gets away from it: "avoided
// extradition", "faces prosecution".
func (r *reading) undergone(f *clause.Frame, e lexicon.NounEntry) []story.Ref {
	t := r.tok(f.Pred)
	if t.Dep != "dobj" || !r.measure(e) || !undergoing[r.lemma(t.Head)] {
		return nil
	}
	g := r.p.Frame(t.Head)
	if g == nil || g.Passive {
		return nil
	}
	return r.refs(g.Actors())
}

// measure reports whether an event noun is of what justice does to people.
func (r *reading) measure(e lexicon.NounEntry) bool {
	return (e.Type == schema.Coerce || e.Type == schema.CrimeJustice) && e.TakesTarget("of")
}

// opposes reports a verb of struggle against what is to be done to its subject: "is
// fighting extradition".
func (r *reading) opposes(f *clause.Frame, noun int) bool {
	e, ok := r.lex.Noun(r.lemma(noun))
	return ok && r.lemma(f.Pred) == "fight" && (r.measure(e) || curbs[r.lemma(noun)])
}

// curbs are nouns for what is taken away from somebody.
var curbs = map[string]bool{"cut": true, "cutback": true, "layoff": true, "closure": true, "reduction": true, "increase": true, "tax": true, "rise": true, "plan": true, "change": true, "reform": true, "bill": true, "law": true, "order": true, "decision": true, "ruling": true}

// undergoing are verbs whose subject is the one to whom the measure in their object is
// done, or would be.
var undergoing = map[string]bool{"face": true, "await": true, "fear": true, "risk": true, "fight": true, "resist": true, "avoid": true, "evade": true, "escape": true, "dodge": true, "undergo": true, "suffer": true}
