package clause

// stranded finds the subject of a main verb without one where the parser hung it on
// the place or day before it: "In Lima, a spokesman for the group, …, accused …". No
// person is an apposition of a place.
func (p *parse) stranded(f *Frame) []Arg {
	t := p.tok(f.Pred)
	if f.Passive || t.Tag != "VBD" && t.Tag != "VBZ" && t.Tag != "VBP" {
		return nil
	}
	for i := f.Pred - 1; i >= p.d.SentOf(f.Pred).Start; i-- {
		a := p.tok(i)
		if a.Dep != "appos" || !p.words.Party(a.Lemma) {
			continue
		}
		if isOneOf(p.tok(a.Head).Ent, "GPE", "LOC", "FAC", "DATE", "TIME") {
			return shared(p.spread(Arg{Head: i, Prep: -1}))
		}
	}
	return nil
}
