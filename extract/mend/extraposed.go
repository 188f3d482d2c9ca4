package mend

// extraposed hangs a clause with "who" behind a time on the people whom it describes, where
// the parser takes it for the content of the verb: "freed a nun in June who ran a school".
func extraposed(p *parse, i int) int {
	t := p.tok(i)
	who := p.d.ChildWith(i, "nsubj", "nsubjpass")
	if t.Dep != "ccomp" || who < 1 || p.tok(who).Norm != "who" || !p.tok(who-1).IsTime() || t.Head > who {
		return -1
	}
	if o := p.d.ChildWith(t.Head, "dobj"); o > t.Head && o < who && p.tok(o).POS == "NOUN" {
		return o
	}
	return -1
}
