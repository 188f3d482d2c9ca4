package question

import (
	"testing"

	"newsgraph/graph"
	"newsgraph/schema"
)

// TestDistance: what somebody did goes before what happened in his country by the most
// of an article's names.
func TestDistance(t *testing.T) {
	role := func(rel, thing, basis string) graph.Event {
		return graph.Event{Roles: []graph.Role{{Rel: schema.RelSaidBy, Thing: "n:other"}, {Rel: rel, Thing: thing, Basis: basis}}}
	}
	for _, c := range []struct {
		name string
		e    graph.Event
		want int
	}{
		{"an actor", role(schema.RelPerformed, "geo:us", ""), 0},
		{"the scene of its clause", role(schema.RelHappenedAt, "geo:us", "clause"), 0},
		{"a town within it", role(schema.RelHappenedAt, "geo:town", "sentence"), 0},
		{"where the article plays", role(schema.RelHappenedAt, "geo:us", "story"), 1},
		{"the dateline", role(schema.RelHappenedAt, "geo:town", "dateline"), 1},
	} {
		if got := distance(c.e, []string{"geo:us"}, []string{"geo:us", "geo:town"}); got != c.want {
			t.Errorf("%s: %d, want %d", c.name, got, c.want)
		}
	}
}
