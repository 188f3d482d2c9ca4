package gazetteer

import (
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
