package count

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// show writes a count as "at least/number/at most [text]".
func show(c Count) string {
	text := ""
	for i, v := range []*int{c.AtLeast, c.Number, c.AtMost} {
		if i > 0 {
			text += "/"
		}
		if v != nil {
			text += fmt.Sprint(*v)
		}
	}
	return text
}

// TestQuantity: the number or vague word of each text is the one in brackets.
func TestQuantity(t *testing.T) {
	for _, c := range []struct{ text, want, takes string }{
		{"[three] soldiers", "3/3/3", "three"},
		{"the [twelve] of them", "12/12/12", "twelve"},
		{"killed [a] dozen", "/12/", "a dozen"},
		{"at least [156] people", "156//", "at least 156"},
		{"at the very least [10] men", "10//", "at the very least 10"},
		{"at least another [12] people", "12//", "at least another 12"},
		{"more than [40] protesters", "40//", "more than 40"},
		{"well over [40] protesters", "40//", "over 40"},
		{"no fewer than [12] men", "12//", "no fewer than 12"},
		{"not less than [12] men", "12//", "not less than 12"},
		{"[300] or more", "300//", "300 or more"},
		{"[300] + people", "300//", "300 +"},
		{"more than [a] dozen", "12//", "more than a dozen"},
		{"up to [20] rebels", "//20", "up to 20"},
		{"up to a total of [20] rebels", "//20", "up to a total of 20"},
		{"as many as [30] people", "//30", "as many as 30"},
		{"no more than [5] men", "//5", "no more than 5"},
		{"fewer than [5] men", "//5", "fewer than 5"},
		{"some [300] others", "/300/", "some 300"},
		{"about [30] people", "/30/", "about 30"},
		{"an estimated [200] people", "/200/", "estimated 200"},
		{"[300] or so", "/300/", "300 or so"},
		{"[300] - odd people", "/300/", "300 - odd"},
		{"nearly [100] people", "/100/100", "nearly 100"},
		{"nearly [2.5] million people", "/2500000/2500000", "nearly 2.5 million"},
		{"between [10] and 15 soldiers", "10//15", "between 10 and 15"},
		{"[10] to 15 people", "10//15", "10 to 15"},
		{"[10] - 15 people", "10//15", "10 - 15"},
		{"[two] or three men", "2//3", "two or three"},
		{"[two] or three dozen men", "24//36", "two or three dozen"},
		{"at least [10] to 15 people", "10//", "at least 10 to 15"},
		{"up to [10] or 15 people", "//15", "up to 10 or 15"},
		{"[15] to 10", "15/15/15", "15"},
		{"[10] and 15", "10/10/10", "10"},
		{"[dozens] of civilians", "24//", "dozens"},
		{"[scores] of civilians", "40//", "scores"},
		{"at least [dozens]", "24//", "at least dozens"},
		{"[hundreds] of thousands of people", "200000//", "hundreds of thousands"},
		{"[tens] of thousands", "20000//", "tens of thousands"},
		{"[several] hundred girls", "300//", "several hundred"},
		{"[a] few dozen men", "36//", "a few dozen"},
		{"[a] couple of hundred", "200//", "a couple of hundred"},
		{"[a] couple of men", "2//", "a couple"},
		{"[a] handful of men", "3//", "a handful"},
		{"[hundreds] of a million", "200//", "hundreds"},
		// no quantity, or none of the mention
		{"up to [dozens] of men", "", ""},
		{"nearly [several] men", "", ""},
		{"all but [12] of them", "", ""},
		{"half the [300] passengers", "", ""},
		{"an average of [12] people", "", ""},
		{"[12] percent of them", "", ""},
		{"[12] - year - old boy", "", ""},
		{"[two] - thirds of them", "", ""},
		{"[one] in five soldiers", "", ""},
		{"$ [20] million", "", ""},
		{"[few] soldiers", "", ""},
	} {
		words := strings.Fields(c.text)
		at := -1
		for i, w := range words {
			if trimmed := strings.Trim(w, "[]"); trimmed != w {
				at, words[i] = i, trimmed
			}
		}
		n, from, to, ok := quantity(words, at)
		if got := show(n); ok != (c.want != "") || ok && (got != c.want || strings.Join(words[from:to], " ") != c.takes) {
			t.Errorf("%q: %s %v, words %q", c.text, got, ok, words[max(from, 0):to])
		}
	}
}

// TestQuantityIsConsistent draws phrases of all words that mean something here.
func TestQuantityIsConsistent(t *testing.T) {
	var words []string
	for _, m := range []map[string]sense{before, after} {
		for phrase := range m {
			words = append(words, phrase)
		}
	}
	for w := range vague {
		words = append(words, w)
	}
	for w := range scales {
		words = append(words, w)
	}
	words = append(words, "to", "or", "-", "and", "between", "a", "half", "0", "7", "12", "1,200", "2.5", "three", "twenty", "people", "of")
	slices.Sort(words)
	rapid.Check(t, func(rt *rapid.T) {
		text := strings.Join(rapid.SliceOfN(rapid.SampledFrom(words), 1, 8).Draw(rt, "words"), " ")
		w := strings.Fields(text)
		at := rapid.IntRange(0, len(w)-1).Draw(rt, "at")
		if c, _, _, ok := quantity(w, at); ok {
			consistent(rt, text, c)
		}
	})
}
