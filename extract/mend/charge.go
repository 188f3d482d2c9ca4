package mend

// charge hangs the deed that somebody is charged with on the verb of charging, where the
// parser gives it to the participle in between: "accused the men, citing a report, of spying".
func charge(p *parse, i int) int {
	t := p.tok(i)
	if i == 0 || t.Dep != "prep" || p.d.ChildWith(i, "pcomp") < 0 || p.tok(i-1).Text != "," {
		return -1
	}
	aside := p.tok(t.Head)
	verb := aside.Head
	if aside.Dep != "advcl" || verb > t.Head || charges[p.tok(verb).Lemma] != t.Norm || charges[aside.Lemma] == t.Norm {
		return -1
	}
	return verb
}

// accuser hangs the deed that somebody is charged with on the verb, where the parser gives it to whoever charges him: "was
// accused by Chad of shelling".
func accuser(p *parse, i int) int {
	t := p.tok(i)
	who := p.tok(t.Head)
	by := p.tok(who.Head)
	if t.Dep != "prep" || who.Dep != "pobj" || by.Dep != "agent" || t.Norm == "for" || charges[p.tok(by.Head).Lemma] != t.Norm || t.Head != i-1 {
		return -1
	}
	return by.Head
}
