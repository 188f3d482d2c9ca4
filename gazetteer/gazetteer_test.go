package gazetteer

import (
	"errors"
	"testing"
	"time"

	"newsgraph/gazetteer/internal/placefile"
)

// TestOpensFast holds that opening the embedded data decodes nothing.
func TestOpensFast(t *testing.T) {
	start := time.Now()
	if _, err := placefile.Trusted(embedded); err != nil {
		t.Fatal(err)
	}
	took := time.Since(start)
	t.Logf("%d bytes opened in %v", len(embedded), took)
	if took > 5*time.Millisecond {
		t.Errorf("opened in %v, want 5ms at most", took)
	}
}

// TestEmbeddedIsWhole checks the sum that Default leaves out.
func TestEmbeddedIsWhole(t *testing.T) {
	if _, err := open(embedded); err != nil {
		t.Fatal(err)
	}
}

func TestSizeOfData(t *testing.T) {
	g := testGazetteer(t)
	if n := g.Len(); n < 250_000 {
		t.Errorf("%d places, want 250,000 at least", n)
	}
	if len(embedded) > 20<<20 {
		t.Errorf("%d bytes, want 20 MB at most", len(embedded))
	}
}

func TestDefaultIsShared(t *testing.T) {
	a, b := testGazetteer(t), testGazetteer(t)
	if a != b {
		t.Error("Default opened the data twice")
	}
}

func TestOpenRefusesDamage(t *testing.T) {
	for name, data := range map[string]string{
		"empty":        "",
		"foreign":      "not a gazetteer at all, but long enough to hold its header and more",
		"cut off":      embedded[:len(embedded)/2],
		"changed byte": embedded[:5000] + string(embedded[5000]^1) + embedded[5001:],
	} {
		if _, err := open(data); !errors.Is(err, placefile.ErrCorrupt) {
			t.Errorf("%s: error %v, want %v", name, err, placefile.ErrCorrupt)
		}
	}
}

func TestPlaceByID(t *testing.T) {
	g := testGazetteer(t)
	for _, name := range []string{"Norway", "Lagos", "Black Sea", "Donbas"} {
		want := g.Places(name)[0]
		if got, ok := g.Place(want.ID); !ok || got != want {
			t.Errorf("Place(%q) = %+v, %v, want %+v", want.ID, got, ok, want)
		}
	}
	for _, id := range []string{"", "geo:", "geo:1", "geo:no-such-slug", "n:123", "geo:99999999999", "geo:4294967295"} {
		if p, ok := g.Place(id); ok {
			t.Errorf("Place(%q) = %+v, want none", id, p)
		}
	}
}

func BenchmarkOpen(b *testing.B) {
	for b.Loop() {
		if _, err := placefile.Trusted(embedded); err != nil {
			b.Fatal(err)
		}
	}
}
