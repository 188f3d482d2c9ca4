package locate

import "newsgraph/extract/story"

// where are the prepositions under which a place is where things happen.
var where = map[string]bool{"in": true, "at": true, "near": true, "outside": true, "inside": true, "around": true, "across": true, "throughout": true}

// mainCountry finds the country that the article is about: the one to which most
// of its place names and demonyms belong, those under "in" and its like before
// others, and demonyms of the first passage, which says whom the story is about,
// twice. It must stand out clearly from the next.
func (l *Locator) mainCountry() *Toponym {
	votes := map[string]int{}
	for pi, p := range l.s.Passages {
		for _, t := range l.tops[pi] {
			if !t.Known || t.Place.Country == "" {
				continue
			}
			votes[t.Place.Country]++
			if where[t.Prep] {
				votes[t.Place.Country] += 3
			}
		}
		for _, e := range p.Doc.Ents {
			if c, ok := l.g.Demonym(p.Doc.Slice(e.Start, e.End)); ok && e.Label == "NORP" && c.Country != "" {
				votes[c.Country]++
				if pi == 0 {
					votes[c.Country]++
				}
			}
		}
	}
	best, second := "", 0
	for c, v := range votes {
		if best == "" || v > votes[best] || v == votes[best] && c < best {
			best = c
		}
	}
	for c, v := range votes {
		if c != best {
			second = max(second, v)
		}
	}
	if votes[best] < 4 || 4*votes[best] < 5*second {
		return nil
	}
	country, ok := l.g.Country(best)
	if !ok {
		return nil
	}
	return &Toponym{Ref: story.Ref{Passage: -1}, Text: country.Name, Place: country, Known: true}
}
