package mend

import "newsgraph/extract/nlp"

// conjunct hangs a conjoined verb on the clause above the one that the parser conjoins it
// with, where number or a comma tells so: "says nine of its men were shot and is leaving
// the talks"; "freed two brothers whose mill burned, and sent the case back".
func conjunct(p *parse, i int) int {
	t := p.tok(i)
	h := p.tok(t.Head)
	if t.Dep != "conj" || t.Head >= i || t.POS != "VERB" || p.d.ChildWith(i, "nsubj", "nsubjpass") >= 0 {
		return -1
	}
	if t.Tag == "VBG" && h.Tag != "VBG" && p.d.ChildWith(i, "aux") < 0 {
		return p.gerundAbove(t.Head) // "claiming that it was rigged and urging them to leave"
	}
	if h.Tag == "VB" && t.Tag == "VBD" && t.Norm != t.Lemma && p.child(t.Head, "TO") && p.d.ChildWith(i, "aux") < 0 {
		if above := p.verbAbove(h.Head); above >= 0 && p.tok(above).Tag == "VBD" {
			return above // "refused to stop and crashed the van"
		}
	}
	if t.Tag == "VBD" && h.Tag == "VBN" && p.d.ChildWith(t.Head, "aux") >= 0 {
		if k := p.finiteBetween(t.Head, i); k >= 0 {
			return k // "has closed after rebels broke in, opened fire and fled"
		}
	}
	switch h.Dep {
	case "acl":
		if (h.Tag == "VBN" || p.d.ChildWith(t.Head, "nsubj", "dobj") < 0) && t.Tag == "VBD" && p.d.ChildWith(i, "dobj") > i {
			return p.verbAbove(h.Head) // "scrapped sentences handed down to men and ordered a trial"
		}
	case "pcomp":
		if t.Tag == "VBD" && h.Tag == "VBN" && p.d.ChildWith(t.Head, "aux") >= 0 {
			return p.pastAbove(h.Head) // "accused them of having lied and promised to resign"
		}
	case "advcl":
		if t.Tag == "VBD" && p.d.ChildWith(t.Head, "auxpass") >= 0 && p.d.ChildWith(t.Head, "mark") >= 0 && p.commaAnd(i) && p.d.ChildWith(i, "dobj") > i {
			return p.pastAbove(h.Head) // "left after he was sacked, and sold the house"
		}
	case "ccomp":
		if p.announces(i) || p.speaksOn(i) || p.beyondWould(i) {
			return h.Head
		}
		if up := p.tok(h.Head); h.Head < t.Head && up.Tag == "VBZ" && p.verbNumber(i) == singular && p.verbNumber(t.Head) == plural {
			return h.Head
		}
	case "relcl":
		above := p.verbAbove(h.Head)
		for above >= 0 && p.tok(above).Dep == "xcomp" && p.tok(above).Tag == "VBG" {
			above = p.tok(above).Head // "denied planning the raid"
		}
		if above >= 0 && p.lacksObject(t.Head) && p.past(i) && p.tok(above).Tag == "VBD" && p.d.ChildWith(i, "dobj") > i {
			return above // "raided homes that he owned and arrested six"
		}
		cc := p.conjunction(i)
		if above < 0 || cc < 2 || p.tok(cc-1).Text != "," || t.Tag != "VBD" || h.Tag != "VBD" || p.tok(above).Tag != "VBD" {
			return -1
		}
		lo, _ := p.d.Subtree(t.Head)
		if lo == 0 || above > lo || p.tok(lo-1).Text == "," && (p.ofItsNoun(t.Head) || p.d.ChildWith(i, "dobj") < i) {
			return -1 // but "denied the raid, in which two died, and blamed the army"
		}
		return above
	}
	return -1
}

// pastAbove climbs to the nearest verb of the past, or -1.
func (p *parse) pastAbove(i int) int {
	return p.climb(i, func(t *nlp.Token) bool { return t.Tag == "VBD" })
}

// commaAnd reports a comma and a conjunction right before a verb.
func (p *parse) commaAnd(i int) bool {
	cc := p.conjunction(i)
	return cc > 0 && p.tok(cc-1).Text == ","
}

