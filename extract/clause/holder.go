package clause

import "slices"

// modalNoun are nouns of reason and possibility: their infinitive is what somebody
// else has reason or leave to do.
var modalNoun = map[string]bool{
	"reason": true, "way": true, "chance": true, "right": true, "need": true, "time": true, "power": true, "opportunity": true, "authority": true, "freedom": true,
	"hand": true, "incentive": true, "pressure": true, "excuse": true, "pretext": true, "room": true, "permission": true, "mandate": true, "duty": true, "capacity": true, "position": true,
	"anything": true, "something": true, "nothing": true, "everything": true, "much": true, "enough": true, "money": true, "cash": true, "fund": true, "mean": true, "means": true, "resource": true, "strength": true, "approval": true, "consent": true, "clearance": true, "authorization": true, "authorisation": true, "licence": true, "license": true, "permit": true,
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
	if p.opposed(noun) {
		return nil // "resigned in protest at the plan to cut pensions"
	}
	if s := p.guiltyOf(noun); s >= 0 {
		return []Arg{{Head: s, Prep: -1, Shared: true}}
	}
	if c := p.d.ChildWith(noun, "compound"); c >= 0 && p.somebody(c) && ownPlan[p.tok(noun).Lemma] {
		return shared([]Arg{{Head: c, Prep: -1}}) // "police efforts to find them"
	}
	if g := p.frames[p.above(noun)]; g != nil {
		if p.anothers(g, noun) {
			return nil
		}
		if prep := p.tok(noun).Head; p.tok(noun).Dep == "pobj" && p.tok(prep).Norm == "of" && p.tok(prep).Head == g.Pred && p.concernsObject(g, prep) {
			if who := p.somebodies(g.Objects); who != nil {
				return who // "accused the firm of a plan to cut wages"
			}
		}
		if p.d.ChildWith(g.Pred, "expl") >= 0 {
			return nil // "there is no reason to free them"
		}
		if Blame[p.tok(noun).Lemma] && len(g.Patients()) > 0 && !p.things(g.Patients()) {
			return shared(g.Patients())
		}
		if !g.Passive && p.tok(noun).Dep == "dobj" && len(g.Indirect) > 0 {
			return shared(g.Indirect) // "gave them the right to leave"
		}
		who := without(shared(p.subjects(g, hops+1)), noun)
		if p.tok(noun).Lemma == "responsibility" && p.nobody(who) {
			return nil // "no one claimed responsibility for sending it"
		}
		if (g.Passive || p.tok(p.tok(noun).Head).Norm == "of") && p.things(who) {
			return nil // "freedom must be matched with a duty to keep order", "profits include the sale of an option to buy"
		}
		if len(who) == 1 && p.tok(who[0].Head).Norm == "it" && isOneOf(p.tok(g.Pred).Lemma, "make", "take", "cost", "require") && !(p.tok(g.Pred).Lemma == "make" && ownPlan[p.tok(noun).Lemma]) {
			return p.somebodies(g.Objects) // "it makes no sense to leave", "it took Cole a day to leave"
		}
		if isOneOf(p.tok(noun).Lemma, "attempt", "effort", "bid", "plan") {
			return p.capable(who)
		}
		return who
	}
	return nil
}

// anothers reports whether a clause tells how somebody meets the plan of another: whose attempt is foiled, or whose offer is
// received, "object to plans for moving the mill".
func (p *parse) anothers(g *Frame, noun int) bool {
	verb, plan := p.tok(g.Pred).Lemma, p.tok(noun)
	switch plan.Dep {
	case "dobj":
		return !g.Passive && (p.words.Reacts(verb) && !(command[plan.Lemma] && spurns[verb]) || verb == "receive" && ownPlan[plan.Lemma])
	case "pobj":
		prep := p.tok(plan.Head).Norm
		return prep == "against" || isOneOf(verb, "object", "protest", "react", "respond", "complain", "worry") || verb == "warn" && isOneOf(prep, "of", "about")
	}
	return false
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

// opposed reports a plan that a protest or its like is about: it is another's.
func (p *parse) opposed(noun int) bool {
	prep := p.tok(noun).Head
	if p.tok(noun).Dep != "pobj" || prep == 0 || !isOneOf(p.tok(prep).Norm, "at", "against", "over", "to", "about") {
		return false
	}
	return isOneOf(p.tok(prep-1).Lemma, "protest", "anger", "outrage", "opposition", "dismay", "objection", "fury", "dissent", "resistance", "demonstration", "rally", "strike")
}

// guiltyOf gives who was found guilty of what a noun names, or -1: "found him guilty of a
// plot to kill her".
func (p *parse) guiltyOf(noun int) int {
	if p.tok(noun).Dep != "pobj" {
		return -1
	}
	return p.smallSubject(p.tok(p.tok(noun).Head).Head)
}

// somebodies keeps people and bodies; nil where there are none.
func (p *parse) somebodies(args []Arg) []Arg {
	var out []Arg
	for _, a := range shared(args) {
		if p.somebody(a.Head) {
			out = append(out, a)
		}
	}
	return out
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
	if o := p.brought(noun, len(p.d.Tokens), "between", "among"); o >= 0 {
		return shared(p.spread(Arg{Head: o, Prep: -1}))
	}
	return nil
}

// author finds whose plan or attempt a noun names in the phrase after it: "efforts by
// X to mediate", "the decision of X to attack".
func (p *parse) author(noun int) []Arg {
	if command[p.tok(noun).Lemma] {
		return nil // "permission by the court to leave"
	}
	for _, c := range p.kids(noun) {
		prep := p.tok(c).Norm
		if c < noun || prep != "by" && prep != "of" && prep != "from" {
			continue
		}
		o := p.d.ChildWith(c, "pobj")
		if o >= 0 && (prep == "by" || isOneOf(p.tok(o).Ent, "PERSON", "ORG", "GPE", "NORP") || prep == "of" && ownPlan[p.tok(noun).Lemma] && p.somebodyOr(o)) {
			return shared(p.spread(Arg{Head: o, Prep: -1}))
		}
	}
	return nil
}
