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
	cands := make([][]gazetteer.Place, len(places))
	for i, t := range places {
		cands[i] = l.g.Places(t.Text)
	}
	countries := votesOf(cands)
	for i, t := range places {
		if len(cands[i]) == 0 {
			continue
		}
		var around []gazetteer.Place
		if l.contained(places, i) {
			around = cands[i+1]
		}
		t.Known = true
		t.Place = l.choose(cands[i], around, countries)
	}
}

// votesOf counts the countries that the article names outright.
func votesOf(cands [][]gazetteer.Place) map[string]int {
	votes := map[string]int{}
	for _, c := range cands {
		if len(c) > 0 && c[0].Kind == "country" {
			votes[c[0].Country]++
		}
	}
	return votes
}

// contained reports whether the next toponym stands right after one and a comma,
// and so tells where it lies.
func (l *Locator) contained(places []*Toponym, i int) bool {
	if i+1 >= len(places) || places[i].Ref.Passage < 0 {
		return false
	}
	a, b := places[i], places[i+1]
	if a.Ref.Passage != b.Ref.Passage || b.Start-a.End > 2 || b.Start <= a.End {
		return false
	}
	return l.s.Passages[a.Ref.Passage].Doc.Tokens[a.End].Text == ","
}

// choose picks a candidate; cands come most prominent first, around are those of
// the place around it.
func (l *Locator) choose(cands, around []gazetteer.Place, countries map[string]int) gazetteer.Place {
	for _, c := range cands {
		for _, up := range around {
			if up.ID != c.ID && l.g.Within(c, up) {
				return c
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
