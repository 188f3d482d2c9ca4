package clause

// relativePronoun reports whether a token is "who", "which", "that" and their
// like, used as a pronoun.
func (p *parse) relativePronoun(i int) bool {
	t := p.tok(i)
	return isOneOf(t.Tag, "WDT", "WP", "WP$") || t.Norm == "that" && t.Tag != "DT"
}

// antecedent gives the noun that a relative clause describes.
func (p *parse) antecedent(pred int) []Arg {
	first := p.d.FirstConjunct(pred)
	noun := p.tok(first).Head
	if r := p.restricted(first, noun); r >= 0 {
		noun = r
	} else if e := p.eventOver(first, noun); e >= 0 {
		noun = e
	} else if w := p.whoever(first, noun); w >= 0 {
		noun = w
	}
	if who := p.described(noun, first); who != nil {
		return who
	}
	return []Arg{{Head: noun, Prep: -1, Shared: true}}
}

// ranked reports somebody told by his place in a row: "the first firm", "the last".
func (p *parse) ranked(i int) bool {
	if place[p.tok(i).Norm] {
		return true
	}
	a := p.d.ChildWith(i, "amod")
	return a >= 0 && (place[p.tok(a).Norm] || p.tok(a).Ent == "ORDINAL")
}

// place are words for a place in a row.
var place = map[string]bool{"first": true, "second": true, "third": true, "next": true, "last": true, "latest": true, "only": true}

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
func (p *parse) described(noun, pred int) []Arg {
	g := p.frames[p.tok(noun).Head]
	ranked := p.ranked(noun)
	if p.tok(noun).Dep != "attr" || g == nil || !ranked && (!p.people(noun) || p.tok(noun).Tag != "NN") {
		return nil
	}
	who := p.subjects(g, 1)
	if len(who) != 1 {
		return nil
	}
	switch t := p.tok(who[0].Head); {
	case ranked && p.tok(pred).Tag == "VBN" && p.things(who):
		return nil // "the loan is the first granted this year"
	case ranked && !isOneOf(t.Norm, "it", "this", "that", "these", "those"):
		return shared(who) // "Acme is the first firm to build one"
	case p.people(noun) && (t.Ent == "PERSON" || isOneOf(t.Norm, "he", "she", "who") || p.people(who[0].Head)):
		return shared(who)
	}
	return nil
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
