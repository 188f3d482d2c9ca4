package graph

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func claims() *rapid.Generator[Claims] {
	return rapid.Custom(func(t *rapid.T) Claims {
		c := Claims{ID: "x", Claims: []Claim{{claimName, rapid.SampledFrom([]string{"A", "B", "a b"}).Draw(t, "name")}}}
		for prop, values := range map[string][]string{
			claimKind: {"", "entity", "person", "place"}, claimPlace: {"", "place", "city"}, claimAt: {"", "1,2", "-3.5,0.25"}, claimIn: {"", "p:1", "p:2"},
		} {
			if v := rapid.SampledFrom(values).Draw(t, prop); v != "" {
				c.Claims = append(c.Claims, Claim{prop, v})
			}
		}
		return c
	})
}

// TestStateIsExact: adding and taking back leaves what was there, whatever came
// in between and in whatever order.
func TestStateIsExact(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all := rapid.SliceOfN(claims(), 1, 6).Draw(t, "claims")
		keep := rapid.IntRange(0, len(all)).Draw(t, "keep")
		var some, many State
		for _, c := range all {
			many.add(c, 1)
		}
		for _, i := range rapid.Permutation([]int{0, 1, 2, 3, 4, 5}).Draw(t, "order") {
			if i < keep {
				some.add(all[i], 1)
			}
		}
		for _, c := range all[keep:] {
			many.add(c, -1)
		}
		if keep == 0 {
			some = State{ID: "x", Claims: map[Claim]int{}}
		}
		if diff := cmp.Diff(some, many); diff != "" {
			t.Fatalf("(-never added +taken back):\n%s", diff)
		}
	})
}

// TestStateIsStored: what a store keeps of a state gives it back.
func TestStateIsStored(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var s State
		for _, c := range rapid.SliceOfN(claims(), 1, 4).Draw(t, "claims") {
			s.add(c, 1)
		}
		back := Unpack(s.ID, s.Articles, s.Pack())
		if s.Plain() {
			back = Plainly(s.Resolve())
		}
		if diff := cmp.Diff(s, back); diff != "" {
			t.Fatalf("plain %v (-state +stored):\n%s", s.Plain(), diff)
		}
	})
}

func TestResolve(t *testing.T) {
	s := State{ID: "x", Articles: 3, Claims: map[Claim]int{
		{claimName, "HL"}: 1, {claimName, "Harbour League"}: 2,
		{claimKind, "entity"}: 3, {claimKind, "group"}: 1, // any kind says more than none
		{claimPlace, "place"}: 2, {claimPlace, "city"}: 1,
		{claimAt, "1.5,-2"}: 1, {claimIn, "p:b"}: 1, {claimIn, "p:a"}: 1, // of equals the smaller
	}}
	lat, lon := 1.5, -2.0
	want := Thing{ID: "x", Name: "Harbour League", Kind: "group", IsPlace: true, PlaceKind: "city", Lat: &lat, Lon: &lon, Parent: "p:a", Articles: 3}
	if diff := cmp.Diff(want, s.Resolve()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
