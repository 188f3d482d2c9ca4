package mend

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
	switch h.Dep {
	case "acl":
		if (h.Tag == "VBN" || p.d.ChildWith(t.Head, "nsubj", "dobj") < 0) && t.Tag == "VBD" && p.d.ChildWith(i, "dobj") > i {
			return p.verbAbove(h.Head) // "scrapped sentences handed down to men and ordered a trial"
		}
	case "ccomp":
		if p.speaksOn(i) {
			return h.Head
		}
		if up := p.tok(h.Head); h.Head < t.Head && up.Tag == "VBZ" && p.verbNumber(i) == singular && p.verbNumber(t.Head) == plural {
			return h.Head
		}
	case "relcl":
		above := p.verbAbove(h.Head)
		cc := p.conjunction(i)
		if above < 0 || cc < 2 || p.tok(cc-1).Text != "," || t.Tag != "VBD" || h.Tag != "VBD" || p.tok(above).Tag != "VBD" {
			return -1
		}
		if lo, _ := p.d.Subtree(t.Head); lo == 0 || p.tok(lo-1).Text == "," || above > lo {
			return -1
		}
		return above
	}
	return -1
}

// speaksOn reports a verb of speech that is conjoined with a passive of what a speaker
// said: "denied that a van was burned and accused the rebels" has the speaker accuse them.
func (p *parse) speaksOn(i int) bool {
	h := p.tok(i).Head
	up := p.tok(p.tok(h).Head)
	return speech[p.tok(i).Lemma] && p.tok(i).Tag == "VBD" && p.d.ChildWith(i, "dobj") > i && p.d.ChildWith(h, "auxpass") >= 0 && telling[up.Lemma] && up.Tag == "VBD"
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
	for n := 0; n < maxClimb; n++ {
		if p.tok(i).POS == "VERB" {
			return i
		}
		if p.tok(i).Head == i {
			return -1
		}
		i = p.tok(i).Head
	}
	return -1
}

// another makes "a third", or another newcomer to the sentence, the subject of the verb
// without one behind its apposition, where the parser hangs it on the clause before: "and a
// third, a guard, was wounded", "and a senator, Ann Cole, was held".
func another(p *parse, i int) int {
	name := p.d.ChildWith(i, "appos")
	if !p.newcomer(i) || name < i || p.tok(i).Tag == "NN" && p.tok(name).Ent != "PERSON" {
		return -1
	}
	_, end := p.d.Subtree(name)
	if end+2 >= len(p.d.Tokens) || p.tok(end+1).Text != "," || p.tok(end+2).Dep != "auxpass" {
		return -1
	}
	verb := p.tok(end + 2).Head
	if p.d.ChildWith(verb, "nsubj", "nsubjpass") >= 0 {
		return -1
	}
	return verb
}

// newcomer reports whether a word with an article begins something new behind a
// conjunction: "and a third", "and a senator".
func (p *parse) newcomer(i int) bool {
	t, det := p.tok(i), p.d.ChildWith(i, "det")
	if det < 0 || t.Dep != "conj" && t.Dep != "advcl" {
		return false
	}
	return t.Tag == "JJ" && ordinals[t.Norm] || t.Tag == "NN" && det > 0 && p.tok(det-1).Dep == "cc"
}

var ordinals = map[string]bool{"second": true, "third": true, "fourth": true, "fifth": true, "sixth": true, "seventh": true}

// kept makes what somebody is held as a complement of the verb, not its object: "were held
// incommunicado".
func kept(p *parse, i int) int {
	t := p.tok(i)
	if t.Dep == "dobj" && len(p.d.Children(i)) == 0 && (t.Norm == "incommunicado" || t.Norm == "captive" || t.Norm == "hostage" || t.Norm == "prisoner") && t.Head == i-1 && p.tok(t.Head).Dep == "conj" {
		return t.Head
	}
	return -1
}

// appositive makes a clause of what the parser takes for a phrase of time: in "raided the house
// after a charity, Ardent, filed a complaint" the charity filed it.
func appositive(p *parse, moves map[int]move) {
	for i := range p.d.Tokens {
		t := p.tok(i)
		if t.Dep != "conj" || t.Tag != "VBD" || p.tok(t.Head).POS != "VERB" || t.Head > i || i < 5 || p.tok(i-1).Text != "," || p.d.ChildWith(i, "nsubj", "nsubjpass", "auxpass") >= 0 {
			continue
		}
		name := i - 2
		if p.tok(name).Dep != "npadvmod" && p.tok(name).Dep != "appos" || p.tok(name).POS != "PROPN" {
			continue
		}
		lo, _ := p.d.Subtree(name)
		if lo < 3 || p.tok(lo-1).Text != "," {
			continue
		}
		noun := p.tok(lo - 2)
		mark := p.tok(noun.Head)
		if noun.POS != "NOUN" || noun.Dep != "pobj" || !begins[mark.Norm] || mark.Head != t.Head {
			continue
		}
		moves[lo-2], moves[name], moves[noun.Head], moves[i] = move{i, "nsubj"}, move{lo - 2, "appos"}, move{i, "mark"}, move{t.Head, "advcl"}
	}
}

// begins are words that begin a clause or a phrase alike.
var begins = map[string]bool{"after": true, "before": true, "as": true, "since": true, "until": true}

// tellers makes those after a comma who "said" the subjects of a verb without one, where
// the parser joins them with what went before: "killing three, witnesses and a doctor said".
func tellers(p *parse, moves map[int]move) {
	for i := 2; i < len(p.d.Tokens); i++ {
		t := p.tok(i)
		if t.Dep != "ROOT" || !telling[t.Lemma] || p.d.ChildWith(i, "nsubj", "nsubjpass") >= 0 || p.tok(i-1).POS != "NOUN" && p.tok(i-1).POS != "PROPN" {
			continue
		}
		for k := i - 1; p.tok(k).Dep == "conj" && p.tok(k).Head < k; k = p.tok(k).Head {
			if lo, _ := p.d.Subtree(k); lo > 0 && p.tok(lo-1).Text == "," {
				moves[k] = move{i, "nsubj"}
				break
			}
		}
	}
}

// election joins the parts of "by-election", which the parser reads as a phrase behind the
// adjective before it.
func election(p *parse, moves map[int]move) {
	for i := 1; i+2 < len(p.d.Tokens); i++ {
		by, noun := p.tok(i), p.tok(i+2)
		if by.Norm != "by" || p.tok(i+1).Text != "-" || noun.Lemma != "election" {
			continue
		}
		adj := p.tok(i - 1)
		if adj.POS == "ADJ" && adj.Dep != "amod" && adj.Head != i+2 {
			moves[i+2], moves[i-1] = move{adj.Head, adj.Dep}, move{i + 2, "amod"}
			moves[i], moves[i+1] = move{i + 2, "compound"}, move{i + 2, "punct"}
		}
	}
}
