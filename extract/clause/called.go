package clause

// whatCalled gives the noun that stands for a clause of naming: in "denounced what he
// called a handful of traitors" it is the traitors who are denounced. -1 for other clauses.
func (p *parse) whatCalled(verb int) int {
	what := p.d.ChildWith(verb, "dobj", "nsubj")
	if what < 0 || p.tok(what).Norm != "what" || !isOneOf(p.tok(verb).Lemma, "call", "term", "describe", "label", "brand", "see", "denounce", "regard", "view") {
		return -1
	}
	if o := p.d.ChildWith(verb, "oprd"); o > verb && p.tok(o).POS != "ADJ" {
		return o
	}
	for _, c := range p.kids(verb) {
		if o := p.d.ChildWith(c, "pobj"); c > verb && p.tok(c).Norm == "as" && o >= 0 {
			return o
		}
	}
	return -1
}
