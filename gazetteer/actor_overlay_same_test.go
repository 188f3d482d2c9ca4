package gazetteer

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"strings"
	"testing"
	"time"
)

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
