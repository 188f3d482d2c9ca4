package event

import (
	"strings"

	"newsgraph/extract/clause"
	"newsgraph/extract/lexicon"
	"newsgraph/extract/story"
	"newsgraph/schema"
)

// noun reads an event noun that tells who did it or to whom: "the attack by X
// on Y", "Russia's invasion of Y", "his arrest". A noun without either only
// points back to an event told elsewhere.
func (r *reading) noun(f *clause.Frame) []Candidate {
	e, ok := r.lex.Noun(r.lemma(f.Pred))
	if !ok {
		return r.none(f, UnknownNoun)
	}
	c := Candidate{Ref: r.ref(f.Pred), Frame: f, Rule: "nominal"}
	c.Actors, c.Targets = r.nounRoles(f, e)
	for _, i := range f.Clauses {
		if g := r.p.Frame(i); g != nil && r.carries(g) {
			c.Extra = append(c.Extra, g)
			r.used[g.Pred] = true
			if len(c.Actors) == 0 {
				c.Actors = r.refs(g.Agents)
			}
		}
	}
	if why := untold(e, len(c.Actors) > 0, len(c.Targets) > 0); why != "" {
		return r.none(f, why)
	}
	c.Action = schema.Action{Text: r.tok(f.Pred).Text, Lemma: e.Verb, Type: e.Type}
	return []Candidate{c}
}

// untold says why an event noun with the given roles tells a topic rather than an
// event, "" if it tells one: with both roles always, with one only where the noun
// names a deed ("their arrest", "an attack on X") and not talk or a mere relation
// ("the government's statement").
func untold(e lexicon.NounEntry, actor, target bool) Reason {
	switch {
	case actor && target:
		return ""
	case !actor && !target:
		return BareNoun
	case e.Has(lexicon.Weak):
		return WeakNoun
	}
	switch e.Type {
	case schema.Assault, schema.Consult, schema.Protest, schema.Coerce, schema.CrimeJustice, schema.Retreat, schema.Move, schema.Sanction, schema.Concede, schema.Request, schema.Accuse:
		return ""
	}
	return TopicNoun
}

// carries reports whether a clause on an event noun only says that it was done:
// "the attack carried out by X".
func (r *reading) carries(g *clause.Frame) bool {
	return g.Kind == clause.Verb && g.Passive && r.lex.LightVerb(r.phrase(g))
}

// nounRoles sorts the arguments of an event noun by its prepositions.
func (r *reading) nounRoles(f *clause.Frame, e lexicon.NounEntry) (actors, targets []story.Ref) {
	for _, a := range f.Obliques {
		if a.Prep < 0 || !r.mentionable(a.Head) {
			continue
		}
		switch prep := r.tok(a.Prep).Norm; {
		case e.TakesActor(prep):
			actors = append(actors, r.ref(a.Head))
		case e.TakesTarget(prep) || e.TakesWith(prep):
			targets = append(targets, r.ref(a.Head))
		}
	}
	if len(targets) == 0 {
		targets = r.misplaced(actors, e)
	}
	if poss := r.possessors(f); len(poss) > 0 {
		if len(targets) == 0 && (len(actors) > 0 || r.ownerIsTarget(e, poss[0].Token)) {
			targets = poss
		} else if len(actors) == 0 {
			actors = poss
		}
	}
	if len(actors) > 1 && len(targets) == 0 {
		actors, targets = actors[:1], actors[1:]
	}
	return r.modifiers(f, e, actors, targets)
}

// misplaced finds the target in a phrase that the parser hung on the actor: "the
// attack by rebels on the convoy".
func (r *reading) misplaced(actors []story.Ref, e lexicon.NounEntry) []story.Ref {
	var out []story.Ref
	for _, actor := range actors {
		for _, a := range r.phrasesOf(actor.Token) {
			if prep := r.tok(a.Prep).Norm; prep != "of" && e.TakesTarget(prep) {
				out = append(out, r.ref(a.Head))
			}
		}
	}
	return out
}

// ownerIsTarget reports whether the possessor of an event noun is acted on:
// "his death", "the minister's arrest", but "Russia's invasion".
func (r *reading) ownerIsTarget(e lexicon.NounEntry, owner int) bool {
	if e.Has(lexicon.Patient) {
		return true
	}
	t := r.tok(owner)
	personal := t.Ent == "PERSON" || t.Norm == "his" || t.Norm == "her" || t.Norm == "their"
	violent := e.Type == schema.Assault || e.Type == schema.Coerce || e.Type == schema.CrimeJustice
	return personal && violent && e.TakesTarget("of")
}

// possessors lists who an event noun belongs to; a date ("Friday's attack") is
// no possessor.
func (r *reading) possessors(f *clause.Frame) []story.Ref {
	var out []story.Ref
	for _, a := range f.Subjects {
		if r.mentionable(a.Head) {
			out = append(out, r.ref(a.Head))
		}
	}
	return out
}

// modifiers reads the names before an event noun: "US airstrikes", "Islamic
// State attack" give the actor, "embassy bombing" the target.
func (r *reading) modifiers(f *clause.Frame, e lexicon.NounEntry, actors, targets []story.Ref) ([]story.Ref, []story.Ref) {
	for _, a := range f.Attrs {
		t := r.tok(a.Head)
		if !r.mentionable(a.Head) {
			continue
		}
		switch {
		case len(actors) == 0 && (t.Ent == "NORP" || t.Ent == "ORG") && properTag(t.Tag):
			actors = append(actors, r.ref(a.Head))
		case len(actors) == 0 && t.Ent == "NORP" && t.Dep == "amod":
			actors = append(actors, r.ref(a.Head))
		case len(actors) == 0 && t.Ent == "GPE" && initials(t.Text):
			actors = append(actors, r.ref(a.Head)) // "US airstrikes"
		case len(actors) == 0 && t.Dep == "compound" && t.Tag == "NN" && r.lex.PartyOf(t.Lemma, "body", "member") && e.TakesActor("by"):
			actors = append(actors, r.ref(a.Head)) // "a coalition strike"
		case len(targets) == 0 && t.Dep == "compound" && t.Tag == "NN" && r.lex.PartyOf(t.Lemma, "person") && e.TakesTarget("of"):
			targets = append(targets, r.ref(a.Head)) // "the prisoner release"
		case len(targets) == 0 && t.Dep == "compound" && t.Tag == "NN" && e.Type == schema.Assault && r.lex.Class(t.Lemma) == 0 && !weapon[t.Lemma]:
			targets = append(targets, r.ref(a.Head))
		}
	}
	return actors, targets
}

func properTag(tag string) bool { return tag == "NNP" || tag == "NNPS" }

// weapon are nouns before an attack that tell how it was done, not to whom.
var weapon = map[string]bool{
	"bomb": true, "car": true, "suicide": true, "rocket": true, "missile": true, "drone": true, "air": true, "gun": true, "grenade": true, "mortar": true,
	"artillery": true, "knife": true, "terror": true, "machete": true, "arson": true, "chemical": true, "gas": true, "cyber": true, "truck": true, "ground": true, "shell": true, "night": true, "revenge": true, "acid": true, "mass": true, "roadside": true, "ambush": true, "guerrilla": true, "militant": true, "rebel": true, "hit": true, "torch": true, "day": true, "weekend": true, "morning": true, "gang": true,
}

// initials reports whether a name is written in capitals, as states whose name has
// no adjective of its own are: "US", "U.A.E.".
func initials(s string) bool {
	return len(s) > 1 && strings.ToUpper(s) == s
}
