package event

import (
	"slices"

	"newsgraph/extract/clause"
	"newsgraph/extract/lexicon"
	"newsgraph/extract/story"
	"newsgraph/schema"
)

// blame finds who is said to have done the violence that a noun names, where
// neither its own phrases nor its owner tell: "blamed X for the attack", "X claimed
// responsibility for the murder", "those involved in the killing of Y". charged
// reports that it is a charge, which proves nothing.
func (r *reading) blame(f *clause.Frame, e lexicon.NounEntry) (actors []story.Ref, charged bool) {
	if e.Type != schema.Assault && e.Type != schema.Coerce {
		return nil, false
	}
	noun := r.manyAbove(r.doc().FirstConjunct(f.Pred))
	switch t := r.tok(noun); t.Dep {
	case "pobj":
		actors, charged = r.blamedUnder(t.Head)
	case "dobj", "nsubjpass":
		actors, charged = r.blamedOn(t.Head), true
	}
	actors = slices.DeleteFunc(actors, func(x story.Ref) bool { return r.negated(x.Token) })
	return actors, charged && len(actors) > 0
}

// claimed reports whether a noun names only what a responsibility is for: "claimed
// responsibility for the attack" is an event by itself, and the attack one that is
// told elsewhere.
func (r *reading) claimed(f *clause.Frame) bool {
	prep := r.tok(r.tok(f.Pred).Head)
	return prep.Norm == "for" && r.lemma(prep.Head) == "responsibility"
}

// negated reports whether a mention is of nobody: "no group claimed it".
func (r *reading) negated(i int) bool {
	for _, c := range r.doc().Children(i) {
		if r.tok(c).Norm == "no" {
			return true
		}
	}
	n := r.tok(i).Norm
	return n == "nobody" || n == "none" || n == "no-one"
}

// blamedUnder finds who a preposition ties to the deed that it brings.
func (r *reading) blamedUnder(prep int) ([]story.Ref, bool) {
	host, p := r.tok(prep).Head, r.tok(prep).Norm
	g := r.p.Frame(host)
	switch t := r.tok(host); {
	case g != nil && g.Kind == clause.Verb && charges[t.Lemma+" "+p]:
		return r.refs(g.Patients()), true
	case g != nil && g.Kind == clause.Verb && proves[t.Lemma+" "+p]:
		return r.refs(g.Patients()), false
	case g != nil && g.Kind == clause.Verb && joins[t.Lemma+" "+p]:
		return r.refs(g.Actors()), false
	case t.Lemma == "responsibility" && p == "for", share[t.Lemma] && p == "in":
		return r.sharing(host)
	case t.Lemma == "be" && p == "behind":
		if i := r.doc().ChildWith(host, "nsubj"); i >= 0 {
			return r.refs([]clause.Arg{{Head: i, Prep: -1}}), false
		}
	case answerableFor[t.Norm] && (p == "for" || p == "of"):
		return r.answering(host)
	}
	return nil, false
}

// charges, proves and joins are verbs with the preposition of a deed: of who is
// said to have done it, was found to have done it, had a hand in it.
var (
	charges = map[string]bool{
		"accuse of": true, "blame for": true, "charge with": true, "suspect of": true, "suspect in": true, "implicate in": true, "indict for": true, "indict in": true, "try for": true,
		"arrest for": true, "arrest in": true, "detain for": true, "detain in": true, "want for": true, "want in": true, "seek for": true, "seek in": true, "prosecute for": true, "link to": true, "link with": true,
		"tie to": true, "denounce for": true, "question about": true,
	}
	proves = map[string]bool{"convict of": true, "convict for": true, "sentence for": true, "jail for": true, "imprison for": true, "execute for": true, "involve in": true, "punish for": true}
	joins  = map[string]bool{"participate in": true, "engage in": true, "confess to": true, "take in": true, "die for": true}
)

// share are nouns for the part that somebody had in a deed.
var share = map[string]bool{"participation": true, "involvement": true, "part": true, "role": true, "complicity": true, "hand": true}

// sharing finds who has the responsibility for a deed or a part in it: its owner,
// the one in its "of" phrase, or who "claimed" or "took" it.
func (r *reading) sharing(noun int) ([]story.Ref, bool) {
	for _, c := range r.doc().Children(noun) {
		if r.tok(c).Dep == "poss" && r.mentionable(c) {
			return []story.Ref{r.ref(c)}, true
		}
	}
	for _, a := range r.ofPhrases(noun) {
		if r.mentionable(a.Head) {
			return []story.Ref{r.ref(a.Head)}, true
		}
	}
	if g := r.p.Frame(r.tok(noun).Head); g != nil && r.tok(noun).Dep == "dobj" && owns[r.lemma(g.Pred)] {
		return r.refs(g.Actors()), true
	}
	return nil, false
}

// owns are verbs by which somebody takes a deed on himself.
var owns = map[string]bool{"claim": true, "accept": true, "assume": true, "admit": true, "acknowledge": true, "take": true, "have": true, "bear": true, "play": true}

// answerableFor are adjectives of who did a deed.
var answerableFor = map[string]bool{"responsible": true, "guilty": true}

// answering finds whom "responsible" and "guilty" are said of: "X is responsible",
// "holds X responsible", "the men responsible".
func (r *reading) answering(adj int) ([]story.Ref, bool) {
	host := r.tok(adj).Head
	switch t := r.tok(host); {
	case t.POS == "NOUN" || t.POS == "PROPN" || t.POS == "PRON":
		return r.refs([]clause.Arg{{Head: host, Prep: -1}}), false
	case t.Lemma == "be":
		if g := r.p.Frame(adj); g != nil {
			return r.refs(g.Subjects), false
		}
		if i := r.doc().ChildWith(host, "nsubj"); i >= 0 && r.mentionable(i) {
			return []story.Ref{r.ref(i)}, false
		}
	case t.Lemma == "hold" || t.Lemma == "find":
		if g := r.p.Frame(host); g != nil {
			return r.refs(g.Patients()), true
		}
	}
	return nil, false
}

// blamedOn finds whom a verb lays the deed on that is its object: "attributed the
// murder to X", "blamed the attack on X".
func (r *reading) blamedOn(verb int) []story.Ref {
	g, prep := r.p.Frame(verb), laysOn[r.lemma(verb)]
	if g == nil || prep == "" {
		return nil
	}
	var out []clause.Arg
	for _, a := range g.Obliques {
		if a.Prep >= 0 && r.tok(a.Prep).Norm == prep {
			out = append(out, a)
		}
	}
	return r.refs(out)
}

// laysOn are verbs that lay a deed on somebody, with their preposition.
var laysOn = map[string]string{"attribute": "to", "ascribe": "to", "blame": "on", "pin": "on"}
