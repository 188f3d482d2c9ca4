package graphtest

import (
	"fmt"

	"pgregory.net/rapid"

	"newsgraph/schema"
)

// retold draws a report of one of few deeds as articles retell them: a part left
// out, a place wider or nearer, another count, day or actor, a sentence copied.
func retold(t *rapid.T) schema.Event {
	pick := func(label string, n int) int { return rapid.IntRange(0, n-1).Draw(t, label) }
	e := schema.Event{
		ID:         fmt.Sprintf("e:r%03d", pick("retold id", 1000)),
		Actor:      [](*schema.Entity){known("g:redfront", "Red Front"), known("g:redfront", "RF"), known("g:union", "the Union"), nil}[pick("who", 4)],
		Target:     [](*schema.Entity){known("g:norland", "Norland"), known("g:union", "Blue Union"), nil}[pick("whom", 3)],
		Action:     schema.Action{Text: "struck", Lemma: "strike", Type: schema.Assault},
		Status:     schema.Happened,
		Confidence: .5, Rule: "active",
	}
	path := paths[pick("where", 4)]
	e.Place = &schema.Place{Text: path[0], Name: path[0], Path: path, ID: schema.PlaceID(path...), Kind: []string{"city", "city", "admin1", "country"}[pick("place kind", 4)]}
	day := fmt.Sprintf("2021-03-%02d", 4+pick("day", 3))
	e.Time = &schema.Time{Text: "then", From: day, To: day, Precision: "day", Basis: "text"}
	if n := []int{0, 5, 12}[pick("count", 3)]; n > 0 {
		e.Toll = &schema.Toll{Kind: schema.Killed, Number: &n, AtLeast: &n, AtMost: &n, Text: "so many"}
	}
	text := fmt.Sprintf("The men of %d fronts struck the town that lies by the sea.", pick("sentence", 3))
	start := 100 * pick("retold start", 9)
	e.Evidence = []schema.Evidence{{Sentence: text, Start: start, End: start + len(text)}}
	return e
}

func known(id, name string) *schema.Entity {
	return &schema.Entity{Text: name, Name: name, Kind: schema.KindGroup, ID: id, Reason: "alias"}
}
