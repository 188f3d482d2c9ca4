package clause

// fromNoun reads a clause that modifies a noun without a subject of its own:
// "rebels accused of …", "troops guarding …", "the town bombed by …", and
// "the decision of X to attack".
func (p *parse) fromNoun(f *Frame, hops int) ([]Arg, string) {
	if who := p.chosen(f); who != nil {
		return who, "control"
	}
	noun := p.tok(f.Pred).Head
	t := p.tok(f.Pred)
	switch user, asked := p.user(noun), p.demanded(f, noun); {
	case p.tok(noun).Ent == "MONEY" && t.Tag == "VBG":
		return p.holder(noun, hops), "participle"
	case Infinitive(p.d, f.Pred) && p.enough(noun):
		return nil, "" // "enough timber to fill a truck" fills none
	case user != nil && Infinitive(p.d, f.Pred):
		return shared(p.subjects(user, hops+1)), "control" // "used drones to carry drugs"
	case f.Passive:
		return p.antecedent(f.Pred), "participle"
	case p.verbless(f.Pred) >= 0:
		return []Arg{{Head: p.verbless(f.Pred), Prep: -1, Shared: true}}, "active"
	case t.Tag == "VBN" && p.mainVerb(f.Pred), p.sweeps(f.Pred):
		return p.antecedent(f.Pred), "active"
	case asked == nil && Infinitive(p.d, f.Pred) && p.commands(noun):
		return nil, "" // "issued an order to attack": another is to
	case t.Dep == "relcl" && Infinitive(p.d, f.Pred) && (modalNoun[p.tok(noun).Lemma] || ownPlan[p.tok(noun).Lemma]):
		return p.holder(noun, hops), "control" // "no reason to lift the ban", not "a man to lead us"
	case p.hardship(f.Pred, noun), Infinitive(p.d, f.Pred) && p.tok(noun).IsTime():
		return p.holder(noun, hops), "control" // "had a day to test it"
	case t.Tag == "VBG" && p.tok(noun).Dep == "dobj" && isOneOf(p.tok(p.tok(noun).Head).Lemma, "spend", "waste"):
		return p.holder(noun, hops), "participle" // "spent three summers digging"
	case t.Tag == "VBG" && p.inhabited(noun) && !lies[t.Lemma]:
		return p.holder(noun, hops), "participle" // "went through villages rounding up pigs"
	case t.Dep == "relcl" && Infinitive(p.d, f.Pred) && p.needed(noun):
		return p.holder(noun, hops), "control" // "need permits to enter"
	case t.Tag == "VBG" || t.Dep == "relcl" || isOneOf(p.tok(noun).Lemma, "evidence", "proof", "data", "indication"):
		return p.antecedent(f.Pred), "participle"
	case p.found(f, noun):
		return p.antecedent(f.Pred), "control" // "sought a lawyer to sue them"
	case asked != nil:
		return asked, "control" // "pressure on Chad to release them"
	default:
		return p.holder(noun, hops), "control"
	}
}

// enough reports a thing of which there is enough for what an infinitive tells.
func (p *parse) enough(noun int) bool {
	for _, c := range p.kids(noun) {
		if c < noun && isOneOf(p.tok(c).Norm, "enough", "sufficient") {
			return !p.people(noun)
		}
	}
	return false
}

// chosen gives who is chosen for what the infinitive right behind tells: "no word on the nomination of Ann Cole to lead it".
func (p *parse) chosen(f *Frame) []Arg {
	if !Infinitive(p.d, f.Pred) {
		return nil
	}
	for n, i := 0, p.opening(f.Pred)-1; n < maxHops && i >= 0 && p.tok(i).Head != i; n++ {
		prep := p.tok(i).Head
		if p.tok(i).Dep == "pobj" && p.tok(prep).Norm == "of" && choice[p.tok(p.tok(prep).Head).Lemma] && p.somebodyOr(i) {
			return shared(p.spread(Arg{Head: i, Prep: -1}))
		}
		i = prep
	}
	return nil
}

// choice are nouns for the choice of somebody for a task.
var choice = map[string]bool{"nomination": true, "appointment": true, "election": true, "selection": true, "choice": true, "designation": true, "hiring": true, "naming": true, "deployment": true, "dispatch": true}

// demanded gives of whom a noun demands what the infinitive after it tells.
func (p *parse) demanded(f *Frame, noun int) []Arg {
	if !demand[p.tok(noun).Lemma] || !Infinitive(p.d, f.Pred) {
		return nil
	}
	for _, c := range p.kids(noun) {
		if c < noun || !isOneOf(p.tok(c).Norm, "on", "upon", "to", "for") {
			continue
		}
		if o := p.d.ChildWith(c, "pobj"); o >= 0 && (p.tok(c).Norm != "for" || p.somebody(o) || !isOneOf(p.tok(noun).Lemma, "request", "permission")) && p.endsAt(o, p.opening(f.Pred)-1) {
			return shared(p.spread(Arg{Head: o, Prep: -1}))
		}
	}
	return nil
}

