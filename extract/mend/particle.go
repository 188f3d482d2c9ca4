package mend

// particle hangs a particle that the parser gives to the number behind it on the verb
// before it: "handed over 20 hostages". In "buy up to 90 shares" it is of the number.
func particle(p *parse, i int) int {
	if t := p.tok(i); i == 0 || t.Tag != "RP" || t.Dep != "quantmod" || t.Head < i || p.tok(i-1).POS != "VERB" || p.tok(i+1).Norm == "to" {
		return -1
	}
	return i - 1
}
