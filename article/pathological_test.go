package article

import (
	"strings"
	"testing"
	"time"

	"newsgraph/schema"
)

// TestPathological holds that the time of Clean grows with the text, not with
// its square: each text has some 30,000 paragraphs or words.
func TestPathological(t *testing.T) {
	const n = 30_000
	for name, text := range map[string]string{
		"speeches":     strings.Repeat("ABCD: Who?\n\n", n),
		"short lines":  strings.Repeat("a b c\n", n),
		"the same":     strings.Repeat("The army of the north crossed the river at dawn on Monday.\n\n", n/10),
		"credits":      strings.Repeat("The army crossed the river (AFP/Jo Doe) and ", n/10),
		"brackets":     strings.Repeat("[A] ", n) + "\n\n" + strings.Repeat("(", n),
		"datelines":    strings.Repeat("ROME, May 3 (AP) - ", n/10) + "\n\n" + strings.Repeat("ROME (AP) - Men met.\n\n", n/10),
		"white space":  strings.Repeat(" \u200b\t", n) + "x" + strings.Repeat(" \n", n),
		"one word":     strings.Repeat("x", 10*n),
		"hashtags":     strings.Repeat("#a ", n),
		"headline":     strings.Repeat("Army ", n) + "\n\n" + strings.Repeat("Army ", n),
		"a wide table": strings.Repeat("1   2   3   4\n", n),
	} {
		t.Run(name, func(t *testing.T) {
			start := time.Now()
			checkTiling(t, text, Clean(schema.Article{Title: "Army crosses the river at dawn", Text: text}))
			if d := time.Since(start); d > 15*time.Second {
				t.Errorf("took %v", d)
			}
		})
	}
}
