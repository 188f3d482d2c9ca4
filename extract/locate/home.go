package locate

import (
	"newsgraph/extract/clause"
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

// country finds the country that a mention names or belongs to: "Russia",
// "Russian police", "the police of Russia".
func (l *Locator) country(r story.Ref) (gazetteer.Place, bool) {
	d := l.s.Doc(r)
	lo, hi := clause.Mention(d, r.Token)
	for i := lo; i <= hi; i++ {
		if c, ok := l.g.Demonym(d.Tokens[i].Text); ok && c.Country != "" {
			return l.g.Country(c.Country)
		}
		if t, ok := l.At(story.Ref{Passage: r.Passage, Token: i}); ok && t.Known && t.Place.Country != "" {
			return l.g.Country(t.Place.Country)
		}
	}
	return gazetteer.Place{}, false
}