// announces reports a verb of telling that is conjoined with what somebody said of a thing: in "said the ruling broke the law
// and announced that he will appeal" no ruling announces it.
func (p *parse) announces(i int) bool {
	h := p.tok(i).Head
	who := p.d.ChildWith(h, "nsubj", "nsubjpass")
	up := p.tok(p.tok(h).Head)
	if who < 0 || p.tok(who).POS != "NOUN" || p.tok(who).Ent != "" || p.words.Party(p.tok(who).Lemma) || p.words.Title(p.tok(who).Lemma) {
		return false
	}
	return telling[up.Lemma] && up.Tag == "VBD" && p.tok(i).Tag == "VBD" && telling[p.tok(i).Lemma] && p.d.ChildWith(i, "ccomp") > i
}

// finiteBetween is the last verb of the past with a subject of its own between a verb and another, under the first, or -1.
func (p *parse) finiteBetween(verb, other int) int {
	for k := other - 1; k > verb; k-- {
		if t := p.tok(k); (t.Tag == "VBD" || t.Tag == "VBP") && t.Dep == "advcl" && p.under(k, verb) && p.d.ChildWith(k, "nsubj") >= 0 {
			return k
		}
	}
	return -1
}

// past reports a verb of the past without an auxiliary, which the tagger may take for a participle.
func (p *parse) past(i int) bool {
	return p.tok(i).Tag == "VBD" || p.tok(i).Tag == "VBN" && p.d.ChildWith(i, "aux", "auxpass") < 0
}

// lacksObject reports a relative clause with a subject of its own, whose object is the noun that it hangs on. A verb with
// another object is no part of it.
func (p *parse) lacksObject(verb int) bool {
	who := p.d.ChildWith(verb, "nsubj")
	if who < 0 || relative(p, who) || p.d.ChildWith(verb, "auxpass", "ccomp", "xcomp", "prep") >= 0 || p.tok(p.tok(verb).Head).IsTime() {
		return false
	}
	object := p.d.ChildWith(verb, "dobj")
	return object < 0 || object < who && relative(p, object)
}

// ofItsNoun reports a relative clause whose subject is the noun that it hangs on: "the mayor, who resigned".
func (p *parse) ofItsNoun(verb int) bool {
	who := p.d.ChildWith(verb, "nsubj", "nsubjpass")
	return who < 0 || relative(p, who)
}

// speaksOn reports a verb of speech that is conjoined with a passive of what a speaker
// said: "denied that a van was burned and accused the rebels" has the speaker accuse them.
func (p *parse) speaksOn(i int) bool {
	h := p.tok(i).Head
	up := p.tok(p.tok(h).Head)
	if !speech[p.tok(i).Lemma] || p.tok(i).Tag != "VBD" || !telling[up.Lemma] || up.Tag != "VBD" {
		return false
	}
	return p.d.ChildWith(i, "dobj") > i && p.d.ChildWith(h, "auxpass") >= 0 || p.tok(h).Tag == "VBG" && p.d.ChildWith(i, "dobj", "prep") > i
}

// beyondWould reports a verb of the past that is conjoined with what somebody said would be:
// in "said the mill would close but did not name the day" the sayer did not.
func (p *parse) beyondWould(i int) bool {
	h := p.tok(i).Head
	up, aux, did := p.tok(p.tok(h).Head), p.d.ChildWith(h, "aux"), p.d.ChildWith(i, "aux")
	return aux >= 0 && p.tok(aux).Norm == "would" && up.Tag == "VBD" && telling[up.Lemma] && did >= 0 && p.tok(did).Norm == "did"
}

// speech are verbs of what only people and bodies do with words.
var speech = map[string]bool{"accuse": true, "blame": true, "warn": true, "urge": true, "reject": true, "demand": true, "vow": true, "criticise": true, "criticize": true, "praise": true, "condemn": true, "threaten": true, "thank": true, "tell": true, "ask": true, "deny": true}

// gerundAbove climbs to the nearest participle beside a clause, or -1.
func (p *parse) gerundAbove(i int) int {
	for n := 0; n < maxClimb && p.tok(i).Head != i; n++ {
		i = p.tok(i).Head
		if t := p.tok(i); t.Tag == "VBG" && t.Dep == "advcl" {
			return i
		}
	}
	return -1
}

// conjunction is the "and" or "but" right before a verb, or -1.
func (p *parse) conjunction(i int) int {
	if i > 0 && p.tok(i-1).Dep == "cc" {
		return i - 1
	}
	return -1
}

// verbAbove climbs to the nearest verb over a noun, or -1.
func (p *parse) verbAbove(i int) int {
	return p.climb(i, func(t *nlp.Token) bool { return t.POS == "VERB" })
}
