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
	if f.Link == Comp && !g.Passive && p.tok(f.Pred).Dep == "xcomp" && p.words.ObjectControl(p.tok(g.Pred).Lemma) && !uses(p.tok(g.Pred).Lemma) && !p.departs(g) && !(p.tok(g.Pred).Lemma == "keep" && Infinitive(p.d, f.Pred)) {
		if len(g.Objects) > 0 && g.Objects[0].Head < f.Pred {
			return shared(g.Objects)
		}
		if len(g.Indirect) > 0 && g.Indirect[0].Prep < 0 {
			return shared(g.Indirect)
		}
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

// keptBack reports an infinitive under a passive whose subject, a means or a plan, does
// not do it itself: "trucks were used by rebels to attack", "efforts are being made to
// free them". It is the agent of the passive who does, if told.
func (p *parse) keptBack(f, g *Frame, hops int) bool {
	if !g.Passive || !Infinitive(p.d, f.Pred) || f.Pred < g.Pred {
		return false
	}
	lemma := p.tok(g.Pred).Lemma
	for _, a := range p.subjects(g, hops+1) {
		noun := p.tok(a.Head)
		switch {
		case noun.POS != "NOUN" || p.people(a.Head) && len(g.Agents) == 0:
			return false
		case uses(lemma), isOneOf(lemma, "spend", "earmark", "allocate"):
		case modalNoun[noun.Lemma] && isOneOf(lemma, "make", "take", "undertake", "launch", "require", "need"):
		default:
			return false
		}
	}
	f.Unsaid = len(g.Agents) == 0
	return true
}

// receiver gives who is given the leave or the time that an infinitive is for: "gave the
// firm until May to pay".
func (p *parse) receiver(f, g *Frame) []Arg {
	if g.Passive || !Infinitive(p.d, f.Pred) || f.Pred < g.Pred || p.tok(g.Pred).Lemma != "give" {
		return nil
	}
	for _, o := range slices.Concat(g.Indirect, g.Objects) {
		if o.Prep < 0 && p.somebody(o.Head) {
			return shared([]Arg{o})
		}
	}
	return nil
}

// paid gives who does what the infinitive of a clause with an empty "it" tells: the people
// whom it took or cost something, if any: "it took rescuers an hour to free him".
func (p *parse) paid(g *Frame, who []Arg) []Arg {
	if !p.costs(g) || len(who) != 1 || p.tok(who[0].Head).Norm != "it" {
		return who
	}
	for _, o := range slices.Concat(g.Indirect, g.Objects) {
		if p.people(o.Head) {
			return shared([]Arg{o})
		}
	}
	return nil
}

// costs reports whether a verb may tell with an empty "it" what something takes.
func (p *parse) costs(g *Frame) bool { return isOneOf(p.tok(g.Pred).Lemma, "take", "cost") }

// asked finds who is to do what an infinitive tells right before it: under the
// preposition of a demand ("called on Chad to withdraw", "appealed to residents to
// stay"), under "up to" ("it is up to the judge to decide"), or the object of a demand
// that the parser hangs an adverbial clause on.
func (p *parse) asked(f, g *Frame) []Arg {
	if g.Passive || !Infinitive(p.d, f.Pred) || f.Pred < g.Pred {
		return nil
	}
	before := p.opening(f.Pred) - 1
	demand := p.words.ObjectControl(p.tok(g.Pred).Lemma) && !uses(p.tok(g.Pred).Lemma)
	asks := len(g.Objects) == 1 && pressing[p.tok(g.Objects[0].Head).Lemma] // "put pressure on Chad to leave"
	for _, o := range g.Obliques {
		if o.Prep < g.Pred || !p.endsAt(o.Head, before) || !p.somebody(o.Head) {
			continue
		}
		up := p.tok(p.tok(o.Prep).Head).Norm == "up" && p.tok(o.Prep).Norm == "to"
		if up || asks && isOneOf(p.tok(o.Prep).Norm, "on", "to") || demand && len(g.Objects) == 0 && isOneOf(p.tok(o.Prep).Norm, "on", "upon", "to", "with", "for") {
			return shared(p.spread(Arg{Head: FirstConjunct(p.d, o.Head), Prep: -1}))
		}
	}
	for _, o := range g.Objects {
		if !p.endsAt(o.Head, before) {
			continue
		}
		if demand && p.tok(f.Pred).Dep == "advcl" && p.somebody(o.Head) && p.tok(g.Pred).Lemma != "call" {
			return shared(g.Objects)
		}
		if len(f.Objects) > 0 && p.people(o.Head) && isOneOf(p.tok(g.Pred).Lemma, "seek", "hire", "recruit", "find", "engage", "employ") {
			return shared(g.Objects) // "seek a lawyer to sue them"
		}
	}
	return nil
}

// pressing are nouns for a demand made of whoever stands under "on" or "to".
var pressing = map[string]bool{"pressure": true, "appeal": true, "plea": true, "call": true}

// somebody reports whether a noun or name is of people, a body or a state.
func (p *parse) somebody(i int) bool {
	t := p.tok(i)
	return p.people(i) || isOneOf(t.Ent, "ORG", "GPE") || t.Tag == "PRP" || t.POS == "PROPN" && t.Ent == ""
}

// endsAt reports whether the phrase of a noun ends at a token.
func (p *parse) endsAt(noun, last int) bool {
	_, hi := p.d.Subtree(noun)
	return hi == last
}

// departs reports whether a clause tells that somebody left a place or a thing: the
// infinitive after it is what they left it for ("left the hotel to meet them").
func (p *parse) departs(f *Frame) bool {
	return p.tok(f.Pred).Lemma == "leave" && len(f.Objects) > 0 && p.thing(f.Objects[0].Head)
}

// fromMain finds the subject of an adverbial clause without one: "killing
// three", "to free the hostages", "while leaving". In the passive the agent, if
// told, did it: "was bombed by X, killing three".
func (p *parse) fromMain(f *Frame, hops int) []Arg {
	g := p.frames[p.tok(f.Pred).Head]
	if g == nil {
		return nil
	}
	if t := p.tok(f.Pred); t.Tag != "VBG" && t.Tag != "VBN" && !Infinitive(p.d, f.Pred) {
		return nil
	}
	if near := p.usedThing(f, g); near != nil {
		return near
	}
	if p.tok(g.Pred).Lemma == "have" && p.tok(f.Pred).Tag == "VBG" && f.Pred > g.Pred && len(g.Objects) > 0 && p.people(g.Objects[0].Head) {
		return shared(g.Objects) // "has 900 refugees, fleeing the war"
	}
	if p.quoted(g.Pred, p.opening(f.Pred)) && p.words.Says(p.tok(g.Pred).Lemma) {
		return nil // it goes on with what was said
	}
	if who := p.asked(f, g); who != nil {
		return who
	}
	if said := p.saidOver(f, g); said != nil {
		g = said
	}
	if p.keptBack(f, g, hops) {
		return shared(g.Agents)
	}
	if got := p.receiver(f, g); got != nil {
		return got
	}
	if g.Passive && len(g.Agents) > 0 && !f.Passive {
		return shared(g.Agents)
	}
	return shared(p.subjects(g, hops+1))
}

// saidOver gives the verb of saying over a clause to which a participle of saying is
// hung that a thing cannot say ("he said the border will not be closed, claiming that
// …"), or that goes on with what was said: "he said the mayor resigned, adding that …".
func (p *parse) saidOver(f, g *Frame) *Frame {
	lemma := p.tok(f.Pred).Lemma
	if p.tok(f.Pred).Tag != "VBG" || f.Pred < g.Pred || !p.words.Says(lemma) {
		return nil
	}
	goesOn := lemma == "add" && g.Link == Comp && len(f.Clauses) > 0
	for _, a := range g.Subjects {
		if p.somebody(a.Head) && !goesOn {
			return nil
		}
	}
	for n := 0; n < maxHops && g != nil && g.Link != Conjunct; n++ {
		if g = p.frames[g.Gov]; g != nil && g.Kind != Noun && (p.words.Says(p.tok(g.Pred).Lemma) || p.somebodyActs(g) && !goesOn) {
			return g
		}
	}
	return nil
}

// somebodyActs reports whether the subject of a clause is people, a body or a state.
func (p *parse) somebodyActs(f *Frame) bool {
	for _, a := range f.Subjects {
		if p.somebody(a.Head) {
			return !f.Passive
		}
	}
	return false
}

// usedThing gives the noun right before a participle that tells what something is used
// for or who has it: "found thallium, once used in rat poison", "shelled the suburb,
// held by rebels".
func (p *parse) usedThing(f, g *Frame) []Arg {
	lemma := p.tok(f.Pred).Lemma
	if !f.Passive || f.Pred < g.Pred || !uses(lemma) && !(len(f.Agents) > 0 && has(lemma)) {
		return nil
	}
	lo, _ := p.d.Subtree(f.Pred)
	for lo--; lo > g.Pred; lo-- {
		switch t := p.tok(lo); {
		case t.POS == "PUNCT":
		case t.POS == "NOUN" || t.POS == "PROPN":
			return []Arg{{Head: lo, Prep: -1, Shared: true}}
		default:
			return nil
		}
	}
	return nil
}

// has reports whether a verb tells who has a place or a thing.
func has(lemma string) bool {
	return isOneOf(lemma, "control", "hold", "own", "run", "occupy", "dominate", "inhabit", "populate", "govern", "rule", "administer")
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
