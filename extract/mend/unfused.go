package mend

// unfused gives a verb the noun right before it as its subject, where the parser makes that a part of the verb as of a noun:
// "when a sniper shot at it".
func unfused(p *parse, moves map[int]move) {
	for i := 1; i < len(p.d.Tokens); i++ {
		t, noun := p.tok(i), p.tok(i-1)
		if t.POS != "VERB" || !inflected(t.Tag) || noun.Dep != "compound" || noun.Head != i || noun.POS != "NOUN" && noun.POS != "PROPN" || !clausal[t.Dep] || t.Capitalised() || p.d.ChildWith(i, "nsubj", "nsubjpass", "expl") >= 0 {
			continue
		}
		moves[i-1] = move{i, "nsubj"}
		for _, c := range p.d.Children(i) {
			switch k := p.tok(c); k.Dep {
			case "det", "amod", "nummod", "compound", "poss", "nmod":
				if c < i-1 {
					moves[c] = move{i - 1, k.Dep}
				}
			}
		}
	}
}

// clausal are the labels of a verb that has a subject of its own.
var clausal = map[string]bool{"ROOT": true, "ccomp": true, "advcl": true, "relcl": true}
