package mend

// number is whether a word is of one or of many.
type number int

const (
	unknown number = iota
	singular
	plural
)

// agreeing hangs a relative clause on a noun whose number its verb has, where that of
// the noun it hangs on differs: "areas of the quake that has killed thousands" is of the
// quake, "the leader of the groups that are fighting" of the groups.
func agreeing(p *parse, i int) int {
	t := p.tok(i)
	if t.Dep != "relcl" || t.Head > i {
		return -1
	}
	pronoun := p.d.ChildWith(i, "nsubj", "nsubjpass")
	if pronoun < 0 || pronoun > i || !relative(p, pronoun) {
		return -1
	}
	want := p.verbNumber(i)
	if want == unknown || !p.differs(t.Head, want) {
		return -1
	}
	if below := p.nounBelow(t.Head, pronoun, want); below >= 0 {
		return below
	}
	return p.nounAbove(t.Head, want)
}

func relative(p *parse, i int) bool {
	switch p.tok(i).Norm {
	case "who", "which", "that":
		return true
	}
	return false
}

// verbNumber is the number that a verb, or its first auxiliary, asks of its subject.
func (p *parse) verbNumber(i int) number {
	for _, c := range p.d.Children(i) {
		if t := p.tok(c); c < i && (t.Dep == "aux" || t.Dep == "auxpass") {
			return formNumber(t.Tag, t.Norm)
		}
	}
	return formNumber(p.tok(i).Tag, p.tok(i).Norm)
}

func formNumber(tag, norm string) number {
	switch {
	case tag == "VBZ", norm == "was":
		return singular
	case tag == "VBP", norm == "were":
		return plural
	}
	return unknown
}

// differs reports whether a common noun alone is not of a number. Names, sums of people
// ("the group … who are") and several nouns together may go with either.
func (p *parse) differs(i int, want number) bool {
	t := p.tok(i)
	if p.d.ChildWith(i, "conj") >= 0 || t.Dep == "conj" {
		return false
	}
	switch t.Tag {
	case "NN":
		return want == plural
	case "NNS":
		return want == singular && t.Norm != "police" && t.Norm != "people"
	}
	return false
}

// has reports whether a noun is of a number.
func (p *parse) has(i int, want number) bool {
	switch p.tok(i).Tag {
	case "NN", "NNP":
		return want == singular
	case "NNS", "NNPS":
		return want == plural
	}
	return false
}

// nounBelow finds the noun of a number nearest before a clause in the phrases under
// another, or -1.
func (p *parse) nounBelow(noun, clause int, want number) int {
	for k := clause - 1; k > noun; k-- {
		if p.tok(k).Dep == "pobj" && p.has(k, want) && p.under(k, noun) {
			return k
		}
	}
	return -1
}

// nounAbove finds the noun of a number in whose phrases another stands, or the object before it: "sent papers to the
// court which show …". -1 where there is none.
func (p *parse) nounAbove(noun int, want number) int {
	for n, k := 0, noun; n < maxClimb; n++ {
		t := p.tok(k)
		if t.Dep != "pobj" && t.Dep != "prep" && t.Dep != "dative" {
			return -1
		}
		if k = t.Head; p.has(k, want) {
			return k
		}
		if object := p.d.ChildWith(k, "dobj"); t.Dep != "pobj" && object >= 0 && object < noun && p.has(object, want) {
			return object
		}
	}
	return -1
}

// inflected reports the tag of a verb that has a subject: "is", "are", "led".
func inflected(tag string) bool { return tag == "VBZ" || tag == "VBP" || tag == "VBD" }
