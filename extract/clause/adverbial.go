package clause

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
	if p.remark(f, g) {
		return nil
	}
	if Infinitive(p.d, f.Pred) && len(g.Objects) > 0 && p.enough(g.Objects[0].Head) {
		return nil // "seized enough timber to fill a truck" fills none
	}
	if up := p.beyondThing(f, g); up != nil {
		g = up
	}
	if near := p.usedThing(f, g); near != nil {
		return near
	}
	if p.tok(g.Pred).Lemma == "have" && p.tok(f.Pred).Tag == "VBG" && f.Pred > g.Pred && len(g.Objects) > 0 && p.people(g.Objects[0].Head) {
		return shared(g.Objects) // "has 900 refugees, fleeing the war"
	}
	if who := p.beside(f); who != nil {
		return who
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
	if who := p.appointed(f, g); who != nil {
		return who
	}
	if got := p.receiver(f, g); got != nil {
		return got
	}
	if g.Passive && len(g.Agents) > 0 && !f.Passive && (f.Pred > g.Pred || Infinitive(p.d, f.Pred)) {
		return shared(g.Agents) // "was bombed by X, killing three", not "chanting, they were held by police"
	}
	return shared(p.subjects(g, hops+1))
}

// beyondThing is the clause around a thing of which a participle tells only where it lies or leads, where the parser hangs
// a purpose on that: in "blocked roads leading to the port to press demands" no road presses.
func (p *parse) beyondThing(f, g *Frame) *Frame {
	t := p.tok(g.Pred)
	if t.Dep != "acl" || t.Tag != "VBG" || !lies[t.Lemma] || !Infinitive(p.d, f.Pred) || p.somebody(t.Head) || p.people(t.Head) {
		return nil
	}
	return p.frames[g.Gov]
}

// remark reports a participle with "as" that is said of a whole clause: "as announced, the
// owners will meet", "was closed, as ordered by the court", "the rebels, as reported, fled",
// not "the law, as amended, bans".
func (p *parse) remark(f, g *Frame) bool {
	mark := p.d.ChildWith(f.Pred, "mark")
	if p.tok(f.Pred).Tag != "VBN" || mark < 0 || p.tok(mark).Norm != "as" {
		return false
	}
	return f.Pred > g.Pred || mark == p.d.SentOf(mark).Start || p.words.Says(p.tok(f.Pred).Lemma) && f.Pred == mark+1
}

// beside gives who is told to act beside the main clause in a phrase with "with": "trade was
// quiet with brokers leaving", "left with his wife carrying a bag".
func (p *parse) beside(f *Frame) []Arg {
	if p.tok(f.Pred).Tag != "VBG" {
		return nil
	}
	end := f.Pred - 1
	for end > 0 && p.tok(end).POS == "ADV" {
		end--
	}
	if end < 1 {
		return nil
	}
	noun := p.d.FirstConjunct(end)
	if t := p.tok(noun); t.Dep != "pobj" || p.tok(t.Head).Norm != "with" || !p.endsAt(noun, end) || !p.somebodyOr(noun) && !p.somebodyOr(end) {
		return nil
	}
	return shared(p.spread(Arg{Head: noun, Prep: -1}))
}

// saidOver gives the verb of saying over a clause to which a participle of saying is
// hung that a thing cannot say ("he said the border will not be closed, claiming that
// …"), or that goes on with what was said: "he said the mayor resigned, adding that …".
func (p *parse) saidOver(f, g *Frame) *Frame {
	lemma := p.tok(f.Pred).Lemma
	if p.tok(f.Pred).Tag != "VBG" || f.Pred < g.Pred {
		return nil
	}
	if over := p.bidden(f, g); over != nil {
		return over
	}
	if !p.words.Says(lemma) {
		return nil
	}
	goesOn := isOneOf(lemma, "add", "argue", "note", "stress", "explain") && g.Link == Comp && len(f.Clauses) > 0
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

// bidden gives the clause that asks somebody for a deed where a participle behind the deed
// tells more of what is asked: "urged Mali to free the men, calling the trial a farce".
func (p *parse) bidden(f, g *Frame) *Frame {
	lo, _ := p.d.Subtree(f.Pred)
	over, lemma := p.frames[g.Gov], p.tok(f.Pred).Lemma
	if over == nil || lo == 0 || p.tok(lo-1).Text != "," || !Infinitive(p.d, g.Pred) || !p.words.Says(lemma) && !names[lemma] {
		return nil
	}
	if asks := p.tok(over.Pred).Lemma; over.Passive || asks != "call" && !p.words.ObjectControl(asks) {
		return nil
	}
	return over
}

// names are verbs that say what somebody takes something for.
var names = map[string]bool{"call": true, "describe": true, "label": true, "term": true, "brand": true, "denounce": true, "condemn": true, "accuse": true, "blame": true}

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
// for or who has it: "found arsenic, once used in green paint", "shelled the suburb,
// held by rebels".
func (p *parse) usedThing(f, g *Frame) []Arg {
	lemma := p.tok(f.Pred).Lemma
	if f.Passive && f.Pred < g.Pred && len(f.Agents) > 0 && f.Pred > 1 && p.tok(f.Pred-1).Text == "," && p.tok(f.Pred-2).POS == "NOUN" && p.tok(f.Pred-2).Dep == "pobj" {
		return []Arg{{Head: f.Pred - 2, Prep: -1, Shared: true}} // "under the pact, brokered by X, Y will leave"
	}
	if f.Passive && f.Pred > g.Pred && len(f.Agents) == 0 && ofThings[lemma] && p.tok(f.Pred-1).Text == "," && p.tok(f.Pred-2).POS == "NOUN" && !p.people(f.Pred-2) {
		return []Arg{{Head: f.Pred - 2, Prep: -1, Shared: true}} // "resumed the aid, frozen in May"
	}
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

// ofThings are verbs of what is done to agreements, works and measures.
var ofThings = map[string]bool{
	"freeze": true, "suspend": true, "halt": true, "shelve": true, "sign": true, "reach": true, "adopt": true, "approve": true, "launch": true, "impose": true, "introduce": true, "publish": true, "issue": true,
	"build": true, "found": true, "establish": true, "scrap": true, "open": true, "stall": true, "ratify": true, "negotiate": true, "draft": true,
}

// has reports whether a verb tells who has a place or a thing.
func has(lemma string) bool {
	return isOneOf(lemma, "control", "hold", "own", "run", "occupy", "dominate", "inhabit", "populate", "govern", "rule", "administer")
}
