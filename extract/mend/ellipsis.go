package mend

// ellipsis makes of two objects one where nouns before the last share it: "fight wage and job cuts" is to fight cuts.
func ellipsis(p *parse, i int) int {
	t := p.tok(i)
	if t.Dep != "dobj" || t.Tag != "NN" || p.d.ChildWith(i, "det", "amod", "poss", "compound", "prep") >= 0 {
		return -1
	}
	_, end := p.d.Subtree(i)
	second := p.d.ChildWith(i, "conj")
	whole := end + 1
	if second != end || whole >= len(p.d.Tokens) || p.tok(second).Tag != "NN" || p.d.ChildWith(i, "cc") < 0 {
		return -1
	}
	if w := p.tok(whole); w.Dep != "dobj" || w.Head != t.Head || w.Tag != "NNS" && w.Tag != "NN" {
		return -1
	}
	return whole
}
