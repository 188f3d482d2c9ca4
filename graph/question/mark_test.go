package question

import (
	"regexp"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"newsgraph/schema"
)

func TestMarks(t *testing.T) {
	named := func(text string) *schema.Entity { return &schema.Entity{Text: text} }
	for _, c := range []struct {
		name, sentence string
		event          schema.Event
		want           string
	}{
		{"nested", "The KLF attacked an army post in Bol on Sunday.",
			schema.Event{Actor: named("The KLF"), Action: schema.Action{Text: "attacked"}, Target: named("an army post in Bol"), Place: &schema.Place{Text: "Bol", Basis: "clause"}, Time: &schema.Time{Text: "Sunday"}},
			"[actor: The KLF] [action: attacked] [target: an army post in [place: Bol]] on [time: Sunday]."},
		{"told elsewhere", "The KLF attacked Bol.",
			schema.Event{Action: schema.Action{Text: "attacked"}, Place: &schema.Place{Text: "Bol", Basis: "dateline"}},
			"The KLF [action: attacked] Bol."},
		{"not part of a word", "Italy said it hit Bo near Bol.",
			schema.Event{Actor: named("it"), Action: schema.Action{Text: "hit"}, Target: named("Bo")},
			"Italy said [actor: it] [action: hit] [target: Bo] near Bol."},
		{"the nearest to the action", "They fled, they said, when they shelled Ye, for they won.",
			schema.Event{Actor: named("they"), Action: schema.Action{Text: "shelled"}},
			"They fled, they said, when [actor: they] [action: shelled] Ye, for they won."},
		{"over two lines, in another case", "THE RED\n  FRONT struck; Élan too.",
			schema.Event{Actor: named("the Red Front"), Action: schema.Action{Text: "struck"}, Target: named("Élan")},
			"[actor: THE RED\n  FRONT] [action: struck]; [target: Élan] too."},
		{"the code of a share", "Acme Corp <ACM.T> units bought Bolt (NYSE: BLT) mills.",
			schema.Event{Actor: named("Acme Corp units"), Action: schema.Action{Text: "bought"}, Target: named("Bolt mills")},
			"[actor: Acme Corp <ACM.T> units] [action: bought] [target: Bolt (NYSE: BLT) mills]."},
		{"no pattern", "A (x+ hit b] a.c.", schema.Event{Actor: named("(x+"), Action: schema.Action{Text: "hit"}, Target: named("b]"), Source: named("a.c")},
			"A [actor: (x+] [action: hit] [target: b]] [source: a.c]."},
		{"not there", "It rained.", schema.Event{Actor: named("Nobody"), Action: schema.Action{Text: "shone"}}, "It rained."},
	} {
		marks := marksOf(c.sentence, 1000, c.event)
		if got := marks.In(c.sentence, 1000); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}

var brackets = regexp.MustCompile(`\[(actor|action|target|place|instrument|source|time): |\]`)

// TestMarksOfAnything: marks are words of the sentence, of the text that they stand
// for, apart or within one another; without them the sentence is what it was.
func TestMarksOfAnything(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		word := rapid.SampledFrom([]string{"a", "b", "ab", "é", "É", "a b", "b a", "a  b a", "", "\xff", ".", "(", "a\nb"})
		sentence := strings.Join(rapid.SliceOfN(word, 0, 9).Draw(t, "words"), rapid.SampledFrom([]string{" ", "\n", ""}).Draw(t, "between"))
		text := map[string]string{}
		for _, role := range []string{"actor", "action", "target", "place", "source", "time"} {
			text[role] = word.Draw(t, role)
		}
		start := rapid.IntRange(0, 5).Draw(t, "start")
		marks := marksOf(sentence, start, schema.Event{
			Actor: &schema.Entity{Text: text["actor"]}, Action: schema.Action{Text: text["action"]}, Target: &schema.Entity{Text: text["target"]},
			Place: &schema.Place{Text: text["place"]}, Source: &schema.Entity{Text: text["source"]}, Time: &schema.Time{Text: text["time"]},
		})
		for i, m := range marks {
			got, want := strings.Fields(sentence[m.Start-start:m.End-start]), strings.Fields(text[m.Role])
			if !strings.EqualFold(strings.Join(got, " "), strings.Join(want, " ")) {
				t.Fatalf("%q marks %q as %s", sentence, got, m.Role)
			}
			for _, o := range marks[:i] {
				if m.crosses(o) || m.Role == o.Role {
					t.Fatalf("%q: %s", sentence, marks)
				}
			}
		}
		if got := brackets.ReplaceAllString(marks.In(sentence, start), ""); got != sentence {
			t.Fatalf("%q became %q with %s", sentence, marks.In(sentence, start), marks)
		}
	})
}
