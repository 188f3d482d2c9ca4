package gazetteer

import (
	"testing"
	"time"
)

// everyday are names as articles have them: capitals, towns, regions, unknown
// words, and names that need a rule.
var everyday = []string{
	"Kenya", "Lagos", "U.S.", "Marseille", "Donbas", "Geneva", "the Netherlands", "Zamboanga", "Springfield, Illinois",
	"Abdulrahman", "Deir al-Zour", "Sokoto State", "northern Italy", "Quarterly", "Orange County", "São Paulo", "Kraków",
}

// TestLookUpIsFast holds a look-up to ten microseconds on average, on a machine
// that does other work too.
func TestLookUpIsFast(t *testing.T) {
	g := testGazetteer(t)
	const rounds = 10
	best := time.Hour
	for range 100 {
		start := time.Now()
		for range rounds {
			for _, name := range everyday {
				g.Places(name)
			}
		}
		best = min(best, time.Since(start)/(rounds*time.Duration(len(everyday))))
	}
	t.Logf("%v a look-up", best)
	if best > 10*time.Microsecond && !testing.Short() && !raceEnabled {
		t.Errorf("%v a look-up, want 10µs at most", best)
	}
}

func BenchmarkPlaces(b *testing.B) {
	g := testGazetteer(b)
	for _, name := range append([]string{"San Antonio"}, everyday...) {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				g.Places(name)
			}
		})
	}
}

func BenchmarkWithin(b *testing.B) {
	g := testGazetteer(b)
	town, region := g.Places("Gao")[0], g.Places("Sahel")[0]
	for b.Loop() {
		g.Within(town, region)
	}
}
