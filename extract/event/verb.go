package event

import (
	"newsgraph/extract/clause"
	"newsgraph/extract/lexicon"
	"newsgraph/extract/story"
	"newsgraph/schema"
)

// verb reads a full verb as an event: "X attacked Y", "Y was attacked by X",
// "X fired on Y", "Y died".
func (r *reading) verb(f *clause.Frame) []Candidate {
	class := r.lex.Class(r.lemma(f.Pred))
	if r.empty(f, class) {
		return nil
	}
	c := Candidate{Ref: r.ref(f.Pred), Frame: f, Rule: f.Rule, Confidence: ruleConfidence[f.Rule]}
	c.Actors, c.Targets = r.refs(f.Actors()), r.refs(f.Patients())
	entry := r.entry(f)
	if len(c.Targets) == 0 && !class.Is(lexicon.Undergo) || !entry.TakesObject() && !class.Is(lexicon.Undergo) || entry.Has(lexicon.Goods) {
		r.prepositional(f, entry, &c)
	}
	if len(f.Indirect) > 0 && (len(c.Targets) == 0 || class.Is(lexicon.Giving)) {
		c.Targets = r.refs(f.Indirect)
	}
	if class.Is(lexicon.Undergo) && !f.Passive && len(c.Targets) == 0 {
		c.Targets, c.Actors = c.Actors, nil
	}
	if class.Is(lexicon.Mutual) {
		c.mutual()
	}
	if dealing[entry.Type] {
		c.Targets = r.throughObject(c.Targets)
	}
	if class.Is(lexicon.Negative) && len(c.Targets) == 0 {
		c.Targets = r.refused(f)
	}
	r.throughNoun(f, &c)
	c.Targets = r.answerable(c.Targets, entry.Type)
	if len(c.Actors) == 0 && (len(c.Targets) == 0 || !f.Passive && !class.Is(lexicon.Undergo)) {
		return nil // an active verb whose subject was not found tells nothing safely
	}
	c.Action = r.action(f, entry, class)
	c.Instrument = r.instrument(f)
	return []Candidate{c}
}

// action names what was done. "Left three dead" is a killing; a verb that calls
// or names somebody something is a statement.
func (r *reading) action(f *clause.Frame, e lexicon.Entry, class lexicon.Class) schema.Action {
	a := schema.Action{Text: r.chain(f), Lemma: r.phrase(f), Type: e.Type}
	for _, attr := range f.Attrs {
		if lemma, ok := resultOf[r.tok(attr.Head).Norm]; ok && r.lemma(f.Pred) == "leave" {
			return schema.Action{Text: a.Text + " " + r.tok(attr.Head).Text, Lemma: lemma, Type: schema.Assault}
		}
		if class.Is(lexicon.Naming) {
			a.Type = schema.State
		}
	}
	return a
}

// resultOf are the states in which an attack leaves people, and the verb for it.
var resultOf = map[string]string{"dead": "kill", "injured": "injure", "wounded": "wound", "hurt": "injure", "homeless": "displace"}

// chain is the verb as written with the verbs of phase, attempt or refusal that
// govern it: "began supporting", "refused to allow".
func (r *reading) chain(f *clause.Frame) string {
	text := r.text(f)
	for n, g := 0, f; n < 4 && g.Link == clause.Comp && g.Gov >= 0; n++ {
		up := r.p.Frame(g.Gov)
		if up == nil || up.Kind != clause.Verb || r.tok(g.Pred).Dep != "xcomp" || !r.empty(up, r.lex.Class(r.lemma(up.Pred))) {
			break
		}
		if r.hasTo(g.Pred) {
			text = "to " + text
		}
		text = r.text(up) + " " + text
		g = up
	}
	return text
}

func (r *reading) hasTo(i int) bool {
	for _, c := range r.doc().Children(i) {
		if r.tok(c).Tag == "TO" {
			return true
		}
	}
	return false
}

// empty reports whether a verb says nothing by itself: aspect verbs with a
// clause, verbs of being and having, modal-like verbs.
func (r *reading) empty(f *clause.Frame, class lexicon.Class) bool {
	clausal := r.hasComplement(f)
	switch {
	case clausal && class.Is(lexicon.Aspect|lexicon.Attempt|lexicon.Raising|lexicon.Perception):
		return true
	case clausal && class.Is(lexicon.Negative):
		return r.entry(f).Type != schema.Reject // "failed to" only denies, "refused to" is a deed
	case class.Is(lexicon.Measure) && !f.Passive && len(f.Objects) == 0:
		return true // "prices rose" has nobody who acts
	case class.Is(lexicon.State | lexicon.Modal | lexicon.Copular | lexicon.Occur):
		return true
	case f.Rule == "preposition" || r.lemma(f.Pred) == "do":
		return true
	}
	return class.Is(lexicon.Cognition) && !class.Is(lexicon.Report|lexicon.Claim|lexicon.Deny)
}

