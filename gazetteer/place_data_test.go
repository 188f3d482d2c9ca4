package gazetteer

import (
	"slices"
	"strings"
	"testing"

	"newsgraph/gazetteer/internal/placefile"
)

// TestCuratedPointsAreInTheirCountries holds every curated place, division and
// country to a city of its country: a swapped sign or a wrong code is far away.
func TestCuratedPointsAreInTheirCountries(t *testing.T) {
	g := testGazetteer(t)
	cities := map[string][]Place{}
	var check []Place
	for i := range g.Len() {
		p, _ := g.place(uint32(i))
		switch _, numbered := g.file.Record(uint32(i)); {
		case p.Country == "" || !numbered:
		case p.Kind == "city" && p.ID[len(idPrefix)] >= '0' && p.ID[len(idPrefix)] <= '9':
			cities[p.Country] = append(cities[p.Country], p)
		case p.Kind != "admin2" && p.Kind != "district":
			check = append(check, p)
		}
	}
	for _, p := range check {
		near := func(c Place) bool { return kilometres(p.Lat, p.Lon, c.Lat, c.Lon) <= allowed(p) }
		if len(cities[p.Country]) > 3 && !slices.ContainsFunc(cities[p.Country], near) {
			t.Errorf("%s (%s, %s) lies over %.0f km from every city of its country", p.Name, p.Kind, p.Country, allowed(p))
		}
	}
	t.Logf("%d places checked", len(check))
}

// allowed is how far from its country's cities a place may lie, in kilometres.
func allowed(p Place) float64 {
	switch p.Kind {
	case "island", "sea", "desert", "country", "historic":
		return 1100
	case "region", "peninsula", "admin1", "mountain", "lake", "river":
		return 500
	}
	return 250
}

// TestEveryNameLeadsToPlaces walks the whole index: no name is empty, and all
// its records are there, once.
func TestEveryNameLeadsToPlaces(t *testing.T) {
	g := testGazetteer(t)
	names, most, longest := 0, 0, ""
	g.file.EachName(func(key string, records []uint32) bool {
		names++
		seen := map[uint32]bool{}
		for _, i := range records {
			if _, ok := g.file.Record(i); !ok || seen[i] {
				t.Errorf("name %q has record %d twice or not at all", key, i)
			}
			seen[i] = true
		}
		if len(records) == 0 || strings.TrimSpace(key) == "" {
			t.Errorf("name %q leads nowhere", key)
		}
		if len(records) > most {
			most, longest = len(records), key
		}
		return true
	})
	t.Logf("%d names; %q is the most common, of %d places", names, longest, most)
	if names < 250_000 {
		t.Errorf("%d names, want 250,000 at least", names)
	}
}

// TestEveryPlaceHasANameOfItsOwn finds each place by the name that it shows.
func TestEveryPlaceHasANameOfItsOwn(t *testing.T) {
	g := testGazetteer(t)
	lost := 0
	for i := range g.Len() {
		r, _ := g.file.Record(uint32(i))
		found := false
		for _, j := range g.file.Names(placefile.Key(r.Name)) {
			found = found || j == uint32(i)
		}
		if !found {
			if lost++; lost < 10 {
				t.Errorf("%s (%s) is not found by its name", r.Name, r.Kind)
			}
		}
	}
}

// TestCuratedAmounts holds the sizes that the tables promise.
func TestCuratedAmounts(t *testing.T) {
	g := testGazetteer(t)
	kinds := map[string]int{}
	for i := range g.Len() {
		p, _ := g.place(uint32(i))
		kinds[p.Kind]++
	}
	t.Log(kinds)
	for kind, want := range map[string]int{
		"country": 250, "admin1": 3800, "admin2": 45_000, "city": 200_000, "region": 200, "sea": 50, "camp": 50, "base": 50,
		"river": 60, "mountain": 60, "historic": 25, "continent": 7,
	} {
		if kinds[kind] < want {
			t.Errorf("%d places of kind %s, want %d at least", kinds[kind], kind, want)
		}
	}
}
