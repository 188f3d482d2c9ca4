package clause

// contentSubject gives the clause that tells what was said its subject where the
// parser made it the object of saying: "she said problems with the grid continue".
func (p *parse) contentSubject(f *Frame) {
	lemma := p.tok(f.Pred).Lemma
	if f.Passive || len(f.Objects) != 1 || !p.words.Says(lemma) || p.words.Ditransitive(lemma) {
		return
	}
	o := f.Objects[0].Head
	for _, c := range f.Clauses {
		g := p.frames[c]
		if g == nil || c < o || o < f.Pred || p.tok(c).Dep != "ccomp" || p.d.ChildWith(c, "nsubj", "nsubjpass", "mark") >= 0 {
			continue
		}
		g.Subjects, f.Objects = f.Objects, nil
		return
	}
}
