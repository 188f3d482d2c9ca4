package mend

// meanwhile parts a headline of two clauses that the parser reads as one: in "hundreds evacuated as wildfire nears
// Athens" the fire nears the town. The noun right before the verb, behind "as" or its like, is its subject.
func meanwhile(p *parse, moves map[int]move) {
	for verb := range p.d.Tokens {
		v := p.tok(verb)
		who := p.d.ChildWith(verb, "nsubj")
		if v.Dep != "ROOT" || !inflected(v.Tag) || who < 0 || who > verb {
			continue
		}
		first := p.d.ChildWith(who, "acl")
		if first < who || p.tok(first).Tag != "VBN" && p.tok(first).Norm != "missing" || p.tok(p.d.SentOf(verb).End-1).POS == "PUNCT" {
			continue
		}
		noun, mark := p.behindMark(verb)
		if noun < first || mark < first {
			continue
		}
		moves[first], moves[who] = move{first, "ROOT"}, move{first, "nsubj"}
		moves[verb], moves[noun], moves[mark] = move{first, "advcl"}, move{verb, "nsubj"}, move{verb, "mark"}
	}
}

// behindMark finds the noun whose phrase ends right before a verb, and the "as" or "after" that stands before that; -1 for none.
func (p *parse) behindMark(verb int) (noun, mark int) {
	for i := verb - 1; i >= p.d.SentOf(verb).Start; i-- {
		if _, end := p.d.Subtree(i); end != verb-1 {
			continue
		}
		switch t := p.tok(i); {
		case t.Dep == "pobj" && before[p.tok(t.Head).Norm]:
			return i, t.Head
		case t.Dep == "nsubj" && t.Head == verb:
			if lo, _ := p.d.Subtree(i); lo > 0 && p.tok(lo-1).Dep == "mark" && before[p.tok(lo-1).Norm] {
				return i, lo - 1
			}
		}
	}
	return -1, -1
}
