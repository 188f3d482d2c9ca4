package clean

import "testing"

func TestCaptions(t *testing.T) {
	for _, s := range []string{
		"A soldier guards the bridge on Monday. (AP Photo/Jo Doe)",
		"A soldier guards the bridge. (Reuters/Jo Doe)",
		"A soldier guards the bridge (AFP via Getty Images)",
		"A soldier guards the bridge. (Jo Doe/EPA)",
		"A soldier guards the bridge. [Photo: Jo Doe]",
		"A soldier guards the bridge (file photo)",
		"A soldier guards the bridge. Photo: Jo Doe",
		"A soldier guards the bridge. | Image credit: Ministry of Defence",
		"A soldier guards the bridge. © Jo Doe, AFP",
		"A soldier guards the bridge. (River Post/Jo Doe)",
		"FILE - A soldier guards the bridge in May 2019. He was later killed.",
		"FILE PHOTO: A soldier guards the bridge",
		"A soldier guards the bridge on Monday. (AP)",
		"Image caption, A soldier guards the bridge",
		"Image caption A soldier guards the bridge",
		"Image source, River Post",
		"Image copyright @riverpost",
	} {
		runCleanCases(t, []cleanCase{{
			name: s, text: with(nil, s, "The crossing took six hours."),
			blocks: append(storyBlocks(), "paragraph: The crossing took six hours."), removed: []string{"caption: " + s},
		}})
	}
}

func TestCredits(t *testing.T) {
	for _, s := range []string{"(AP Photo/Jo Doe)", "Photo by Jo Doe", "Image: Jo Doe.", "Getty Images", "File photo", "[Photo: defence.example]"} {
		runCleanCases(t, []cleanCase{{
			name: s, text: with(nil, s, "The crossing took six hours."),
			blocks: append(storyBlocks(), "paragraph: The crossing took six hours."), removed: []string{"picture credit: " + s},
		}})
	}
}

func TestNoCaptions(t *testing.T) {
	for _, s := range []string{
		"The report was carried by the Syrian Arab News Agency (SANA).",
		"Images of the bridge were shown on television, as was a photo of the general.",
		"Image copyright is a matter for the courts, the general told the reporters on the bridge.",
		"He gave credit to his soldiers (and their mothers).",
		"\"We filed by night,\" he said. \"The photo proves it.\"",
		"The two ministers (of defence and justice) met.",
	} {
		runCleanCases(t, []cleanCase{{
			name: s, text: with(nil, s, "The crossing took six hours."),
			blocks: append(storyBlocks(), "paragraph: "+s, "paragraph: The crossing took six hours."),
		}})
	}
}

func TestTaggedParagraphs(t *testing.T) {
	runCleanCases(t, []cleanCase{
		{
			name: "the last paragraph is signed", text: with(nil, "The crossing took six hours, an officer said. (AFP)"),
			blocks: append(storyBlocks(), "paragraph: The crossing took six hours, an officer said."), removed: []string{"agency tag: (AFP)"},
		},
		{
			name: "a digest signs every item", text: "Troops crossed the river on Monday. (AFP)\n\nMinisters met in Rome on Tuesday. (AP)\n\nFarmers marched in Paris on Friday. (AFP)",
			blocks:  []string{"paragraph: Troops crossed the river on Monday.", "paragraph: Ministers met in Rome on Tuesday.", "paragraph: Farmers marched in Paris on Friday."},
			removed: []string{"agency tag: (AFP)", "agency tag: (AP)", "agency tag: (AFP)"},
		},
		{
			name: "a signature alone", text: with(nil, "(AFP)"),
			blocks: storyBlocks(), removed: []string{"agency tag: (AFP)"},
		},
		{
			name: "an unknown agency alone", text: with(nil, "(River Post)"),
			blocks: storyBlocks(), removed: []string{"agency tag: (River Post)"},
		},
	})
}
