package clause

import (
	"slices"

	"newsgraph/extract/nlp"
)

// relativePronoun reports whether a token is "who", "which", "that" and their
// like, used as a pronoun.
func (p *parse) relativePronoun(i int) bool {
	t := p.tok(i)
	return isOneOf(t.Tag, "WDT", "WP", "WP$") || t.Norm == "that" && t.Tag != "DT"
}

// antecedent gives the noun that a relative clause describes.
func (p *parse) antecedent(pred int) []Arg {
	first := FirstConjunct(p.d, pred)
	noun := p.tok(first).Head
	if r := p.restricted(first, noun); r >= 0 {
		noun = r
	} else if e := p.eventOver(first, noun); e >= 0 {
		noun = e
	} else if w := p.whoever(first, noun); w >= 0 {
		noun = w
	}
	if who := p.described(noun); who != nil {
		return who
	}
	return []Arg{{Head: noun, Prep: -1, Shared: true}}
}

// restricted finds the common noun that a clause with "that" describes where the parser
// hangs it on a name in the phrase of that noun: "a creek in Peru that floods". -1 where
// it hangs on no name.
func (p *parse) restricted(pred, name int) int {
	t := p.tok(name)
	c := p.d.ChildWith(pred, "nsubj", "nsubjpass")
	if p.tok(pred).Dep != "relcl" || !isOneOf(t.Ent, "GPE", "PERSON") || t.Dep != "pobj" || c < 0 || p.tok(c).Norm != "that" || p.d.ChildWith(name, "det") >= 0 {
		return -1
	}
	if noun := p.tok(t.Head).Head; p.tok(noun).POS == "NOUN" && noun < name {
		return noun
	}
	return -1
}

// described gives the people whom a predicate noun says to be such: in "Cole is a
// lawyer who defended the miners" it is Cole who did.
func (p *parse) described(noun int) []Arg {
	g := p.frames[p.tok(noun).Head]
	if p.tok(noun).Dep != "attr" || g == nil || !p.people(noun) || p.tok(noun).Tag != "NN" {
		return nil
	}
	who := p.subjects(g, 1)
	if len(who) != 1 {
		return nil
	}
	if t := p.tok(who[0].Head); t.Ent != "PERSON" && !isOneOf(t.Norm, "he", "she", "who") && !p.people(who[0].Head) {
		return nil
	}
	return shared(who)
}

// eventOver finds the event noun that a clause with "which" describes where the
// parser hangs it on the place of the event ("the attack in Lima, which killed ten"),
// or the thing where it hangs it on a person ("a rally for Cole, which drew crowds").
// -1 where the place is meant.
func (p *parse) eventOver(pred, place int) int {
	t := p.tok(place)
	if p.tok(pred).Dep != "relcl" || !isOneOf(t.Ent, "GPE", "LOC", "PERSON") || !p.which(pred) {
		return -1
	}
	if lemma := p.tok(pred).Lemma; !p.words.Transitive(lemma) && !p.leavesDead(pred) && !(t.Ent == "PERSON" && p.words.Says(lemma)) {
		return -1
	}
	for n, i := 0, place; n < maxHops && isOneOf(p.tok(i).Dep, "pobj", "prep", "agent", "acl", "appos", "dative"); n++ {
		i = p.tok(i).Head
		if p.tok(i).POS == "NOUN" && (t.Ent == "PERSON" || p.words.EventNoun(p.tok(i).Lemma)) {
			return i
		}
	}
	return -1
}

// leavesDead reports whether a clause tells the toll of an event: "which left ten dead".
func (p *parse) leavesDead(pred int) bool {
	if p.tok(pred).Lemma != "leave" {
		return false
	}
	lo, hi := p.d.Subtree(pred)
	for i := lo; i <= hi; i++ {
		if isOneOf(p.tok(i).Norm, "dead", "injured", "wounded", "homeless") {
			return true
		}
	}
	return false
}

// which reports whether the subject of a clause is the relative pronoun of things.
func (p *parse) which(pred int) bool {
	c := p.d.ChildWith(pred, "nsubj")
	return c >= 0 && (p.tok(c).Norm == "which" || p.tok(c).Norm == "that")
}

// FirstConjunct climbs from a conjoined word to the first of the conjunction.
func FirstConjunct(d *nlp.Doc, i int) int {
	for n := 0; n < maxHops && d.Tokens[i].Dep == "conj"; n++ {
		i = d.Tokens[i].Head
	}
	return i
}

