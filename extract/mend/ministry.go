package mend

import (
	"slices"
	"strings"

	"newsgraph/extract/nlp"
)

// ministries makes one name of somebody and his office where the name of a ministry or committee before the office has an
// "and", at which the parser parts it: "Trade and Industry Minister Ada Moss".
func ministries(p *parse, moves map[int]move) {
	for _, person := range p.d.Ents {
		office := person.Start - 1
		if person.Label != "PERSON" || office < 3 || !p.office(office) {
			continue
		}
		body, ok := p.d.EntOf(office - 1)
		if !ok || body.Label != "ORG" || !p.parted(body) {
			continue
		}
		if top := p.topOf(body.Start, person.End); top >= 0 && top != person.End-1 && !p.loops(body.Start, person.End, top) {
			p.flatten(moves, body.Start, person.End, top)
		}
	}
}

// office reports a word with a capital for what somebody is: "Minister".
func (p *parse) office(i int) bool {
	t := p.tok(i)
	return t.Capitalised() && p.words.Party(strings.ToLower(t.Text))
}

// parted reports a name with an "and" in it.
func (p *parse) parted(e nlp.Span) bool {
	return slices.ContainsFunc(p.d.Tokens[e.Start:e.End], func(t nlp.Token) bool { return t.Norm == "and" })
}

// topOf is the first token of a range that hangs on one outside it, or -1.
func (p *parse) topOf(start, end int) int {
	for i := start; i < end; i++ {
		if h := p.tok(i).Head; h < start || h >= end || h == i {
			return i
		}
	}
	return -1
}

// loops reports a range whose top hangs on what hangs on another word of it.
func (p *parse) loops(start, end, top int) bool {
	head := p.tok(top).Head
	for i := start; i < end; i++ {
		if head != top && p.under(head, i) {
			return true
		}
	}
	return false
}

// flatten hangs the words of a name on its last, which stands where its top stood.
func (p *parse) flatten(moves map[int]move, start, end, top int) {
	last, head := end-1, p.tok(top).Head
	if head == top {
		head = last
	}
	for i := start; i < last; i++ {
		moves[i] = move{last, "compound"}
	}
	moves[last] = move{head, p.tok(top).Dep}
}
