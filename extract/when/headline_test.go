package when_test

import (
	"testing"

	"newsgraph/extract/event"
	"newsgraph/extract/lexicon"
	"newsgraph/extract/story"
	"newsgraph/extract/when"
	"newsgraph/internal/parsetest"
	"newsgraph/schema"
)

// TestHeadline: a headline in the present tense has the day of publication, by name;
// no other sentence has.
func TestHeadline(t *testing.T) {
	const (
		seize  = `Rebels|rebel|NNS|NOUN|nsubj|1| seize|seize|VBP|VERB|ROOT|1| the|the|DT|DET|det|3| port|port|NN|NOUN|dobj|1|`
		seized = `Rebels|rebel|NNS|NOUN|nsubj|1| seized|seize|VBD|VERB|ROOT|1| the|the|DT|DET|det|3| port|port|NN|NOUN|dobj|1|`
		friday = `Rebels|rebel|NNS|NOUN|nsubj|1| seize|seize|VBP|VERB|ROOT|1| the|the|DT|DET|det|3| port|port|NN|NOUN|dobj|1| on|on|IN|ADP|prep|1| Friday|Friday|NNP|PROPN|pobj|4|DATE`
	)
	lex := lexicon.Default()
	for _, c := range []struct {
		name, parse string
		title       bool
		day         string
		status      schema.Status
		want        string
	}{
		{"a headline", seize, true, monday, schema.Happened, "2024-05-06 publication"},
		{"a headline of an unknown day", seize, true, "", schema.Happened, ""},
		{"a headline of the past", seized, true, monday, schema.Happened, ""},
		{"a headline of a plan", seize, true, monday, schema.Planned, ""},
		{"a headline with a day", friday, true, monday, schema.Happened, "2024-05-03 weekday"},
		{"a sentence", seize, false, monday, schema.Happened, ""},
	} {
		s := &story.Story{Article: schema.Article{ID: "a"}, Passages: []*story.Passage{story.NewPassage(parsetest.Doc(t, c.parse), 0, c.title, lex)}}
		got := ""
		for _, e := range event.NewCoder(lex).Candidates(s, 0) {
			if tm := when.New(s, c.day).Of(when.Event{Frame: e.Frame, Extra: e.Extra, Type: e.Action.Type, Status: c.status}); tm != nil {
				got = tm.From + " " + tm.Basis
			}
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}
