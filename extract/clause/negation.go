package clause

import "strings"

// negatedByWord reports whether the verb i is negated by something other than
// "not": "never", "no longer", a negative subject or object ("nobody", "no one",
// "neither X nor Y").
func (p *parse) negatedByWord(i int) bool {
	for _, c := range p.kids(i) {
		t := p.tok(c)
		switch t.Dep {
		case "advmod", "preconj", "cc":
			if isOneOf(t.Norm, "never", "neither", "nor", "hardly", "nowhere") {
				return true
			}
		case "nsubj", "nsubjpass", "dobj", "attr":
			if p.negativeNoun(c) {
				return true
			}
		}
	}
	return false
}

// deniedThing reports a clause on a noun that there is none of: "no law that bans it".
func (p *parse) deniedThing(f *Frame) bool {
	t := p.tok(f.Pred)
	return isOneOf(t.Dep, "acl", "relcl") && !Infinitive(p.d, f.Pred) && p.negativeNoun(t.Head)
}

// negativeNoun reports whether a mention denies its own existence: "no soldiers".
func (p *parse) negativeNoun(i int) bool {
	if isOneOf(strings.ToLower(p.tok(i).Text), "nobody", "nothing", "none", "neither") {
		return true
	}
	for _, c := range p.kids(i) {
		t := p.tok(c)
		if isOneOf(t.Dep, "det", "preconj") && isOneOf(t.Norm, "no", "neither") {
			return true
		}
	}
	return false
}
