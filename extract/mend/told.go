package mend

// told makes what somebody is told of a clause that the parser hangs on him: "told a briefing that China welcomed the
// ruling". A relative clause has no object beside its pronoun.
func told(p *parse, i int) int {
	t := p.tok(i)
	verb := p.tok(t.Head).Head
	that := p.d.ChildWith(i, "dobj")
	if t.Dep != "relcl" || p.tok(t.Head).Dep != "dobj" || !informing[p.tok(verb).Lemma] || that < 0 || that > i || p.tok(that).Norm != "that" {
		return -1
	}
	for _, c := range p.d.Children(i) {
		if c > i && p.tok(c).Dep == "dobj" {
			return verb
		}
	}
	return -1
}

// informing are verbs of telling somebody something.
var informing = map[string]bool{"tell": true, "inform": true, "remind": true, "warn": true, "assure": true, "convince": true, "persuade": true, "notify": true, "advise": true}

// peers hangs a second noun with its own name on the first, not on the first's name: "the minister, Ann Cole, and the
// mayor, Paul Mena, met".
func peers(p *parse, moves map[int]move) {
	for i := range p.d.Tokens {
		t := p.tok(i)
		name := p.tok(t.Head)
		if t.Dep != "conj" || t.POS != "NOUN" || name.Dep != "appos" || name.Ent != "PERSON" || p.tok(name.Head).POS != "NOUN" || p.d.ChildWith(i, "det") < 0 || t.Head > i {
			continue
		}
		moves[i] = move{name.Head, "conj"}
		if c := p.d.ChildWith(t.Head, "cc"); c >= 0 {
			moves[c] = move{name.Head, "cc"}
		}
	}
}
