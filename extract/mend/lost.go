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
