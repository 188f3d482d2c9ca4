// Package mend puts right what a parser hangs wrongly where the words themselves tell
// better: the form of a verb, the number of a noun. Each rule is a file and moves single
// words to another head; tokens and tags stay as they are, and labels where the rule names
// no other. Entities do too but for firms with an "and" in their name (firm.go).
package mend

import (
	"cmp"
	"maps"
	"slices"

	"newsgraph/extract/nlp"
)

// rules give a token a better head, or -1 where they know of none, and the label that it
// has there, if another.
var rules = []struct {
	head  func(p *parse, i int) int
	label string
}{{infinitive, ""}, {agreeing, ""}, {region, ""}, {capital, "appos"}, {particle, "prt"}, {blamed, ""}, {afterParticle, "dobj"}, {beyond, ""}, {harm, ""}, {conjunct, ""}, {another, "nsubjpass"}, {kept, "oprd"}, {charge, ""}, {accuser, ""},
	{summoned, "dobj"}, {summons, ""}, {extraposed, "relcl"}, {rate, "npadvmod"}, {asked, "xcomp"}, {thought, "xcomp"}, {ellipsis, "nmod"}, {told, "ccomp"}, {destined, "acl"}, {nearest, ""}, {crowd, "advcl"}, {faulted, ""}, {agent, "agent"}, {bearer, ""}, {erupts, ""}, {today, "npadvmod"}, {intended, "acl"}, {commented, ""}, {sitting, ""}}

// several move more than one word at once.
var several = []func(p *parse, moves map[int]move){
	gerunds, based, offices, object, swallowed, freed, described, appositive, tellers, election, left, scene, passing,
	content, between, phrasal, said, headless, gardenPath, squeezed, marked, meanwhile, peers, offered, topic,
	attribute, deeds, ministries, share, titled, parted, regained, doubled, rooted, rejoined, counted, asyndetic, unfused, whose, announced, interposed,
}

// single gives the moves of the rules that move single words, none of which closes a circle alone.
func (p *parse) single() map[int]move {
	moves := map[int]move{}
	for i := range p.d.Tokens {
		for _, rule := range rules {
			if h := rule.head(p, i); h >= 0 && h != i && !p.under(h, i) {
				moves[i] = move{h, rule.label}
				break
			}
		}
	}
	return moves
}

// oneByOne gives the moves of those rules after whose moves the heads form no circle.
func (p *parse) oneByOne() map[int]move {
	moves, single := map[int]move{}, p.single()
	for i := range p.d.Tokens {
		if m, ok := single[i]; ok {
			if moves[i] = m; p.circular(moves) {
				delete(moves, i)
			}
		}
	}
	for _, rule := range several {
		more := maps.Clone(moves)
		if rule(p, more); !p.circular(more) {
			moves = more
		}
	}
	return moves
}

// circular reports whether the heads form a circle after some moves.
func (p *parse) circular(moves map[int]move) bool {
	for i := range moves {
		for n, k := 0, i; p.now(moves, k).head != k; n, k = n+1, p.now(moves, k).head {
			if n > len(p.d.Tokens) {
				return true
			}
		}
	}
	return false
}

// move is the better head of a token, and its label there, if another.
type move struct {
	head  int
	label string
}

// now is where a token hangs, and as what, after some moves.
func (p *parse) now(moves map[int]move, i int) move {
	m, ok := moves[i]
	if !ok {
		m.head = p.tok(i).Head
	}
	m.label = cmp.Or(m.label, p.tok(i).Dep)
	return m
}

// Words is what the rules ask of a lexicon.
type Words interface {
	Particle(verb, word string) bool // the word behind the verb is its particle: "drive", "off"
	Takes(verb, prep string) bool    // the verb has a sense of its own with the preposition
	DoneBy(noun string) bool         // the noun is of a deed that is done by somebody
	AimedAt(noun, prep string) bool  // the preposition brings what the deed is aimed at
	Party(noun string) bool          // the noun is of a person or body
	Title(noun string) bool          // the noun may stand before the name of somebody
	Befalls(verb string) bool        // the verb tells without an object what becomes of a thing: "overturn"
}

// Doc gives a parse with its heads put right. The parse that it gets is not changed.
func Doc(d *nlp.Doc, words Words) (*nlp.Doc, error) {
	p := &parse{d, words}
	moves := p.single()
	for _, rule := range several {
		rule(p, moves)
	}
	if p.circular(moves) {
		moves = p.oneByOne()
	}
	if len(moves) == 0 {
		return d, nil
	}
	tokens := slices.Clone(d.Tokens)
	for i, m := range moves {
		tokens[i].Head = m.head
		if m.label != "" {
			tokens[i].Dep = m.label
		}
	}
	return nlp.NewDoc(d.Text, tokens, d.Ents)
}

// parse is the document that the rules read.
type parse struct {
	d     *nlp.Doc
	words Words
}

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

// climb is the nearest token from one up its heads that is such a one, or -1.
func (p *parse) climb(i int, is func(t *nlp.Token) bool) int {
	for n := 0; n < maxClimb; n++ {
		if is(p.tok(i)) {
			return i
		}
		if p.tok(i).Head == i {
			return -1
		}
		i = p.tok(i).Head
	}
	return -1
}

// subject is the subject of a verb, of any kind, or -1.
func (p *parse) subject(verb int) int {
	return p.d.ChildWith(verb, "nsubj", "nsubjpass", "expl", "csubj")
}

// child reports whether a token has a dependent with one of the tags.
func (p *parse) child(i int, tags ...string) bool {
	return slices.ContainsFunc(p.d.Children(i), func(c int) bool { return slices.Contains(tags, p.tok(c).Tag) })
}
