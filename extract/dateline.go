package extract

import (
	"regexp"
	"strings"

	"newsgraph/article/clean"
	"newsgraph/gazetteer"
	"newsgraph/schema"
)

// bareHead matches what may be a dateline that lost its dash: a city in capitals, a state
// or country beside it, the agency in brackets, a dash that lost its encoding, and the first
// word of the story.
var bareHead = regexp.MustCompile(`^(\p{Lu}[\p{Lu}.'’-]{3,}(?: \p{Lu}[\p{Lu}.'’-]+){0,2})(?:, (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?))?(?: \(\p{Lu}[\p{L} ]{1,20}\))?(?: \x{FFFD})? (\p{Lu}\p{Ll}|A |The |“|")`)

// smallHead matches what may be a dateline in small letters: a city, perhaps its country,
// a dash, and the first word of the story.
var smallHead = regexp.MustCompile(`^(\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){0,2})(?:, (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?))? [-–—] (\p{Lu}[\p{L}’'-]*|“|"|\d)`)

// bareDateline takes the dateline that cleaning, which knows no places, leaves off the
// first paragraph of a report: one without a dash ("MADRID Two men were arrested") or in
// small letters ("Madrid - Two men were arrested"). Its name must be a city's.
func bareDateline(a schema.Article, lay clean.Layout, g *gazetteer.Gazetteer) clean.Layout {
	if lay.Dateline != nil {
		return lay
	}
	for i, b := range lay.Blocks {
		if b.Kind != clean.Paragraph {
			continue
		}
		text := b.Of(a.Text)
		m := bareHead.FindStringSubmatchIndex(text)
		if m == nil {
			m = smallHead.FindStringSubmatchIndex(text)
		}
		if m == nil || !isCity(g, text[m[2]:m[3]]) || isCity(g, text[m[6]:m[7]]) {
			return lay // "Madrid - Lima flights were cancelled"
		}
		d := &clean.Dateline{Place: clean.Span{Start: b.Start + m[2], End: b.Start + m[3]}}
		if m[4] >= 0 {
			d.Region = clean.Span{Start: b.Start + m[4], End: b.Start + m[5]}
		}
		d.Span = clean.Span{Start: b.Start, End: b.Start + m[6] - 1}
		lay.Dateline = d
		lay.Blocks = append([]clean.Block(nil), lay.Blocks...)
		lay.Blocks[i].Start += m[6]
		return lay
	}
	return lay
}

// reporting is how many people a city has whence reports come.
const reporting = 20_000

// isCity reports whether a name is a city and no body ("NATO").
func isCity(g *gazetteer.Gazetteer, name string) bool {
	if a, ok := g.Actor(name); ok && a.Kind != schema.KindCountry {
		return false
	}
	places := g.Places(name)
	if strings.ToUpper(name) == name {
		places = g.Places(name[:1] + strings.ToLower(name[1:]))
	}
	return len(places) > 0 && places[0].Kind == "city" && places[0].Population >= reporting
}
