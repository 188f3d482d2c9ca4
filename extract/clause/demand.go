package clause

import "slices"

// keptBack reports an infinitive under a passive whose subject, a means or a plan, does
// not do it itself: "trucks were used by rebels to attack", "efforts are being made to
// free them". It is the agent of the passive who does, if told.
func (p *parse) keptBack(f, g *Frame, hops int) bool {
	if !g.Passive || !Infinitive(p.d, f.Pred) || f.Pred < g.Pred {
		return false
	}
	lemma := p.tok(g.Pred).Lemma
	if len(g.Agents) == 0 && deeds[lemma] {
		f.Unsaid = true // "the sensors were tampered with to save money"
		return true
	}
	for _, a := range p.subjects(g, hops+1) {
		noun := p.tok(a.Head)
		switch {
		case noun.POS != "NOUN" && noun.POS != "VERB" || p.people(a.Head) && len(g.Agents) == 0:
			return false
		case treaty[noun.Lemma] && isOneOf(lemma, "reach", "sign", "conclude", "make"): // "an agreement was reached to lease it"
		case uses(lemma), isOneOf(lemma, "spend", "earmark", "allocate", "offer", "need"):
		case modalNoun[noun.Lemma] && isOneOf(lemma, "make", "take", "undertake", "launch", "require", "need"):
		default:
			return false
		}
	}
	f.Unsaid = len(g.Agents) == 0
	return true
}

// treaty are nouns of what several agree to do.
var treaty = map[string]bool{"agreement": true, "deal": true, "accord": true, "pact": true, "contract": true}

// deeds are verbs whose passive has somebody behind it who does what the infinitive tells.
var deeds = map[string]bool{
	"tamper": true, "close": true, "shut": true, "block": true, "remove": true, "destroy": true, "kill": true, "arrest": true, "cut": true, "burn": true, "sell": true, "bomb": true, "shell": true, "clear": true, "evacuate": true, "seal": true, "do": true,
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
// stay"), under "up to" ("it is up to the clerk to choose"), or the object of a demand
// that the parser hangs an adverbial clause on.
func (p *parse) asked(f, g *Frame) []Arg {
	if g.Passive || !Infinitive(p.d, f.Pred) || f.Pred < g.Pred {
		return nil
	}
	before := p.opening(f.Pred) - 1
	demand := p.words.ObjectControl(p.tok(g.Pred).Lemma) && !uses(p.tok(g.Pred).Lemma)
	asks := len(g.Objects) == 1 && pressing[p.tok(g.Objects[0].Head).Lemma] // "put pressure on Chad to leave"
	for _, o := range g.Obliques {
		if o.Prep < g.Pred || !p.endsAt(o.Head, before) || !p.somebodyOr(o.Head) && p.tok(g.Pred).Lemma != "call" {
			continue
		}
		up := p.tok(p.tok(o.Prep).Head).Norm == "up" && p.tok(o.Prep).Norm == "to"
		if up || asks && isOneOf(p.tok(o.Prep).Norm, "on", "to") || demand && len(g.Objects) == 0 && isOneOf(p.tok(o.Prep).Norm, "on", "upon", "to", "with", "for") {
			return shared(p.spread(Arg{Head: p.d.FirstConjunct(o.Head), Prep: -1}))
		}
	}
	for _, o := range g.Objects {
		if p.tok(f.Pred).Dep == "advcl" && isOneOf(p.tok(g.Pred).Lemma, "ask", "urge", "tell", "order", "beg", "instruct", "persuade", "convince", "encourage", "remind") {
			return shared(g.Objects) // "asked donors at the meeting to send food"
		}
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
