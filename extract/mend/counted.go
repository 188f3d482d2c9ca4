package mend

// counted joins a noun to the object before it, where the parser joins it to the verb: "detained the mayor of the town, near
// Lima, and two aides".
func counted(p *parse, moves map[int]move) {
	for i := range p.d.Tokens {
		t := p.tok(i)
		verb := t.Head
		if t.Dep != "conj" || t.POS != "NOUN" && t.POS != "PROPN" || verb > i || p.tok(verb).POS != "VERB" || amounts[t.Ent] || p.d.ChildWith(i, "dobj", "nsubj") >= 0 || p.d.ChildWith(verb, "ccomp") >= 0 {
			continue
		}
		object := p.d.ChildWith(verb, "dobj")
		if object < verb || object > i || p.tok(object).POS != "NOUN" && p.tok(object).POS != "PROPN" || amounts[p.tok(object).Ent] || !p.nounBehindAnd(i, verb) {
			continue
		}
		if _, done := moves[i]; !done {
			lo, _ := p.d.Subtree(i)
			moves[i], moves[lo-1] = move{object, "conj"}, move{object, "cc"}
		}
	}
}

// nounBehindAnd reports a phrase behind an "and" that cannot be a verb with its object: it begins with an article, a number,
// an adjective or a name.
func (p *parse) nounBehindAnd(noun, verb int) bool {
	lo, hi := p.d.Subtree(noun)
	if lo == 0 || lo == noun || p.tok(lo-1).Norm != "and" || p.tok(lo-1).Head != verb || p.child(noun, "TO") || sums[p.tok(noun).Lemma] {
		return false
	}
	if hi+1 < len(p.d.Tokens) && (p.tok(hi+1).Tag == "TO" || p.tok(hi+1).POS == "VERB" || p.tok(hi+1).POS == "AUX") {
		return false // "won no seat and the mayor left"
	}
	switch first := p.tok(lo); first.POS {
	case "DET", "NUM", "PRON", "PROPN":
		return true
	case "ADJ":
		return first.Tag == "JJ"
	}
	return false
}

// sums are units of money and of goods.
var sums = map[string]bool{"dlr": true, "dlrs": true, "dollar": true, "mln": true, "billion": true, "ct": true, "cts": true, "cent": true, "pct": true, "percent": true, "yen": true, "mark": true, "stg": true, "share": true, "tonne": true, "barrel": true}

// amounts are labels of what is counted and not done to.
var amounts = map[string]bool{"MONEY": true, "PERCENT": true, "QUANTITY": true, "CARDINAL": true, "DATE": true, "TIME": true, "ORDINAL": true}
