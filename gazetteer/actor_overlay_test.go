package gazetteer

import (
	"testing"

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
