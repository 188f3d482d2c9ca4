package mend

// attribute makes the participle right behind a verb an attribute of the noun behind it, where the parser has it for a
// verb with that noun as its object: "rejected proposed changes".
func attribute(p *parse, moves map[int]move) {
	for i := 1; i < len(p.d.Tokens); i++ {
		t, verb := p.tok(i), p.tok(i-1)
		noun := p.d.ChildWith(i, "dobj")
		if t.Tag != "VBN" && t.Tag != "VBD" || t.Head != i-1 || verb.POS != "VERB" || verb.Dep == "acl" || verb.Tag == "VBN" || helps[verb.Lemma] || telling[verb.Lemma] || noun < i || p.d.ChildWith(i, "nsubj", "nsubjpass", "aux", "auxpass") >= 0 || p.d.ChildWith(i-1, "dobj") >= 0 {
			continue
		}
		if lo, _ := p.d.Subtree(noun); lo != i+1 && noun != i+1 || p.d.ChildWith(noun, "det", "poss") >= 0 {
			continue
		}
		moves[noun], moves[i] = move{i - 1, "dobj"}, move{noun, "amod"}
	}
}
