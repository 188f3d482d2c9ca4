package gazetteer

import (
	"slices"
	"strings"

	"newsgraph/gazetteer/internal/placefile"
)

// Places returns every place that the name may mean, the most prominent first:
// countries, then regions, capitals and others by population, and those that
// merely have it as another name behind those that bear it first. Case does
// not matter in names of four letters and more, accents and a leading "the"
// never do. A name that is not known as it stands is tried without a
// possessive, as "Springfield, Illinois", as "N. Korea", as "Helmand province",
// with another Arabic article ("Deir al-Zor"), and at last without its compass
// word: "northern Iraq" gives Iraq. Places of an overlay come first, under
// their names as they stand. Nothing found gives an empty slice.
func (g *Gazetteer) Places(name string) []Place {
	own, known := g.own.ofName(name), g.places(g.records(name, maxNesting))
	if len(own) == 0 {
		return known
	}
	return append(slices.Clone(own), known...)
}

// maxNesting bounds how many of the rules apply to one name in turn.
const maxNesting = 3

func (g *Gazetteer) records(name string, depth int) []uint32 {
	name = strings.TrimSpace(name)
	if len(name) == 0 || len(name) > maxName || depth == 0 {
		return nil
	}
	if r := g.file.Names(placefile.Abbreviation(name)); len(r) > 0 {
		return r
	}
	if r := g.possessive(name, depth-1); len(r) > 0 {
		return r
	}
	key := placefile.Key(name)
	if r := g.file.Names(key); len(r) > 0 {
		return r
	}
	for _, rule := range []func(string, string, int) []uint32{g.afterComma, g.compassLetter, g.ofKind, g.otherArticle, g.partOf} {
		if r := rule(name, key, depth-1); len(r) > 0 {
			return r
		}
	}
	return nil
}

// maxName is the length in bytes above which nothing is the name of a place.
const maxName = 100

// possessive reads "Nairobi's" as Nairobi, but St. John's as it stands: a name
// that some place shows with its apostrophe.
func (g *Gazetteer) possessive(name string, depth int) []uint32 {
	for _, s := range []string{"'s", "’s", "'", "’"} {
		stem, ok := strings.CutSuffix(name, s)
		if !ok {
			continue
		}
		whole := g.file.Names(placefile.Key(name))
		if len(whole) > 0 {
			if r, _ := g.file.Record(whole[0]); strings.HasSuffix(r.Name, "'s") || strings.HasSuffix(r.Name, "’s") {
				return whole
			}
		}
		return g.records(stem, depth)
	}
	return nil
}

// maxOuter is how many places the name after a comma may mean.
const maxOuter = 8

// afterComma reads "Springfield, Illinois": the places of the first name that
// lie within one of the second's. When none does there is no answer; when the
// second is no place the first stands alone.
func (g *Gazetteer) afterComma(name, _ string, depth int) []uint32 {
	i := strings.LastIndexByte(name, ',')
	if i < 0 {
		return nil
	}
	inner, outer := g.records(name[:i], depth), g.records(name[i+1:], depth)
	if len(outer) == 0 {
		return inner
	}
	outer = outer[:min(len(outer), maxOuter)]
	return slices.DeleteFunc(slices.Clone(inner), func(p uint32) bool {
		return !slices.ContainsFunc(outer, func(q uint32) bool { return p != q && g.within(p, q, maxNesting) })
	})
}

// compassLetter reads "N. Korea" and "W. Virginia".
func (g *Gazetteer) compassLetter(name, _ string, _ int) []uint32 {
	if len(name) < 4 || name[1] != '.' && name[1] != ' ' {
		return nil
	}
	word := map[byte]string{'N': "north ", 'S': "south ", 'E': "east ", 'W': "west "}[name[0]]
	if word == "" {
		return nil
	}
	return g.file.Names(placefile.Key(word + name[2:]))
}
