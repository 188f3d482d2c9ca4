package mend

// appositive makes a clause of what the parser takes for a phrase of time: in "raided the house
// after a charity, Ardent, filed a complaint" the charity filed it.
func appositive(p *parse, moves map[int]move) {
	for i := range p.d.Tokens {
		t := p.tok(i)
		if t.Dep != "conj" || t.Tag != "VBD" || p.tok(t.Head).POS != "VERB" || t.Head > i || i < 5 || p.tok(i-1).Text != "," || p.d.ChildWith(i, "nsubj", "nsubjpass", "auxpass") >= 0 {
			continue
		}
		name := i - 2
		if p.tok(name).Dep != "npadvmod" && p.tok(name).Dep != "appos" || p.tok(name).POS != "PROPN" {
			continue
		}
		lo, _ := p.d.Subtree(name)
		if lo < 3 || p.tok(lo-1).Text != "," {
			continue
		}
		noun := p.tok(lo - 2)
		mark := p.tok(noun.Head)
		if noun.POS != "NOUN" || noun.Dep != "pobj" || !begins[mark.Norm] || mark.Head != t.Head {
			continue
		}
		moves[lo-2], moves[name], moves[noun.Head], moves[i] = move{i, "nsubj"}, move{lo - 2, "appos"}, move{i, "mark"}, move{t.Head, "advcl"}
	}
}

// begins are words that begin a clause or a phrase alike.
var begins = map[string]bool{"after": true, "before": true, "as": true, "since": true, "until": true}
