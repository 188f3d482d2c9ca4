package clause

// passive reports whether the verb i is in the passive voice: with an auxiliary
// ("was killed"), sharing the auxiliary of the verb that it is conjoined with
// ("were arrested and charged"), or as a participle without one ("a man killed
// in Kabul", "led by the army, …").
func (p *parse) passive(i int) bool {
	t := p.tok(i)
	if p.childWith(i, "auxpass", "nsubjpass", "csubjpass") >= 0 {
		return true
	}
	if t.Tag != "VBN" && t.Tag != "VBD" {
		return false
	}
	if p.childWith(i, "agent") >= 0 {
		return true
	}
	if p.childWith(i, "aux", "nsubj") >= 0 {
		return false
	}
	if t.Dep == "conj" {
		return t.Head != i && p.passive(t.Head) && p.childWith(i, "dobj", "ccomp", "xcomp") < 0
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
