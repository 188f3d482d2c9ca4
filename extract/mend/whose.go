package mend

// whose makes a relative clause of the verb behind a noun with "whose" that the parser gives no subject: "the widow, whose
// son Omer, nine, was abducted".
func whose(p *parse, moves map[int]move) {
	for i := range p.d.Tokens {
		noun := p.tok(i).Head
		if p.tok(i).Norm != "whose" || p.tok(i).Dep != "poss" || i < 2 || p.tok(noun).Dep == "nsubj" || p.tok(noun).Dep == "nsubjpass" {
			continue
		}
		lo, hi := p.d.Subtree(noun)
		verb, owner := p.verbBehind(noun, hi), p.nounEndingAt(lo-1)
		if verb < 0 || owner < 0 {
			continue
		}
		moves[noun], moves[verb] = move{verb, p.subjectLabel(verb)}, move{owner, "relcl"}
	}
}

// verbBehind is the finite verb without a subject whose words begin right behind a token, or behind a comma after it, under a
// verb or as its content; else -1.
func (p *parse) verbBehind(noun, end int) int {
	for k := end + 1; k < p.d.SentOf(noun).End; k++ {
		t := p.tok(k)
		if t.POS != "VERB" && t.POS != "AUX" || t.Dep == "aux" || t.Dep == "auxpass" || t.Dep == "ROOT" {
			continue
		}
		if first := p.firstWord(k); !p.finite(k) || first > end+2 || first == end+2 && p.tok(end+1).Text != "," || p.subject(k) >= 0 {
			return -1
		}
		return k
	}
	return -1
}

// nounEndingAt is the head of the longest phrase of a noun that ends at a token, or before a comma there; -1 for none.
func (p *parse) nounEndingAt(i int) int {
	if i >= 0 && p.tok(i).Text == "," {
		i--
	}
	noun := -1
	for k, n := i, 0; n < maxClimb && k >= 0; n++ {
		if t := p.tok(k); t.POS == "NOUN" || t.POS == "PROPN" {
			noun = k
		}
		h := p.tok(k).Head
		if h == k || h > k || p.tok(k).Dep != "compound" && p.tok(k).Dep != "flat" {
			break
		}
		k = h
	}
	return noun
}
