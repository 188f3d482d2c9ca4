package locate

import (
	"strings"

	"newsgraph/extract/nlp"
	"newsgraph/schema"
)

// innerPlace reports whether tokens name a place though the model says otherwise.
func (l *Locator) innerPlace(d *nlp.Doc, start, end int, label string) bool {
	name := d.Flat(start, end)
	if label == "NORP" || label == "DATE" || noPlace[strings.ToLower(name)] || len(name) < 2 || shortened(d, end) {
		return false
	}
	if label == "ORG" && officeKinds[strings.ToLower(d.Tokens[end-1].Text)] {
		return false // "the Georgia Department of Education" is about Georgia, no département
	}
	if label == "PERSON" && !soleName(d, start, end) || l.beforeSurname(d, start, end) {
		return false // "Paris Hilton"
	}
	if l.heard[nameKey(name)] && !l.persons[name] {
		return true
	}
	if a, ok := l.g.Actor(name); ok && a.Kind != schema.KindCountry {
		return false
	}
	return l.unlikePeople(d, start, end, label) && len(l.g.Places(name)) > 0
}

// unlikePeople reports whether a name is not one of people or a common word, or
// the words beside it tell that a place is meant.
func (l *Locator) unlikePeople(d *nlp.Doc, start, end int, label string) bool {
	name := d.Flat(start, end)
	given := l.givenOnly(name)
	switch {
	case l.g.CommonWord(name) && !given:
		return false
	case placed(d, start, end):
		return true
	case label == "PERSON":
		return !given && !l.g.Surname(name) && !l.persons[name] && l.g.Bears(name)
	case given && label != "" && l.division(name):
		return true // "the Georgia Bureau of Investigation"
	}
	return !given && !(end-start == 1 && (l.persons[name] || l.g.Surname(name)))
}

// division reports whether a name means a country or a first-level division first.
func (l *Locator) division(name string) bool {
	c := l.g.Places(name)
	return len(c) > 0 && (c[0].Kind == "country" || c[0].Kind == "admin1")
}

// givenOnly reports whether a name is a given name too and no word besides.
func (l *Locator) givenOnly(name string) bool {
	given, only := l.g.GivenName(name)
	return given && only
}

// officeKinds are kinds of places that are parts of an office before that.
var officeKinds = set("department division")

// beforeSurname reports whether a name and a surname after it are all of an entity.
func (l *Locator) beforeSurname(d *nlp.Doc, start, end int) bool {
	return end < len(d.Tokens) && soleName(d, start, end+1) && l.g.Surname(d.Tokens[end].Text)
}

// soleName reports whether tokens are an entity as a whole.
func soleName(d *nlp.Doc, start, end int) bool {
	e, ok := d.EntOf(start)
	return ok && e.Start == start && e.End == end
}

// shortened reports whether a full stop inside the sentence follows: "Sens. Smith".
func shortened(d *nlp.Doc, end int) bool {
	return end+1 < len(d.Tokens) && d.Tokens[end].Text == "." && d.Tokens[end].Start == d.Tokens[end-1].End && !d.Tokens[end+1].SentStart
}

// placed reports whether the words beside a name tell that it is a place: "in
// Kent", "the University of Georgia", "Dover police".
func placed(d *nlp.Doc, start, end int) bool {
	if start > 0 && namePreps[d.Tokens[start-1].Norm] {
		return end == len(d.Tokens) || d.Tokens[end].Tag != "NNP"
	}
	if start > 0 && d.Tokens[start-1].Dep == "det" && end < len(d.Tokens) && d.Tokens[end].Tag == "NN" {
		return true // "a Dover restaurant"
	}
	return end < len(d.Tokens) && civic[strings.ToLower(d.Tokens[end].Text)]
}

// namePreps bring names of places, also inside the names of bodies.
var namePreps = set("in near of from outside throughout across")

// civic are what towns, counties and states have: the name before is their place.
var civic = set(`police sheriff mayor council city county township borough parish resident residents councilman councilwoman firefighters firefighter detectives
officials voters taxpayers lawmakers legislature governor senate school schools public fire department supreme district chamber airport commissioners
selectman court metro metropolitan state`)
