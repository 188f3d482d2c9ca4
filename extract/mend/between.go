package mend

// between makes an object of the noun that "between" counts right behind a verb: "killed between ten and fifteen
// soldiers".
func between(p *parse, moves map[int]move) {
	for i := range p.d.Tokens {
		prep := p.tok(i).Head
		verb := p.tok(prep).Head
		if p.tok(i).Dep != "pobj" || p.tok(prep).Norm != "between" || prep != verb+1 || p.tok(verb).POS != "VERB" || p.d.ChildWith(verb, "dobj") >= 0 || p.tok(i).IsTime() {
			continue
		}
		if number := p.d.ChildWith(i, "nummod"); number == prep+1 && p.d.ChildWith(number, "conj") > number {
			moves[i], moves[prep] = move{verb, "dobj"}, move{number, "quantmod"}
		}
	}
}
