package link

import (
	"testing"

	"newsgraph/schema"
)

// TestPropose: which names may be one, and why; nothing else is proposed.
func TestPropose(t *testing.T) {
	known := func(name, kind string, articles int) Known {
		return Known{ID: schema.EntityID(name), Name: name, Kind: kind, Articles: articles}
	}
	const person, body = schema.KindPerson, schema.KindOrganization
	var all []Known
	want := map[string]string{}
	for _, c := range []struct {
		a, b, kindA, kindB, why string
	}{
		{"Mikhail Orlovsky", "Mikhael Orlovski", person, person, "spelling"},
		{"Tobias Quandt", "Quandt", person, person, "part"},
		{"Northern Harvest Union", "NHU", body, body, "acronym"},
		{"Ministry of Salt and Roads", "Ministry of Salt", body, body, "part"},
		{"Anna Verbeek", "Anna Verbruggen", person, person, ""},
		{"17th Lancer Brigade", "18th Lancer Brigade", body, body, ""},
		{"Zander", "Zanders", person, body, ""},
		{"Ulric Pond", "Ulric Bond", person, person, ""},
		{"Pellworm Company", "Pellworm Society", body, body, ""},
		{"Kessel Group", "Kessel Groupe", body, schema.KindEntity, "spelling"},
	} {
		all = append(all, known(c.a, c.kindA, 5), known(c.b, c.kindB, 2))
		if c.why != "" {
			want[c.a+" = "+c.b] = c.why
		}
	}
	all = append(all, Known{ID: "geo:1", Name: "Norland", Kind: "country"}, Known{ID: "geo:2", Name: "Norlands", Kind: "country"}, // the table tells them apart
		Known{ID: "m:1", Name: "Kessel Group", Kind: body}) // an article's own
	got := map[string]string{}
	for _, p := range Propose(all, Decided{}) {
		got[p.A.Name+" = "+p.B.Name] = p.Why
		if p.Score <= 0 || p.Score > 1 {
			t.Errorf("%s, %s: score %v", p.A.Name, p.B.Name, p.Score)
		}
	}
	for pair, why := range want {
		if got[pair] != why {
			t.Errorf("%s: %q, want %q", pair, got[pair], why)
		}
		delete(got, pair)
	}
	for pair, why := range got {
		t.Errorf("%s was proposed for its %s", pair, why)
	}
}

// TestProposeOnce: what was decided is not proposed again.
func TestProposeOnce(t *testing.T) {
	a, b := Known{"n:1", "Kessel Group", "organization", 3}, Known{"n:2", "Kessel Groupe", "organization", 1}
	if n := len(Propose([]Known{a, b}, Decided{})); n != 1 {
		t.Fatalf("%d proposals", n)
	}
	for _, verb := range []string{"link", "split"} {
		d := decided(t, verb+"\tn:2\tKessel Groupe\tn:1\tKessel Group")
		if n := len(Propose([]Known{b, a}, d)); n != 0 {
			t.Errorf("after %s: %d proposals", verb, n)
		}
	}
}
