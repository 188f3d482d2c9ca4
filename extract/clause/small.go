package clause

// small files a clause without a verb as the object and what is said of it: "found the
// mayor guilty", "declared the vote void".
func (p *parse) small(f *Frame, c int) bool {
	s := p.smallSubject(c)
	if s < 0 || s < f.Pred || len(f.Objects) > 0 {
		return false
	}
	f.Objects = append(f.Objects, p.spread(Arg{Head: s, Prep: -1})...)
	f.Attrs = append(f.Attrs, Arg{Head: c, Prep: -1})
	return true
}

// smallSubject is of whom an adjective without a verb says something, or -1.
func (p *parse) smallSubject(adj int) int {
	t := p.tok(adj)
	if t.Dep != "ccomp" || t.POS != "ADJ" || !judging[p.tok(t.Head).Lemma] || p.d.ChildWith(adj, "aux", "cop", "mark") >= 0 {
		return -1
	}
	if p.tok(t.Head).Lemma == "find" && !found[t.Norm] {
		return -1 // "found the plan easy to swallow"
	}
	return p.d.ChildWith(adj, "nsubj")
}

// found are the states in which somebody is found, by a court or by those who look for him.
var found = map[string]bool{"guilty": true, "innocent": true, "liable": true, "responsible": true, "negligent": true, "dead": true, "alive": true, "unconscious": true, "safe": true, "wounded": true, "injured": true, "unharmed": true, "ill": true, "missing": true, "trapped": true}

// judging are verbs that say of their object what it is or make it that.
var judging = map[string]bool{"find": true, "declare": true, "pronounce": true, "hold": true, "adjudge": true, "leave": true, "rule": true, "deem": true, "render": true, "call": true, "label": true, "brand": true, "term": true}