// fromNoun reads a clause that modifies a noun without a subject of its own:
// "rebels accused of …", "troops guarding …", "the town bombed by …", and
// "the decision of X to attack".
func (p *parse) fromNoun(f *Frame, hops int) ([]Arg, string) {
	noun := p.tok(f.Pred).Head
	t := p.tok(f.Pred)
	switch user := p.user(noun); {
	case user != nil && Infinitive(p.d, f.Pred):
		return shared(p.subjects(user, hops+1)), "control" // "used drones to carry drugs"
	case f.Passive:
		return p.antecedent(f.Pred), "participle"
	case t.Tag == "VBN" && p.mainVerb(f.Pred):
		return p.antecedent(f.Pred), "active"
	case t.Dep == "relcl" && Infinitive(p.d, f.Pred) && modalNoun[p.tok(noun).Lemma]:
		return p.holder(noun, hops), "control" // "no reason to lift the ban", not "a man to lead us"
	case p.hardship(f.Pred, noun), Infinitive(p.d, f.Pred) && p.tok(noun).IsTime():
		return p.holder(noun, hops), "control" // "had a day to test it"
	case t.Tag == "VBG" && p.inhabited(noun) && !lies[t.Lemma]:
		return p.holder(noun, hops), "participle" // "went through villages rounding up pigs"
	case t.Dep == "relcl" && Infinitive(p.d, f.Pred) && p.needed(noun):
		return p.holder(noun, hops), "control" // "need permits to enter"
	case t.Tag == "VBG" || t.Dep == "relcl" || isOneOf(p.tok(noun).Lemma, "evidence", "proof", "data", "indication"):
		return p.antecedent(f.Pred), "participle"
	case p.found(f, noun):
		return p.antecedent(f.Pred), "control" // "sought a lawyer to sue them"
	case p.demanded(f, noun) != nil:
		return p.demanded(f, noun), "control" // "pressure on Chad to release them"
	default:
		return p.holder(noun, hops), "control"
	}
}

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
	return p.tok(pred).Tag == "VBG" && isOneOf(p.tok(noun).Lemma, "difficulty", "trouble", "luck", "success", "fun", "time") &&
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

// modalNoun are nouns of reason and possibility: their infinitive is what somebody
// else has reason or leave to do.
var modalNoun = map[string]bool{
	"reason": true, "way": true, "chance": true, "right": true, "need": true, "time": true, "power": true, "opportunity": true, "authority": true, "freedom": true,
	"hand": true, "incentive": true, "pressure": true, "excuse": true, "pretext": true, "room": true, "permission": true, "mandate": true, "duty": true, "capacity": true, "position": true,
	"anything": true, "something": true, "nothing": true, "everything": true, "much": true, "enough": true, "money": true, "cash": true, "fund": true, "mean": true, "means": true, "resource": true, "strength": true,
	"will": true, "courage": true, "option": true, "ability": true, "willingness": true, "desire": true, "choice": true, "problem": true,
	"honour": true, "honor": true, "pleasure": true, "privilege": true, "moment": true, "mistake": true, "goal": true, "aim": true, "job": true, "task": true, "turn": true,
	"bid": true, "move": true, "attempt": true, "effort": true, "plan": true, "decision": true, "idea": true, "purpose": true, "obligation": true, "responsibility": true, "objective": true, "intention": true, "mission": true, "strategy": true, "priority": true, "threat": true, "promise": true, "refusal": true, "policy": true, "pledge": true, "failure": true, "inability": true,
}

// ownPlan are the nouns of what somebody is to do himself: "a government plan to build",
// not "agency permission to build".
var ownPlan = map[string]bool{
	"effort": true, "plan": true, "attempt": true, "bid": true, "move": true, "decision": true, "threat": true, "promise": true, "pledge": true, "refusal": true, "failure": true, "willingness": true, "desire": true, "policy": true, "inability": true,
	"intention": true, "ability": true, "mission": true, "strategy": true, "campaign": true, "operation": true, "drive": true, "scheme": true, "plot": true, "time": true, "offer": true,
}

// fromHost reads a participle that the parser takes for a preposition: "tests
// including the last one", "a dispute involving both states".
func (p *parse) fromHost(f *Frame) []Arg {
	h := p.tok(f.Pred).Head
	if p.tok(h).POS != "NOUN" && p.tok(h).POS != "PROPN" {
		return nil
	}
	for _, c := range p.kids(f.Pred) {
		if p.tok(c).Dep == "pobj" {
			f.Objects = append(f.Objects, p.spread(Arg{Head: c, Prep: -1})...)
		}
	}
	return []Arg{{Head: h, Prep: -1, Shared: true}}
}

