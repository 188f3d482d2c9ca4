package event

import (
	"slices"

	"newsgraph/extract/clause"
	"newsgraph/extract/story"
	"newsgraph/schema"
)

// natural reports whether the first of the actors is no one who could mean harm:
// "a tsunami hit the island", "the virus killed nine people".
func (r *reading) natural(actors []story.Ref) bool {
	if len(actors) == 0 {
		return false
	}
	t := r.tok(actors[0].Token)
	if t.Ent != "" && t.Ent != "EVENT" {
		return false
	}
	n, ok := r.lex.Noun(t.Lemma)
	return ok && n.Type == schema.Disaster || nature[t.Lemma] || blazes[t.Lemma] && r.doc().ChildWith(actors[0].Token, "compound", "nmod") < 0
}

// blazes are nouns for what burns; with another before them they may be shots: "mortar fire".
var blazes = map[string]bool{"fire": true, "blaze": true, "inferno": true}

// accidental reports whether harm that nobody does comes of an accident or of nature:
// "were killed in a rail crash".
func (r *reading) accidental(f *clause.Frame) bool {
	if slices.ContainsFunc(f.Clauses, r.mishapWhen) {
		return true
	}
	for _, a := range f.Obliques {
		if a.Prep < 0 || !mishap[r.tok(a.Prep).Norm] {
			continue
		}
		lemma := r.lemma(a.Head)
		if n, ok := r.lex.Noun(lemma); ok && n.Type == schema.Disaster || nature[lemma] {
			return true
		}
	}
	return false
}

// mishapWhen reports a clause that tells of the accident in which harm is done: "when a bus
// plunged into a ravine".
func (r *reading) mishapWhen(c int) bool {
	g := r.p.Frame(c)
	if g == nil || r.tok(c).Dep != "advcl" || g.Passive {
		return false
	}
	when := false
	for _, k := range r.doc().Children(c) {
		when = when || whens[r.tok(k).Norm]
	}
	e, ok := r.lex.Verb(r.lemma(c))
	return when && ok && e.Type == schema.Disaster && e.Mode == "accident" && !slices.ContainsFunc(g.Subjects, func(a clause.Arg) bool { return r.isWeapon(a.Head) })
}

// whens are the words that bring the deed in which another is done.
var whens = map[string]bool{"when": true, "after": true, "as": true}

// mishap are the prepositions that bring the accident in which harm is done.
var mishap = map[string]bool{"in": true, "by": true, "during": true, "from": true}

// nature are causes of harm that are no events themselves.
var nature = map[string]bool{
	"virus": true, "bacteria": true, "disease": true, "illness": true, "cholera": true, "flu": true, "influenza": true, "malaria": true, "measles": true, "typhoid": true, "plague": true,
	"rain": true, "rainfall": true, "snow": true, "snowfall": true, "wind": true, "gale": true, "storm": true, "lightning": true, "wave": true, "tide": true, "heat": true, "cold": true, "ice": true, "hail": true, "fog": true, "smoke": true,
	"lava": true, "ash": true, "mud": true, "water": true, "floodwater": true, "volcano": true, "asteroid": true, "meteorite": true, "tremor": true, "aftershock": true, "swell": true, "surge": true, "weather": true, "frost": true,
	"shark": true, "crocodile": true, "elephant": true, "snake": true, "bear": true, "lion": true, "tiger": true, "mosquito": true, "locust": true, "tree": true, "rock": true, "boulder": true,
}
