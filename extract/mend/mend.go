// Package mend puts right what a parser hangs wrongly where the words themselves tell
// better: the form of a verb, the number of a noun. Each rule is a file and moves single
// words to another head; tokens and tags stay as they are, and labels but those of particles and of gerunds
// with their objects. Entities do too but for firms
// with an "and" in their name (firm.go).
package mend

import (
	"slices"

	"newsgraph/extract/nlp"
)

// rules give a token a better head, or -1 where they know of none.
var rules = []func(p *parse, i int) int{infinitive, agreeing, region, particle, blamed}

// Doc gives a parse with its heads put right. The parse that it gets is not changed.
func Doc(d *nlp.Doc) (*nlp.Doc, error) {
	p := &parse{d}
	moves := map[int]int{}
	for i := range d.Tokens {
		for _, rule := range rules {
			if h := rule(p, i); h >= 0 && h != i && !p.under(h, i) {
				moves[i] = h
				break
			}
		}
	}
	deeds := gerunds(p)
	if len(moves)+len(deeds) == 0 {
		return d, nil
	}
	tokens := slices.Clone(d.Tokens)
	for _, i := range deeds {
		noun := tokens[i].Head
		tokens[i].Head, tokens[i].Dep = tokens[noun].Head, "pcomp"
		tokens[noun].Head, tokens[noun].Dep = i, "dobj"
		delete(moves, i)
		delete(moves, noun)
	}
	for i, h := range moves {
		tokens[i].Head = h
		if tokens[i].Tag == particleTag {
			tokens[i].Dep = "prt"
		}
	}
	return nlp.NewDoc(d.Text, tokens, d.Ents)
}

// parse is the document that the rules read.
type parse struct{ d *nlp.Doc }

func (p *parse) tok(i int) *nlp.Token { return &p.d.Tokens[i] }

// maxClimb bounds how far a word is followed up its heads.
const maxClimb = 32

// under reports whether token i stands in the subtree of another.
func (p *parse) under(i, top int) bool {
	for n := 0; n < maxClimb; n++ {
		if i == top {
			return true
		}
		h := p.tok(i).Head
		if h == i {
			return false
		}
		i = h
	}
	return true // too deep to tell: do not touch it
}

// child reports whether a token has a dependent with one of the tags.
func (p *parse) child(i int, tags ...string) bool {
	return slices.ContainsFunc(p.d.Children(i), func(c int) bool { return slices.Contains(tags, p.tok(c).Tag) })
}
