package clause

// relativeGap gives a relative clause the object, or the place, for which its
// pronoun stands: "the man whom police arrested", "Kabul, where two died".
func (p *parse) relativeGap(f *Frame) {
	if p.tok(f.Pred).Dep != "relcl" {
		p.controlledGap(f)
		return
	}
	if p.pronounObject(f, f.Pred) {
		return
	}
	under := false
	for i, o := range f.Obliques {
		if p.relativePronoun(o.Head) {
			f.Obliques[i].Head, f.Obliques[i].Shared, under = p.antecedent(f.Pred)[0].Head, true, true
		}
	}
	if under {
		return // "a battle in which two died"
	}
	if w := p.adverbWhere(f); w >= 0 {
		f.Obliques = append(f.Obliques, Arg{Head: p.antecedent(f.Pred)[0].Head, Prep: w, Shared: true})
		return
	}
	if f.Kind == Verb && !f.Passive && len(f.Objects) == 0 && len(f.Clauses) == 0 && p.bareSubject(f) {
		f.Objects = p.antecedent(f.Pred)
	}
}

// controlledGap gives an infinitive under the verb of a relative clause the object
// that its pronoun stands for: "the credit that it managed to secure", "a man they
// want to question", "arms which he says they plan to buy".
func (p *parse) controlledGap(f *Frame) {
	over := f.Pred
	for n := 0; n < maxHops; n++ {
		if t := p.tok(over); t.Dep != "xcomp" && (t.Dep != "ccomp" || over == f.Pred || !p.words.Says(p.tok(t.Head).Lemma)) {
			break
		}
		over = p.tok(over).Head
	}
	if over == f.Pred || p.tok(over).Dep != "relcl" || f.Kind != Verb || f.Passive {
		return
	}
	if p.pronounObject(f, over) {
		return
	}
	g := p.frames[over]
	if g != nil && len(f.Objects) == 0 && len(f.Clauses) == 0 && len(g.Objects) == 0 && p.bareSubject(g) && p.words.Transitive(p.tok(f.Pred).Lemma) {
		f.Objects = p.antecedent(over)
	}
}

// pronounObject puts the noun that the relative clause of a verb describes for the
// object of a clause that is its pronoun, and reports whether there was one.
func (p *parse) pronounObject(f *Frame, relative int) bool {
	for i, o := range f.Objects {
		if p.relativePronoun(o.Head) {
			f.Objects[i] = p.antecedent(relative)[0]
			return true
		}
	}
	return false
}

// adverbWhere finds the relative adverb "where" of a clause, or -1.
func (p *parse) adverbWhere(f *Frame) int {
	for _, a := range f.Adverbs {
		if p.tok(a).Norm == "where" {
			return a
		}
	}
	return -1
}

// bareSubject reports whether a relative clause has a subject of its own and no
// pronoun, so that the noun before it is its object: "the man police arrested".
func (p *parse) bareSubject(f *Frame) bool {
	c := p.d.ChildWith(f.Pred, "nsubj")
	return c >= 0 && !p.relativePronoun(c) && !p.ofPronoun(c) && !p.whose(c)
}

// whose reports a noun that belongs to what a relative clause describes.
func (p *parse) whose(i int) bool {
	c := p.d.ChildWith(i, "poss")
	return c >= 0 && p.tok(c).Norm == "whose"
}
