package gazetteer

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"newsgraph/schema"
)

func mustActors(t testing.TB) *Actors {
	t.Helper()
	a, err := LoadActors()
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func TestActorNames(t *testing.T) {
	a := mustActors(t)
	for _, c := range []struct{ name, want, kind, country string }{
		{"IS", "Islamic State", schema.KindGroup, ""},
		{"the terrorist group Islamic State (IS)", "Islamic State", schema.KindGroup, ""},
		{"Da'esh", "Islamic State", schema.KindGroup, ""},
		{"Wilayat al Quqaz", "Caucasus Province", schema.KindGroup, "RU"},
		{"al-Qaida", "Al-Qaeda", schema.KindGroup, ""},
		{"AL QAEDA", "Al-Qaeda", schema.KindGroup, ""},
		{"Tamil Tigers", "Liberation Tigers of Tamil Eelam", schema.KindGroup, "LK"},
		{"Hamas militants", "Hamas", schema.KindGroup, "PS"},
		{"Toyota Ltd", "Toyota", schema.KindOrganization, "JP"},
		{"Lebanese Hezbollah", "Hezbollah", schema.KindGroup, "LB"},
		{"Turkey's AKP", "Justice and Development Party", schema.KindOrganization, "TR"},
		{"Commerzbank AG", "Commerzbank", schema.KindOrganization, "DE"},
		{"the World Health Organization (WHO", "World Health Organization", schema.KindOrganization, ""},
		{"Reuters news agency", "Reuters", schema.KindOrganization, "GB"},
		{"U.N. Security Council", "United Nations Security Council", schema.KindOrganization, ""},
		{"Médecins Sans Frontières", "Doctors Without Borders", schema.KindOrganization, ""},
		{"Medecins sans Frontieres", "Doctors Without Borders", schema.KindOrganization, ""},
		{"Farc", "Revolutionary Armed Forces of Colombia", schema.KindGroup, "CO"},
		{"Kurds", "Kurds", schema.KindGroup, ""},
		{"Russian Federation", "Russia", schema.KindCountry, "RU"},
		{"the Russian government", "Russia", schema.KindCountry, "RU"},
		{"government of the Philippines", "Philippines", schema.KindCountry, "PH"},
		{"U.S.", "United States", schema.KindCountry, "US"},
		{"Russian army", "Russian Armed Forces", schema.KindOrganization, "RU"},
		{"Ministry of Defence of the Russian Federation", "Russian Ministry of Defence", schema.KindOrganization, "RU"},
		{"Chile's Foreign Ministry", "Chilean Ministry of Foreign Affairs", schema.KindOrganization, "CL"},
		{"South Sudanese police", "South Sudanese Police", schema.KindOrganization, "SS"},
		{"US Department of Defense", "United States Department of Defense", schema.KindOrganization, "US"},
		{"Israeli army", "Israel Defense Forces", schema.KindOrganization, "IL"},
		{"army of Israel", "Israel Defense Forces", schema.KindOrganization, "IL"},
		{"Soviet army", "Soviet Armed Forces", schema.KindOrganization, ""},
		{"U.S. president", "President of the United States", schema.KindPerson, "US"},
		{"prime minister of Nepal", "Prime Minister of Nepal", schema.KindPerson, "NP"},
		{"British foreign minister", "Foreign Secretary of the United Kingdom", schema.KindPerson, "GB"},
		{"king of Jordan", "King of Jordan", schema.KindPerson, "JO"},
	} {
		got, ok := a.Actor(c.name)
		if !ok || got.Name != c.want || got.Kind != c.kind || got.Country != c.country {
			t.Errorf("Actor(%q) = %+v %v, want %s, %s, %q", c.name, got, ok, c.want, c.kind, c.country)
		}
	}
}

func TestActorRefuses(t *testing.T) {
	a := mustActors(t)
	for _, name := range []string{
		"", " ", "the", "who", "is", "us", "apple", "base", "Georgia", "Jordan", "army", "government of", "of Russia",
		"Martian army", "British king of", "Swiss king", "militant group", "(IS)", "AQ Corp", "Hamas Holdings", "\xff\xfe", strings.Repeat("Russian ", 500),
	} {
		if got, ok := a.Actor(name); ok {
			t.Errorf("Actor(%q) = %+v, want none", name, got)
		}
	}
}

func TestStateIsItsPlace(t *testing.T) {
	g, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	a := mustActors(t)
	for code, i := range a.iso {
		p, ok := g.Place(a.list[i].ID)
		if !ok || p.Country != code {
			t.Errorf("state %s: place %q is %+v %v", code, a.list[i].ID, p, ok)
		}
	}
}

func TestOffice(t *testing.T) {
	g, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ title, country, want string }{
		{"president", "RU", "President of Russia"},
		{"President", "geo:2017370", "President of Russia"},
		{"prime minister", "NL", "Prime Minister of the Netherlands"},
		{"defence minister", "US", "Secretary of Defense of the United States"},
		{"premier", "IE", "Taoiseach of Ireland"},
		{"president", "ES", ""}, {"king", "FR", ""}, {"president", "actor:hamas", ""}, {"president", "", ""}, {"", "RU", ""},
	} {
		got, ok := g.Office(c.title, c.country)
		if ok != (c.want != "") || got.Name != c.want {
			t.Errorf("Office(%q, %q) = %+v %v, want %q", c.title, c.country, got, ok, c.want)
		}
		if ok && (got.Parent == "" || got.Kind != schema.KindPerson) {
			t.Errorf("Office(%q, %q) = %+v: no parent or not a person", c.title, c.country, got)
		}
	}
}

