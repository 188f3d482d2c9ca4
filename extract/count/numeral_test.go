package count

import (
	"strings"
	"testing"
)

func TestNumeral(t *testing.T) {
	for _, c := range []struct {
		text  string
		value int
		exact bool
		words int // 0 for no number
	}{
		{"three", 3, true, 1},
		{"twelve soldiers", 12, true, 1},
		{"twenty - five men", 25, true, 3},
		{"twenty-five men", 25, true, 1},
		{"thirty four workers", 34, true, 2},
		{"0", 0, true, 1},
		{"156 people", 156, true, 1},
		{"1,200 men", 1200, true, 1},
		{"1,014,000", 1014000, true, 1},
		{"2.5 million people", 2500000, false, 2},
		{"2.3 mln", 2300000, false, 2},
		{"two million", 2000000, false, 2},
		{"five hundred and twelve", 512, true, 4},
		{"one hundred and five", 105, true, 4},
		{"three thousand two hundred and six dead", 3206, true, 6},
		{"two hundred thousand", 200000, true, 3},
		{"20 thousand", 20000, true, 2},
		{"a dozen villagers", 12, false, 2},
		{"half a dozen", 6, false, 3},
		{"half a million", 500000, false, 3},
		{"a hundred", 100, false, 2},
		{"two dozen", 24, false, 2},
		{"three score", 60, false, 2},
		{"two and a half million", 2500000, false, 5},
		// what comes after a number is not always part of it
		{"three and injured five", 3, true, 1},
		{"two and three", 2, true, 1},
		{"12 13", 12, true, 1},
		{"five twelve", 5, true, 1},
		{"12 twelve", 12, true, 1},
		{"two thousand 500", 2000, true, 2},
		{"ten - five", 10, true, 1},
		// no numbers of people
		{"soldiers", 0, false, 0},
		{"million", 0, false, 0},
		{"a soldier", 0, false, 0},
		{"half a soldier", 0, false, 0},
		{"half", 0, false, 0},
		{"2.5", 0, false, 0},
		{"1,20", 0, false, 0},
		{"12th", 0, false, 0},
		{"second", 0, false, 0},
		{"99999999999", 0, false, 0},
		{"nine hundred billion", 0, false, 0},
		{"", 0, false, 0},
	} {
		n, ok := numeral(strings.Fields(c.text))
		if ok != (c.words > 0) || ok && n != (number{c.value, c.exact, c.words}) {
			t.Errorf("%q: %+v %v", c.text, n, ok)
		}
	}
}

// FuzzNumeral reads whatever words come: a number is never negative, never above
// all people, and takes words that are there.
func FuzzNumeral(f *testing.F) {
	for _, s := range []string{"two and a half million", "twenty - five", "1,200", "half a dozen", "one hundred and", "9999999999 thousand", "- - and a half", "zero million", "a a dozen dozen"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		words := strings.Fields(strings.ToLower(s))
		n, ok := numeral(words)
		if ok && (n.value < 0 || n.value > maxNumber || n.words < 1 || n.words > len(words)) {
			t.Errorf("%q: %+v", s, n)
		}
		for at := range words {
			if c, from, to, ok := quantity(words, at); ok {
				if from < 0 || from > at || to <= at || to > len(words) {
					t.Errorf("%q at %d: words %d to %d", s, at, from, to)
				}
				consistent(t, s, c)
			}
		}
	})
}

// consistent tests that a count has a number, and that none speaks against another.
func consistent(t interface{ Errorf(string, ...any) }, text string, c Count) {
	last, n := 0, 0
	for _, v := range []*int{c.AtLeast, c.Number, c.AtMost} {
		if v == nil {
			continue
		}
		if *v < last || *v > maxNumber {
			t.Errorf("%q: %s", text, show(c))
		}
		last = *v
		n++
	}
	if n == 0 {
		t.Errorf("%q: a count without a number", text)
	}
}
