package gazetteer

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"newsgraph/gazetteer/internal/placefile"
)

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
	case leading[words[0]]:
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
	"wilayat": divisionKinds, "county": divisionKinds, "district": append([]string{"city"}, append(divisionKinds, "district")...),
	"department": divisionKinds, "prefecture": divisionKinds, "canton": divisionKinds, "division": divisionKinds, "voivodeship": divisionKinds,
	"parish": divisionKinds, "emirate": divisionKinds, "territory": divisionKinds, "area": append(townKinds, divisionKinds...),
	"peninsula": append([]string{"peninsula"}, divisionKinds...), "municipality": append(townKinds, "admin2"),
	"city": townKinds, "town": townKinds, "village": townKinds, "township": townKinds, "suburb": townKinds, "neighborhood": townKinds,
	"neighbourhood": townKinds, "settlement": townKinds, "camp": {"camp"}, "desert": {"desert"}, "valley": {"valley"}, "island": {"island"},
	"sea": {"sea"}, "river": {"river"}, "lake": {"lake"}, "airport": {"airport", "city"}, "airbase": {"base"},
}

// leading are the kind words that stand before a name without "of".
var leading = map[string]bool{"lake": true, "river": true, "camp": true, "island": true, "oblast": true, "wilayat": true}

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
// A word with a capital is trusted for large places only: Eastern Ukraine, but
// not Southern Bell.
func (g *Gazetteer) partOf(name, key string, depth int) []uint32 {
	first, rest, _ := strings.Cut(key, " ")
	if rest == "" || !partWords[first] {
		return nil
	}
	rest = strings.TrimPrefix(rest, "and ")
	if next, more, ok := strings.Cut(rest, " "); ok && partWords[next] {
		rest = more
	}
	whole := g.records(rest, depth)
	if r, _ := utf8.DecodeRuneInString(name); unicode.IsUpper(r) {
		return slices.DeleteFunc(slices.Clone(whole), func(i uint32) bool { return !g.large(i) })
	}
	return whole
}

// large reports whether the place is one whose parts have names of their own.
func (g *Gazetteer) large(i uint32) bool {
	r, _ := g.file.Record(i)
	switch r.Kind.String() {
	case "country", "continent", "admin1", "region", "island", "peninsula", "historic":
		return true
	}
	return r.Population >= largeCity
}

// largeCity is the population from which a city's parts have names.
const largeCity = 500_000

var partWords = map[string]bool{
	"northern": true, "southern": true, "eastern": true, "western": true, "central": true, "northeastern": true, "northwestern": true,
	"southeastern": true, "southwestern": true, "north": true, "south": true, "east": true, "west": true, "northeast": true,
	"northwest": true, "southeast": true, "southwest": true, "downtown": true, "greater": true, "rural": true, "mainland": true,
	"upper": true, "lower": true, "inner": true, "outer": true, "metropolitan": true, "coastal": true, "suburban": true,
	"occupied": true, "northernmost": true, "southernmost": true, "central-eastern": true, "mid": true, "far": true,
}
