package locate

import (
	"strings"

	"newsgraph/extract/nlp"
	"newsgraph/extract/story"
)

// where are the prepositions under which a place is where things happen.
var where = map[string]bool{"in": true, "at": true, "near": true, "outside": true, "inside": true, "around": true, "across": true, "throughout": true}

// scene is where an article plays, as far as its place names tell.
type scene struct {
	country Toponym // the one to which most of the place names belong
	place   Toponym // the country, or the part of it that alone is named
	sole    bool    // hardly any place elsewhere is named
}

// A country is the sole scene with this many votes of so many.
const soleVotes, soleParts = 2, 3

// sceneOf finds where the article plays: the country to which most of its place
// names and demonyms belong. It must stand out clearly from the next.
func (l *Locator) sceneOf() *scene {
	votes := l.countryVotes()
	best, second, all := "", 0, 0
	for c, v := range votes {
		all += v
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
	s := &scene{country: Toponym{Ref: story.Ref{Passage: -1}, Text: country.Name, Place: country, Known: true}}
	if s.place, ok = l.partOf(best); !ok {
		s.place = s.country
		s.sole = soleParts*votes[best] >= soleVotes*all && l.told[best] >= twice
	}
	return s
}

// homeBodies end the names of bodies that act at home for the most part.
var homeBodies = set(`army navy force forces police military guard parliament court courts`)

// homeBody gives the country of a force or a court named by its demonym: "the Nigerian
// Army". Other bodies, as those that send aid, tell less of where an article plays.
func (l *Locator) homeBody(d *nlp.Doc, e nlp.Span) (string, bool) {
	if e.Label != "ORG" || !homeBodies[strings.ToLower(d.Tokens[e.End-1].Text)] {
		return "", false
	}
	for i := e.Start; i < e.End-1; i++ {
		if c, ok := l.g.Demonym(d.Tokens[i].Text); ok {
			return c.Country, c.Country != ""
		}
	}
	return "", false
}

// countryVotes counts what the names of the article speak for each country: those
// under "in" and its like before others, and demonyms of the first passage, which
// says whom the story is about, twice.
func (l *Locator) countryVotes() map[string]int {
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
			if c, ok := l.homeBody(p.Doc, e); ok {
				votes[c]++
			}
		}
	}
	return votes
}
