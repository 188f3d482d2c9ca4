package locate

import (
	"newsgraph/extract/clause"
	"newsgraph/extract/nlp"
	"newsgraph/extract/story"
	"newsgraph/gazetteer"
	"newsgraph/schema"
)

// home is the country in which a state and its people act on their own: that of
// the actor and the target, when they are of one country or one of them is of
// none ("South Korea evacuated residents"). What two states do to each other has
// no such place, nor has what a state does of which the article tells only once.
func (l *Locator) home(e Event) (Toponym, bool) {
	countries := map[string]gazetteer.Place{}
	var first gazetteer.Place
	for _, refs := range [][]story.Ref{e.Actors, e.Targets} {
		for _, r := range refs {
			if c, ok := l.country(r); ok {
				if len(countries) == 0 {
					first = c
				}
				countries[c.Country] = c
			}
		}
	}
	if len(countries) != 1 || l.told[first.Country] < twice {
		return Toponym{}, false
	}
	if abroad := l.scene == nil || l.scene.country.Place.Country != first.Country; abroad && (e.Type == schema.Accuse || e.Type == schema.Reject) {
		return Toponym{}, false // what a state says of events elsewhere
	}
	return Toponym{Ref: story.Ref{Passage: -1}, Text: first.Name, Place: first, Known: true}, true
}

// bench is the town or part of a country that a court, the police or a council acts for: "a Lima court".
func (l *Locator) bench(e Event) (Toponym, bool) {
	for _, r := range e.Actors {
		d := l.s.Doc(r)
		if !seated[d.Tokens[r.Token].Lemma] {
			continue
		}
		for _, c := range d.Children(r.Token) {
			if dep := d.Tokens[c].Dep; dep != "compound" && dep != "nmod" && dep != "poss" {
				continue
			}
			if t, ok := l.At(story.Ref{Passage: r.Passage, Token: c}); ok && t.Known && t.Place.Kind != "country" {
				return t, true
			}
		}
	}
	return Toponym{}, false
}

// seated are nouns for bodies that act where they have their seat.
var seated = set("court judge jury tribunal magistrate police prosecutor council")

// country finds the country that a mention names or belongs to: "Russia",
// "Russian police", "the police of Russia", an army known by its name.
func (l *Locator) country(r story.Ref) (gazetteer.Place, bool) {
	d := l.s.Doc(r)
	lo, hi := clause.Mention(d, r.Token)
	if c, ok := l.seat(d.Flat(lo, hi+1)); ok {
		return c, true
	}
	for i := lo; i <= hi; i++ {
		if d.Tokens[i].POS == "PRON" {
			continue // "LET US GO"
		}
		if e, ok := d.EntOf(i); ok && e.Start == i {
			if c, ok := l.seat(d.Flat(e.Start, e.End)); ok {
				return c, true
			}
		}
		if ref := (story.Ref{Passage: r.Passage, Token: i}); pointing[d.Tokens[i].Lemma]["country"] && l.points(r.Passage, i) {
			if t, ok := l.meant(ref); ok {
				return t.Place, true // "the country's army"
			}
		}
		if c, ok := l.people(d, i); ok {
			return l.g.Country(c.Country)
		}
		if t, ok := l.At(story.Ref{Passage: r.Passage, Token: i}); ok && t.Known && t.Place.Country != "" {
			return l.g.Country(t.Place.Country)
		}
	}
	return gazetteer.Place{}, false
}

// state reports whether a mention is of a state, one of its bodies or an armed group.
func (l *Locator) state(r story.Ref) bool {
	d := l.s.Doc(r)
	lo, hi := clause.Mention(d, r.Token)
	if _, ok := l.seat(d.Flat(lo, hi+1)); ok {
		return true
	}
	t, ok := l.At(r)
	return ok && t.Known
}

// people finds the country whose people a word is for, with the word that tells
// which ("South Sudanese").
func (l *Locator) people(d *nlp.Doc, i int) (gazetteer.Place, bool) {
	if i+1 < len(d.Tokens) {
		if c, ok := l.g.Demonym(d.Flat(i, i+2)); ok && c.Country != "" {
			return c, true
		}
	}
	c, ok := l.g.Demonym(d.Tokens[i].Text)
	return c, ok && c.Country != ""
}

// seat is the country of a state, of one of its bodies or of an armed group of it.
// What others do, companies and churches, may happen anywhere.
func (l *Locator) seat(name string) (gazetteer.Place, bool) {
	a, ok := l.g.Actor(name)
	if !ok || a.Country == "" {
		return gazetteer.Place{}, false
	}
	home, ok := l.g.Country(a.Country)
	return home, ok && (a.Kind == schema.KindGroup || a.ID == home.ID || a.Parent == home.ID)
}
