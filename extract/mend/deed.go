package mend

// deeds hangs on the noun of a deed the phrases right behind it that tell who did it and what it was aimed at, where the
// parser hangs them on the verb above or on the noun between: "condemned the killing of nuns by rebels", "the raid by
// rebels on a mill". The time of the deed may stand between.
func deeds(p *parse, moves map[int]move) {
	for i := range p.d.Tokens {
		t := p.tok(i)
		if t.POS != "NOUN" || t.Dep == "compound" || t.Dep == "npadvmod" || t.IsTime() {
			continue
		}
		for next := i + 1; next < len(p.d.Tokens) && p.tok(next).Dep == "prep"; {
			o := p.d.ChildWith(next, "pobj")
			_, end := p.d.Subtree(next)
			switch {
			case o < next:
				next = len(p.d.Tokens)
				continue
			case p.tok(next).Head == i || p.tok(o).IsTime():
			case p.ofDeed(i, next, o):
				moves[next] = move{i, "prep"}
			default:
				next = len(p.d.Tokens)
				continue
			}
			next = p.within(next, end) + 1
		}
	}
}

// within is the last word of a phrase before what a parser hangs in it that may be of the deed.
func (p *parse) within(prep, end int) int {
	for i := prep + 2; i <= end; i++ {
		if t := p.tok(i); t.Dep == "prep" && (t.Norm == "by" || aiming[t.Norm]) && p.tok(t.Head).Head == prep {
			return i - 1
		}
	}
	return end
}

// ofDeed reports a phrase that tells who did a deed or what it was aimed at, and that hangs on what does not take it.
func (p *parse) ofDeed(noun, prep, object int) bool {
	t := p.tok(prep)
	above := p.tok(t.Head)
	done := t.Norm == "by" && p.d.ChildWith(t.Head, "dobj") >= 0 // "stopped the raid by", not "stopped by"
	if above.POS == "VERB" && (p.d.ChildWith(t.Head, "auxpass", "nsubjpass") >= 0 || !done && p.words.Takes(above.Lemma, t.Norm)) {
		return false
	}
	other := above.POS == "NOUN" // "comment on remarks by X"
	switch lemma := p.tok(noun).Lemma; {
	case t.Norm == "by":
		return p.words.DoneBy(lemma) && p.party(object) && !(other && p.words.DoneBy(above.Lemma))
	case aiming[t.Norm]:
		return p.words.AimedAt(lemma, t.Norm) && !(other && (p.words.AimedAt(above.Lemma, t.Norm) || t.Head < noun))
	}
	return false
}

// aiming are prepositions of what a deed is aimed at that hardly tell where it was done.
var aiming = map[string]bool{"on": true, "against": true, "upon": true}

// party reports a word for somebody or for a body.
func (p *parse) party(i int) bool {
	t := p.tok(i)
	return t.IsParty() || t.Ent == "" && (t.POS == "PROPN" || t.POS == "NOUN" && p.words.Party(t.Lemma))
}

// agent hangs who did something on the passive verb above, where the parser hangs him on the party before: "was given to the
// rebels by the army".
func agent(p *parse, i int) int {
	t := p.tok(i)
	o := p.d.ChildWith(i, "pobj")
	if t.Norm != "by" || t.Dep != "prep" || o < i || !p.party(o) || !p.party(t.Head) || p.words.DoneBy(p.tok(t.Head).Lemma) {
		return -1
	}
	verb := p.verbAbove(t.Head)
	if verb < 0 || verb > i || p.tok(verb).Tag != "VBN" || p.d.ChildWith(verb, "auxpass") < 0 || p.d.ChildWith(verb, "agent") >= 0 {
		return -1
	}
	return verb
}

// erupts hangs those between whom something comes up on its verb, where the parser hangs them on the place: "clashes erupted
// in Lima between police and students".
func erupts(p *parse, i int) int {
	t := p.tok(i)
	place := p.tok(t.Head)
	if t.Norm != "between" || t.Dep != "prep" || place.Dep != "pobj" || place.Ent != "GPE" && place.Ent != "LOC" {
		return -1
	}
	if o := p.d.ChildWith(i, "pobj"); o < i || p.d.ChildWith(o, "conj") < 0 || p.tok(o).Ent == "GPE" {
		return -1 // "the road in Chad between Bol and Mao"
	}
	return p.verbAbove(place.Head)
}
