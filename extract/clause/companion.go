package clause

// companions are those who do the same as the subject, or to whom the same is done: "the mayor, along with two aides, fled",
// "was arrested together with his son".
func (p *parse) companions(pred, subject int) []Arg {
	var out []Arg
	object := p.d.ChildWith(pred, "dobj", "ccomp")
	for _, host := range []int{subject, pred} {
		if host == pred && object > pred && (p.somebodyOr(object) || p.tok(object).Dep == "ccomp") {
			continue // "named the mayor along with two aides" may be of either
		}
		for _, c := range p.kids(host) {
			if with := p.alongWith(c); with >= 0 {
				for _, a := range p.prepArgs(with) {
					if a.Prep = -1; p.somebody(a.Head) {
						out = append(out, a)
					}
				}
			}
		}
	}
	return out
}

// alongWith is the "with" of "along with" or "together with", of which a token is the preposition, or -1.
func (p *parse) alongWith(prep int) int {
	switch t := p.tok(prep); {
	case t.Dep != "prep":
	case t.Norm == "along":
		if with := p.d.ChildWith(prep, "prep"); with >= 0 && p.tok(with).Norm == "with" {
			return with
		}
	case t.Norm == "with" && prep > 0 && isOneOf(p.tok(prep-1).Norm, "along", "together"):
		return prep
	}
	return -1
}
