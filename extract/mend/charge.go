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
