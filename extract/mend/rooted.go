package mend

import "newsgraph/extract/nlp"

// rooted gives a sentence its verb, where the parser takes it for a participle on the subject or on the last noun of the
// clause on it: in "the state, which sent troops to the enclave, called on them to stop" no enclave is called on, and in "a
// bus carrying nuns overturned" no nuns are overturned.
func rooted(p *parse, moves map[int]move) {
	for i := 1; i < len(p.d.Tokens); i++ {
		t := p.tok(i)
		if t.Dep != "acl" || t.Tag != "VBN" && t.Tag != "VBD" || p.d.ChildWith(i, "agent", "auxpass", "nsubj") >= 0 {
			continue
		}
		root := p.rootBefore(i)
		if p.tok(i-1).Text == "," {
			root = p.rootBehind(i)
		}
		if root < 0 || p.tok(root).POS != "NOUN" && p.tok(root).POS != "PROPN" {
			continue
		}
		moves[i], moves[root] = move{i, "ROOT"}, move{i, "nsubj"}
	}
}

// rootBehind is the root over a token if a relative clause on it, behind a comma, comes before the token, else -1.
func (p *parse) rootBehind(i int) int {
	root := p.tok(i).Head
	for n := 0; n < maxClimb && p.tok(root).Head != root; n++ {
		root = p.tok(root).Head
	}
	c := p.d.ChildWith(root, "relcl")
	if c < 0 || c > i || p.tok(i).Head != root && !p.under(i, c) {
		return -1
	}
	if lo, _ := p.d.Subtree(c); lo == 0 || p.tok(lo-1).Text != "," || !relative(p, lo) {
		return -1
	}
	return root
}

// rootBefore is the root of a whole sentence if a participle or an infinitive on it has the noun right before a verb in it
// that takes an object or tells what befalls a thing, else -1.
func (p *parse) rootBefore(verb int) int {
	noun := p.tok(verb).Head
	if end := p.d.SentOf(verb).End - 1; p.tok(end).Text != "." || noun > verb || p.d.ChildWith(verb, "dobj") < verb && !p.words.Befalls(p.tok(verb).Lemma) {
		return -1
	}
	i := p.climb(noun, func(t *nlp.Token) bool { return t.Dep == "acl" })
	if i < 0 {
		return -1
	}
	root := p.tok(i).Head
	if t := p.tok(i); t.Tag != "VBG" && t.Tag != "VB" || p.tok(root).Head != root {
		return -1
	}
	return root
}
