package event

import (
	"slices"

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
	if !ok || r.ailment(f.Pred) {
		return r.none(f, UnknownNoun)
	}
	if r.business(f, e.Type) || r.marketDemand(f) {
		return r.none(f, WeakNoun)
	}
	c := Candidate{Ref: r.ref(f.Pred), Frame: f, Rule: "nominal"}
	c.Actors, c.Targets = r.nounRoles(f, e)
	if actors, targets := r.headline(f); actors != nil {
		c.Actors, c.Targets = actors, targets
	}
	r.carriers(f, e, &c)
	if len(c.Targets) == 0 {
		c.Targets = r.victimOf(f, e)
	}
	if len(c.Targets) == 0 {
		c.Targets = r.refused(f, e)
	}
	if len(c.Actors)+len(c.Targets) == 0 {
		c.Targets = r.undergone(f, e)
	}
	if len(c.Actors) == 0 && len(c.Targets) == 0 {
		c.Actors, c.Targets = r.between(f, e)
	}
	if len(c.Actors) == 0 {
		if c.Actors = r.attendant(f, e); len(c.Targets) == 0 && len(c.Actors) > 1 {
			c.Actors, c.Targets = c.Actors[:1], c.Actors[1:]
		}
	}
	if len(c.Targets) == 0 && e.TakesActor("with") {
		c.Actors, c.Targets = r.asked(f, c.Actors)
	}
	if len(c.Actors) == 0 && (len(c.Targets) > 0 || !r.claimed(f)) {
		c.Actors, c.Charged = r.blame(f, e)
	}
	if why := untold(e, len(c.Actors) > 0, len(c.Targets) > 0); why != "" && !r.deathOf(f, e) && !(why == WeakNoun && r.ofPeople(f, e)) && !(why == TopicNoun && len(c.Actors) > 0 && r.wills(f)) {
		return r.none(f, why)
	}
	c.Action = schema.Action{Text: r.tok(f.Pred).Text, Lemma: e.Verb, Type: r.figurative(f.Pred, e.Type)}
	if r.stoppage(&c) {
		c.Action.Type = schema.Protest
	}
	r.arm(f, &c)
	return []Candidate{c}
}

// refused finds what a refusal is about in the infinitive under its noun, as under the verb: "the refusal to sign the treaty".
func (r *reading) refused(f *clause.Frame, e lexicon.NounEntry) []story.Ref {
	if !r.lex.Class(e.Verb).Refuses() {
		return nil
	}
	for _, c := range f.Clauses {
		if g := r.p.Frame(c); g != nil && clause.Infinitive(r.doc(), c) && !r.used[c] {
			r.used[c] = true
			return r.aimed(g)
		}
	}
	return nil
}

// between finds the parties of a mutual event where the parser hangs them on the verb that
// only says that it went on: "talks resumed on Monday between X and Y".
func (r *reading) between(f *clause.Frame, e lexicon.NounEntry) (actors, targets []story.Ref) {
	t := r.tok(f.Pred)
	g := r.p.Frame(t.Head)
	if len(e.With) == 0 || g == nil || t.Dep != "nsubj" && t.Dep != "nsubjpass" {
		return nil, nil
	}
	for _, a := range g.Obliques {
		if r.prep(a) == "between" && r.mentionable(a.Head) {
			actors = append(actors, r.ref(a.Head))
		}
	}
	if len(actors) > 1 {
		return actors[:1], actors[1:]
	}
	return actors, nil
}

// attendant finds the other party of a mutual event in the subject of the clause that it
// is an occasion of: "Cole left after talks with the union".
func (r *reading) attendant(f *clause.Frame, e lexicon.NounEntry) []story.Ref {
	g := r.occasionOf(f, r.spanOf(f.Pred))
	if len(e.With) == 0 || g == nil {
		return nil
	}
	with := slices.ContainsFunc(f.Obliques, func(a clause.Arg) bool { return e.TakesWith(r.prep(a)) })
	if r.engaged(g) {
		return r.refs(g.Subjects)
	}
	if !with || !slices.ContainsFunc(g.Subjects, r.partyArg) {
		return nil
	}
	return r.refs(g.Subjects)
}

// occasionOf is the clause beside which a noun stands as an event of its subject, or nil.
func (r *reading) occasionOf(f *clause.Frame, noun int) *clause.Frame {
	t, g := r.tok(noun), r.p.Frame(f.Gov)
	if t.Dep != "pobj" || g == nil || r.tok(t.Head).Head != g.Pred || !occasion[r.tok(t.Head).Norm] {
		return nil
	}
	return g
}

