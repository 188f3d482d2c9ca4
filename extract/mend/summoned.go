package mend

// summoned makes the body that somebody calls the object of the call, where the parser takes
// it for what somebody is called: "ran out and called the fire department".
func summoned(p *parse, i int) int {
	t := p.tok(i)
	if t.Dep != "oprd" || t.POS != "NOUN" && t.POS != "PROPN" || p.tok(t.Head).Lemma != "call" || i < t.Head {
		return -1
	}
	verb := t.Head
	if verb == 0 || p.tok(verb).Dep != "conj" && p.d.ChildWith(verb, "nsubj") < 0 || p.d.ChildWith(verb, "dobj", "nsubjpass", "auxpass") >= 0 || !p.child(i, "DT", "PRP$") {
		return -1
	}
	for _, c := range p.d.Children(i) {
		if p.tok(c).Norm == "a" || p.tok(c).Norm == "an" {
			return -1
		}
	}
	lo, hi := p.d.Subtree(i)
	if lo != verb+1 || p.tok(verb-1).Text == "," && hi+1 < len(p.d.Tokens) && p.tok(hi+1).Text == "," {
		return -1 // "who they called the prophet", "a group, called the Front, left"
	}
	for k := lo; k <= hi+1 && k < len(p.d.Tokens); k++ {
		if w := p.tok(k); w.Tag == "``" || w.Tag == "''" || k == hi+1 && w.POS == "ADJ" {
			return -1 // "called the plan “rash”"
		}
	}
	return verb
}
