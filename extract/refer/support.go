package refer

import (
	"strings"
	"unicode"

	"newsgraph/extract/nlp"
	"newsgraph/gazetteer"
	"newsgraph/schema"
)

// An acronym, or a name that is also a common word or a family name, may stand
// for many: "NRC", "Congress", "Wagner". The gazetteer's reading is taken only
// where the article supports it, since a wrong merge is worse than none.

// supported reports whether the article speaks for the actor that the gazetteer
// gives a name: it names the actor's country or its people, or words of its full
// name. Names of states and of bodies of no one state need no support.
func (n *names) supported(name string, a gazetteer.Actor) bool {
	if a.Kind == schema.KindCountry || a.Country == "" || armed(a, name) || !isAcronym(name) && !n.g.CommonWord(name) && !n.g.Surname(name) {
		return true
	}
	return n.countries[a.Country] > 0 || n.inFull[a.ID] || n.spells(a.Name)
}

// armed reports whether a name is that of an armed group in full, which hardly anybody else bears: "Boko Haram".
func armed(a gazetteer.Actor, name string) bool {
	return a.Kind == schema.KindGroup && strings.EqualFold(strings.ReplaceAll(a.Name, "-", " "), strings.ReplaceAll(name, "-", " ")) && !isAcronym(name)
}

// isAcronym reports whether a name is a single word in capitals.
func isAcronym(name string) bool {
	for _, r := range name {
		if !unicode.IsUpper(r) && r != '.' && r != '-' && !unicode.IsDigit(r) {
			return false
		}
	}
	return true
}

// spells reports whether a long word of a full name stands in the article.
func (n *names) spells(full string) bool {
	for _, w := range strings.Fields(full) {
		if len(w) > 5 && n.words[strings.ToLower(w)] {
			return true
		}
	}
	return false
}

// country files the country that an entity of the article names or belongs to.
func (n *names) country(name, label string) {
	if last := lastWord(name); label == "ORG" && companyWords[last] && last != strings.ToLower(name) {
		n.companies = true
	}
	if p, ok := n.g.Demonym(name); ok {
		n.countries[p.Country]++
	}
	if label != "GPE" && label != "LOC" {
		return
	}
	if ps := n.g.Places(name); len(ps) > 0 {
		n.countries[ps[0].Country]++
	}
}

// visited reports whether a name is where somebody only travels or what lies behind his
// border: "flew to Rome", "on a visit to Cairo", "its border with Chad". He is hardly of it.
func visited(d *nlp.Doc, i int) bool {
	t := &d.Tokens[i]
	if m := d.ChildWith(i, "amod"); m >= 0 && next[d.Tokens[m].Norm] {
		return true // "neighbouring Chad"
	}
	switch t.Dep {
	case "amod", "compound", "poss":
		return abroad[d.Tokens[t.Head].Lemma] // "near the Chadian border", "met her Chadian counterpart"
	case "dobj":
		return t.Head != i && visiting[d.Tokens[t.Head].Lemma] == "visit"
	case "pobj":
		prep := &d.Tokens[t.Head]
		if prep.Dep == "agent" && between[d.Tokens[prep.Head].Lemma] {
			return true // "talks hosted by Qatar"
		}
		if prep.Norm == "with" && (d.Tokens[prep.Head].Lemma == "border" || d.Tokens[prep.Head].Lemma == "frontier") {
			return true // the neighbour's
		}
		way, ok := visiting[d.Tokens[prep.Head].Lemma]
		return ok && (prep.Norm == "to" || prep.Norm == way)
	}
	return false
}

// next are adjectives of a state that is another's neighbour.
var next = map[string]bool{"neighbouring": true, "neighboring": true, "nearby": true, "adjacent": true}

// between are verbs of what a third party does for others who talk.
var between = map[string]bool{"broker": true, "mediate": true, "host": true, "facilitate": true}

// abroad are nouns that with a people's name before them are the other side's.
var abroad = map[string]bool{"border": true, "frontier": true, "counterpart": true, "neighbour": true, "neighbor": true}

// visiting are verbs and nouns of travel abroad, with the preposition besides "to" that
// brings the end of it, or "visit" where it is their object.
var visiting = map[string]string{
	"visit": "visit", "tour": "visit", "fly": "into", "travel": "into", "arrive": "in", "head": "for", "leave": "for", "depart": "for", "trip": "to", "journey": "to",
}

// mainCountry is the state that the article is about: the one that it names
// twice as often as any other.
func (n *names) mainCountry() (schema.Entity, bool) {
	best, top, second := "", 0, 0
	for iso, c := range n.countries {
		switch {
		case iso == "":
		case c > top:
			best, top, second = iso, c, top
		case c > second:
			second = c
		}
	}
	if top < 2*second || best == "" {
		return schema.Entity{}, false
	}
	p, ok := n.g.Country(best)
	return placeEntity(p), ok
}
