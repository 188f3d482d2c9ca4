package article

import (
	"strings"
	"testing"

	"newsgraph/article/clean"
)

// checkTiling fails unless the layout keeps its promise.
func checkTiling(t *testing.T, text string, l clean.Layout) {
	t.Helper()
	if err := l.Check(text); err != nil {
		t.Fatal(err)
	}
}

// story is a story of two paragraphs.
var story = []string{"Troops of the northern command crossed the river at dawn on Monday.", "They met no resistance in the villages beyond it, a spokesman said."}

// storyAfter puts paragraphs before the story.
func storyAfter(before ...string) string {
	return strings.Join(append(before, story...), "\n\n")
}
