package clause

import (
	"slices"

	"newsgraph/extract/nlp"
)

// fromController finds the subject of an infinitive or bare complement: the
// object of the governing verb where it has one ("ordered troops to leave"),
// else its subject ("plans to attack", "was forced to leave").
func (p *parse) fromController(f *Frame, hops int) []Arg {
	g := p.frames[p.tok(f.Pred).Head]
	if g == nil { // "willing to attack", "about to restore": over the adjective
		g = p.frames[p.above(f.Pred)]
	}
	if g == nil || p.quoted(g.Pred, p.opening(f.Pred)) && Infinitive(p.d, f.Pred) && p.words.Says(p.tok(g.Pred).Lemma) {
		return nil
	}
	if p.extraposed(f, g) {
		return nil // "it is wrong to free them": the "it" does not free them
	}
	if f.Link == Comp && !g.Passive && p.tok(f.Pred).Dep == "xcomp" && p.words.ObjectControl(p.tok(g.Pred).Lemma) && !uses(p.tok(g.Pred).Lemma) && !p.departs(g) && !(p.tok(g.Pred).Lemma == "keep" && Infinitive(p.d, f.Pred)) {
		if len(g.Objects) > 0 && g.Objects[0].Head < f.Pred && !p.leave(f, g) {
			return shared(g.Objects)
		}
		if len(g.Indirect) > 0 && g.Indirect[0].Prep < 0 {
			return shared(g.Indirect)
		}
	}
	if who := p.appointed(f, g); who != nil {
		return who
	}
	if p.tok(g.Pred).Lemma == "approach" && Infinitive(p.d, f.Pred) {
		if who := p.somebodies(g.Objects); who != nil {
			return who // "approached banks to take part"
		}
	}
	if p.tok(g.Pred).Lemma == "take" && len(g.Subjects) == 1 && p.tok(g.Subjects[0].Head).Norm == "it" {
		return p.somebodies(g.Objects) // "it took her a year to build it"
	}
	if who := p.asked(f, g); who != nil {
		return who
	}
	if p.tok(f.Pred).Dep == "ccomp" && p.tok(f.Pred).Tag != "VB" && p.tok(f.Pred).Tag != "VBG" {
		return nil
	}
	if p.keptBack(f, g, hops) {
		return shared(g.Agents)
	}
	who := p.paid(g, shared(p.subjects(g, hops+1)))
	if g.Kind == Copula && g.Pred < f.Pred && len(who) == 1 && modalNoun[p.tok(who[0].Head).Lemma] && p.tok(who[0].Head).Dep == "nsubj" {
		return p.holder(who[0].Head, hops) // "the firm's aim is to cut costs"
	}
	return who
}

// extraposed reports an infinitive that an "it" before stands for: "it is wrong to free them". Who is ready to do something
// is somebody.
func (p *parse) extraposed(f, g *Frame) bool {
	if p.tok(g.Pred).Lemma != "be" || len(g.Subjects) != 1 || p.tok(g.Subjects[0].Head).Norm != "it" || !Infinitive(p.d, f.Pred) {
		return false
	}
	a := p.d.ChildWith(g.Pred, "acomp")
	if a < g.Pred || a > f.Pred {
		return false
	}
	if last := p.d.ChildWith(a, "conj"); last > a && last < f.Pred {
		a = last // "it was old and ready to fall"
	}
	return p.tok(a).POS == "ADJ" && !personal[p.tok(a).Lemma] && (timely[p.tok(a).Lemma] || !p.measuredBy(a))
}

// measuredBy reports an adjective with the degree at which somebody does something: "low enough to", "too weak to".
func (p *parse) measuredBy(adj int) bool {
	return slices.ContainsFunc(p.kids(adj), func(c int) bool { return isOneOf(p.tok(c).Norm, "enough", "too", "so") })
}

// timely are adjectives of a deed in any degree: "it is too late to save them".
var timely = map[string]bool{"early": true, "late": true, "soon": true, "premature": true, "hard": true, "difficult": true, "easy": true, "risky": true, "dangerous": true, "costly": true, "expensive": true}

