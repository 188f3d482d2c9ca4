//go:build unix

package spacy

import (
	"strings"
	"syscall"
	"testing"
	"time"
)

// cpuTime is what the process has used; other processes do not disturb it.
func cpuTime(t *testing.T) time.Duration {
	t.Helper()
	var r syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &r); err != nil {
		t.Fatal(err)
	}
	return time.Duration(r.Utime.Nano() + r.Stime.Nano())
}

// repeat gives n words of a text.
func repeat(text string, n int) []Word {
	words := make([]Word, 0, n)
	f := strings.Fields(text)
	for i := range n {
		words = append(words, Word{Text: f[i%len(f)], Space: true})
	}
	return words
}

// TestTimeIsLinear analyses long documents that no sentence break divides well:
// a token of the long one may not cost much more than one of the short one.
func TestTimeIsLinear(t *testing.T) {
	m := own(t)
	const short, long = 4_000, 50_000
	for _, text := range []string{"the", "of the", "the man whom she thought that he saw"} {
		perToken := func(n int) time.Duration {
			words := repeat(text, n)
			begin := cpuTime(t)
			if a := m.Analyze(words, nil); len(a.Heads) != n {
				t.Fatalf("%d heads for %d words", len(a.Heads), n)
			}
			return (cpuTime(t) - begin) / time.Duration(n)
		}
		perToken(short) // warm
		s, l := perToken(short), perToken(long)
		t.Logf("%q: %v a token in %d, %v in %d", text, s, short, l, long)
		if l > 4*s {
			t.Errorf("%q: %v a token in %d tokens, %v in %d", text, s, short, l, long)
		}
	}
}

// TestLiftingIsLinear has one head for all tokens, each of which looks for a
// label that is not there.
func TestLiftingIsLinear(t *testing.T) {
	perToken := func(n int) time.Duration {
		tr := tree{heads: make([]int, n), deps: make([]string, n)}
		for i := range tr.deps {
			tr.deps[i] = "prep||attr"
		}
		begin := cpuTime(t)
		tr.lower(func(int) bool { return false })
		return (cpuTime(t) - begin) / time.Duration(n)
	}
	s, l := perToken(2*liftSearch), perToken(20*liftSearch)
	t.Logf("%v a token in %d, %v in %d", s, 2*liftSearch, l, 20*liftSearch)
	if l > 4*s {
		t.Errorf("%v a token in %d, %v in %d", s, 2*liftSearch, l, 20*liftSearch)
	}
}
