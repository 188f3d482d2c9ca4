package gazetteer

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"newsgraph/gazetteer/internal/placefile"
)

// Demonym returns the country or region whose adjective or people the word is:
// Russian, Russians, Afghan, Catalan. Where it may be several, as Congolese,
// the most populous one is given; Demonyms gives all. Case matters only where a
// common word would be mistaken: "Polish" is one, "polish" is not.
func (g *Gazetteer) Demonym(word string) (Place, bool) {
	for _, i := range g.demonyms(word) {
		if p, ok := g.place(i); ok {
			return p, true
		}
	}
	return Place{}, false
}

// Demonyms returns all places whose adjective or people the word is, the most
// likely one first.
func (g *Gazetteer) Demonyms(word string) []Place { return g.places(g.demonyms(word)) }

func (g *Gazetteer) demonyms(word string) []uint32 {
	if len(word) > maxName {
		return nil
	}
	key := placefile.Word(word)
	if r, _ := utf8.DecodeRuneInString(word); unicode.IsLower(r) && g.file.WordFlags(key)&placefile.FlagWord != 0 {
		return nil
	}
	if r := g.file.Demonyms(key); len(r) > 0 {
		return r
	}
	if stem, ok := strings.CutSuffix(key, "s"); ok {
		return g.file.Demonyms(stem)
	}
	return nil
}
