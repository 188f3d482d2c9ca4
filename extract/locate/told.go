package locate

import "newsgraph/extract/story"

// twice is how many sentences must name a country before what is told without a
// place may be taken to happen there. One sentence may name any.
const twice = 2

// countTellings counts for each country the sentences that name it, its people or a
// place in it; the dateline is one of them.
func (l *Locator) countTellings() map[string]int {
	n := map[string]int{}
	if l.dateline != nil && l.dateline.Known {
		n[l.dateline.Place.Country]++
	}
	type telling struct {
		country string
		first   story.Ref // of its sentence
	}
	seen := map[telling]bool{}
	for pi, p := range l.s.Passages {
		for _, list := range [][]Toponym{l.tops[pi], l.inner[pi]} {
			for _, t := range list {
				k := telling{t.Place.Country, story.Ref{Passage: pi, Token: p.Doc.SentOf(t.Start).Start}}
				if t.Known && !seen[k] {
					seen[k] = true
					n[k.country]++
				}
			}
		}
	}
	return n
}

// namesIn lists the names of a country, its people and its places, those inside
// other names too.
func (l *Locator) namesIn(country string) []Toponym {
	var out []Toponym
	for pi := range l.tops {
		for _, list := range [][]Toponym{l.tops[pi], l.inner[pi]} {
			for _, t := range list {
				if t.Known && t.Place.Country == country {
					out = append(out, t)
				}
			}
		}
	}
	return out
}

// enoughNames is how many names of places an article must have before those that
// it lacks mean anything.
const enoughNames = 5

// partOf finds the part of a country in which an article plays that names parts of
// it only, as reports from home do: three of four names lie in it. The smallest
// such place is meant.
func (l *Locator) partOf(country string) (Toponym, bool) {
	names := l.namesIn(country)
	if len(names) < enoughNames {
		return Toponym{}, false
	}
	count := map[string]int{}
	best, found := Toponym{}, false
	for _, t := range names {
		if t.Place.Kind == "country" {
			return Toponym{}, false
		}
		for _, up := range l.g.Path(t.Place) {
			count[up.ID]++
		}
	}
	depth := 1 // of the country itself
	for _, t := range names {
		path := l.g.Path(t.Place)
		for i, up := range path {
			if d := len(path) - i; d > depth && 4*count[up.ID] >= 3*len(names) {
				best, found, depth = Toponym{Ref: story.Ref{Passage: -1}, Text: up.Name, Place: up, Known: true}, true, d
			}
		}
	}
	return best, found
}
