package extract_test

import (
	"context"
	"testing"

	"newsgraph/schema"
)

func TestNobody(t *testing.T) {
	x := extractor(t)
	for _, c := range []struct {
		text, lemma, actor, target string
		status                     schema.Status
	}{
		{"The depot stands in Lima. We attacked the depot on Friday.", "attack", "", "the depot", schema.Happened},
		{"We attacked the depot on Friday.", "attack", "We", "the depot", schema.Happened},
		{"The judge blamed the smugglers for the attack on the depot.", "attack", "the smugglers", "the depot", schema.Alleged},
	} {
		out, err := x.Extract(context.Background(), schema.Article{ID: "a", Text: c.text})
		if err != nil {
			t.Fatal(err)
		}
		found := false
		for _, e := range out.Events {
			if e.Action.Lemma != c.lemma {
				continue
			}
			found = true
			if text(e.Actor) != c.actor || text(e.Target) != c.target || e.Status != c.status {
				t.Errorf("%s: %s, by %q on %q, want %s, by %q on %q", c.text, e.Status, text(e.Actor), text(e.Target), c.status, c.actor, c.target)
			}
		}
		if !found {
			t.Errorf("%s: no %s", c.text, c.lemma)
		}
	}
}

func text(e *schema.Entity) string {
	if e == nil {
		return ""
	}
	return e.Text
}
