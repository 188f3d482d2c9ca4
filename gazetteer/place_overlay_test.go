package gazetteer

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const ownPlaces = "# our own\n\n" +
	"Gate Seven\tsite\t1.5\t32.25\tUG\tGate 7|the Seventh Gate\n" +
	"Nairobi\tcamp\t-2\t40\tke\n" +
	"High Sea Spot\tsea\t0\t-30\r\n"

func ownGazetteer(t *testing.T) *Gazetteer {
	t.Helper()
	g, err := withPlaces(testGazetteer(t), ownPlaces)
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// withPlaces is a gazetteer with the rows of a file own.tsv laid over.
func withPlaces(g *Gazetteer, text string) (*Gazetteer, error) {
	rows, err := placesFile.rows("own.tsv", text)
	if err != nil {
		return nil, err
	}
	return g.overlayPlaces(rows)
}

func TestOverlay(t *testing.T) {
	g := ownGazetteer(t)
	gate := mustPlace(t, g, "the seventh gate")
	if gate.Name != "Gate Seven" || gate.Country != "UG" || gate.Lat != 1.5 || gate.Lon != 32.25 {
		t.Errorf("the gate is %+v", gate)
	}
	if got, ok := g.Place(gate.ID); !ok || got != gate {
		t.Errorf("Place(%q) = %+v, %v", gate.ID, got, ok)
	}
	ps := g.Places("Nairobi")
	if len(ps) < 2 || ps[0].Kind != "camp" || ps[1].Kind != "city" {
		t.Errorf("Nairobi is %v, want the own place and then the city", ps)
	}
	if own := testGazetteer(t).Places("Gate Seven"); len(own) > 0 {
		t.Errorf("the shared gazetteer has %v now", own)
	}
}

func TestOverlayContainment(t *testing.T) {
	g := ownGazetteer(t)
	gate, spot := mustPlace(t, g, "Gate 7"), mustPlace(t, g, "High Sea Spot")
	for outer, want := range map[string]bool{"Uganda": true, "Africa": true, "Kenya": false, "Kampala": false} {
		if got := g.Within(gate, mustPlace(t, g, outer)); got != want {
			t.Errorf("Within(gate, %s) = %v, want %v", outer, got, want)
		}
	}
	if g.Within(spot, mustPlace(t, g, "Africa")) || g.Within(mustPlace(t, g, "Uganda"), gate) || !g.Within(gate, gate) {
		t.Error("containment of own places is wrong")
	}
	if path := g.Path(gate); len(path) != 2 || path[1].Name != "Uganda" {
		t.Errorf("path of the gate is %v", path)
	}
	if path := g.Path(spot); len(path) != 1 {
		t.Errorf("path of the spot is %v", path)
	}
}

func TestOverlayTwice(t *testing.T) {
	g := ownGazetteer(t)
	again, err := withPlaces(g, "Gate Seven\tsite\t2\t33\tUG\tNewest Gate Xy\nOther\tcity\t0\t0\n")
	if err != nil {
		t.Fatal(err)
	}
	for name, lat := range map[string]float64{"Gate Seven": 2, "Newest Gate Xy": 2} {
		if ps := again.Places(name); len(ps) != 1 || ps[0].Lat != lat {
			t.Errorf("%s is %v, want one place at %v", name, ps, lat)
		}
	}
	if len(again.Places("Gate 7")) != 0 || g.Places("Gate Seven")[0].Lat != 1.5 {
		t.Error("the first overlay was changed, or a replaced place kept its other name")
	}
}

// TestOverlayNamesKnownPlace gives a name to places that are known by their id: an
// embedded one, one of the same file and one of an earlier file.
func TestOverlayNamesKnownPlace(t *testing.T) {
	g := ownGazetteer(t)
	nairobi, gate := mustPlace(t, testGazetteer(t), "Nairobi"), mustPlace(t, g, "Gate 7")
	again, err := withPlaces(g, "Green City Xy\t\t\t\t\tthe Sunny One Xy\t"+nairobi.ID+"\n"+
		"\t\t\t\t\tOld Gate Xy\t"+gate.ID+"\n"+
		"\t\t\t\t\tNew Gate Xy\tmine:1\nGate Eight\tsite\t1\t32\tUG\t\tmine:1\n")
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{
		"Green City Xy": nairobi.ID, "sunny one xy": nairobi.ID, "Old Gate Xy": gate.ID, "Gate 7": gate.ID, "New Gate Xy": "mine:1", "Gate Eight": "mine:1",
	} {
		if ps := again.Places(name); len(ps) != 1 || ps[0].ID != want {
			t.Errorf("%s is %v, want %s", name, ps, want)
		}
	}
	if path := again.Path(again.Places("Green City Xy")[0]); len(path) < 2 || path[len(path)-1].Name != "Kenya" {
		t.Errorf("the path of a place with a new name is %v", path)
	}
}

// TestOverlayPlacesInAnyOrder holds that the order of rows tells nothing.
func TestOverlayPlacesInAnyOrder(t *testing.T) {
	a := "Xyville\tcity\t1\t32\tUG\tTwin Xy\nXyville\tcity\t2\t40\tKE\tTwin Xy\nTwin Xy\tcamp\t3\t40\tKE\n\t\t\t\t\tXyville\tgeo:own-twin-xy-camp-ke"
	rows := strings.Split(a, "\n")
	slices.Reverse(rows)
	for _, name := range []string{"Xyville", "Twin Xy"} {
		var found [2][]Place
		for i, text := range []string{a, strings.Join(rows, "\n")} {
			g, err := withPlaces(testGazetteer(t), text)
			if err != nil {
				t.Fatal(err)
			}
			found[i] = g.Places(name)
		}
		if len(found[0]) != 3 || !slices.Equal(found[0], found[1]) {
			t.Errorf("%s is %v in one order and %v in the other", name, found[0], found[1])
		}
	}
}

func TestEmptyPlacesChangeNothing(t *testing.T) {
	g := testGazetteer(t)
	empty, err := withPlaces(g, "# nothing\n\n")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range append([]string{"San Antonio", "Nowhere Xy", "", "Georgia"}, everyday...) {
		if a, b := g.Places(name), empty.Places(name); !slices.Equal(a, b) {
			t.Errorf("%q is %v under an empty overlay, want %v", name, b, a)
		}
	}
}

func TestPlaceRowErrors(t *testing.T) {
	g := testGazetteer(t)
	for row, want := range map[string]string{
		"A":                                  "1 column, want 4 to 7: part them by tabs",
		"A\tcity\t1":                         "3 columns, want 4 to 7: part them by tabs",
		"A\tcity\t1\t2\tUG\tB\tx:1\tC":       "8 columns, want 4 to 7: part them by tabs",
		"A\xff\tcity\t1\t2":                  "not UTF-8: save the file as UTF-8",
		"\tcity\t1\t2":                       "the name is missing: write it in the first column",
		"...\tcity\t1\t2":                    `the name "..." has no letters: write another or leave it out`,
		"A\tcity\t1\t2\t\tB|-":               `the name "-" has no letters: write another or leave it out`,
		"A\tplanet\t1\t2":                    `the kind "planet" is unknown: write city for a town or village, else one of country, `,
		"A\t\t1\t2":                          "the kind is missing: write city for a town or village, else one of country, ",
		"A\tcity\tx\t2":                      `the latitude "x" is none: write degrees from -90 to 90, as 12.5`,
		"A\tcity\t91\t2":                     `the latitude "91" is none`,
		"A\tcity\tNaN\t2":                    `the latitude "NaN" is none`,
		"A\tcity\t1\t181":                    `the longitude "181" is none: write degrees from -180 to 180, as 12.5`,
		"A\tcity\t1\t2\tZZ":                  `the country "ZZ" is unknown: write its ISO 3166 code of two letters, or leave it empty`,
		"A\tcity\t1\t2\t\t\tx 1":             `the id "x 1" cannot be used: write a prefix of your own, `,
		"A\tcity\t1\t2\t\t\te:1":             `the id "e:1" cannot be used: `,
		"A\tcity\t1\t2\t\t\tactor:hamas":     `the id "actor:hamas" cannot be used: `,
		"A\tcity\t1\t2\t\t\tgeo:184745":      `the id "geo:184745" is that of Nairobi: leave kind, latitude, longitude and country empty`,
		"A\t\t\t\t\t\tgeo:1":                 `no place has the id "geo:1": write kind, latitude and longitude to add one`,
		"A\t\t1\t2\t\t\tgeo:184745":          "the kind is missing: write it to add a place, or leave latitude, ",
		"\t\t\t\t\t\tgeo:184745":             "the row has no name for Nairobi: write one in the first column",
		"A\tcity\t1\t2\nA\tcity\t3\t4\n#end": `"A" stands in line 2 too: keep one of them, or give each an id`,
	} {
		_, err := withPlaces(g, "# first\n"+row)
		line := 2 + min(strings.Count(row, "\n"), 1)
		var at *RowError
		if !errors.As(err, &at) || at.Line != line || !strings.HasPrefix(err.Error(), fmt.Sprintf("own.tsv:%d: %s", line, want)) {
			t.Errorf("%q: error %v, want own.tsv:%d: %s", row, err, line, want)
		}
	}
}

func TestOverlayOfFiles(t *testing.T) {
	file := filepath.Join(t.TempDir(), "own.tsv")
	if err := os.WriteFile(file, []byte("\ufeff"+ownPlaces), 0o600); err != nil {
		t.Fatal(err)
	}
	g, err := testGazetteer(t).OverlayPlaces(file)
	if err != nil {
		t.Fatal(err)
	}
	mustPlace(t, g, "Gate Seven")
	for what, open := range map[string]func(string) (*Gazetteer, error){"places": g.OverlayPlaces, "actors": g.OverlayActors} {
		if _, err := open(file + ".none"); !errors.Is(err, fs.ErrNotExist) || !strings.HasPrefix(err.Error(), what+": ") {
			t.Errorf("a missing file of %s gave %v", what, err)
		}
	}
}

// FuzzOverlay holds that no file makes reading fail in a way of its own, and
// that what it adds can be found.
func FuzzOverlay(f *testing.F) {
	f.Add(ownPlaces)
	f.Add("A\tcity\t1e400\t2\nB\t\t\t\t\t|||")
	g := testGazetteer(f)
	f.Fuzz(func(t *testing.T, text string) {
		own, err := withPlaces(g, text)
		if err != nil {
			return
		}
		for id, p := range own.own.ids {
			if got, ok := own.Place(id); !ok || got != p {
				t.Errorf("%q is lost", id)
			}
			own.Path(p)
			own.Within(p, p)
		}
	})
}
