package mend

// region hangs the country or state behind a town on the town, where the parser takes it
// for the object of the verb: "said in Moscow, Russia on Thursday".
func region(p *parse, i int) int {
	t := p.tok(i)
	if t.Dep != "dobj" || t.Ent != "GPE" || i < 2 || p.tok(i-1).Text != "," {
		return -1
	}
	town := p.tok(i - 2)
	if town.Ent != "GPE" || town.Dep != "pobj" || !p.under(i-2, t.Head) {
		return -1
	}
	return i - 2
}
