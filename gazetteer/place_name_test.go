package gazetteer

import (
	"strings"
	"testing"
)

// first is what a table says of the first candidate: its name, kind and country.
type first struct{ name, wantName, wantKind, wantCountry string }

func checkFirst(t *testing.T, rows []first) {
	t.Helper()
	g := testGazetteer(t)
	for _, r := range rows {
		ps := g.Places(r.name)
		if len(ps) == 0 {
			t.Errorf("Places(%q) is empty, want %s", r.name, r.wantName)
			continue
		}
		if p := ps[0]; p.Name != r.wantName || p.Kind != r.wantKind || p.Country != r.wantCountry {
			t.Errorf("Places(%q)[0] = %s, %s, %s, want %s, %s, %s", r.name, p.Name, p.Kind, p.Country, r.wantName, r.wantKind, r.wantCountry)
		}
	}
}

func TestSpelling(t *testing.T) {
	checkFirst(t, []first{
		{"Norway", "Norway", "country", "NO"},
		{"NORWAY", "Norway", "country", "NO"},
		{"norway", "Norway", "country", "NO"},
		{"the Philippines", "Philippines", "country", "PH"},
		{"U.S.", "United States", "country", "US"},
		{"USA", "United States", "country", "US"},
		{"U.K.", "United Kingdom", "country", "GB"},
		{"UAE", "United Arab Emirates", "country", "AE"},
		{"Medellin", "Medellín", "city", "CO"},
		{"Malmo", "Malmö", "city", "SE"},
		{"Tromsø", "Tromsø", "city", "NO"},
		{"Tromso", "Tromsø", "city", "NO"},
		{"Port au Prince", "Port-au-Prince", "city", "HT"},
		{"Saint Louis", "St. Louis", "city", "US"},
		{"St Louis", "St. Louis", "city", "US"},
		{"Ufa", "Ufa", "city", "RU"},
		{"Nairobi's", "Nairobi", "city", "KE"},
		{"Athens’", "Athens", "city", "GR"},
		{"Canada's", "Canada", "country", "CA"},
		{"St. John's", "Saint John's", "city", "AG"},
	})
}

func TestShortNamesKeepTheirCase(t *testing.T) {
	g := testGazetteer(t)
	for _, name := range []string{"us", "it", "ufa", "iN", "in"} {
		if ps := g.Places(name); len(ps) > 0 {
			t.Errorf("Places(%q) = %v, want none", name, ps[0])
		}
	}
}

func TestOtherSpellingsAndFormerNames(t *testing.T) {
	checkFirst(t, []first{
		{"Bombay", "Mumbai", "city", "IN"},
		{"Rangoon", "Yangon", "city", "MM"},
		{"Saigon", "Ho Chi Minh City", "city", "VN"},
		{"Peking", "Beijing", "city", "CN"},
		{"Lvov", "Lviv", "city", "UA"},
		{"Kishinev", "Chisinau", "city", "MD"},
		{"Alma-Ata", "Almaty", "city", "KZ"},
		{"Swaziland", "Eswatini", "country", "SZ"},
		{"Macedonia", "North Macedonia", "country", "MK"},
		{"Ceylon", "Sri Lanka", "country", "LK"},
		{"Czechia", "Czech Republic", "country", "CZ"},
		{"Upper Volta", "Upper Volta", "historic", "BF"},
		{"Czechoslovakia", "Czechoslovakia", "historic", ""},
	})
}

func TestKindWords(t *testing.T) {
	checkFirst(t, []first{
		{"Helmand province", "Helmand", "admin1", "AF"},
		{"province of Kandahar", "Kandahar", "admin1", "AF"},
		{"Kandahar", "Kandahar", "city", "AF"},
		{"city of Kandahar", "Kandahar", "city", "AF"},
		{"Sokoto State", "Sokoto", "admin1", "NG"},
		{"Tver region", "Tver Oblast", "admin1", "RU"},
		{"Tverskaya oblast", "Tver Oblast", "admin1", "RU"},
		{"Republic of Tatarstan", "Tatarstan", "admin1", "RU"},
		{"Cook County", "Cook County", "admin2", "US"},
	})
}

