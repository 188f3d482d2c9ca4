package gazetteer

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

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
