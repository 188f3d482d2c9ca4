package locate

// dwelling reports whether a place tells where somebody in the sentence lives or
// works, and not what happened there: "a group based in Basel", "a witness living in
// Lima", "Smith, a lawyer in Leeds".
func (l *Locator) dwelling(e Event, t Toponym) bool {
	d := l.s.Passages[e.Passage].Doc
	for i, n := t.Ref.Token, 0; n < 6 && d.Tokens[i].Head != i; n++ {
		i = d.Tokens[i].Head
		if i == e.Frame.Pred {
			return false
		}
		tok := &d.Tokens[i]
		if tok.Dep == "appos" && i != t.Ref.Token && tok.POS == "NOUN" && d.Tokens[tok.Head].Ent == "PERSON" {
			return true
		}
		if tok.POS == "VERB" {
			return dwellingVerbs[tok.Lemma] || saying[tok.Lemma]
		}
	}
	return false
}

// dwellingVerbs tell where somebody is, not what happens.
var dwellingVerbs = set("base bear dwell grow headquarter live raise reside settle work")
