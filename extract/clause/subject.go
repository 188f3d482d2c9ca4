package clause

import "slices"

// maxHops bounds how far a subject is sought from clause to clause.
const maxHops = 8

// subjects finds the subjects of a frame: its own, or those that a construction
// lends it. hops counts the clauses walked so far.
func (p *parse) subjects(f *Frame, hops int) []Arg {
	if len(f.Subjects) > 0 || hops > maxHops {
		return f.Subjects
	}
	if args, ok := p.ownSubjects(f); ok {
		f.Subjects = args
		return args
	}
	args, rule := p.lent(f, hops)
	f.Subjects = args
	if g := p.frames[p.tok(f.Pred).Head]; g != nil && g.Unsaid && len(args) == 0 {
		f.Unsaid = true // "used to repair bridges and build roads"
	}
	if len(args) > 0 {
		f.Rule = rule
	} else if f.Passive {
		f.Rule = "passive"
	}
	return args
}

// ownSubjects reads the subject that depends on the verb itself. A relative
// pronoun gives way to its antecedent.
func (p *parse) ownSubjects(f *Frame) ([]Arg, bool) {
	for _, c := range p.subjectKids(f.Pred) {
		t := p.tok(c)
		if !isOneOf(t.Dep, "nsubj", "nsubjpass", "csubj") {
			continue
		}
		if f.Passive {
			f.Rule = "passive"
		}
		if c < f.Pred && p.teller(f.Pred, f.Pred) {
			continue // "'Somalia,' said the mayor"
		}
		if whole := p.partOf(f.Pred, c); whole != nil {
			return whole, true
		}
		if p.relativePronoun(c) {
			if p.teller(f.Pred, c) {
				continue
			}
			if f.Link == Relative {
				f.Rule = "relative"
				return p.antecedent(f.Pred), true
			}
			if g := p.embeddedIn(f); g != nil {
				f.Rule = "relative"
				return p.antecedent(g.Pred), true
			}
			if t.Norm == "who" || t.Norm == "what" || t.Tag == "WDT" {
				return nil, true
			}
		}
		if t.Dep == "csubj" {
			return nil, true
		}
		who := p.agreeing(f.Pred, p.spread(Arg{Head: p.nameAfter(f.Pred, c), Prep: -1}))
		return append(who, p.companions(f.Pred, c)...), true
	}
	if by := p.gerundBy(f.Pred); by != nil {
		return by, true
	}
	if c := max(p.strayed(f.Pred), p.toll(f.Pred)); c >= 0 {
		return []Arg{{Head: c, Prep: -1}}, true
	}
	return nil, false
}

// gerundBy gives who does what a gerund right before a verb tells, where that is the
// subject and the parser takes it for a clause beside it: "shelling by troops killed six".
func (p *parse) gerundBy(verb int) []Arg {
	for _, c := range p.kids(verb) {
		if t := p.tok(c); t.Dep != "advcl" || t.Tag != "VBG" || c > verb || p.d.ChildWith(c, "nsubj", "dobj") >= 0 {
			continue
		}
		if _, end := p.d.Subtree(c); end+1 != verb && (end >= verb || !isOneOf(p.tok(end+1).Dep, "aux", "auxpass")) {
			continue
		}
		for _, k := range p.kids(c) {
			if p.tok(k).Norm == "by" && p.d.ChildWith(k, "pobj") >= 0 {
				return shared(p.prepArgs(k))
			}
		}
	}
	return nil
}

// nameAfter gives the name of the person that a subject is where the parser takes both
// for subjects of the verb: "his wife, Ann Cole said". Else it is the subject.
func (p *parse) nameAfter(verb, subject int) int {
	_, end := p.d.Subtree(subject)
	if end+2 >= verb || !p.people(subject) || p.tok(end+1).Text != "," {
		return subject
	}
	for _, c := range p.kids(verb) {
		if lo, _ := p.d.Subtree(c); c > subject && c < verb && p.tok(c).Dep == p.tok(subject).Dep && p.tok(c).Ent == "PERSON" && lo == end+2 {
			return c
		}
	}
	return subject
}

