package extract

import (
	"slices"
	"testing"

	"newsgraph/schema"
)

func ev(actor, lemma, target, place string, start int) schema.Event {
	e := schema.Event{Action: schema.Action{Lemma: lemma, Type: schema.Assault}, Status: schema.Happened,
		Evidence: []schema.Evidence{{Start: start, End: start + 1}}}
	if actor != "" {
		e.Actor = &schema.Entity{ID: actor}
	}
	if target != "" {
		e.Target = &schema.Entity{ID: target}
	}
	if place != "" {
		e.Place = &schema.Place{ID: place, PathIDs: []string{place, "peru"}}
	}
	return e
}

// planned makes a plan of an event.
func planned(e schema.Event) schema.Event {
	e.Status = schema.Planned
	return e
}

func TestMerge(t *testing.T) {
	for _, c := range []struct {
		name   string
		events []schema.Event
		want   int
	}{
		{"told twice", []schema.Event{ev("x", "attack", "y", "", 1), ev("x", "attack", "y", "", 5)}, 1},
		{"another target", []schema.Event{ev("x", "attack", "y", "", 1), ev("x", "attack", "z", "", 5)}, 2},
		{"the attack by X, again", []schema.Event{ev("x", "attack", "y", "lima", 1), ev("x", "attack", "", "peru", 5)}, 1},
		{"an attack by X elsewhere", []schema.Event{ev("x", "attack", "y", "lima", 1), ev("x", "attack", "", "cusco", 5)}, 2},
		{"the attack on Y, again", []schema.Event{ev("", "attack", "y", "", 1), ev("x", "attack", "y", "", 5)}, 1},
		{"two could be meant", []schema.Event{ev("x", "attack", "y", "", 1), ev("x", "attack", "z", "", 3), ev("x", "attack", "", "", 5)}, 3},
		{"nobody named, elsewhere", []schema.Event{ev("", "explode", "", "lima", 1), ev("", "explode", "", "cusco", 5)}, 2},
		{"nobody named, again", []schema.Event{ev("", "explode", "", "lima", 1), ev("", "explode", "", "lima", 5)}, 1},
		{"an attack and a plan", []schema.Event{planned(ev("x", "attack", "y", "", 1)), ev("x", "attack", "", "", 5)}, 2},
		{"another deed", []schema.Event{ev("x", "attack", "y", "", 1), ev("x", "leave", "", "", 5)}, 2},
	} {
		got := merge(schema.Article{ID: "a"}, c.events)
		if len(got) != c.want {
			t.Errorf("%s: %d events, want %d", c.name, len(got), c.want)
		}
		ids, evidence := map[string]bool{}, 0
		for _, e := range got {
			ids[e.ID] = true
			evidence += len(e.Evidence)
		}
		if len(ids) != len(got) || evidence != len(c.events) {
			t.Errorf("%s: ids %v, %d sentences of %d kept", c.name, ids, evidence, len(c.events))
		}
	}
}

// TestMergeTolls: the first telling's toll leads; one without takes the other's.
func TestMergeTolls(t *testing.T) {
	tell := func(n, start int) schema.Event {
		e := ev("x", "kill", "y", "", start)
		if n > 0 {
			e.Toll = &schema.Toll{Kind: schema.Killed, Number: &n}
		}
		return e
	}
	for _, c := range []struct{ first, second, want int }{{3, 5, 3}, {0, 5, 5}, {3, 0, 3}} {
		got := merge(schema.Article{ID: "a"}, []schema.Event{tell(c.first, 1), tell(c.second, 5)})
		if len(got) != 1 || *got[0].Toll.Number != c.want {
			t.Errorf("%d, then %d: %+v", c.first, c.second, got)
		}
	}
}

// TestMergeDates: a day that the text tells goes before the publication day of a
// headline, whichever comes first, and that keeps no tellings apart.
func TestMergeDates(t *testing.T) {
	at := func(basis, day string, start int) schema.Event {
		e := ev("x", "attack", "y", "", start)
		e.Time = &schema.Time{From: day, To: day, Precision: "day", Basis: basis}
		return e
	}
	headline := at(schema.BasisPublication, "2020-05-06", 1)
	for _, c := range []struct {
		name   string
		events []schema.Event
		want   []string
	}{
		{"the headline, then the story", []schema.Event{headline, at("weekday", "2020-05-04", 50)}, []string{"2020-05-04"}},
		{"the story, then the headline", []schema.Event{at("weekday", "2020-05-04", 50), headline}, []string{"2020-05-04"}},
		{"the headline alone", []schema.Event{headline, ev("x", "attack", "y", "", 50)}, []string{"2020-05-06"}},
		{"two days", []schema.Event{at("weekday", "2020-05-03", 30), at("weekday", "2020-05-04", 50)}, []string{"2020-05-03", "2020-05-04"}},
	} {
		var got []string
		for _, e := range merge(schema.Article{ID: "a"}, c.events) {
			got = append(got, e.Time.From)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}
