package clause

// partOf gives the noun of which a subject is a part by a relative pronoun: "letters,
// some of which were lost", "two men, one of whom fled".
func (p *parse) partOf(verb, subject int) []Arg {
	if !p.ofPronoun(subject) || p.tok(subject).POS == "NOUN" && !portion[p.tok(subject).Lemma] {
		return nil
	}
	if p.tok(verb).Dep == "relcl" {
		return p.antecedent(verb)
	}
	lo, _ := p.d.Subtree(subject)
	if noun := lo - 2; noun >= 0 && p.tok(lo-1).Text == "," && (p.tok(noun).POS == "NOUN" || p.tok(noun).POS == "PROPN") {
		return []Arg{{Head: noun, Prep: -1, Shared: true}}
	}
	return nil
}

// portion are nouns for a part of several or of much.
var portion = map[string]bool{
	"part": true, "portion": true, "half": true, "third": true, "quarter": true, "number": true, "majority": true, "minority": true, "bulk": true, "rest": true, "remainder": true, "percent": true, "pct": true, "handful": true,
	"dozen": true, "hundred": true, "thousand": true, "million": true,
}

// ofPronoun reports whether a relative pronoun stands under the "of" of a noun.
func (p *parse) ofPronoun(noun int) bool {
	of := p.d.ChildWith(noun, "prep")
	if of < 0 || p.tok(of).Norm != "of" {
		return false
	}
	o := p.d.ChildWith(of, "pobj")
	return o >= 0 && p.relativePronoun(o)
}
