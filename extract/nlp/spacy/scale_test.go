package spacy

import (
	"strings"
	"testing"
	"time"
)

// TestTimeIsLinear analyses long documents that no sentence break divides well:
// a token of the long one may not cost much more than one of the short one.
func TestTimeIsLinear(t *testing.T) {
	m := needModel(t)
	const short, long = 4_000, 60_000
	for _, text := range []string{
		"the", "and", "of the", "the man whom she thought that he saw",
	} {
		perToken := func(n int) time.Duration {
			words := make([]Word, 0, n)
			for f := strings.Fields(text); len(words) < n; {
				for _, w := range f {
					words = append(words, Word{Text: w, Space: true})
				}
			}
			best := time.Hour
			for range 2 {
				begin := time.Now()
				a := m.Analyze(words, nil)
				if d := time.Since(begin) / time.Duration(n); d < best {
					best = d
				}
				if len(a.Heads) != len(words) {
					t.Fatalf("%d heads for %d words", len(a.Heads), len(words))
				}
			}
			return best
		}
		perToken(100) // warm
		s, l := perToken(short), perToken(long)
		t.Logf("%q: %v a token in %d, %v in %d", text, s, short, l, long)
		if l > 4*s {
			t.Errorf("%q: %v a token in %d tokens, %v in %d", text, s, short, l, long)
		}
	}
}
