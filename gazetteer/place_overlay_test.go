package gazetteer

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const ownPlaces = "# our own\n\n" +
	"Gate Seven\tsite\t1.5\t32.25\tUG\tGate 7|the Seventh Gate\n" +
	"Nairobi\tcamp\t-2\t40\tke\n" +
	"High Sea Spot\tsea\t0\t-30\r\n"

func ownGazetteer(t *testing.T) *Gazetteer {
	t.Helper()
	file := filepath.Join(t.TempDir(), "own.tsv")
	if err := os.WriteFile(file, []byte(ownPlaces), 0o600); err != nil {
		t.Fatal(err)
	}
	g, err := testGazetteer(t).Overlay(file)
	if err != nil {
		t.Fatal(err)
	}
	return g
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
	again, err := g.overlay(strings.NewReader("Gate Seven\tsite\t2\t33\tUG\tNewest Gate Xy\nOther\tcity\t0\t0\n"))
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

func TestOverlayErrors(t *testing.T) {
	g := testGazetteer(t)
	for row, want := range map[string]string{
		"A\tcity\t1":              "columns",
		"A\tcity\t1\t2\tUG\tB\tC": "columns",
		"...\tcity\t1\t2":         "no letters",
		"A\tplanet\t1\t2":         "planet",
		"A\tcity\tx\t2":           "latitude",
		"A\tcity\t91\t2":          "latitude",
		"A\tcity\tNaN\t2":         "latitude",
		"A\tcity\t1\t181":         "longitude",
		"A\tcity\t1\t2\tZZ":       "ZZ",
	} {
		_, err := g.overlay(strings.NewReader("# first\n" + row))
		if !errors.Is(err, ErrOverlay) || !strings.Contains(err.Error(), want) || !strings.Contains(err.Error(), "line 2") {
			t.Errorf("%q: error %v, want one that says %q and line 2", row, err, want)
		}
	}
	if _, err := g.Overlay(filepath.Join(t.TempDir(), "none.tsv")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a missing file gave %v", err)
	}
}

// FuzzOverlay holds that no file makes reading fail in a way of its own, and
// that what it adds can be found.
func FuzzOverlay(f *testing.F) {
	f.Add(ownPlaces)
	f.Add("A\tcity\t1e400\t2\nB\t\t\t\t\t|||")
	g := testGazetteer(f)
	f.Fuzz(func(t *testing.T, text string) {
		own, err := g.overlay(strings.NewReader(text))
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
