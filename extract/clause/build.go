package clause

import (
	"slices"
	"sort"
	"strings"

	"newsgraph/extract/nlp"
)

// Frames reads every predicate of a document, in text order.
func Frames(d *nlp.Doc, words Words) []*Frame {
	p := &parse{d: d, words: words, frames: map[int]*Frame{}}
	var out []*Frame
	for i := range d.Tokens {
		if f := p.frame(i); f != nil {
			p.frames[i] = f
			out = append(out, f)
		}
	}
	for _, f := range out { // constructions look at other frames' own arguments
		if f.Kind != Noun {
			p.govern(f)
		}
	}
	for _, f := range out {
		if f.Kind == Verb {
			p.agentBehind(f)
			p.embeddedObject(f)
			p.contentSubject(f)
		}
	}
	for _, f := range slices.Backward(out) { // the last of several verbs has the object of all
		if f.Kind != Noun {
			p.shareObjects(f)
		}
	}
	for _, f := range out {
		if f.Kind != Noun {
			p.subjects(f, 0)
		}
	}
	for _, f := range out {
		if f.Kind == Noun {
			p.nominal(f)
		}
	}
	return out
}

// frame starts the frame of token i, with the arguments that depend on it
// directly; nil when i is no predicate.
func (p *parse) frame(i int) *Frame {
	kind, ok := p.kind(i)
	if !ok {
		return nil
	}
	f := &Frame{Pred: i, Kind: kind, Gov: -1, Rule: "active"}
	if kind == Noun {
		f.Rule = "nominal"
		f.Rel = []int{i}
		return f
	}
	f.Passive = p.passive(i)
	p.own(f)
	p.relation(f)
	return f
}

