package event

import (
	"slices"

	"newsgraph/extract/clause"
	"newsgraph/extract/story"
	"newsgraph/schema"
)

// copula reads membership and office: "X is a member of Y", "X became the leader
// of Y", and what became of somebody (casualty). Other statements with "be" describe and are no events.
func (r *reading) copula(f *clause.Frame) []Candidate {
	if c, ok := r.casualty(f); ok {
		return []Candidate{c}
	}
	if c, ok := r.feels(f); ok {
		return []Candidate{c}
	}
	if c, ok := r.tested(f); ok {
		return []Candidate{c}
	}
	if c, ok := r.subjected(f); ok {
		return []Candidate{c}
	}
	why := Description
	for _, a := range f.Attrs {
		lemma := r.lemma(a.Head)
		if !belonging[lemma] {
			continue
		}
		targets := r.ownersOf(a.Head)
		actors := r.refs(f.Subjects)
		if len(targets) == 0 && r.lemma(f.Pred) == "become" {
			targets = r.refs([]clause.Arg{a}) // "became a citizen"
		}
		if len(targets) == 0 {
			why = NoOwner
			continue
		}
		if len(actors) == 0 {
			why = NoMember
			continue
		}
		return []Candidate{{
			Ref: r.ref(f.Pred), Frame: f, Rule: "copula", Actors: actors, Targets: targets,
			Action: schema.Action{Text: r.tok(f.Pred).Text + " " + r.tok(a.Head).Text, Lemma: r.lemma(f.Pred) + " " + lemma, Type: schema.Belong},
		}}
	}
	return r.none(f, why)
}

// subjected reads what somebody is under: "the town is under siege", "was under
// investigation by the police".
func (r *reading) subjected(f *clause.Frame) (Candidate, bool) {
	for _, a := range f.Obliques {
		e, ok := r.lex.Noun(r.lemma(a.Head))
		if !ok || r.prep(a) != "under" || !imposed[r.lemma(a.Head)] || r.negated(a.Head) || r.lemma(f.Pred) == "become" {
			continue
		}
		c := Candidate{Ref: r.ref(f.Pred), Frame: f, Rule: "copula", Targets: r.refs(f.Subjects)}
		if n := r.p.Frame(a.Head); n != nil {
			c.Actors, _ = r.nounRoles(n, e)
			c.Extra = append(c.Extra, n)
			r.used[n.Pred] = true
		}
		c.Action = schema.Action{Text: r.tok(f.Pred).Text + " under " + r.tok(a.Head).Text, Lemma: e.Verb, Type: e.Type}
		return c, len(c.Targets) > 0
	}
	return Candidate{}, false
}

// imposed are the nouns of what somebody can be under.
var imposed = map[string]bool{"siege": true, "attack": true, "investigation": true, "arrest": true, "bombardment": true, "surveillance": true, "blockade": true, "interrogation": true, "threat": true, "pressure": true}

// feels reads the stand that a party takes by an adjective, or a participle that the
// parser takes for a passive: "the union is worried about the mine", "they are concerned
// that it will close".
func (r *reading) feels(f *clause.Frame) (Candidate, bool) {
	actors := r.refs(f.Subjects)
	if len(f.Agents) > 0 || !slices.ContainsFunc(f.Subjects, r.partyArg) {
		return Candidate{}, false
	}
	word, verb := r.feeling(f)
	about := r.phrasesOf(word)
	if verb == "" || len(about) == 0 && r.doc().ChildWith(word, "ccomp") < 0 && r.complement(f) < 0 {
		return Candidate{}, false // "he was worried"
	}
	return Candidate{
		Ref: r.ref(f.Pred), Frame: f, Rule: "copula", Actors: actors, Targets: r.refs(about),
		Action: schema.Action{Text: r.tok(f.Pred).Text + " " + r.tok(word).Text, Lemma: verb, Type: schema.State},
	}, true
}

// feeling finds the word by which a clause tells a stand, and its verb, or "".
func (r *reading) feeling(f *clause.Frame) (word int, verb string) {
	if f.Kind == clause.Verb && f.Passive {
		return f.Pred, feelings[r.tok(f.Pred).Norm]
	}
	if r.lemma(f.Pred) != "be" {
		return f.Pred, ""
	}
	for _, a := range f.Attrs {
		if verb := feelings[r.tok(a.Head).Norm]; verb != "" {
			return a.Head, verb
		}
	}
	return f.Pred, ""
}

// feelings are adjectives by which a party takes a stand, and the verb for it.
var feelings = map[string]string{
	"worried": "worry", "concerned": "worry", "alarmed": "worry", "anxious": "worry", "afraid": "fear", "fearful": "fear", "hopeful": "hope", "optimistic": "hope",
	"outraged": "condemn", "dismayed": "deplore", "disappointed": "regret", "grateful": "thank", "thankful": "thank", "opposed": "oppose",
}

// ownersOf lists the bodies that a predicate noun belongs to: its "of" phrases
// and possessors.
func (r *reading) ownersOf(noun int) []story.Ref {
	var out []story.Ref
	d := r.doc()
	for _, c := range d.Children(noun) {
		switch t := &d.Tokens[c]; {
		case t.Dep == "poss":
			out = append(out, r.ref(c))
		case t.Dep == "prep" && (t.Norm == "of" || t.Norm == "in" || t.Norm == "to"):
			for _, o := range d.Children(c) {
				if d.Tokens[o].Dep == "pobj" && !r.tok(o).IsTime() {
					out = append(out, r.ref(o))
				}
			}
		}
	}
	return out
}

// belonging are predicate nouns that tie somebody to a body or a person.
var belonging = map[string]bool{
	"member": true, "leader": true, "head": true, "chief": true, "founder": true, "part": true, "ally": true, "rival": true, "enemy": true, "opponent": true,
	"supporter": true, "branch": true, "affiliate": true, "offshoot": true, "subsidiary": true, "president": true, "minister": true, "chairman": true, "director": true,
	"commander": true, "spokesman": true, "chair": true, "chairwoman": true, "premier": true, "chancellor": true, "king": true, "queen": true, "deputy": true, "spokeswoman": true, "representative": true, "ambassador": true, "citizen": true, "employee": true, "candidate": true, "owner": true, "partner": true, "successor": true, "son": true, "daughter": true, "wife": true, "husband": true, "brother": true, "sister": true, "relative": true, "secretary": true, "governor": true, "mayor": true, "follower": true, "loyalist": true,
}
