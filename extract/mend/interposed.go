package mend

// interposed hangs a participle between a subject and its verb on the subject, where the parser hangs it on the verb over
// both: in "the firm said the engine, running on gas, costs nothing" it is the engine that runs. What other rules moved is
// read as it stands now.
func interposed(p *parse, moves map[int]move) {
	for i := 2; i < len(p.d.Tokens); i++ {
		t := p.tok(i)
		if _, moved := moves[i]; moved || t.Tag != "VBG" && t.Tag != "VBN" || t.Dep != "advcl" || t.Head > i || p.tok(i-1).Text != "," || p.d.ChildWith(i, "mark", "nsubj", "nsubjpass", "aux", "auxpass") >= 0 {
			continue
		}
		_, end := p.d.Subtree(i)
		for s := i - 2; s > t.Head; s-- {
			n := p.now(moves, s)
			if n.label != "nsubj" && n.label != "nsubjpass" || n.head <= i {
				continue
			}
			if end < n.head && p.tok(s).Tag != "PRP" && p.now(moves, n.head).head == t.Head {
				moves[i] = move{s, "acl"}
			}
			break
		}
	}
}
