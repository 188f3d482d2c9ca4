package clause

// embeddedIn gives the relative clause of saying or thinking that a clause is the
// content of, or nil. The relative pronoun there belongs to the content: "a man who
// police say robbed a bank", "a man whom witnesses say the guards beat".
func (p *parse) embeddedIn(f *Frame) *Frame {
	t := p.tok(f.Pred)
	if t.Dep != "ccomp" && (t.Dep != "xcomp" || t.Tag != "VBD") || p.tok(t.Head).Dep != "relcl" || !p.words.Says(p.tok(t.Head).Lemma) {
		return nil
	}
	return p.frames[t.Head]
}

// embeddedSubject gives the noun that a clause without a subject tells of where the
// parser left its pronoun beside the subject of the verb of saying.
func (p *parse) embeddedSubject(f *Frame) []Arg {
	if g := p.embeddedIn(f); g != nil {
		if c := p.d.ChildWith(g.Pred, "nsubj"); c >= 0 && p.relativePronoun(c) && p.teller(g.Pred, c) {
			return p.antecedent(g.Pred)
		}
	}
	return nil
}

// teller reports whether a verb of saying has a subject after token i, so that one
// before it belongs to what was said.
func (p *parse) teller(pred, i int) bool {
	if !p.words.Says(p.tok(pred).Lemma) {
		return false
	}
	for _, o := range p.kids(pred) {
		if o > i && p.tok(o).Dep == "nsubj" {
			return true
		}
	}
	return false
}

// embeddedObject takes the pronoun that the parser made the object of the verb of
// saying for that of the clause below.
func (p *parse) embeddedObject(f *Frame) {
	g := p.embeddedIn(f)
	if g == nil || f.Kind != Verb || f.Passive || len(f.Objects) > 0 {
		return
	}
	o := p.d.ChildWith(g.Pred, "dobj")
	if o < 0 || !p.relativePronoun(o) {
		return
	}
	g.Objects = nil
	f.Objects = p.antecedent(g.Pred)
}