// asked gives who asks in an interview that is told by the way, and who answers: "Cole said in an interview with the
// paper that she would resign", "Cole told the paper in an interview".
func (r *reading) asked(f *clause.Frame, by []story.Ref) (actors, targets []story.Ref) {
	g := r.occasionOf(f, f.Pred)
	if g == nil || !slices.ContainsFunc(g.Subjects, r.partyArg) {
		return by, nil
	}
	if len(by) == 0 && slices.ContainsFunc(g.Objects, r.partyArg) {
		by = r.refs(g.Objects)
	}
	if len(by) == 0 {
		return nil, nil
	}
	return by, r.refs(g.Subjects)
}

// spanOf is the noun of time that an event noun fills ("two days of talks"), else the noun itself.
func (r *reading) spanOf(noun int) int {
	of := r.tok(noun)
	if above := r.tok(of.Head).Head; of.Dep == "pobj" && r.tok(of.Head).Norm == "of" && (times[r.lemma(above)] || many[r.lemma(above)]) {
		return above
	}
	return noun
}

// occasion are the prepositions that put a clause beside an event of its subject.
var occasion = map[string]bool{"after": true, "before": true, "during": true, "in": true, "following": true, "at": true}

// carriers takes up the clauses on an event noun that only say that it was done,
// with what they tell of who and to whom.
func (r *reading) carriers(f *clause.Frame, e lexicon.NounEntry, c *Candidate) {
	for _, i := range f.Clauses {
		g := r.p.Frame(i)
		if g == nil || !r.carries(g) {
			continue
		}
		c.Extra = append(c.Extra, g)
		r.used[g.Pred] = true
		if len(c.Actors) == 0 {
			c.Actors = r.refs(g.Agents)
		}
		if len(c.Targets) == 0 {
			c.Targets = r.carriedTo(g, e)
		}
	}
}

// carries reports whether a clause on an event noun only says that it was done:
// "the attack carried out by X".
func (r *reading) carries(g *clause.Frame) bool {
	return g.Kind == clause.Verb && g.Passive && r.lex.LightVerb(r.phrase(g))
}

// carriedTo finds the target that stands with the verb that an event noun is
// carried out by: "the attack staged by X on Y".
func (r *reading) carriedTo(g *clause.Frame, e lexicon.NounEntry) []story.Ref {
	var out []clause.Arg
	for _, a := range g.Obliques {
		if a.Prep >= 0 && e.TakesTarget(r.tok(a.Prep).Norm) && !r.tok(a.Head).IsTime() {
			out = append(out, a)
		}
	}
	return r.refs(out)
}

// nounRoles sorts the arguments of an event noun by its prepositions.
func (r *reading) nounRoles(f *clause.Frame, e lexicon.NounEntry) (actors, targets []story.Ref) {
	for _, a := range f.Obliques {
		if a.Prep < 0 || !r.mentionable(a.Head) {
			continue
		}
		switch prep := r.tok(a.Prep).Norm; {
		case prep == "of" && e.Has(lexicon.Patient):
			targets = append(targets, r.ref(a.Head)) // "the death of X"
		case e.TakesActor(prep):
			actors = append(actors, r.ref(a.Head))
		case e.TakesTarget(prep) || e.TakesWith(prep):
			targets = append(targets, r.ref(a.Head))
		}
	}
	if len(targets) == 0 {
		targets = r.misplaced(actors, e)
	}
	if len(targets) == 0 {
		targets = r.beyondScene(f, e)
	}
	if poss := r.possessors(f); len(poss) > 0 {
		if len(targets) == 0 && r.onlyOf(f, actors) {
			actors, targets = poss, actors // "his investigation of the sale"
		} else if len(targets) == 0 && (len(actors) > 0 || r.ownerIsTarget(e, poss[0].Token)) {
			targets = poss
		} else if len(actors) == 0 {
			actors = poss
		}
	}
	if len(actors) > 1 && len(targets) == 0 && len(e.With) > 0 {
		actors, targets = actors[:1], actors[1:]
	}
	return r.modifiers(f, e, actors, targets)
}

// onlyOf reports whether mentions stand under "of" alone, where they may be acted on.
func (r *reading) onlyOf(f *clause.Frame, refs []story.Ref) bool {
	return every(refs, func(x story.Ref) bool {
		return slices.ContainsFunc(f.Obliques, func(a clause.Arg) bool { return a.Head == x.Token && r.prep(a) == "of" })
	})
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
