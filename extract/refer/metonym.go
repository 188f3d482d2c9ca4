package refer

import (
	"newsgraph/extract/nlp"
	"newsgraph/extract/story"
	"newsgraph/schema"
)

// metonym reads the name of a capital as its state where it acts or is dealt
// with as one: "Ankara said", "accused Tehran of", "talks with Moscow", but not
// "left Ankara", nor where the article speaks of the city's own mayor.
func (r *Resolver) metonym(ref story.Ref, e schema.Entity) (schema.Entity, bool) {
	if e.Kind != schema.KindPlace {
		return e, false
	}
	p, ok := r.g.Place(e.ID)
	if !ok {
		return e, false
	}
	country, ok := r.g.CapitalOf(p)
	if !ok || r.names.cities[e.Name] || !actsAsState(r.s.Doc(ref), ref.Token) {
		return e, false
	}
	return placeEntity(country), true
}

// actsAsState reports whether a place name stands where only who acts or is
// dealt with can: subject of a verb of saying or deciding, object of one of
// dealing, or brought by "with" and the like under a noun of dealing.
func actsAsState(d *nlp.Doc, i int) bool {
	t := &d.Tokens[i]
	h := &d.Tokens[t.Head]
	switch t.Dep {
	case "nsubj":
		return h.POS == "VERB" && usage(h.Lemma).is(saying|deciding)
	case "dobj":
		return usage(h.Lemma).is(dealing)
	case "agent":
		return false
	case "pobj":
		if h.Dep == "agent" {
			return usage(d.Tokens[h.Head].Lemma).is(saying | deciding)
		}
		up := &d.Tokens[h.Head]
		return (h.Norm == "with" || h.Norm == "against" || h.Norm == "on" && up.POS == "NOUN" || h.Norm == "between") &&
			usage(up.Lemma).is(relating)
	case "conj":
		return t.Head != i && d.Tokens[t.Head].POS == "PROPN" && actsAsState(d, t.Head)
	}
	return false
}

// cityLevel reports whether the words around a place name speak of the city
// itself: "the city of X", "the mayor of X", "X's streets".
func cityLevel(d *nlp.Doc, e nlp.Span) bool {
	for _, i := range []int{e.Start - 2, e.End, e.End + 1} {
		if i < 0 || i >= len(d.Tokens) || d.SentOf(i) != d.SentOf(e.Start) {
			continue
		}
		if i == e.Start-2 && d.Tokens[e.Start-1].Norm != "of" {
			continue
		}
		if i == e.End+1 && d.Tokens[e.End].Tag != "POS" {
			continue
		}
		switch d.Tokens[i].Lemma {
		case "city", "mayor", "town", "municipality", "suburb", "district", "council":
			return true
		}
	}
	return false
}
