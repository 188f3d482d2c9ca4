package clean

import "testing"

func TestHeadlines(t *testing.T) {
	runCleanCases(t, []cleanCase{
		{
			name: "first line without a stop", text: with([]string{"Army crosses the river"}),
			blocks: storyBlocks("title: Army crosses the river"),
		},
		{
			name: "directly over a date", text: "Army crosses the river\nTuesday, 4 May 2021\n" + story[0] + "\n" + story[1],
			blocks: storyBlocks("title: Army crosses the river"), removed: []string{"date line: Tuesday, 4 May 2021"},
		},
		{
			name: "a question", text: with([]string{"Will the army cross the river?"}),
			blocks: storyBlocks("title: Will the army cross the river?"),
		},
		{
			name: "a first sentence is none", text: with([]string{"The army has crossed the river."}),
			blocks: storyBlocks("paragraph: The army has crossed the river."),
		},
		{
			name: "given and found", title: "“Army” crosses the river", text: with([]string{"Army crosses the river!"}),
			blocks: storyBlocks("title: Army crosses the river!"),
		},
		{
			name: "given and not found: no line is guessed", title: "Quite another headline", text: with([]string{"Army crosses the river"}),
			blocks: storyBlocks("heading: Army crosses the river"),
		},
		{
			name: "repeated, alone and before the story", title: "Army crosses the river at dawn",
			text:    with([]string{"Army crosses the river at dawn", "Army crosses the river at dawn"}, "Army crosses the river at dawn Thousands of men took part in it, he said."),
			blocks:  append(storyBlocks("title: Army crosses the river at dawn"), "paragraph: Thousands of men took part in it, he said."),
			removed: []string{"repeated title: Army crosses the river at dawn", "repeated title: Army crosses the river at dawn"},
		},
		{
			name: "a sentence that begins like the headline stays whole", title: "Rebels attack Goma airport",
			text:   "Rebels attack Goma airport\n\nRebels attack Goma airport every week, a pilot who flies there said.",
			blocks: []string{"title: Rebels attack Goma airport", "paragraph: Rebels attack Goma airport every week, a pilot who flies there said."},
		},
	})
}

func TestHeadings(t *testing.T) {
	runCleanCases(t, []cleanCase{
		{
			name: "crosshead", text: with(nil, "A long war", "It was the third crossing since the war began."),
			blocks: append(storyBlocks(), "heading: A long war", "paragraph: It was the third crossing since the war began."),
		},
		{
			name: "words before a quotation", text: with(nil, "The general said,", "\"We will go on.\""),
			blocks: append(storyBlocks(), "paragraph: The general said,", "paragraph: \"We will go on.\""),
		},
		{
			name: "list item", text: with(nil, "- Three bridges taken", "- Two villages burned"),
			blocks: append(storyBlocks(), "paragraph: - Three bridges taken", "paragraph: - Two villages burned"),
		},
	})
}
