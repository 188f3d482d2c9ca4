package clause

import (
	"strings"

	"newsgraph/extract/nlp"
)

// whoever finds whom a clause with "who" describes where the parser hangs it on a
// thing: "two men were found in the back of the lorry who had no papers" is of the
// men, "a service for the officer, who was shot" of the officer. It takes the people in
// the phrases of the thing, or climbs over its prepositions to the nearest people, the
// subject of the clause at last; -1 where there are none or the noun may be people.
func (p *parse) whoever(pred, noun int) int {
	if !p.who(pred) || !p.thing(noun) && !p.bodyOf(noun) && !isOneOf(p.tok(noun).Ent, "GPE", "LOC", "FAC") {
		return -1
	}
	if below := p.peopleBelow(noun, pred); below >= 0 {
		return below
	}
	for n, i := 0, noun; n < maxHops; n++ {
		t := p.tok(i)
		switch {
		case isOneOf(t.Dep, "pobj", "prep", "agent", "acl", "appos", "dobj"):
			i = t.Head
		default:
			return -1
		}
		if p.people(i) && !p.bodyOf(i) {
			return i
		}
		if p.frames[i] != nil && p.tok(i).POS == "VERB" {
			return p.subjectPeople(i)
		}
	}
	return -1
}

// peopleBelow gives the people in the phrases of a noun that are named last before a
// clause, or -1.
func (p *parse) peopleBelow(noun, pred int) int {
	lo, _ := p.d.Subtree(pred)
	for k := lo - 1; k > noun; k-- {
		if p.tok(k).Dep == "pobj" && p.people(k) && !p.bodyOf(k) {
			return k
		}
	}
	return -1
}

// subjectPeople gives the people that are the subject of a verb, or -1.
func (p *parse) subjectPeople(verb int) int {
	for _, c := range p.subjectKids(verb) {
		if isOneOf(p.tok(c).Dep, "nsubj", "nsubjpass") && p.people(c) {
			return c
		}
	}
	return -1
}

// who reports whether the subject or object of a clause is the relative pronoun of people.
func (p *parse) who(pred int) bool {
	for _, c := range p.kids(pred) {
		if t := p.tok(c); isOneOf(t.Dep, "nsubj", "nsubjpass", "dobj") && isOneOf(t.Norm, "who", "whom") {
			return true
		}
	}
	return false
}

// people reports whether a noun names people or a body of them.
func (p *parse) people(i int) bool {
	t := p.tok(i)
	return isOneOf(t.Ent, "PERSON", "NORP") || t.POS == "NOUN" && p.words.Party(t.Lemma)
}

// bodyOf reports whether a noun names one body under "of", "from" and their like, whose
// member is rather meant: "an official from the council who asked".
func (p *parse) bodyOf(noun int) bool {
	t := p.tok(noun)
	return t.Tag == "NN" && t.Ent == "" && t.Dep == "pobj" && p.words.Party(t.Lemma) && !p.words.Person(t.Lemma)
}

// thing reports whether a noun is a common one that is neither known as people nor
// made like such a noun ("rustler", "harvester").
func (p *parse) thing(i int) bool {
	t := p.tok(i)
	if t.POS != "NOUN" || t.Tag != "NN" || t.Ent != "" || p.words.Party(t.Lemma) {
		return false
	}
	for _, made := range []string{"er", "or", "ist", "man", "woman", "ian", "ant", "ee"} {
		if strings.HasSuffix(t.Lemma, made) {
			return false
		}
	}
	return true
}

// ByAge reports somebody who is called by his age: "the 34-year-old".
func ByAge(d *nlp.Doc, i int) bool {
	year := d.ChildWith(i, "npadvmod")
	return d.Tokens[i].Norm == "old" && year >= 0 && d.Tokens[year].Lemma == "year" && d.ChildWith(i, "det") >= 0
}