func TestPartsAndContainers(t *testing.T) {
	checkFirst(t, []first{
		{"northern Nigeria", "Nigeria", "country", "NG"},
		{"south-western Pakistan", "Pakistan", "country", "PK"},
		{"Eastern Ukraine", "Ukraine", "country", "UA"},
		{"River Thames", "Thames", "river", "GB"},
		{"downtown Nairobi", "Nairobi", "city", "KE"},
		{"North Korea", "North Korea", "country", "KP"},
		{"N. Korea", "North Korea", "country", "KP"},
		{"South Sudan", "South Sudan", "country", "SS"},
		{"West Virginia", "West Virginia", "admin1", "US"},
		{"Paris, Texas", "Paris", "city", "US"},
		{"Paris, France", "Paris", "city", "FR"},
		{"London, Ont.", "London", "city", "CA"},
		{"Columbia, S.C.", "Columbia", "city", "US"},
		{"Valencia, Venezuela", "Valencia", "city", "VE"},
	})
	if ps := testGazetteer(t).Places("Nairobi, Norway"); len(ps) > 0 {
		t.Errorf("Nairobi, Norway is %v, want none", ps[0])
	}
}

func TestProminence(t *testing.T) {
	checkFirst(t, []first{
		{"Georgia", "Georgia", "country", "GE"},
		{"Niger", "Niger", "country", "NE"},
		{"Mexico", "Mexico", "country", "MX"},
		{"Washington", "Washington", "city", "US"},
		{"New York", "New York City", "city", "US"},
		{"Quebec", "Quebec", "admin1", "CA"},
		{"Punjab", "Punjab", "admin1", "PK"},
		{"Gaza", "Gaza Strip", "admin1", "PS"},
		{"Oklahoma", "Oklahoma", "admin1", "US"},
		{"Sahel", "Sahel", "region", ""},
		{"Black Sea", "Black Sea", "sea", ""},
		{"Hargeisa", "Hargeisa", "city", "SO"},
	})
	ps := testGazetteer(t).Places("Georgia")
	if len(ps) < 2 || ps[1].Kind != "admin1" || ps[1].Country != "US" {
		t.Errorf("the second Georgia is %v, want the American state", ps)
	}
}

func TestArabicArticles(t *testing.T) {
	checkFirst(t, []first{
		{"Ar-Ramadi", "Ramadi", "city", "IQ"},
		{"El Hasakah", "Hasakah", "city", "SY"},
		{"An-Najaf", "Najaf", "city", "IQ"},
	})
}

func TestUnknownNames(t *testing.T) {
	g := testGazetteer(t)
	for _, name := range []string{"", " ", ".", "'s", ",", ", ,", "the", "Xyzzyville", "\xff\xfe", "of of of", "province", "Southern Bell", strings.Repeat("North ", 1000)} {
		if ps := g.Places(name); len(ps) > 0 {
			t.Errorf("Places(%q) = %v, want none", name, ps[0])
		}
	}
}

func TestCommonWord(t *testing.T) {
	g := testGazetteer(t)
	for name, want := range map[string]bool{
		"Of": true, "says": true, "Date": true, "Police": true, "David": true, "Victoria": true, "Jordan": true, "Reading": true,
		"Nice": true, "Vladimir": true, "Canadian": true, "White House": true, "us": true,
		"US": false, "UK": false, "Turkey": false, "China": false, "Nairobi": false, "Tbilisi": false, "Norway": false, "": false,
		"Vatican": false, "Mediterranean": false, "Amhara": false, "Kurdish": true,
	} {
		if got := g.CommonWord(name); got != want {
			t.Errorf("CommonWord(%q) = %v, want %v", name, got, want)
		}
	}
}

func TestGivenName(t *testing.T) {
	g := testGazetteer(t)
	for name, want := range map[string][2]bool{"Vladimir": {true, true}, "Mark": {true, false}, "bridge": {false, false}, "Helsinki": {false, true}} {
		if given, only := g.GivenName(name); given != want[0] || only != want[1] {
			t.Errorf("GivenName(%q) = %v %v, want %v", name, given, only, want)
		}
	}
}

func TestSurname(t *testing.T) {
	g := testGazetteer(t)
	for name, want := range map[string]bool{"Jackson": true, "washington": true, "Helsinki": false} {
		if got := g.Surname(name); got != want {
			t.Errorf("Surname(%q) = %v, want %v", name, got, want)
		}
	}
}

// FuzzPlaces holds that no name makes a look-up fail.
func FuzzPlaces(f *testing.F) {
	for _, s := range []string{"Oslo", "Lima, Peru", "the U.S.", "al-", "N. ", "province of", "’s", "\xc3", "Ｔｏｋｙｏ", "a\u0301"} {
		f.Add(s)
	}
	g := testGazetteer(f)
	f.Fuzz(func(t *testing.T, name string) {
		for _, p := range g.Places(name) {
			if p.ID == "" || p.Name == "" || p.Kind == "" {
				t.Errorf("Places(%q) gave %+v", name, p)
			}
		}
		g.CommonWord(name)
		g.Surname(name)
		g.Demonym(name)
	})
}
