package gazetteer

import (
	"io"
	"math"
	"strconv"
	"strings"
	"testing"

	"newsgraph/internal/needs"
)

// reach is how far, in kilometres, a place may lie from the list's point: its
// regions and countries are points only by convention.
var reach = map[string]float64{"town": 50, "camp": 50, "admin1": 200, "region": 700, "country": 500}

// TestCoverage prints which of the shared list of places in the news the
// gazetteer knows, by name, country and point.
func TestCoverage(t *testing.T) {
	b, err := io.ReadAll(needs.Shared(t, "gazetteer/coverage60.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	g := testGazetteer(t)
	found, rows := 0, strings.Split(strings.TrimSpace(string(b)), "\n")
	first := 0
	for _, row := range rows {
		f := strings.Split(row, "\t")
		if rank := rankOf(g.Places(f[0]), f); rank >= 0 {
			found++
			if rank == 0 {
				first++
			}
		} else {
			t.Logf("not found: %s: %v", row, g.Places(f[0]))
		}
	}
	t.Logf("%d of %d found, %d of them as the first candidate", found, len(rows), first)
	if found*100 < 95*len(rows) {
		t.Errorf("%d of %d found, want 95 %%", found, len(rows))
	}
}

// rankOf is the number of the candidate that fits the row, -1 for none.
func rankOf(ps []Place, row []string) int {
	lat, _ := strconv.ParseFloat(row[3], 64)
	lon, _ := strconv.ParseFloat(row[4], 64)
	for i, p := range ps {
		if (row[2] == "" || p.Country == "" || p.Country == row[2]) && kilometres(p.Lat, p.Lon, lat, lon) <= reach[row[1]] {
			return i
		}
	}
	return -1
}

// kilometres is the great-circle distance of two points.
func kilometres(lat1, lon1, lat2, lon2 float64) float64 {
	rad := math.Pi / 180
	a := math.Pow(math.Sin((lat2-lat1)*rad/2), 2) + math.Cos(lat1*rad)*math.Cos(lat2*rad)*math.Pow(math.Sin((lon2-lon1)*rad/2), 2)
	return 12742 * math.Asin(math.Min(1, math.Sqrt(a)))
}

func testGazetteer(tb testing.TB) *Gazetteer {
	tb.Helper()
	g, err := Default()
	if err != nil {
		tb.Fatal(err)
	}
	return g
}