// kind says whether token i is a predicate, and of which kind.
func (p *parse) kind(i int) (Kind, bool) {
	t := p.tok(i)
	switch {
	case isOneOf(t.Dep, "aux", "auxpass", "amod", "compound", "nmod", "case", "prt", "det", "punct"):
		return 0, false
	case p.inName(i), p.aged(i), p.firingSquad(i), p.wordPart(i), p.afterTo(i):
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
// "exposed to contaminated water".
func (p *parse) afterTo(i int) bool {
	t := p.tok(i)
	return t.Tag == "VBN" && i > 0 && p.tok(i-1).Norm == "to" && p.tok(i-1).Head == i && p.d.ChildWith(i, "dobj") == i+1
}

// firingSquad reports a participle that is part of a name for people or a place, which
// the parser takes for a verb at times: "by firing squad".
func (p *parse) firingSquad(i int) bool {
	return p.tok(i).Norm == "firing" && i+1 < len(p.d.Tokens) && isOneOf(p.tok(i+1).Lemma, "squad", "line", "range", "position")
}

// wordPart reports the prefix of a word written with a hyphen, or the hyphen: "re-open".
func (p *parse) wordPart(i int) bool {
	t := p.tok(i)
	return t.Text == "-" || !t.Space && t.End-t.Start <= 3 && i+1 < len(p.d.Tokens) && p.tok(i+1).Text == "-"
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

// own sorts the direct dependents of the predicate into roles.
func (p *parse) own(f *Frame) {
	for _, c := range p.kids(f.Pred) {
		t := p.tok(c)
		switch t.Dep {
		case "neg":
			f.Neg = true
		case "dobj", "oprd":
			p.object(f, c)
		case "dative":
			p.dative(f, c)
		case "attr", "acomp":
			f.Attrs = append(f.Attrs, p.spread(Arg{Head: c, Prep: -1})...)
		case "agent":
			f.Agents = append(f.Agents, p.byEach(p.prepArgs(c))...)
		case "prep":
			if t.Norm == "according" {
				continue // who says so, not a party to it
			}
			f.Obliques = append(f.Obliques, p.prepArgs(c)...)
		case "npadvmod":
			if c != p.strayed(f.Pred) {
				f.Times = append(f.Times, c)
			}
		case "advmod":
			f.Adverbs = append(f.Adverbs, c)
		case "ccomp", "xcomp", "advcl", "pcomp":
			f.Clauses = append(f.Clauses, c)
		}
	}
	p.strayedObject(f)
	if p.negatedByWord(f.Pred) || p.deniedThing(f) {
		f.Neg = true
	}
}

// strayedObject gives a verb without an object the noun that the parser hung on the
// participle after it: "destroyed the bus carrying them".
func (p *parse) strayedObject(f *Frame) {
	if len(f.Objects) > 0 || f.Passive || !p.words.Transitive(p.tok(f.Pred).Lemma) {
		return
	}
	for _, c := range f.Clauses {
		if o := p.strayed(c); o > f.Pred && p.tok(c).Dep == "advcl" {
			lo, _ := p.d.Subtree(o)
			if lo == f.Pred+1 {
				f.Objects = []Arg{{Head: o, Prep: -1}}
			}
		}
	}
}

// object files a direct object, or the complement that names it ("left dozens dead").
func (p *parse) object(f *Frame, c int) {
	if p.tok(c).Dep == "oprd" {
		f.Attrs = append(f.Attrs, Arg{Head: c, Prep: -1})
		return
	}
	if p.inverted(f.Pred, c) {
		f.Subjects = p.spread(Arg{Head: c, Prep: -1})
		return
	}
	if name := p.quotedName(c); name >= 0 {
		f.Attrs = append(f.Attrs, Arg{Head: c, Prep: -1})
		c = name
	}
	f.Objects = append(f.Objects, p.spread(Arg{Head: c, Prep: -1})...)
}

// dative files an indirect object, which stands bare or under "to" and "for".
func (p *parse) dative(f *Frame, c int) {
	if p.tok(c).POS == "ADP" || p.d.ChildWith(c, "pobj") >= 0 && p.tok(c).Tag == "IN" {
		f.Indirect = append(f.Indirect, p.prepArgs(c)...)
		return
	}
	f.Indirect = append(f.Indirect, p.spread(Arg{Head: c, Prep: -1})...)
}

// prepArgs lists the objects of a preposition, those of conjoined and of
// following prepositions ("from inside X") included.
func (p *parse) prepArgs(prep int) []Arg {
	var out []Arg
	for _, c := range p.kids(prep) {
		switch p.tok(c).Dep {
		case "pobj":
			out = append(out, p.spread(Arg{Head: c, Prep: prep})...)
		case "prep", "conj":
			if p.tok(c).POS == "ADP" || p.tok(c).Dep == "prep" {
				out = append(out, p.prepArgs(c)...)
			}
		}
	}
	return out
}

// byEach drops or replaces the conjunct of an agent that has one of its own: "rated Aa by
// one agency and AA by another" is by two agencies.
func (p *parse) byEach(agents []Arg) []Arg {
	var out []Arg
	for i, a := range agents {
		_, end := p.d.Subtree(a.Head)
		switch c := p.d.ChildWith(a.Head, "prep", "agent"); {
		case i > 0 && c >= 0 && p.tok(c).Norm == "by" && p.d.ChildWith(c, "pobj") >= 0:
			out = append(out, Arg{Head: p.d.ChildWith(c, "pobj"), Prep: c})
		case i > 0 && end+1 < len(p.d.Tokens) && p.tok(end+1).Norm == "by" && p.tok(end+1).Dep == "agent":
			// the parser hangs its agent on the verb, which has it already
		default:
			out = append(out, a)
		}
	}
	return out
}

// spread gives an argument and its conjuncts as arguments of their own.
func (p *parse) spread(a Arg) []Arg {
	out := []Arg{a}
	for _, c := range p.kids(a.Head) {
		t := p.tok(c)
		if p.titlesOf(a.Head, c) {
			return p.spread(Arg{Head: c, Prep: a.Prep, Shared: a.Shared})
		}
		if t.Dep == "conj" && !p.partyLabel(a.Head, c) && t.POS != "VERB" && t.POS != "AUX" && t.POS != "ADP" && !oneName(p.d, a.Head, c) {
			out = append(out, p.spread(Arg{Head: c, Prep: a.Prep, Shared: a.Shared})...)
		}
	}
	return out
}

// titlesOf reports whether a noun without an article is one of two titles before the
// name that it is conjoined with: "lawyer and activist Ann Kolo".
func (p *parse) titlesOf(noun, name int) bool {
	t := p.tok(noun)
	return (t.Tag == "NN" || t.Tag == "NNP" && t.Ent == "") && p.words.Party(t.Lemma) && p.tok(name).Dep == "conj" && p.tok(name).Ent == "PERSON" &&
		p.d.ChildWith(noun, "det", "poss", "nummod") < 0 && p.d.ChildWith(name, "compound") >= 0
}

// partyLabel reports the party or people of somebody that stands after the name by a
// comma alone, which the parser takes for a second name: "Ann Kolo, Democrat, said".
func (p *parse) partyLabel(name, label int) bool {
	return p.tok(name).Ent == "PERSON" && p.tok(label).Ent == "NORP" && p.d.ChildWith(name, "cc") < 0 && p.d.ChildWith(label, "cc") < 0
}

// relation collects the words of the relation phrase.
func (p *parse) relation(f *Frame) {
	f.Rel = append(f.Rel, f.Pred)
	for _, c := range p.kids(f.Pred) {
		if isOneOf(p.tok(c).Dep, "aux", "auxpass", "neg", "prt") {
			f.Rel = append(f.Rel, c)
		}
	}
	if p.tok(f.Pred).Dep == "conj" && len(f.Rel) == 1 {
		f.Rel = append(f.Rel, p.borrowed(f.Pred)...)
	}
	sort.Ints(f.Rel)
}

// borrowed lists the auxiliaries that a conjoined verb shares with the first:
// "was cut and flushed", "will attack and destroy".
func (p *parse) borrowed(i int) []int {
	h := p.tok(i).Head
	if p.tok(i).Tag != p.tok(h).Tag || p.d.ChildWith(i, "nsubj", "nsubjpass") >= 0 {
		return nil
	}
	var out []int
	for _, c := range p.kids(h) {
		if c < h && isOneOf(p.tok(c).Dep, "aux", "auxpass") {
			out = append(out, c)
		}
	}
	return out
}
