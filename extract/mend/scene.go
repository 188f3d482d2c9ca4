package mend

// scene frees the subject that the parser makes an apposition of the place before it: in "in
// the state capital, Kano, soldiers arrested a preacher" no comma closes the soldiers in.
func scene(p *parse, moves map[int]move) {
	for i := range p.d.Tokens {
		t := p.tok(i)
		if t.Dep != "appos" || t.POS != "NOUN" || p.tok(i).Ent != "" {
			continue
		}
		place := p.tok(t.Head)
		verb := place.Head
		lo, hi := p.d.Subtree(i)
		if place.Ent != "GPE" || place.Dep != "nsubj" || lo < 3 || p.tok(lo-1).Text != "," || p.tok(verb).Tag != "VBD" || hi+1 != verb {
			continue
		}
		moves[i] = move{verb, "nsubj"}
		start, _ := p.d.Subtree(t.Head)
		if around := p.before(start); around >= 0 {
			moves[t.Head] = move{around, "appos"}
		} else {
			moves[t.Head] = move{verb, "npadvmod"}
		}
	}
}

// before is the noun under a preposition that a comma parts from a token, or -1.
func (p *parse) before(i int) int {
	if i < 2 || p.tok(i-1).Text != "," || p.tok(i-2).Dep != "pobj" {
		return -1
	}
	return i - 2
}