// hasComplement reports whether the verb governs a clause that is its content.
func (r *reading) hasComplement(f *clause.Frame) bool {
	for _, c := range f.Clauses {
		if dep := r.tok(c).Dep; dep == "xcomp" || dep == "ccomp" {
			return true
		}
	}
	return false
}

// entry looks the verb up with its particle, then with each of its
// prepositions, then alone.
func (r *reading) entry(f *clause.Frame) lexicon.Entry {
	lemma := r.lemma(f.Pred)
	if prt := r.particle(f); prt != "" {
		if e, ok := r.lex.Verb(lemma + " " + prt); ok {
			return e
		}
	}
	if len(f.Patients()) == 0 {
		for _, a := range f.Obliques {
			if a.Prep < 0 {
				continue
			}
			if e, ok := r.lex.VerbWith(lemma, r.tok(a.Prep).Norm); ok && e.Type != schema.Other {
				return e
			}
		}
	}
	if e, ok := r.lex.Verb(lemma); ok {
		return e
	}
	return lexicon.Entry{Type: schema.Other}
}

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

// throughNoun replaces an actor that is itself an event by whoever did that:
// "the attack by X killed three", "three were killed in an attack by X".
func (r *reading) throughNoun(f *clause.Frame, c *Candidate) {
	var out []story.Ref
	for _, a := range c.Actors {
		if by := r.doers(a.Token); len(by) > 0 && r.violent(a.Token) {
			out = append(out, by...)
			continue
		}
		out = append(out, a)
	}
	c.Actors = out
	if len(c.Actors) > 0 {
		return
	}
	for _, a := range f.Obliques {
		if a.Prep >= 0 && (r.tok(a.Prep).Norm == "in" || r.tok(a.Prep).Norm == "during" || r.tok(a.Prep).Norm == "after") {
			if r.violent(a.Head) {
				c.Actors = append(c.Actors, r.doers(a.Head)...)
			}
		}
	}
}

// violent reports whether a noun names an attack.
func (r *reading) violent(noun int) bool {
	e, ok := r.lex.Noun(r.lemma(noun))
	return ok && e.Type == schema.Assault
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

// answerable replaces a target that is itself an event by whoever did that, for
// words about it: "condemned the attack by X", "rejected calls by X".
func (r *reading) answerable(targets []story.Ref, t schema.Type) []story.Ref {
	if t != schema.Accuse && t != schema.Reject && t != schema.Support && t != schema.Request {
		return targets
	}
	var out []story.Ref
	for _, g := range targets {
		if by := r.doers(g.Token); len(by) > 0 {
			out = append(out, by...)
			continue
		}
		out = append(out, g)
	}
	return out
}

// doers lists who did the event that a noun names, when the noun tells.
func (r *reading) doers(noun int) []story.Ref {
	f := r.p.Frame(noun)
	if f == nil || f.Kind != clause.Noun {
		return nil
	}
	e, ok := r.lex.Noun(r.lemma(noun))
	if !ok {
		return nil
	}
	actors, _ := r.nounRoles(f, e)
	for _, c := range f.Clauses { // "an attack carried out by X"
		if g := r.p.Frame(c); g != nil && g.Passive && len(actors) == 0 {
			actors = append(actors, r.refs(g.Agents)...)
		}
	}
	return actors
}

// instrument finds "with a knife", "using explosives".
func (r *reading) instrument(f *clause.Frame) *story.Ref {
	for _, a := range f.Obliques {
		if a.Prep >= 0 && r.tok(a.Prep).Norm == "with" && r.tok(a.Head).POS == "NOUN" && r.tok(a.Head).Ent == "" && len(f.Patients()) > 0 {
			ref := r.ref(a.Head)
			return &ref
		}
	}
	return nil
}

// ruleConfidence is the share of events of a construction that are right on the
// news development set (docs/evaluation.md), rounded to twentieths.
var ruleConfidence = map[string]float64{
	"active": 0.75, "passive": 0.85, "control": 0.85, "copula": 0.8, "gerund": 0.75, "light verb": 0.65,
	"conjunction": 0.65, "nominal": 0.65, "participle": 0.6, "relative": 0.5,
}
