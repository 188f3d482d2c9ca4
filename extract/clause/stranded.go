package clause

// stranded finds the subject of a main verb without one where the parser hung it on
// the place or day before it: "In Lima, a spokesman for the group, …, accused …". No
// person is an apposition of a place.
func (p *parse) stranded(f *Frame) []Arg {
	if many := p.aboutMany(f.Pred); many >= 0 {
		return []Arg{{Head: many, Prep: -1, Shared: true}}
	}
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

// aboutMany finds the noun right before a main verb that a preposition of quantity
// counts, where the parser hangs that on what stands before: "According to the ministry
// over 300 people died". -1 where there is none.
func (p *parse) aboutMany(pred int) int {
	first := pred
	for _, c := range p.kids(pred) {
		if c < first && isOneOf(p.tok(c).Dep, "aux", "auxpass", "neg") {
			first = c
		}
	}
	i := first - 1
	if i < 0 || p.tok(i).Dep != "pobj" || p.d.ChildWith(i, "nummod") < 0 {
		return -1
	}
	if prep := p.tok(p.tok(i).Head); !isOneOf(prep.Norm, "over", "around", "about", "under") {
		return -1
	}
	return i
}
