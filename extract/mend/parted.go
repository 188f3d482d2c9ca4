package mend

// parted makes the last of several nouns the subject of the verb right behind it, where the parser joins the verb to another
// though no conjunction does: in "they are paid a wage and half of the crew take second jobs" nobody is paid half of the crew.
func parted(p *parse, moves map[int]move) {
	for i := range p.d.Tokens {
		t := p.tok(i)
		if t.Dep != "conj" || t.Head > i || !inflected(t.Tag) && t.Tag != "VB" || p.tok(t.Head).POS != "VERB" || p.subject(i) >= 0 {
			continue
		}
		lo, _ := p.d.Subtree(i)
		noun := p.lastConjunct(lo-1, t.Head)
		if noun < 0 || p.conjoins(t.Head, i) {
			continue
		}
		first, _ := p.d.Subtree(noun)
		if first == 0 || p.tok(first-1).Dep != "cc" || p.tok(first-1).Head != p.tok(noun).Head {
			continue
		}
		moves[noun], moves[first-1] = move{i, "nsubj"}, move{t.Head, "cc"}
	}
}

// lastConjunct is the noun whose phrase ends at a token, under a verb, that is joined to another noun, or -1.
func (p *parse) lastConjunct(end, verb int) int {
	if end < 0 || p.tok(end).POS == "PUNCT" {
		return -1 // "runs mills and farms, makes cloth and sells it"
	}
	for k := end; k > verb; k = p.tok(k).Head {
		t := p.tok(k)
		if _, hi := p.d.Subtree(k); hi != end {
			return -1
		}
		if t.Dep == "conj" && t.Head < k && (t.POS == "NOUN" || t.POS == "PROPN" || t.POS == "NUM") {
			return k
		}
		if t.Head > k {
			return -1
		}
	}
	return -1
}

// conjoins reports a conjunction of a verb's own, or a semicolon, before another that is joined to it.
func (p *parse) conjoins(verb, other int) bool {
	for k := other - 1; k > verb; k-- {
		if t := p.tok(k); t.Dep == "cc" && t.Head == verb || t.Text == ";" {
			return true
		}
	}
	return false
}
