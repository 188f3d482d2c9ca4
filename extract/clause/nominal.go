package clause

// nominal reads the arguments of an event noun. Which of them acts and which is
// acted on depends on the noun, so the caller decides by preposition; the
// possessor ("Russia's invasion") stands as a subject, modifiers ("the Moscow
// attack") as attributes.
func (p *parse) nominal(f *Frame) {
	f.Gov, f.Link = p.above(f.Pred), Inner
	for _, c := range p.kids(f.Pred) {
		switch t := p.tok(c); t.Dep {
		case "poss":
			f.Subjects = append(f.Subjects, p.spread(Arg{Head: c, Prep: -1})...)
		case "compound", "amod", "nmod":
			f.Attrs = append(f.Attrs, Arg{Head: c, Prep: -1})
		case "prep", "agent", "dative":
			f.Obliques = append(f.Obliques, p.prepArgs(c)...)
		case "det", "neg":
			f.Neg = f.Neg || t.Norm == "no"
		case "npadvmod":
			f.Times = append(f.Times, c)
		case "acl", "relcl":
			f.Clauses = append(f.Clauses, c)
		}
	}
}
