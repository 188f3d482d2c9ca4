package gazetteer

import (
	"strings"
	"testing"
)

// mustPlace is the first candidate of the name.
func mustPlace(tb testing.TB, g *Gazetteer, name string) Place {
	tb.Helper()
	ps := g.Places(name)
	if len(ps) == 0 {
		tb.Fatalf("no place %q", name)
	}
	return ps[0]
}

func TestPath(t *testing.T) {
	g := testGazetteer(t)
	for name, want := range map[string]string{
		"Beledweyne":     "Beledweyne, Hiran, Somalia",
		"Zamboanga":      "Zamboanga, Zamboanga Peninsula, Philippines",
		"Savannah, Ga.":  "Savannah, Georgia, United States",
		"Bavaria":        "Bavaria, Germany",
		"Kenya":          "Kenya",
		"Donbas":         "Donbas, Ukraine",
		"Sahel":          "Sahel",
		"Mediterranean":  "Mediterranean Sea",
		"Lashkar Gah":    "Lashkar Gah, Helmand, Afghanistan",
		"Dallas, Texas":  "Dallas, Texas, United States",
		"Toulouse":       "Toulouse, Occitanie, France",
		"Orange County":  "Orange County, California, United States",
		"Berlin":         "Berlin, Germany",
		"Nairobi":        "Nairobi, Kenya",
		"Kandahar":       "Kandahar, Kandahar, Afghanistan",
		"Nuba Mountains": "Nuba Mountains, South Kordofan, Sudan",
	} {
		var names []string
		for _, p := range g.Path(mustPlace(t, g, name)) {
			names = append(names, p.Name)
		}
		if got := strings.Join(names, ", "); got != want {
			t.Errorf("path of %s is %s, want %s", name, got, want)
		}
	}
	stranger := Place{ID: "geo:nowhere", Name: "Nowhere"}
	if got := g.Path(stranger); len(got) != 1 || got[0] != stranger {
		t.Errorf("path of an unknown place is %v, want itself", got)
	}
}

func TestWithin(t *testing.T) {
	g := testGazetteer(t)
	for _, r := range []struct {
		inner, outer string
		want         bool
	}{
		{"Nairobi", "Nairobi", true},
		{"Nairobi", "Kenya", true},
		{"Nairobi", "East Africa", true},
		{"Nairobi", "Africa", true},
		{"Nairobi", "Tanzania", false},
		{"Kenya", "Nairobi", false},
		{"Agadez", "Sahel", true},
		{"Niger", "Sahel", true},
		{"Sahel", "Africa", true},
		{"Sahel", "Niger", false},
		{"Vedeno", "North Caucasus", true},
		{"Vedeno", "Caucasus", true}, // a region within a region
		{"Tbilisi", "Caucasus", true},
		{"Tbilisi", "North Caucasus", false},
		{"Horlivka", "Donbas", true},
		{"Donbas", "Ukraine", true},
		{"Lviv", "Donbas", false},
		{"Naperville, Ill.", "Midwest", true},
		{"Lyon", "European Union", true},
		{"Oslo", "European Union", false},
		{"Pyongyang", "Korean Peninsula", true},
		{"Amman", "Middle East", true},
		{"Srinagar", "Kashmir", true},
		{"Muzaffarabad", "Kashmir", true},
		{"Horn of Africa", "Africa", true},
		{"Tallinn", "Soviet Union", true},
		{"Naperville, Ill.", "DuPage County", true},
		{"Naperville, Ill.", "Cook County", false},
		{"Brooklyn", "New York", true},
		{"Lefortovo", "Moscow", true}, // a district within a city that is a division
		{"Khimki", "Moscow", false},
		{"Heathrow", "London", false},
		{"Lagos", "Abuja", false},
	} {
		if got := g.Within(mustPlace(t, g, r.inner), mustPlace(t, g, r.outer)); got != r.want {
			t.Errorf("Within(%s, %s) = %v, want %v", r.inner, r.outer, got, r.want)
		}
	}
}

func TestWithinOfStrangers(t *testing.T) {
	g := testGazetteer(t)
	kenya, stranger := mustPlace(t, g, "Kenya"), Place{ID: "x"}
	if g.Within(stranger, kenya) || g.Within(kenya, stranger) || !g.Within(stranger, stranger) {
		t.Error("an unknown place lies within itself and nothing else")
	}
}

func TestEachCountryHasItsContinentAndCapital(t *testing.T) {
	g := testGazetteer(t)
	continents := []string{"Africa", "Asia", "Europe", "North America", "South America", "Oceania"}
	without := 0
	for i := range g.file.Countries() {
		row, _ := g.file.Country(i)
		c, ok := g.Country(row.ISO)
		if !ok || c.Kind != "country" || c.Country != row.ISO {
			t.Errorf("Country(%s) = %+v, %v", row.ISO, c, ok)
		}
		n := 0
		for _, name := range continents {
			if g.Within(c, mustPlace(t, g, name)) {
				n++
			}
		}
		if n != 1 && c.Country != "AQ" && !uninhabited[c.Country] {
			t.Errorf("%s lies in %d continents, want 1", c.Name, n)
		}
		if capital, ok := g.Capital(c); !ok {
			without++
		} else if back, ok := g.CapitalOf(capital); !ok || back != c {
			t.Errorf("CapitalOf(%s) = %s, want %s", capital.Name, back.Name, c.Name)
		}
	}
	if without > 9 {
		t.Errorf("%d countries without a capital, want the uninhabited ones", without)
	}
}

// uninhabited are territories that GeoNames counts to Antarctica.
var uninhabited = map[string]bool{"BV": true, "GS": true, "HM": true, "TF": true}

func TestCapitals(t *testing.T) {
	g := testGazetteer(t)
	for name, want := range map[string]string{
		"Ankara": "Turkey", "The Hague": "Netherlands", "Ramallah": "Palestine", "Washington": "United States", "Taipei": "Taiwan",
	} {
		if c, ok := g.CapitalOf(mustPlace(t, g, name)); !ok || c.Name != want {
			t.Errorf("CapitalOf(%s) = %s, %v, want %s", name, c.Name, ok, want)
		}
	}
	for _, name := range []string{"Istanbul", "Mumbai", "Turkey", "Sahel"} {
		if c, ok := g.CapitalOf(mustPlace(t, g, name)); ok {
			t.Errorf("CapitalOf(%s) = %s, want none", name, c.Name)
		}
	}
	if c, ok := g.Capital(mustPlace(t, g, "Osaka")); !ok || c.Name != "Tokyo" {
		t.Errorf("the capital of Osaka's country is %v, want Tokyo", c)
	}
	if c, ok := g.Country("ZZ"); ok {
		t.Errorf("Country(ZZ) = %v, want none", c)
	}
}
