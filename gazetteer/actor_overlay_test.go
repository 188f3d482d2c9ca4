package gazetteer

import (
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"newsgraph/schema"
)

// ownActors are invented actors, and names for known ones.
const ownActors = "# our own\n\n" +
	"Zarqan Liberation Front\tgroup\tsd\tZarqan Council\tZLF|Zarqani Brigades|the Falcons of Zarqan\n" +
	"Zarqan Council\torganization\tSD\t\tZQC\tmine:17\n" +
	"Hamas\t\t\t\tXyloband\n" +
	"The Xyz Caliphate\t\t\t\t\tactor:islamic-state\n" +
	"Chadian Armed Forces\torganization\tTD\t\tGarde Xy\n" +
	"Georgia\t\t\t\tSakartvelo Xy\r\n" +
	"Xyphon\tgroup\t\t\tISIL|FARC|Aman|XYP!|Médecins Sans Frontières\n" +
	"Boko Haram\t\t\t\t-Boko Haram|Haram Boko\n"

// withActors is actors with the rows of a file own.tsv laid over.
func withActors(a *Actors, text string) (*Actors, error) {
	rows, err := actorsFile.rows("own.tsv", text)
	if err != nil {
		return nil, err
	}
	return a.overlay(rows)
}

func mustOverlay(t testing.TB, text string) *Actors {
	t.Helper()
	a, err := withActors(mustActors(t), text)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func TestActorOverlay(t *testing.T) {
	a := mustOverlay(t, ownActors)
	for name, want := range map[string]string{
		"Zarqan Liberation Front":                "actor:zarqan-liberation-front",
		"zarqani brigades":                       "actor:zarqan-liberation-front",
		"Falcons of Zarqan":                      "actor:zarqan-liberation-front",
		"ZLF":                                    "actor:zarqan-liberation-front",
		"Z.L.F.":                                 "actor:zarqan-liberation-front",
		"zlf":                                    "",
		"ZLF fighters":                           "actor:zarqan-liberation-front",
		"the militant group Zarqani Brigades":    "actor:zarqan-liberation-front",
		"Sudan's Zarqan Liberation Front":        "actor:zarqan-liberation-front",
		"Zarqan Council":                         "mine:17",
		"Xyloband":                               "actor:hamas",
		"Hamas":                                  "actor:hamas",
		"Xyz Caliphate":                          "actor:islamic-state",
		"IS":                                     "actor:islamic-state",
		"Garde Xy":                               "actor:chad-armed-forces",
		"Chadian army":                           "actor:chad-armed-forces",
		"Sakartvelo Xy":                          "geo:614540",
		"Sakartvelo Xy army":                     "actor:georgia-armed-forces",
		"Georgia":                                "", // too common to be the state's, as before
		"Xyphon":                                 "actor:xyphon",
		"ISIL":                                   "actor:xyphon",
		"FARC":                                   "actor:xyphon",
		"Farc":                                   "actor:xyphon",
		"Aman":                                   "actor:xyphon", // matched as written before
		"Medecins sans Frontieres":               "actor:xyphon",
		"Doctors Without Borders":                "actor:doctors-without-borders",
		"Revolutionary Armed Forces of Colombia": "actor:revolutionary-armed-forces-of-colombia",
		"Boko Haram":                             "",
		"Haram Boko":                             "actor:boko-haram",
	} {
		if got, _ := a.Actor(name); got.ID != want {
			t.Errorf("Actor(%q) = %+v, want %q", name, got, want)
		}
	}
}

// TestActorOverlayTells holds what an added actor and a known one are then.
func TestActorOverlayTells(t *testing.T) {
	a := mustOverlay(t, ownActors)
	for name, want := range map[string]Actor{
		"ZLF":           {"actor:zarqan-liberation-front", "Zarqan Liberation Front", schema.KindGroup, "SD", "mine:17"},
		"ZQC":           {"mine:17", "Zarqan Council", schema.KindOrganization, "SD", ""},
		"Xyz Caliphate": {"actor:islamic-state", "Islamic State", schema.KindGroup, "", ""},
	} {
		if got, _ := a.Actor(name); got != want {
			t.Errorf("Actor(%q) = %+v, want %+v", name, got, want)
		}
	}
	for word, want := range map[string]bool{"ZLF": true, "Z.L.F.": true, "XYP": true, "zlf": false, "IS": true, "XQZ": false} {
		if got := a.Acronym(word); got != want {
			t.Errorf("Acronym(%q) = %v, want %v", word, got, want)
		}
	}
	if !a.WordLike("XYP") || a.WordLike("ZLF") {
		t.Error("the mark for an acronym that is spelt like a word is lost")
	}
}

func TestActorOverlayLeavesBase(t *testing.T) {
	g := testGazetteer(t)
	if _, err := withActors(mustActors(t), ownActors); err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{"ZLF": "", "ISIL": "actor:islamic-state", "Boko Haram": "actor:boko-haram"} {
		if got, _ := g.Actor(name); got.ID != want {
			t.Errorf("the shared Actor(%q) is %+v now", name, got)
		}
	}
	base := mustActors(t)
	before := base.clone()
	if _, err := base.overlay(mustRows(t, ownActors)); err != nil {
		t.Fatal(err)
	}
	if !same(base, before) {
		t.Error("an overlay changed the actors that it lies over")
	}
}

func mustRows(t *testing.T, text string) []userRow {
	t.Helper()
	rows, err := actorsFile.rows("own.tsv", text)
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

// same reports whether two tables give the same actors for the same names.
func same(a, b *Actors) bool {
	byID := func(x *Actors, t map[string]claim) map[string]string {
		out := map[string]string{}
		for key, c := range t {
			if out[key] = "nobody"; c.actor != nobody {
				out[key] = fmt.Sprint(x.list[c.actor], c.weak)
			}
		}
		return out
	}
	for _, f := range []func(*Actors) map[string]claim{
		func(x *Actors) map[string]claim { return x.names.exact }, func(x *Actors) map[string]claim { return x.names.folded },
		func(x *Actors) map[string]claim { return x.states.exact }, func(x *Actors) map[string]claim { return x.states.folded },
	} {
		if !maps.Equal(byID(a, f(a)), byID(b, f(b))) {
			return false
		}
	}
	return len(a.list) == len(b.list) && maps.Equal(a.names.wordLike, b.names.wordLike)
}

func TestEmptyActorsChangeNothing(t *testing.T) {
	if !same(mustActors(t), mustOverlay(t, "# nothing\n\n")) {
		t.Error("an empty overlay changes something")
	}
}

// TestActorOverlayInAnyOrder holds that the order of rows tells nothing.
func TestActorOverlayInAnyOrder(t *testing.T) {
	text := ownActors + "Xyphon\t\t\t\tXY~|Xyfon~\nZarqan Council\t\t\t\tXY~|HAMAS\tmine:17\nXyfo\tgroup\t\t\tXyfon~\tmine:2\n"
	want := mustOverlay(t, text)
	rows := mustRows(t, text)
	random := rand.New(rand.NewPCG(1, 2))
	for range 50 {
		random.Shuffle(len(rows), func(i, j int) { rows[i], rows[j] = rows[j], rows[i] })
		got, err := mustActors(t).overlay(rows)
		if err != nil {
			t.Fatal(err)
		}
		if !same(got, want) {
			t.Fatalf("another order of rows gives other actors: %v", rows)
		}
	}
}

func TestActorOverlayTwice(t *testing.T) {
	first := mustOverlay(t, ownActors)
	second, err := withActors(first, "Xyphon\t\t\t\tXyphonites\nZarqan Union\tgroup\t\tZarqan Liberation Front\tZLF\n")
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{"Xyphonites": "actor:xyphon", "ZLF": "actor:zarqan-union", "Zarqani Brigades": "actor:zarqan-liberation-front"} {
		if got, _ := second.Actor(name); got.ID != want {
			t.Errorf("Actor(%q) = %+v, want %s", name, got, want)
		}
	}
	if got, _ := first.Actor("ZLF"); got.ID != "actor:zarqan-liberation-front" {
		t.Errorf("the first overlay has %+v now", got)
	}
}

// TestActorOverlayYields holds that a name with the mark ~ takes nothing away.
func TestActorOverlayYields(t *testing.T) {
	a := mustOverlay(t, "Xyphon\tgroup\t\t\tHamas~|FARC~|Xyfon~\nXyphon II\tgroup\t\t\tXyfon\n")
	for name, want := range map[string]string{
		"Hamas": "actor:hamas", "FARC": "actor:revolutionary-armed-forces-of-colombia", "Farc": "actor:revolutionary-armed-forces-of-colombia", "Xyfon": "actor:xyphon-ii",
	} {
		if got, _ := a.Actor(name); got.ID != want {
			t.Errorf("Actor(%q) = %+v, want %s", name, got, want)
		}
	}
}

func TestActorRowErrors(t *testing.T) {
	a := mustActors(t)
	for row, want := range map[string]string{
		"Xyphon":                   "1 column, want 2 to 6: part them by tabs",
		"Xyphon\tgroup\t\t\t\t\tx": "7 columns, want 2 to 6: part them by tabs",
		"\tgroup":                  "the name is missing: write it in the first column",
		"...\tgroup":               `the name "..." has no letters: write another or leave it out`,
		"Xyphon\tgroup\t\t\tA|-|B": `"" is no name of Xyphon, to be taken away: leave it out`,
		"Xyphon\tgroup\t\t\tA|!":   `the name "" has no letters: write another or leave it out`,
		"Xyphon\tgroup\t\t\t" + strings.Repeat("x", 101): "the name \"" + strings.Repeat("x", 101) + `" is too long: names have up to 100 bytes`,
		"Xyphon\tcountry":                                         `the kind "country" is none of an actor: write one of person, organization, group`,
		"Xyphon\tgroup\tQQ":                                       `the country "QQ" is unknown: write its ISO 3166 code of two letters, or leave it empty`,
		"Xyphon\tgroup\t\tNo One Xy":                              `no actor is called "No One Xy", to belong to: write the name or id of a known actor or of one in this file`,
		"Xyphon\tgroup\t\tDaesh":                                  `no actor is called "Daesh", to belong to: write the name or id of a known actor or of one in this file ("Daesh" is another name of Islamic State, actor:islamic-state)`,
		"Xyphon\tgroup\t\tXyphon":                                 "Xyphon belongs to itself: write another actor's name, or leave it empty",
		"Xyphon\tgroup\t\t\t\tgeo:17":                             `the id "geo:17" cannot be used: write a prefix of your own, a colon and letters, digits or hyphens, as mine:17, or leave it empty`,
		"Xyphon\tgroup\t\t\t\t17":                                 `the id "17" cannot be used: `,
		"Xyphon\t\t\t\tXyfon":                                     `no actor is called "Xyphon": write its kind to add it (person, organization, group), or the name or id of a known one to give that names`,
		"Daesh\t\t\t\tXyfon":                                      `no actor is called "Daesh": write its kind to add it (person, organization, group), or the name or id of a known one to give that names ("Daesh" is another name of Islamic State, actor:islamic-state)`,
		"Xyphon\t\t\t\tXyfon\tmine:17":                            `no actor has the id "mine:17": write its kind to add it`,
		"Hamas\torganization\t\t\tX Y":                            `the kind of Hamas is "group", not "organization": leave it empty to give names to actor:hamas, or add another actor under an id of your own`,
		"Hamas\t\tUS\t\tXyloband":                                 `the country of Hamas is "PS", not "US": leave it empty`,
		"Hamas\t\t\tIslamic State\tXy":                            `the parent of Hamas is "", not "actor:islamic-state": leave it empty`,
		"Hamas\tgroup":                                            "the row has no new name for Hamas: write one in the column of other names",
		"Hamas\t\t\t\t-Xyphon":                                    `"Xyphon" is no name of Hamas, to be taken away: leave it out`,
		"Ansar al-Sharia\t\t\t\tX Y":                              `"Ansar al-Sharia" may be any of actor:ansar-al-sharia-libya, actor:ansar-al-sharia-tunisia: write the id of one`,
		"Xyphon\tgroup\nXyphon\tgroup":                            "Xyphon stands in line 2 too: keep the kind in one of them, or give each an id",
		"Xyphon\tgroup\t\t\tXy Zed\nXyfon\tgroup\t\t\tthe xy-zed": `the name "xy-zed" is given to Xyphon in line 2 too: give it to one of them, or let one yield with ~ at its end`,
	} {
		_, err := withActors(a, "# first\n"+row)
		line := 2 + strings.Count(row, "\n")
		var at *RowError
		if !errors.As(err, &at) || at.Line != line || !strings.HasPrefix(err.Error(), fmt.Sprintf("own.tsv:%d: %s", line, want)) {
			t.Errorf("%q:\n got %v\nwant own.tsv:%d: %s", row, err, line, want)
		}
	}
}

// TestOverlayKeepsTheOther holds that places and actors may be laid over in either
// order.
func TestOverlayKeepsTheOther(t *testing.T) {
	g := ownGazetteer(t)
	g.actors = mustOverlay(t, ownActors)
	again, err := withPlaces(g, "Other\tcity\t0\t0\n")
	if err != nil {
		t.Fatal(err)
	}
	if _, ok := again.Actor("ZLF"); !ok || !again.Acronym("ZLF") {
		t.Error("an overlay of places lost the actors")
	}
	mustPlace(t, again, "Gate Seven")
	if o, ok := again.Office("president", "SD"); !ok || o.Country != "SD" {
		t.Errorf("the president of Sudan is %+v", o)
	}
}

// TestActorOverlayOpensFast holds what a file of some hundred rows costs at start,
// beyond the embedded table.
func TestActorOverlayOpensFast(t *testing.T) {
	var text strings.Builder
	for i := range 200 {
		fmt.Fprintf(&text, "Invented Front %d\tgroup\tSD\t\tIF%d|Invented Brigades %d\n", i, i, i)
	}
	a, rows := mustActors(t), mustRows(t, text.String())
	best := time.Hour
	for range 20 {
		start := time.Now()
		if _, err := a.overlay(rows); err != nil {
			t.Fatal(err)
		}
		best = min(best, time.Since(start))
	}
	t.Logf("%d rows laid over in %v", len(rows), best)
	if best > 5*time.Millisecond && !testing.Short() && !raceEnabled {
		t.Errorf("%d rows laid over in %v, want 5ms at most", len(rows), best)
	}
}

func BenchmarkActorOverlay(b *testing.B) {
	a := mustActors(b)
	for b.Loop() {
		if _, err := withActors(a, ownActors); err != nil {
			b.Fatal(err)
		}
	}
}

// FuzzActorOverlay holds that no file makes reading fail in a way of its own, and
// that what it adds is complete.
func FuzzActorOverlay(f *testing.F) {
	f.Add(ownActors)
	f.Add("A B C\tgroup\t\t\t~|!|-\t\n-\t\t\t\t-|~!?\tx:1")
	a := mustActors(f)
	f.Fuzz(func(t *testing.T, text string) {
		own, err := withActors(a, text)
		if err != nil {
			return
		}
		for _, act := range own.list[len(a.list):] {
			if got, ok := own.ActorByID(act.ID); !ok || got != act || act.Name == "" || !slices.Contains(ownKinds, act.Kind) {
				t.Errorf("%+v is lost or incomplete", act)
			}
		}
	})
}
