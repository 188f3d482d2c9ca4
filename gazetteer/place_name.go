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
// word: "northern Iraq" gives Iraq. Nothing found gives an empty slice.
func (g *Gazetteer) Places(name string) []Place {
	return g.places(g.records(name, maxNesting))
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
	key := placefile.Key(name)
	if r := g.file.Names(key); len(r) > 0 {
		return r
	}
	for _, rule := range []func(string, string, int) []uint32{g.possessive, g.afterComma, g.compassLetter, g.ofKind, g.otherArticle, g.partOf} {
		if r := rule(name, key, depth-1); len(r) > 0 {
			return r
		}
	}
	return nil
}

// maxName is the length in bytes above which nothing is the name of a place.
const maxName = 100

// possessive reads "Nairobi's".
func (g *Gazetteer) possessive(name, _ string, depth int) []uint32 {
	for _, s := range []string{"'s", "’s", "'", "’"} {
		if stem, ok := strings.CutSuffix(name, s); ok {
			return g.records(stem, depth)
		}
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

// ofKind reads "Helmand province", "province of Helmand" and "city of Kaluga":
// places of the name without the word that are of its kind.
func (g *Gazetteer) ofKind(_, key string, depth int) []uint32 {
	words := strings.Fields(key)
	n := len(words)
	if n < 2 {
		return nil
	}
	var found []uint32
	var kinds []string
	switch {
	case kindWords[words[n-1]] != nil:
		found, kinds = g.records(strings.Join(words[:n-1], " "), depth), kindWords[words[n-1]]
	case n > 2 && words[1] == "of" && kindWords[words[0]] != nil:
		found, kinds = g.records(strings.Join(words[2:], " "), depth), kindWords[words[0]]
	case kindWords[words[0]] != nil:
		found, kinds = g.records(strings.Join(words[1:], " "), depth), kindWords[words[0]]
	}
	return slices.DeleteFunc(slices.Clone(found), func(i uint32) bool {
		r, _ := g.file.Record(i)
		return !slices.Contains(kinds, r.Kind.String())
	})
}

var (
	divisionKinds = []string{"admin1", "admin2", "region", "territory"}
	townKinds     = []string{"city", "district"}
)

// kindWords are the words that tell what sort of place a name is, and the
// kinds that they fit.
var kindWords = map[string][]string{
	"province": divisionKinds, "provinces": divisionKinds, "region": append([]string{"country"}, divisionKinds...), "state": divisionKinds,
	"oblast": divisionKinds, "krai": divisionKinds, "kray": divisionKinds, "okrug": divisionKinds, "rayon": divisionKinds, "raion": divisionKinds,
	"republic": append([]string{"country"}, divisionKinds...), "governorate": divisionKinds, "muhafazah": divisionKinds, "wilaya": divisionKinds,
	"wilayat": divisionKinds, "county": divisionKinds, "co": divisionKinds, "district": append([]string{"city"}, append(divisionKinds, "district")...),
	"department": divisionKinds, "prefecture": divisionKinds, "canton": divisionKinds, "division": divisionKinds, "voivodeship": divisionKinds,
	"parish": divisionKinds, "emirate": divisionKinds, "territory": divisionKinds, "area": append(townKinds, divisionKinds...),
	"peninsula": append([]string{"peninsula"}, divisionKinds...), "municipality": append(townKinds, "admin2"),
	"city": townKinds, "town": townKinds, "village": townKinds, "township": townKinds, "suburb": townKinds, "neighborhood": townKinds,
	"neighbourhood": townKinds, "settlement": townKinds, "camp": {"camp"}, "desert": {"desert"}, "valley": {"valley"}, "island": {"island"},
	"sea": {"sea"}, "river": {"river"}, "lake": {"lake"}, "airport": {"airport", "city"}, "airbase": {"base"},
}

// otherArticle tries the spellings of the Arabic article: Deir al-Zor is Deir
// ez-Zor, Al Raqqa and Ar Raqqah may be listed as Raqqa.
func (g *Gazetteer) otherArticle(_, key string, _ int) []uint32 {
	words := strings.Fields(key)
	for i, w := range words {
		if !isArticle(w) || i+1 == len(words) {
			continue
		}
		next := words[i+1][:1]
		for _, other := range []string{"al", "el", "a" + next, "e" + next, "ash", "esh", "ul", ""} {
			variant := slices.Clone(words)
			variant[i] = other
			if r := g.file.Names(placefile.Key(strings.Join(variant, " "))); len(r) > 0 {
				return r
			}
		}
	}
	return nil
}

func isArticle(w string) bool {
	return w == "al" || w == "el" || w == "ash" || w == "esh" || w == "ul" ||
		len(w) == 2 && (w[0] == 'a' || w[0] == 'e') && strings.IndexByte("dnrstz", w[1]) >= 0
}

// partOf reads "northern Iraq" and "downtown Baghdad" as what they are part of.
func (g *Gazetteer) partOf(_, key string, depth int) []uint32 {
	first, rest, _ := strings.Cut(key, " ")
	if rest == "" || !partWords[first] {
		return nil
	}
	rest = strings.TrimPrefix(rest, "and ")
	if next, more, ok := strings.Cut(rest, " "); ok && partWords[next] {
		rest = more
	}
	return g.records(rest, depth)
}

var partWords = map[string]bool{
	"northern": true, "southern": true, "eastern": true, "western": true, "central": true, "northeastern": true, "northwestern": true,
	"southeastern": true, "southwestern": true, "north": true, "south": true, "east": true, "west": true, "northeast": true,
	"northwest": true, "southeast": true, "southwest": true, "downtown": true, "greater": true, "rural": true, "mainland": true,
	"upper": true, "lower": true, "inner": true, "outer": true, "metropolitan": true, "coastal": true, "suburban": true,
	"occupied": true, "northernmost": true, "southernmost": true, "central-eastern": true, "mid": true, "far": true,
}

// CommonWord reports whether the name is also a common English word, a given
// name or a demonym, as Reading, Of, Victoria or Canadian (a town in Texas):
// take it for a place only on other evidence.
// Names that the news seldom means otherwise, as Turkey or US, are not.
func (g *Gazetteer) CommonWord(name string) bool {
	if key := placefile.Key(name); strings.HasPrefix(key, "=") && key == strings.ToUpper(key) && len(g.file.Names(key)) > 0 {
		return false
	}
	word := placefile.Word(name)
	return g.file.WordFlags(word)&(placefile.FlagWord|placefile.FlagGiven) != 0 || len(g.file.Demonyms(word)) > 0
}

// Surname reports whether the name is one of the most frequent surnames, as
// Houston or Jackson: a person may be meant.
func (g *Gazetteer) Surname(name string) bool {
	return g.file.WordFlags(placefile.Word(name))&placefile.FlagSurname != 0
}
