package clause

import (
	"strings"

	"newsgraph/extract/nlp"
)

// kind says whether token i is a predicate, and of which kind.
func (p *parse) kind(i int) (Kind, bool) {
	t := p.tok(i)
	switch {
	case isOneOf(t.Dep, "aux", "auxpass", "amod", "compound", "nmod", "case", "prt", "det", "punct"):
		return 0, false
	case p.inName(i), p.aged(i), p.firingSquad(i), p.wordPart(i), p.afterTo(i), p.kindOf(i):
		return 0, false
	case t.POS == "VERB" && t.Tag != "MD" || t.POS == "AUX" && t.Tag != "MD":
		if p.linking(i) {
			return Copula, true
		}
		return Verb, len(t.Tag) > 0 && t.Tag[0] == 'V'
	case t.POS == "NOUN" && t.Dep != "npadvmod" && p.words.EventNoun(t.Lemma):
		return Noun, true
	}
	return 0, false
}

// aged reports whether a participle tells an age ("a boy aged 14"): nobody does it.
func (p *parse) aged(i int) bool {
	return p.tok(i).Norm == "aged" && i+1 < len(p.d.Tokens) && (p.tok(i+1).POS == "NUM" || p.tok(i+1).Norm == "between" || p.tok(i+1).Norm == "under")
}

// afterTo reports a participle right between "to" and a noun, which describes the noun:
// "exposed to polluted soil".
func (p *parse) afterTo(i int) bool {
	t := p.tok(i)
	return t.Tag == "VBN" && i > 0 && p.tok(i-1).Norm == "to" && p.tok(i-1).Head == i && p.d.ChildWith(i, "dobj") == i+1
}

// kindOf reports a participle after a preposition that only tells of what kind the bare
// noun behind it is, though the parser takes the noun for its object: "supplies of cooking
// gas", "a protest against creeping censorship".
func (p *parse) kindOf(i int) bool {
	t := p.tok(i)
	o := p.d.ChildWith(i, "dobj")
	if t.Tag != "VBG" || t.Dep != "pcomp" || o < 0 || p.d.ChildWith(o, "det", "poss") >= 0 || t.Lemma != "visit" && (o != i+1 || len(p.d.Children(o)) > 0 || p.tok(o).POS != "NOUN") {
		return false
	}
	return kinds[t.Lemma] || t.Lemma == "visit" && p.people(o) || // "a reception for visiting ministers"
		trades[t.Lemma] && works[p.tok(o).Lemma] // "types of drilling operations"
}

// trades are verbs of what firms do, works nouns for doing it, which such a participle tells the kind of.
var (
	trades = map[string]bool{"drill": true, "mine": true, "refine": true, "trade": true, "handle": true, "process": true, "manufacture": true, "fish": true, "farm": true, "log": true, "bank": true, "broadcast": true, "publish": true, "ship": true, "engineer": true, "build": true, "bake": true}
	works  = map[string]bool{"operation": true, "activity": true, "business": true, "industry": true, "unit": true, "sector": true}
)

// kinds are verbs whose participle tells what a thing is for, or what it does by itself.
var kinds = map[string]bool{
	"cook": true, "drink": true, "heat": true, "bargain": true, "vote": true, "feed": true, "print": true, "creep": true, "shift": true, "rise": true, "fall": true, "grow": true, "live": true, "exist": true, "prevail": true,
	"mount": true, "linger": true, "simmer": true, "soar": true, "dwindle": true, "shrink": true, "escalate": true, "deteriorate": true, "worsen": true, "die": true, "sleep": true, "suffer": true,
}

// firingSquad reports a participle that is part of a name for people or a place, which
// the parser takes for a verb at times: "by firing squad".
func (p *parse) firingSquad(i int) bool {
	return p.tok(i).Norm == "firing" && i+1 < len(p.d.Tokens) && isOneOf(p.tok(i+1).Lemma, "squad", "line", "range", "position")
}

// wordPart reports the prefix of a word written with a hyphen, or the hyphen: "re-open".
func (p *parse) wordPart(i int) bool {
	t := p.tok(i)
	return t.Text == "-" || i > 1 && p.tok(i-1).Text == "-" && p.tok(i-2).Norm == "co" || !t.Space && t.End-t.Start <= 3 && i+1 < len(p.d.Tokens) && p.tok(i+1).Text == "-"
}

// inName reports whether token i is a capitalised word of a longer name: "the
// Proving Ground", "the Battle of Hastings".
func (p *parse) inName(i int) bool {
	e, ok := p.d.EntOf(i)
	if !ok || e.End-e.Start < 2 || isOneOf(e.Label, "DATE", "TIME", "CARDINAL", "ORDINAL", "MONEY", "PERCENT", "QUANTITY") {
		return false
	}
	return p.tok(i).Capitalised() && !p.allCapitals(e)
}

// allCapitals reports whether a name is written in capitals, as a headline is.
func (p *parse) allCapitals(e nlp.Span) bool {
	s := p.d.Flat(e.Start, e.End)
	return s == strings.ToUpper(s)
}

// linking reports whether the verb i stands with a predicate noun or adjective.
func (p *parse) linking(i int) bool {
	if p.d.ChildWith(i, "auxpass", "dobj") >= 0 {
		return false
	}
	if c := p.d.ChildWith(i, "acomp"); c >= 0 && p.tok(c).Norm == "dead" && p.words.Transitive(p.tok(i).Lemma) {
		return false // "whom the robbers shot dead"
	}
	return p.tok(i).Lemma == "be" || p.d.ChildWith(i, "attr", "acomp") >= 0
}