// strayed finds the noun right before a participle that the parser takes for a time: "a
// report of someone breaking a window", "destroyed the bus carrying them". -1 for none.
func (p *parse) strayed(verb int) int {
	if p.tok(verb).Tag != "VBG" {
		return -1
	}
	for _, c := range p.kids(verb) {
		t := p.tok(c)
		if _, end := p.d.Subtree(c); t.Dep == "npadvmod" && end+1 == verb && !t.IsTime() && t.Ent == "" && (t.POS == "NOUN" || t.POS == "PROPN" || t.POS == "PRON") {
			return c
		}
	}
	return -1
}

// agreeing keeps one of several subjects joined by "and" where the verb is in the
// singular: the last where it stands right before the verb, as those before it belong
// to another clause ("the talks ended and the mayor says"), else the first ("the chief
// of police and customs, Ann Cole, says").
func (p *parse) agreeing(verb int, subjects []Arg) []Arg {
	if len(subjects) < 2 || !p.singular(verb) {
		return subjects
	}
	first := subjects[0].Head
	for _, c := range p.kids(first) {
		if p.tok(c).Dep == "cc" && p.tok(c).Norm != "and" {
			return subjects
		}
	}
	last := subjects[len(subjects)-1]
	if len(subjects) == 2 && p.tok(first).Ent == "ORG" && p.tok(last.Head).Ent == "ORG" {
		return subjects // "the Agency and the State Patrol urges": two bodies, whatever the verb
	}
	if _, end := p.d.Subtree(last.Head); end+1 == verb || end+1 < verb && isOneOf(p.tok(end+1).Dep, "aux", "auxpass", "neg", "advmod") {
		return []Arg{last}
	}
	return subjects[:1]
}

// singular reports whether a verb, or its auxiliary, is in the third person singular.
func (p *parse) singular(verb int) bool {
	if p.tok(verb).Tag == "VBZ" {
		return true
	}
	for _, c := range p.kids(verb) {
		if t := p.tok(c); isOneOf(t.Dep, "aux", "auxpass") && (t.Tag == "VBZ" || t.Norm == "was") {
			return true
		}
	}
	return false
}

// subjectKids lists the dependents of a verb, and after them those of its
// auxiliaries, where the parser hangs a subject at times.
func (p *parse) subjectKids(verb int) []int {
	out := slices.Clone(p.kids(verb))
	for _, c := range p.kids(verb) {
		if isOneOf(p.tok(c).Dep, "aux", "auxpass") {
			out = append(out, p.kids(c)...)
		}
	}
	return out
}

// lent finds the subject that another clause lends this one, and names the
// construction.
func (p *parse) lent(f *Frame, hops int) ([]Arg, string) {
	if p.nounLike(f.Pred) {
		return nil, "gerund"
	}
	switch p.tok(f.Pred).Dep {
	case "ROOT":
		return p.stranded(f), "active"
	case "conj":
		return p.fromConjunct(f, hops), "conjunction"
	case "relcl", "acl":
		return p.fromNoun(f, hops)
	case "xcomp", "ccomp", "oprd":
		if args := p.embeddedSubject(f); args != nil {
			return args, "relative"
		}
		return p.fromController(f, hops), "control"
	case "advcl":
		return p.fromMain(f, hops), "participle"
	case "prep":
		return p.fromHost(f), "preposition"
	case "pcomp":
		return p.fromPreposition(f, hops), "gerund"
	case "pobj":
		if p.swallowsNoun(f.Pred) {
			return p.fromPreposition(f, hops), "participle"
		}
	}
	return nil, ""
}

// nounLike reports whether a gerund stands with an article, as a noun of which
// nobody around need be the subject: "the easing of the quota".
func (p *parse) nounLike(i int) bool {
	return p.tok(i).Tag == "VBG" && p.d.ChildWith(i, "det") >= 0 && !p.swallowsNoun(i)
}

// swallowsNoun reports whether the parser takes the noun before a participle with an
// object for a part of its name: "set off a shell outside a chapel killing five".
func (p *parse) swallowsNoun(i int) bool {
	t := p.tok(i)
	return i > 0 && t.Tag == "VBG" && t.Dep == "pobj" && p.tok(i-1).Dep == "compound" && p.tok(i-1).Head == i && p.d.ChildWith(i, "dobj") > i
}

// shared marks arguments as found through a construction.
func shared(args []Arg) []Arg {
	out := make([]Arg, len(args))
	for i, a := range args {
		a.Shared = true
		a.Prep = -1
		out[i] = a
	}
	return out
}