func TestAcronym(t *testing.T) {
	a := mustActors(t)
	for word, want := range map[string]bool{
		"IS": true, "WHO": true, "W.H.O.": true, "FSB": true, "PKK": true, "who": false, "Who": false, "XQZ": false, "Hamas": false, "": false,
	} {
		if got := a.Acronym(word); got != want {
			t.Errorf("Acronym(%q) = %v, want %v", word, got, want)
		}
	}
	for word, want := range map[string]bool{"IS": true, "WHO": true, "US": true, "FSB": false} {
		if got := a.WordLike(word); got != want {
			t.Errorf("WordLike(%q) = %v, want %v", word, got, want)
		}
	}
}

// overlay is the embedded tables with lines added to one of them.
func overlay(t *testing.T, table, lines string) fs.FS {
	t.Helper()
	out := fstest.MapFS{}
	entries, err := fs.ReadDir(actorFiles, "data/actors")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		name := "data/actors/" + e.Name()
		text, err := fs.ReadFile(actorFiles, name)
		if err != nil {
			t.Fatal(err)
		}
		if e.Name() == table+".tsv" {
			text = append(append([]byte(nil), text...), lines...)
		}
		out[name] = &fstest.MapFile{Data: text}
	}
	return out
}

func TestFaultyRowsAreNamed(t *testing.T) {
	for _, c := range []struct{ table, lines, want string }{
		{"armed", "Made-up Front\t\t\t\tHamas\n", `name "Hamas" of "Made-up Front" is that of "Hamas" too (data/actors/armed.tsv:`},
		{"armed", "Hamas\t\t\t\t\n", "stands twice"},
		{"armed", "Made-up Front\t\tNo Such Parent\t\t\n", "unknown parent"},
		{"armed", "Made-up Front\tQQ\t\t\t\n", "unknown country"},
		{"armed", "Made-up Front\tRU\t\tspaceship\t\n", "unknown body"},
		{"services", "Made-up Front\tIL\t\tarmed-forces\t\n", "too"},
		{"armed", "Made-up Front\n", "1 columns"},
		{"bodies", "x\tX\tgroup\tnone\tx\n", "unknown parent"},
		{"bodies", "x\tX\tgroup\t\tarmy\n", "army"},
		{"offices", "Doge\tdoge\tQQ\n", "unknown state"},
		{"words", "beside\tx\n", "unknown place"},
	} {
		_, err := loadActors(overlay(t, c.table, c.lines))
		if err == nil || !strings.Contains(err.Error(), c.want) || !strings.Contains(err.Error(), "data/actors/"+c.table+".tsv:") {
			t.Errorf("%s + %q: error %v, want one with %q and the line", c.table, c.lines, err, c.want)
		}
	}
	ok := "Made-up Front\t\t\t\tHamas~|Front of Made-up\n"
	a, err := loadActors(overlay(t, "armed", ok))
	if err != nil {
		t.Fatal(err)
	}
	if got, _ := a.Actor("Hamas"); got.ID != "actor:hamas" {
		t.Errorf("a weak claim took the name: %+v", got)
	}
}

func BenchmarkLoadActors(b *testing.B) {
	for b.Loop() {
		if _, err := LoadActors(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkActorUnknown(b *testing.B) {
	a := mustActors(b)
	for b.Loop() {
		a.Actor("Some Unknown Company of Springfield")
	}
}

func FuzzActor(f *testing.F) {
	for _, s := range []string{"IS", "the Russian army", "ministry of defence of Chile", "group (x)", "a'", "’s ’s", "-led ", "\xff of \x00"} {
		f.Add(s)
	}
	a := mustActors(f)
	f.Fuzz(func(t *testing.T, name string) {
		got, ok := a.Actor(name)
		if again, _ := a.Actor(name); again != got {
			t.Errorf("Actor(%q) = %+v, then %+v", name, got, again)
		}
		if ok && (got.ID == "" || got.Name == "" || got.Kind == "") {
			t.Errorf("Actor(%q) = %+v: incomplete", name, got)
		}
	})
}
