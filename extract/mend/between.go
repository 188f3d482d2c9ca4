package mend

// between makes an object of what a preposition of quantity counts right behind a verb: "killed between ten and fifteen
// soldiers", "wounded over 40".
func between(p *parse, moves map[int]move) {
	for i := range p.d.Tokens {
		prep := p.tok(i).Head
		verb := p.tok(prep).Head
		if p.tok(i).Dep != "pobj" || prep != verb+1 || p.tok(verb).POS != "VERB" || p.d.ChildWith(verb, "dobj") >= 0 {
			continue
		}
		number := p.d.ChildWith(i, "nummod")
		switch p.tok(prep).Norm {
		case "between":
			if !p.tok(i).IsTime() && number == prep+1 && p.d.ChildWith(number, "conj") > number {
				moves[i], moves[prep] = move{verb, "dobj"}, move{number, "quantmod"}
			}
		case "over":
			if p.tok(i).Tag == "CD" && i == prep+1 && len(p.d.Children(i)) == 0 && p.tok(i).Ent != "TIME" {
				moves[i], moves[prep] = move{verb, "dobj"}, move{i, "quantmod"}
			}
		}
	}
}
