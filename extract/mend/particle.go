package mend

// particle hangs a particle that the parser gives to the number behind it on the verb
// before it: "handed over 20 hostages".
func particle(p *parse, i int) int {
	if t := p.tok(i); i == 0 || t.Tag != "RP" || t.Dep != "quantmod" || p.tok(i-1).POS != "VERB" {
		return -1
	}
	return i - 1
}
