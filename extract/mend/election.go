package mend

// election joins the parts of "by-election", which the parser reads as a phrase behind the
// adjective before it.
func election(p *parse, moves map[int]move) {
	for i := 1; i+2 < len(p.d.Tokens); i++ {
		by, noun := p.tok(i), p.tok(i+2)
		if by.Norm != "by" || p.tok(i+1).Text != "-" || noun.Lemma != "election" {
			continue
		}
		adj := p.tok(i - 1)
		if adj.POS == "ADJ" && adj.Dep != "amod" && adj.Head != i+2 {
			moves[i+2], moves[i-1] = move{adj.Head, adj.Dep}, move{i + 2, "amod"}
			moves[i], moves[i+1] = move{i + 2, "compound"}, move{i + 2, "punct"}
		}
	}
}
