package clean

import "testing"

func TestNavigation(t *testing.T) {
	for _, c := range []struct {
		line string
		menu bool
	}{
		{"Home | News | Sport", true},
		{"World > Africa", true},
		{"Print this page | Back to article", true},
		{"RSS | Vol. 44", true},
		{"He won | and left.", false},
		{"The minister said that | the army had crossed the river at dawn", false},
		{"Home", false},
		{"| |", false},
	} {
		if got := isMenu(c.line); got != c.menu {
			t.Errorf("%q: %v", c.line, got)
		}
	}
}

// TestPosts holds that the signature of an embedded post goes and its words stay.
func TestPosts(t *testing.T) {
	const words = "Supply is back in all of the towns in the west."
	for _, c := range []struct{ name, last, kept, cut string }{
		{"in the paragraph", words + " — Grid Tessaly (@GridTessaly) August 12, 2021", words, "embedded post: — Grid Tessaly (@GridTessaly) August 12, 2021"},
		{"a day first", words + " – Grid (@grid_t) 12 August 2021", words, "embedded post: – Grid (@grid_t) 12 August 2021"},
		{"a handle in a sentence", "The grid (@GridTessaly) said so: " + words, "The grid (@GridTessaly) said so: " + words, ""},
	} {
		var removed []string
		if c.cut != "" {
			removed = []string{c.cut}
		}
		runCleanCases(t, []cleanCase{{name: c.name, text: with(nil, c.last), blocks: append(storyBlocks(), "paragraph: "+c.kept), removed: removed}})
	}
}
