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

// capital hangs the name of a town on the noun before it that says what it is, where the parser hangs it on the verb: "in
// the capital, Lima".
func capital(p *parse, i int) int {
	t := p.tok(i)
	if t.Dep != "npadvmod" && t.Dep != "dobj" || t.Ent != "GPE" || i < 3 || p.tok(i-1).Text != "," || !settled[p.tok(i-2).Lemma] {
		return -1
	}
	if kind := p.tok(i - 2); kind.Dep == "pobj" && p.under(i-2, t.Head) && p.d.ChildWith(i-2, "appos") < 0 {
		return i - 2
	}
	return -1
}

// settled are nouns of what has a name of its own behind a comma.
var settled = map[string]bool{"capital": true, "city": true, "town": true, "village": true, "port": true, "province": true, "state": true, "region": true, "district": true, "suburb": true, "island": true, "stronghold": true, "hometown": true, "birthplace": true}
