package locate

import (
	"newsgraph/extract/story"
	"newsgraph/gazetteer"
)

// resolve gives each toponym the candidate that the article speaks for: inside
// the place named right after it ("Menaka, Mali"), else inside a country that
// the article names, else the most prominent.
func (l *Locator) resolve(dateline string) {
	var places []*Toponym
	for pi := range l.tops {
		for k := range l.tops[pi] {
			places = append(places, &l.tops[pi][k])
		}
	}
	if dateline != "" {
		l.dateline = &Toponym{Text: dateline, Ref: story.Ref{Passage: -1}}
		places = append(places, l.dateline)
	}
	countries := l.countries(places)
	for i, t := range places {
		cands := l.g.Places(t.Text)
		if len(cands) == 0 {
			continue
		}
		t.Known = true
		t.Place = l.choose(cands, l.container(places, i), countries)
	}
}

// countries counts the countries that the article names outright.
func (l *Locator) countries(places []*Toponym) map[string]int {
	votes := map[string]int{}
	for _, t := range places {
		if c := l.g.Places(t.Text); len(c) > 0 && c[0].Kind == "country" {
			votes[c[0].Country]++
		}
	}
	return votes
}

// container finds the place named right after a toponym and a comma.
func (l *Locator) container(places []*Toponym, i int) string {
	if i+1 >= len(places) || places[i].Ref.Passage < 0 {
		return ""
	}
	a, b := places[i], places[i+1]
	if a.Ref.Passage != b.Ref.Passage || b.Start-a.End > 2 || b.Start <= a.End {
		return ""
	}
	d := l.s.Passages[a.Ref.Passage].Doc
	if d.Tokens[a.End].Text != "," {
		return ""
	}
	return b.Text
}

// choose picks a candidate; cands come most prominent first.
func (l *Locator) choose(cands []gazetteer.Place, container string, countries map[string]int) gazetteer.Place {
	if container != "" {
		for _, c := range cands {
			for _, up := range l.g.Places(container) {
				if up.ID != c.ID && l.g.Within(c, up) {
					return c
				}
			}
		}
	}
	best, bestVotes := cands[0], countries[cands[0].Country]
	if best.Kind == "country" || best.Population > prominent {
		return best
	}
	for _, c := range cands[1:] {
		if v := countries[c.Country]; v > bestVotes {
			best, bestVotes = c, v
		}
	}
	return best
}

// prominent is the population from which a city needs no support by the article.
const prominent = 1_000_000
