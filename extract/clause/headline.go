package clause

import "strings"

// headlined reports a past without an object in a line without a full stop, which is a passive that has lost its
// auxiliary: headlines tell deeds in the present ("gunmen kill six") and in the past what was done ("bank robbed in
// Leeds").
func (p *parse) headlined(i int) bool {
	t := p.tok(i)
	who := p.d.ChildWith(i, "nsubj")
	if t.Dep != "ROOT" || !participle(t.Norm) || who < 0 || p.aims(i) || p.d.ChildWith(who, "det") >= 0 {
		return false
	}
	if o := p.d.ChildWith(i, "dobj"); o > i && t.Lemma == "fine" && p.tok(o).Ent == "MONEY" && p.d.ChildWith(i, "aux", "dative") < 0 {
		return p.bare(i) // "Acme fined $9 million"
	}
	if p.d.ChildWith(i, "aux", "dobj", "dative", "ccomp", "oprd", "prt", "attr", "acomp") >= 0 || p.d.ChildWith(i, "prep") >= 0 && p.d.ChildWith(i, "prep") < i {
		return false
	}
	if x := p.d.ChildWith(i, "xcomp"); x >= 0 {
		return x > i && Infinitive(p.d, x) && p.words.ObjectControl(t.Lemma) && p.bare(i) // "drivers warned to slow down"
	}
	return p.words.Transitive(t.Lemma) && !p.words.Says(t.Lemma) && p.bare(i)
}

// bare reports a line without a stop at its end.
func (p *parse) bare(i int) bool { return p.tok(p.d.SentOf(i).End-1).POS != "PUNCT" }

// participle reports a form that the passive has, too: "robbed", "shot", not "took".
func participle(norm string) bool {
	return strings.HasSuffix(norm, "ed") || isOneOf(norm, "shot", "held", "hit", "cut", "struck", "caught", "sent", "sold", "bought", "brought", "built", "lost", "slain", "hanged", "freed", "fed", "hurt", "shut", "burnt", "told")
}
