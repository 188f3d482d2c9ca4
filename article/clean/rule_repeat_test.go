package clean

import "testing"

func TestRepetitions(t *testing.T) {
	const told = "Several ministers of the coalition, among them the minister of defence, warned farmers in the valley of the Oder against floods on Friday."
	runCleanCases(t, []cleanCase{
		{
			name: "word for word", text: with(nil, story[0]),
			blocks: storyBlocks(), removed: []string{"repetition: " + story[0]},
		},
		{
			name: "nearly", text: with([]string{told}, "Various ministers of the coalition, among them the minister of defence, warned farmers in the valley of the Oder against floods."),
			blocks:  storyBlocks("paragraph: " + told),
			removed: []string{"repetition: Various ministers of the coalition, among them the minister of defence, warned farmers in the valley of the Oder against floods."},
		},
		{
			name: "the fuller one stays", text: with([]string{"Troops of the northern command crossed the river at dawn"}),
			blocks: storyBlocks("title: Troops of the northern command crossed the river at dawn"),
		},
		{
			name: "a teaser before the story", text: "Ministers of the coalition warned farmers in the valley against floods.\n\nIt rained for days.\n\n" + "Ministers of the coalition warned farmers in the valley against floods. Nobody believed them.",
			blocks:  []string{"paragraph: It rained for days.", "paragraph: Ministers of the coalition warned farmers in the valley against floods. Nobody believed them."},
			removed: []string{"repetition: Ministers of the coalition warned farmers in the valley against floods."},
		},
	})
}

func TestNoRepetitions(t *testing.T) {
	const a = "Five people were killed in the town of Lipa on Monday when a bomb exploded near a crowded market, police said."
	for name, b := range map[string]string{
		"another number": "Six people were killed in the town of Lipa on Monday when a bomb exploded near a crowded market, police said.",
		"another place":  "Five people were killed in the town of Batu on Monday when a bomb exploded near a crowded market, police said.",
		"another day":    "Five people were killed in the town of Lipa on Tuesday when a bomb exploded near a crowded market, police said.",
		"a denial":       "Five people were not killed in the town of Lipa on Monday when a bomb exploded near a crowded market, police said.",
		"another deed":   "Five people were freed in the town of Lipa on Monday before a fire started near a crowded market, police said.",
	} {
		runCleanCases(t, []cleanCase{{
			name: name, text: a + "\n\n" + b, blocks: []string{"paragraph: " + a, "paragraph: " + b},
		}})
	}
}
