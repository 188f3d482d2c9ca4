package extract_test

import (
	"context"
	"testing"

	"newsgraph/schema"
)

// TestHeadline reads lines without a stop whose verb or conjunction the model does not see.
func TestHeadline(t *testing.T) {
	x := extractor(t)
	for _, c := range []struct{ line, actor, lemma, target, status string }{
		{"Rebels attack army base in Lagos", "Rebels", "attack", "army base in Lagos", "happened"},
		{"Rebels free kidnapped nuns", "Rebels", "free", "kidnapped nuns", "happened"},
		{"Chad thanks allies for weapons", "Chad", "thank", "allies", "happened"},
		{"Chad, Niger sign trade deal", "Chad", "sign deal", "Niger", "happened"},
		{"Army, rebels clash in Lagos", "Army", "clash", "rebels", "happened"},
		{"Acme to close mill", "Acme", "close", "mill", "planned"},
		{"Rebel attack on army base", "Rebel", "attack", "army base", "happened"}, // a noun it is
	} {
		e, err := x.Extract(context.Background(), schema.Article{ID: "a", Text: c.line + "\n\nNothing more is known of it today.", Published: "2026-05-13"})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		found := false
		for _, ev := range e.Events {
			who, whom := "", ""
			if ev.Actor != nil {
				who = ev.Actor.Text
			}
			if ev.Target != nil {
				whom = ev.Target.Text
			}
			got = append(got, who+" | "+ev.Action.Lemma+" | "+whom+" | "+string(ev.Status))
			found = found || who == c.actor && ev.Action.Lemma == c.lemma && whom == c.target && string(ev.Status) == c.status
		}
		if !found {
			t.Errorf("%q gave %q", c.line, got)
		}
	}
}
