package mend

// titled makes one of an office or a body and the name behind it, where the parser makes them two that do the same: "the
// premier Ann Cole", "the news agency IRNA".
func titled(p *parse, moves map[int]move) {
	for i := 0; i+1 < len(p.d.Tokens); i++ {
		t := p.tok(i)
		name := p.nameFrom(i + 1)
		if t.POS != "NOUN" && t.POS != "PROPN" || t.Ent != "" || name < 0 || p.tok(name).Ent == "PERSON" && !p.words.Title(t.Lemma) || p.tok(name).Ent == "ORG" && !p.words.Party(t.Lemma) {
			continue
		}
		if p.tok(name).Head != t.Head || p.tok(name).Dep != t.Dep || t.Head == i {
			continue
		}
		moves[i] = move{name, "compound"}
	}
}

// nameFrom is the head of the name of somebody, or of a body, that begins with a token, or -1.
func (p *parse) nameFrom(i int) int {
	e, ok := p.d.EntOf(i)
	if !ok || e.Start != i || e.Label != "PERSON" && e.Label != "ORG" {
		return -1
	}
	for k := e.End - 1; k >= i; k-- {
		if lo, hi := p.d.Subtree(k); lo == i && hi >= e.End-1 {
			return k
		}
	}
	return -1
}