// demand are nouns for what is demanded of others or granted to them.
var demand = map[string]bool{
	"pressure": true, "call": true, "appeal": true, "order": true, "request": true, "plea": true, "ultimatum": true, "demand": true, "warning": true, "instruction": true, "invitation": true,
	"directive": true, "advice": true, "permission": true, "authorization": true, "authorisation": true, "licence": true, "license": true, "permit": true, "chance": true, "opportunity": true, "need": true,
	"incentive": true, "deadline": true, "time": true, "proposal": true, "message": true,
}

// commands reports a noun of what others are to do, as the object of whoever tells or backs it.
func (p *parse) commands(noun int) bool {
	t := p.tok(noun)
	g, verb := p.frames[t.Head], p.tok(t.Head).Lemma
	return t.Dep == "dobj" && command[t.Lemma] && g != nil && !g.Passive && len(g.Indirect) == 0 && (issue[verb] || p.words.Reacts(verb) && !spurns[verb])
}

// command are nouns of what others are told or allowed to do, issue verbs of telling it and of taking it back, spurns those of
// whoever was told.
var (
	command = map[string]bool{"order": true, "call": true, "appeal": true, "plea": true, "demand": true, "ultimatum": true, "instruction": true, "invitation": true, "directive": true, "advice": true,
		"approval": true, "permission": true, "consent": true, "clearance": true, "authorization": true, "authorisation": true, "go-ahead": true, "licence": true, "license": true, "permit": true}
	spurns = map[string]bool{"reject": true, "resist": true, "oppose": true}
	issue  = map[string]bool{
		"issue": true, "give": true, "grant": true, "make": true, "send": true, "deliver": true, "sign": true, "voice": true, "launch": true, "extend": true, "add": true, "lead": true, "join": true,
		"repeat": true, "renew": true, "reiterate": true, "echo": true, "cancel": true, "rescind": true, "revoke": true, "lift": true, "withdraw": true,
	}
)

// found reports an infinitive with an object of its own that tells what the people whom a
// verb has as its object are to do.
func (p *parse) found(f *Frame, noun int) bool {
	t := p.tok(noun)
	return t.Dep == "dobj" && p.people(noun) && Infinitive(p.d, f.Pred) && len(f.Objects) > 0 && !p.words.Says(p.tok(t.Head).Lemma)
}

// inhabited reports a place in which somebody does what the clause around it tells.
func (p *parse) inhabited(noun int) bool {
	t := p.tok(noun)
	if t.Dep != "pobj" || !isOneOf(p.tok(t.Head).Norm, "in", "through", "across", "around", "into", "to") || !(t.Ent == "GPE" || settled[t.Lemma]) {
		return false
	}
	g := p.frames[p.above(noun)]
	return g != nil && p.somebodyActs(g)
}

// settled are nouns for places that do nothing themselves.
var settled = map[string]bool{"village": true, "town": true, "area": true, "street": true, "district": true, "neighbourhood": true, "neighborhood": true, "suburb": true, "square": true}

// lies are verbs that tell what a place is like or has.
var lies = map[string]bool{
	"surround": true, "border": true, "adjoin": true, "face": true, "overlook": true, "contain": true, "hold": true, "house": true, "host": true, "suffer": true, "experience": true, "lead": true, "lie": true, "stand": true, "remain": true,
	"stretch": true, "run": true, "connect": true, "separate": true, "divide": true, "lack": true, "include": true, "comprise": true, "cover": true, "see": true, "grow": true, "produce": true, "straddle": true, "abut": true, "call": true,
}

// needed reports a thing that somebody wants or has for what an infinitive tells.
func (p *parse) needed(noun int) bool {
	t := p.tok(noun)
	return t.Dep == "dobj" && t.POS == "NOUN" && !p.people(noun) && isOneOf(p.tok(t.Head).Lemma, "need", "have", "lack", "want", "seek", "get", "obtain", "receive", "win", "require", "find", "raise", "borrow")
}

// hardship reports a gerund that tells in what somebody has difficulty or success:
// "had trouble finding a crew".
func (p *parse) hardship(pred, noun int) bool {
	had := p.tok(p.tok(noun).Head).Lemma == "have" || p.d.ChildWith(p.tok(noun).Head, "expl") >= 0 // "there is no problem finding one"
	return p.tok(pred).Tag == "VBG" && (isOneOf(p.tok(noun).Lemma, "difficulty", "trouble", "luck", "success", "fun", "time") || had && p.tok(noun).Lemma == "problem") &&
		!isOneOf(p.tok(pred).Lemma, "face", "confront", "arise", "surround", "involve", "plague")
}

// user is the clause of which a noun is what is used for something, or nil.
func (p *parse) user(noun int) *Frame {
	if t := p.tok(noun); t.Dep == "dobj" && uses(p.tok(t.Head).Lemma) {
		return p.frames[t.Head]
	}
	return nil
}

// uses reports whether a verb makes its object the means of its subject.
func uses(lemma string) bool { return isOneOf(lemma, "use", "employ", "utilize", "utilise") }
