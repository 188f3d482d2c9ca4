package gazetteer

import "testing"

func TestDemonym(t *testing.T) {
	g := testGazetteer(t)
	for word, want := range map[string]string{
		"Russian": "Russia", "russians": "Russia", "Afghan": "Afghanistan", "Afghans": "Afghanistan", "Kenyan": "Kenya",
		"Dutch": "Netherlands", "Dutchman": "Netherlands", "Swiss": "Switzerland", "Danes": "Denmark", "Filipina": "Philippines",
		"Burkinabé": "Burkina Faso", "Emirati": "United Arab Emirates", "Côte d'Ivoire": "", "Ivorians": "Ivory Coast",
		"Nigerien": "Niger", "Nigerian": "Nigeria", "South Sudanese": "South Sudan", "Congolese": "Democratic Republic of the Congo",
		"Catalan": "Catalonia", "Chechens": "Chechnya", "Kurdish": "Kurdistan", "Palestinian": "Palestine", "Scottish": "Scotland",
		"Tibetan": "Tibet", "Uyghurs": "Xinjiang", "Uighur": "Xinjiang", "Bavarian": "Bavaria", "Texans": "Texas",
		"Gazans": "Gaza Strip", "Soviet": "Soviet Union", "European": "Europe", "Baltic": "Baltic states", "Londoners": "London",
		"Tuareg": "Azawad", "table": "", "Polish": "Poland", "polish": "", "poles": "", "Poles": "Poland", "danish": "Denmark", "": "", "Kenya": "",
	} {
		p, ok := g.Demonym(word)
		if ok != (want != "") || p.Name != want {
			t.Errorf("Demonym(%q) = %q, %v, want %q", word, p.Name, ok, want)
		}
	}
}

func TestDemonymsGivesAll(t *testing.T) {
	ps := testGazetteer(t).Demonyms("Dominican")
	if len(ps) != 2 || ps[0].Country != "DO" || ps[1].Country != "DM" {
		t.Errorf("Dominican is %v, want two countries", ps)
	}
}

func TestEveryInhabitedCountryHasADemonym(t *testing.T) {
	g := testGazetteer(t)
	has := map[string]bool{}
	words := 0
	g.file.EachDemonym(func(_ string, records []uint32) bool {
		words++
		for _, i := range records {
			p, _ := g.place(i)
			has[p.ID] = true
		}
		return true
	})
	if words < 500 {
		t.Errorf("%d demonyms, want 500 at least", words)
	}
	for i := range g.file.Countries() {
		row, _ := g.file.Country(i)
		if c, _ := g.Country(row.ISO); c.Population >= 100_000 && !has[c.ID] {
			t.Errorf("%s has no demonym", c.Name)
		}
	}
}
