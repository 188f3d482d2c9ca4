package mend

import "newsgraph/extract/nlp"

// sitting hangs the name before a body on it, where the parser hangs it on what the body does: "the Lirax board meeting",
// "Lirax's board meeting". The name of a country stays: what a government does is its country's.
func sitting(p *parse, i int) int {
	t := p.tok(i)
	deed, body := t.Head, t.Head-1
	if t.Dep != "compound" && t.Dep != "poss" || body <= i || t.Ent == "GPE" || t.Ent == "NORP" || t.Tag != "NNP" && t.Tag != "NNPS" || !p.words.DoneBy(p.tok(deed).Lemma) {
		return -1
	}
	if b := p.tok(body); b.Head != deed || b.Dep != "compound" || b.Tag != "NN" || b.Capitalised() || !p.words.Party(b.Lemma) {
		return -1
	}
	for k := i + 1; k < body; k++ {
		if c := p.tok(k); !p.under(k, i) && !(c.Head == body && nominal(c)) {
			return -1 // "Lirax's next board meeting"
		}
	}
	return body
}

// nominal reports a noun or adjective before another.
func nominal(t *nlp.Token) bool { return t.Dep == "compound" || t.Dep == "amod" || t.Dep == "nmod" }