// Blame are nouns for what somebody is held to have done: "arrested on suspicion
// of selling arms", "faces charges of robbing a bank".
var Blame = map[string]bool{"suspicion": true, "charge": true, "accusation": true, "allegation": true, "count": true, "claim": true}

// holder finds who has the plan, decision or attempt that a noun names: its
// possessor, else the subject of the clause that it stands in.
func (p *parse) holder(noun, hops int) []Arg {
	if c := p.d.ChildWith(noun, "poss"); c >= 0 {
		return shared(p.spread(Arg{Head: c, Prep: -1}))
	}
	if by := p.author(noun); by != nil {
		return by
	}
	if both := p.between(noun); both != nil {
		return both
	}
	if c := p.d.ChildWith(noun, "compound"); c >= 0 && p.somebody(c) && ownPlan[p.tok(noun).Lemma] {
		return shared([]Arg{{Head: c, Prep: -1}}) // "police efforts to find them"
	}
	if g := p.frames[p.above(noun)]; g != nil {
		if Blame[p.tok(noun).Lemma] && len(g.Patients()) > 0 {
			return shared(g.Patients())
		}
		if !g.Passive && p.tok(noun).Dep == "dobj" && len(g.Indirect) > 0 {
			return shared(g.Indirect) // "gave them the right to leave"
		}
		who := without(shared(p.subjects(g, hops+1)), noun)
		if p.tok(noun).Lemma == "responsibility" && p.nobody(who) {
			return nil // "no one claimed responsibility for sending it"
		}
		if g.Passive && p.things(who) {
			return nil // "freedom must be matched with a duty to keep order"
		}
		if len(who) == 1 && p.tok(who[0].Head).Norm == "it" && isOneOf(p.tok(g.Pred).Lemma, "make", "take", "cost", "require") {
			return nil // "it makes no sense to leave"
		}
		if isOneOf(p.tok(noun).Lemma, "attempt", "effort", "bid", "plan") {
			return p.capable(who)
		}
		return who
	}
	return nil
}

// nobody reports whether the one who acts is "no one" or its like.
func (p *parse) nobody(who []Arg) bool {
	if len(who) != 1 {
		return false
	}
	t := p.tok(who[0].Head)
	det := p.d.ChildWith(who[0].Head, "det")
	return isOneOf(t.Norm, "nobody", "none") || det >= 0 && p.tok(det).Norm == "no"
}

// things reports whether none of several is somebody.
func (p *parse) things(args []Arg) bool {
	return !slices.ContainsFunc(args, func(a Arg) bool { return p.somebody(a.Head) || p.tok(a.Head).Tag == "PRP" })
}

// capable drops events, which have no plans and make no attempts: "the wedding took
// place despite attempts to stop it".
func (p *parse) capable(args []Arg) []Arg {
	return slices.DeleteFunc(args, func(a Arg) bool {
		t := p.tok(a.Head)
		return t.POS == "NOUN" && t.Ent == "" && p.words.EventNoun(t.Lemma) && !p.words.Party(t.Lemma)
	})
}

// without drops a noun that would be its own holder: "the way to prevent it is …".
func without(args []Arg, noun int) []Arg {
	return slices.DeleteFunc(args, func(a Arg) bool { return a.Head == noun })
}

// between finds who takes part in what a noun names: "talks between X and Y to end it".
func (p *parse) between(noun int) []Arg {
	for _, c := range p.kids(noun) {
		if o := p.d.ChildWith(c, "pobj"); c > noun && o >= 0 && isOneOf(p.tok(c).Norm, "between", "among") {
			return shared(p.spread(Arg{Head: o, Prep: -1}))
		}
	}
	return nil
}

// author finds whose plan or attempt a noun names in the phrase after it: "efforts by
// X to mediate", "the decision of X to attack".
func (p *parse) author(noun int) []Arg {
	for _, c := range p.kids(noun) {
		prep := p.tok(c).Norm
		if c < noun || prep != "by" && prep != "of" && prep != "from" {
			continue
		}
		o := p.d.ChildWith(c, "pobj")
		if o >= 0 && (prep == "by" || isOneOf(p.tok(o).Ent, "PERSON", "ORG", "GPE", "NORP")) {
			return shared(p.spread(Arg{Head: o, Prep: -1}))
		}
	}
	return nil
}
