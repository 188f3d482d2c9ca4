package mend

// tellers makes those after a comma who "said" the subjects of a verb without one, where
// the parser joins them with what went before: "killing three, witnesses and a doctor said".
func tellers(p *parse, moves map[int]move) {
	for i := 2; i < len(p.d.Tokens); i++ {
		t := p.tok(i)
		if t.Dep != "ROOT" || !telling[t.Lemma] || p.d.ChildWith(i, "nsubj", "nsubjpass") >= 0 || p.tok(i-1).POS != "NOUN" && p.tok(i-1).POS != "PROPN" {
			continue
		}
		for k := i - 1; k >= p.d.SentOf(i).Start; k-- {
			if t := p.tok(k); t.Dep != "conj" && t.Dep != "appos" || t.Head > k {
				continue
			}
			if lo, hi := p.d.Subtree(k); hi == i-1 && lo > 0 && p.tok(lo-1).Text == "," {
				moves[k] = move{i, "nsubj"}
				break
			}
		}
	}
}
