package clause

import "slices"

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
		if o := p.d.ChildWith(c, "dobj"); o > c {
			f.Objects = append(f.Objects, p.spread(Arg{Head: o, Prep: -1})...) // "shot dead the mayor"
		}
		return
	}
	if p.ranks(c) {
		return
	}
	if p.inverted(f.Pred, c) {
		f.Subjects = p.spread(Arg{Head: c, Prep: -1})
		return
	}
	if payee := p.payee(c); payee >= 0 {
		c = payee
	}
	if name := p.quotedName(c); name >= 0 {
		f.Attrs = append(f.Attrs, Arg{Head: c, Prep: -1})
		c = name
	}
	f.Objects = append(f.Objects, p.spread(Arg{Head: c, Prep: -1})...)
}

// ranks reports a superlative behind a comma, which the parser takes for one more object:
// "look into the crash, the worst in years".
func (p *parse) ranks(i int) bool {
	lo, _ := p.d.Subtree(i)
	return p.tok(i).Tag == "JJS" && lo > 0 && p.tok(lo-1).Text == ","
}

// payee is the one before a sum of money whom the parser takes for a part of it, or -1:
// "fined the bank 5 million dollars".
func (p *parse) payee(sum int) int {
	i := p.d.ChildWith(sum, "nmod")
	if p.tok(sum).Ent != "MONEY" && !Currency[p.tok(sum).Lemma] || i < 0 || i > sum || p.tok(i).Ent == "MONEY" || p.d.ChildWith(sum, "det", "poss") < 0 {
		return -1
	}
	return i
}

// Currency are the units of money, which a model may not know for such.
var Currency = map[string]bool{
	"dollar": true, "euro": true, "pound": true, "yen": true, "franc": true, "mark": true, "ruble": true, "rouble": true, "rupee": true, "peso": true, "yuan": true, "dlr": true, "dlrs": true, "crown": true, "dinar": true,
	"lira": true, "krona": true, "krone": true, "rand": true, "baht": true, "shilling": true, "zloty": true, "riyal": true, "rial": true, "naira": true, "dirham": true, "cedi": true, "taka": true, "lat": true, "stg": true, "guilder": true, "forint": true,
}

// dropSums drops the sums among several objects that nothing joins: "fined it 90 euros",
// not "seized 90 euros and a boat".
func (p *parse) dropSums(f *Frame) {
	if len(f.Objects) < 2 {
		return
	}
	sum := func(a Arg) bool {
		t := p.tok(a.Head)
		return t.Dep == "dobj" && (t.Ent == "MONEY" || Currency[t.Lemma] && p.d.ChildWith(a.Head, "nummod") >= 0) && p.d.ChildWith(a.Head, "conj") < 0
	}
	if kept := slices.DeleteFunc(slices.Clone(f.Objects), sum); len(kept) > 0 {
		f.Objects = kept
	}
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
			if p.tok(prep).Norm == "as" && p.tok(c).Norm == "of" {
				continue // "said as of noon" tells when
			}
			if p.tok(c).POS == "ADP" || p.tok(c).Dep == "prep" {
				out = append(out, p.prepArgs(c)...)
			}
		}
	}
	return out
}

// doers drops the means from what "by" brings: "was told by phone".
func (p *parse) doers(agents []Arg) []Arg {
	for _, a := range agents {
		if both := p.between(a.Head); both != nil && means[p.tok(a.Head).Lemma] {
			return both // "was agreed by telephone between the two"
		}
	}
	return slices.DeleteFunc(agents, func(a Arg) bool {
		t := p.tok(a.Head)
		return means[t.Lemma] && len(p.kids(a.Head)) == 0 || manner[t.Lemma] && p.d.ChildWith(a.Head, "det", "poss") < 0 || margin[t.Lemma] && p.d.ChildWith(a.Head, "nummod") >= 0 && p.d.ChildWith(a.Head, "prep") < 0
	})
}

// margin are nouns that with "by" and a number tell by how much: "passed by 52 votes".
var margin = map[string]bool{"vote": true, "point": true, "percent": true, "pct": true, "seat": true, "goal": true, "run": true, "length": true, "metre": true, "mile": true, "day": true, "year": true, "month": true, "dollar": true, "dlr": true, "cent": true, "cts": true, "ct": true, "pence": true, "tonne": true, "barrel": true}

// manner are nouns for a procedure: "sold by public tender".
var manner = map[string]bool{"tender": true, "auction": true, "ballot": true, "lottery": true, "decree": true, "consensus": true, "acclamation": true, "referendum": true}

// means are nouns that with "by" and without an article tell how something is done.
var means = map[string]bool{
	"telephone": true, "phone": true, "mail": true, "post": true, "email": true, "e-mail": true, "fax": true, "letter": true, "radio": true, "satellite": true, "computer": true, "video": true,
	"hand": true, "air": true, "sea": true, "land": true, "rail": true, "road": true, "force": true, "accident": true, "mistake": true, "law": true, "vote": true, "proxy": true,
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
		if t.Dep == "conj" && !p.partyLabel(a.Head, c) && !p.describes(a.Head, c) && t.POS != "VERB" && t.POS != "AUX" && t.POS != "ADP" && !oneName(p.d, a.Head, c) && !oneCrowd(p.d, a.Head, c) {
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

// describes reports an adjective that the parser conjoins with what it describes: "the
// three, thin and barefoot".
func (p *parse) describes(noun, adj int) bool {
	t := p.tok(adj)
	return t.POS == "ADJ" && t.Ent == "" && p.tok(noun).POS != "ADJ" && p.d.ChildWith(adj, "det") < 0
}

// partyLabel reports the party or people of somebody that stands after the name by a
// comma alone, which the parser takes for a second name: "Ann Kolo, Democrat, said".
func (p *parse) partyLabel(name, label int) bool {
	return p.tok(name).Ent == "PERSON" && p.tok(label).Ent == "NORP" && p.d.ChildWith(name, "cc") < 0 && p.d.ChildWith(label, "cc") < 0
}

// fetched reports an "in" that is the particle of a verb of fetching people, which the
// parser takes for a preposition: "hauled in the envoy", "flew in crews".
func (p *parse) fetched(verb, in int) bool {
	o := p.d.ChildWith(in, "pobj")
	return in == verb+1 && p.tok(in).Norm == "in" && o >= 0 && p.tok(o).Ent == "" && p.words.Party(p.tok(o).Lemma) && p.d.ChildWith(verb, "dobj") < 0 &&
		isOneOf(p.tok(verb).Lemma, "haul", "fly", "bring", "call", "draft", "rope", "bus", "ship", "truck")
}

// awayFrom files what a verb without an object leads away from, which the parser hangs on
// the adverb: "walked away from the deal".
func (p *parse) awayFrom(f *Frame) {
	if len(f.Objects) > 0 || f.Passive {
		return
	}
	for _, c := range f.Adverbs {
		if from := p.d.ChildWith(c, "prep"); from > c && isOneOf(p.tok(c).Norm, "away", "back", "off", "home") {
			f.Obliques = append(f.Obliques, p.prepArgs(from)...)
		}
	}
}
