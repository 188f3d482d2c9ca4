package mend

// content parts the two clauses that the parser makes one of in "the dispute between the firms
// deepened in May, officials said": the officials said it, and it is the dispute that deepened.
func content(p *parse, moves map[int]move) {
	for i := range p.d.Tokens {
		t := p.tok(i)
		if !telling[t.Lemma] || p.d.ChildWith(i, "ccomp") >= 0 {
			continue
		}
		var subjects []int
		for _, c := range p.d.Children(i) {
			if p.tok(c).Dep == "nsubj" && c < i {
				subjects = append(subjects, c)
			}
		}
		if len(subjects) != 2 {
			continue
		}
		first, last := subjects[0], subjects[1]
		lo, hi := p.d.Subtree(last)
		if hi+1 != i || lo == 0 || p.tok(lo-1).Text != "," {
			continue
		}
		if verb := p.reduced(first); verb >= 0 {
			moves[first], moves[verb] = move{verb, "nsubj"}, move{i, "ccomp"}
		}
	}
}

// reduced is the first participle that the parser hangs on a noun or the phrases of it, or -1.
func (p *parse) reduced(noun int) int {
	_, hi := p.d.Subtree(noun)
	for k := noun + 1; k <= hi; k++ {
		if t := p.tok(k); t.Dep == "acl" && (t.Tag == "VBN" || t.Tag == "VBD") && p.d.ChildWith(k, "agent") < 0 {
			return k
		}
	}
	return -1
}
