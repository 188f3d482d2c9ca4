package clean

import (
	"testing"

	"newsgraph/schema"
)

func TestStamps(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Storm hits coast\n\n14:05 Power fails in the old town, the utility says.\n\n13:40 GMT – Two people die as a tree falls on a bus.", []string{"Power fails in the old town, the utility says.", "Two people die as a tree falls on a bus."}},
		{"Storm hits coast\n\n[9.30pm] Power fails in the old town.\n\n(8.10 p.m.): The mayor cancels the fair.", []string{"Power fails in the old town.", "The mayor cancels the fair."}},
		{"Storm hits coast\n\n1405 GMT: Power fails in the old town.\n\n1340 GMT: The mayor cancels the fair.", []string{"Power fails in the old town.", "The mayor cancels the fair."}},
		{"Storm hits coast\n\nFriday, 10:15 a.m. ET | Power fails in the old town.\n\nFri 9:40 AM ET • The mayor cancels the fair.", []string{"Power fails in the old town.", "The mayor cancels the fair."}},
		{"Storm hits coast\n\n14:05 (local time) — Power fails in the old town.\n\n9pm BST – The mayor cancels the fair.", []string{"Power fails in the old town.", "The mayor cancels the fair."}},
		{"Storm hits coast\n\n14h05\n\nPower fails in the old town.\n\n13h40\n\nThe mayor cancels the fair.\n\nUpdated at 14.20 BST", []string{"Power fails in the old town.", "The mayor cancels the fair."}},
		{"Storm hits coast\n\n1405 people fled the old town at night.\n\n1340 of them slept in the hall of the school.", []string{"1405 people fled the old town at night.", "1340 of them slept in the hall of the school."}},
		{"Storm hits coast\n\n14:05 was when the siren sounded in the port.\n\nThe mayor cancelled the fair that day.", []string{"14:05 was when the siren sounded in the port.", "The mayor cancelled the fair that day."}},
		{"Storm hits coast\n\nThe Latest on the storm in the south (all times local):\n\n11 a.m.\n\nPower fails in the old town.\n\n9:40 a.m.\n\nThe mayor cancels the fair.", []string{"Power fails in the old town.", "The mayor cancels the fair."}},
		{"Storm hits coast\n\nThe Latest on the storm (all times Eastern): 11 a.m. Power fails in the old town.\n\nThe mayor cancels the fair.", []string{"Power fails in the old town.", "The mayor cancels the fair."}},
		{"Storm hits coast\n\nThe latest on the storm is that it turned: the mayor cancels the fair.\n\nPower fails in the old town.", []string{"The latest on the storm is that it turned: the mayor cancels the fair.", "Power fails in the old town."}},
	} {
		lay := Clean(schema.Article{ID: "a", Text: c.text})
		var got []string
		for _, b := range lay.Blocks {
			if b.Kind == Paragraph {
				got = append(got, b.Of(c.text))
			}
		}
		if len(got) != len(c.want) {
			t.Fatalf("%q gives %q, want %q", c.text, got, c.want)
		}
		for i := range got {
			if got[i] != c.want[i] {
				t.Errorf("%q gives %q, want %q", c.text, got[i], c.want[i])
			}
		}
	}
}