// personal are adjectives of whoever is to do something.
var personal = map[string]bool{
	"able": true, "unable": true, "willing": true, "unwilling": true, "ready": true, "unready": true, "set": true, "due": true, "likely": true, "unlikely": true, "eager": true, "keen": true, "anxious": true, "reluctant": true,
	"determined": true, "bound": true, "certain": true, "sure": true, "prepared": true, "unprepared": true, "poised": true, "free": true, "quick": true, "slow": true, "afraid": true, "hesitant": true, "happy": true, "glad": true, "proud": true,
	"content": true, "desperate": true, "careful": true, "loath": true, "liable": true, "prone": true, "apt": true, "inclined": true, "entitled": true, "eligible": true, "obliged": true, "first": true, "last": true, "fit": true, "about": true,
	"pleased": true, "delighted": true, "sorry": true, "committed": true, "scheduled": true, "wont": true, "tempted": true, "forced": true, "impatient": true, "powerless": true, "available": true, "suitable": true, "welcome": true,
}

// appointed gives who is chosen to do what an infinitive tells: "named her deputy, Ann
// Cole, to replace him".
func (p *parse) appointed(f, g *Frame) []Arg {
	if g.Passive || f.Pred < g.Pred || !Infinitive(p.d, f.Pred) {
		return nil
	}
	switch lemma := p.tok(g.Pred).Lemma; {
	case isOneOf(lemma, "name", "appoint", "nominate", "pick", "choose", "elect"):
		return p.somebodies(g.Objects)
	case isOneOf(lemma, "form", "create", "establish", "found") && len(g.Objects) == 1 && p.tok(g.Objects[0].Head).POS == "NOUN" && p.words.Party(p.tok(g.Objects[0].Head).Lemma):
		return shared(g.Objects) // "formed a team to investigate"
	}
	return nil
}

// somebody reports whether a noun or name is of people, a body or a state.
func (p *parse) somebody(i int) bool {
	t := p.tok(i)
	return p.people(i) || isOneOf(t.Ent, "ORG", "GPE") || t.Tag == "PRP" || t.POS == "PROPN" && t.Ent == ""
}

// somebodyOr reports somebody, or a noun for a party of any kind: "member states".
func (p *parse) somebodyOr(i int) bool { return p.somebody(i) || p.words.Party(p.tok(i).Lemma) }

// endsAt reports whether the phrase of a noun ends at a token.
func (p *parse) endsAt(noun, last int) bool {
	_, hi := p.d.Subtree(noun)
	return hi == last
}

// leave reports that a clause asks for the leave or the means to do what an infinitive
// tells, which the one who asks will do: "sought approval to merge", "seeks $9 to build it".
func (p *parse) leave(f, g *Frame) bool {
	if o := p.tok(g.Objects[0].Head); o.Ent == "MONEY" || Currency[o.Lemma] {
		return true
	}
	return !f.Passive && isOneOf(p.tok(g.Pred).Lemma, "seek", "request", "need", "want", "require") && modalNoun[p.tok(g.Objects[0].Head).Lemma]
}

// departs reports whether a clause tells that somebody left a place or a thing: the
// infinitive after it is what they left it for ("left the hotel to meet them").
func (p *parse) departs(f *Frame) bool {
	return p.tok(f.Pred).Lemma == "leave" && len(f.Objects) > 0 && p.thing(f.Objects[0].Head)
}

// opening is the first word of a verb with its "to".
func (p *parse) opening(verb int) int {
	for _, c := range p.kids(verb) {
		if c < verb && p.tok(c).Tag == "TO" {
			return c
		}
	}
	return verb
}

// quoted reports whether a quotation opens or ends between two tokens.
func (p *parse) quoted(a, b int) bool {
	odd := false
	for i := min(a, b) + 1; i < max(a, b); i++ {
		if t := p.tok(i); t.Tag == "``" || t.Tag == "''" || isOneOf(t.Text, "\"", "“", "”") {
			odd = !odd
		}
	}
	return odd
}

// Infinitive reports whether "to" stands with a verb.
func Infinitive(d *nlp.Doc, i int) bool {
	return slices.ContainsFunc(d.Children(i), func(c int) bool { return d.Tokens[c].Tag == "TO" })
}
