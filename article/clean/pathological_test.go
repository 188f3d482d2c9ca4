package clean

import (
	"strings"
	"testing"
	"time"

	"newsgraph/internal/needs"
	"newsgraph/schema"
)

// TestPathological holds that the time of Clean grows with the text, not with
// its square: four times the text may take ten times as long, not sixteen.
func TestPathological(t *testing.T) {
	for name, text := range map[string]func(n int) string{
		"speeches":    func(n int) string { return strings.Repeat("ABCD: Who?\n\n", n) },
		"short lines": func(n int) string { return strings.Repeat("a b c\n", n) },
		"the same": func(n int) string {
			return strings.Repeat("The army of the north crossed the river at dawn on Monday.\n\n", n/10)
		},
		"credits":     func(n int) string { return strings.Repeat("The army crossed the river (AFP/Jo Doe) and ", n/10) },
		"share links": func(n int) string { return strings.Repeat("word pic.twitter.com/a1 ", n/10) },
		"brackets":    func(n int) string { return strings.Repeat("[A] ", n) + "\n\n" + strings.Repeat("(", n) },
		"datelines": func(n int) string {
			return strings.Repeat("ROME, May 3 (AP) - ", n/10) + "\n\n" + strings.Repeat("ROME (AP) - Men met.\n\n", n/10)
		},
		"white space":  func(n int) string { return strings.Repeat(" \u200b\t", n) + "x" + strings.Repeat(" \n", n) },
		"one word":     func(n int) string { return strings.Repeat("x", 10*n) },
		"hashtags":     func(n int) string { return strings.Repeat("#a ", n) },
		"headline":     func(n int) string { return strings.Repeat("Army ", n) + "\n\n" + strings.Repeat("Army ", n) },
		"a wide table": func(n int) string { return strings.Repeat("1   2   3   4\n", n) },
	} {
		t.Run(name, func(t *testing.T) {
			n := needs.Size(3000)
			one, four := cleaning(t, text(n)), cleaning(t, text(4*n))
			if four > 10*one && four > time.Second {
				t.Errorf("%v, and %v for four times the text", one, four)
			}
		})
	}
}

// cleaning is the shortest of three times that Clean takes.
func cleaning(t *testing.T, text string) time.Duration {
	t.Helper()
	best := time.Hour
	for range 3 {
		start := time.Now()
		l := Clean(schema.Article{Title: "Army crosses the river at dawn", Text: text})
		best = min(best, time.Since(start))
		checkTiling(t, text, l)
	}
	return best
}
