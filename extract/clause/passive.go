package clause

// passive reports whether the verb i is in the passive voice: with an auxiliary
// ("was killed"), sharing the auxiliary of the verb that it is conjoined with
// ("were arrested and charged"), or as a participle without one ("a man killed
// in Kabul", "led by the army, …").
func (p *parse) passive(i int) bool {
	t := p.tok(i)
	if p.d.ChildWith(i, "auxpass", "nsubjpass", "csubjpass") >= 0 {
		return true
	}
	if t.Tag != "VBN" && t.Tag != "VBD" {
		return false
	}
	if p.d.ChildWith(i, "agent") >= 0 {
		return true
	}
	if p.d.ChildWith(i, "aux") >= 0 {
		return false
	}
	subject := p.d.ChildWith(i, "nsubj") >= 0
	if t.Dep == "conj" && t.Head != i && p.d.ChildWith(i, "dobj", "ccomp", "xcomp") < 0 {
		return p.passive(t.Head) && (!subject || p.words.Transitive(t.Lemma)) // "two were killed and four injured"
	}
	if subject {
		return false
	}
	if t.Tag != "VBN" {
		return false
	}
	switch t.Dep {
	case "acl", "relcl", "advcl", "amod", "ccomp", "pcomp", "xcomp", "dep":
		return true
	}
	return false
}
