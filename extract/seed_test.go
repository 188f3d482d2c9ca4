package extract_test

import (
	"context"
	"io"
	"testing"

	"newsgraph/article/clean"
	"newsgraph/internal/needs"
	"newsgraph/schema"
)

// seed reads the article that the users started from. It lies beside the
// repository for developers and CI; elsewhere the test is skipped.
func seed(t *testing.T) schema.Article {
	t.Helper()
	b, err := io.ReadAll(needs.Shared(t, "seed/article.txt"))
	if err != nil {
		t.Fatal(err)
	}
	return schema.Article{ID: "seed", Text: string(b)}
}

// TestSeedRemovalsGiveNoEvent holds that nothing that cleaning took out, be it a
// caption, hashtags or boilerplate, is the evidence of an event, and that every
// evidence is the article's own bytes.
func TestSeedRemovalsGiveNoEvent(t *testing.T) {
	a := seed(t)
	e, err := extractor(t).Extract(context.Background(), a)
	if err != nil {
		t.Fatal(err)
	}
	lay := clean.Clean(a)
	if len(lay.Removed) < 8 || len(e.Events) < 30 {
		t.Fatalf("%d removals and %d events: too few to tell anything", len(lay.Removed), len(e.Events))
	}
	for _, ev := range e.Events {
		for _, p := range ev.Evidence {
			if p.Sentence != a.Text[p.Start:p.End] {
				t.Errorf("evidence %d to %d is not what the article says there", p.Start, p.End)
			}
			for _, r := range lay.Removed {
				if p.Start < r.End && r.Start < p.End {
					t.Errorf("%s tells an event: %q", r.Reason, p.Sentence)
				}
			}
		}
	}
}

// TestSeedMainEvent holds that the attack that the article reports is found with
// its actor, target, place and day.
func TestSeedMainEvent(t *testing.T) {
	e, err := extractor(t).Extract(context.Background(), seed(t))
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"seed", "Islamic State", "attack", "Christians", "Krasnogorsk", "2024-03-22", "happened|alleged", "Islamic State"}
	for _, ev := range e.Events {
		if tells(ev, want) {
			return
		}
	}
	t.Errorf("no event of %v", want[1:])
}
