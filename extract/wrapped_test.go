package extract_test

import (
	"context"
	"strings"
	"testing"

	"newsgraph/schema"
)

// TestWrapped holds that a sentence goes on over the line breaks of a wrapped paragraph, whatever the next line begins with.
func TestWrapped(t *testing.T) {
	const text = "Acme Corp said it sold a\n102-acre site in Lima, Peru, to a limited partnership for\n10.5 mln dlrs, and that\nBen Reyes will lead it.\nThe buyer was not named."
	e, err := extractor(t).Extract(context.Background(), schema.Article{ID: "a", Text: text})
	if err != nil {
		t.Fatal(err)
	}
	for _, ev := range e.Events {
		if ev.Action.Lemma == "sell" {
			if ev.Target == nil || !strings.Contains(ev.Target.Text, "site") || !strings.HasSuffix(ev.Evidence[0].Sentence, "lead it.") || ev.Evidence[0].Sentence != text[ev.Evidence[0].Start:ev.Evidence[0].End] {
				t.Errorf("sold %+v: %q", ev.Target, ev.Evidence[0].Sentence)
			}
			return
		}
	}
	t.Errorf("nothing was sold: %+v", e.Events)
}
