package language

import (
	_ "embed" // the table of function words
	"fmt"
	"slices"
	"strings"

	"newsgraph/article/words"
)

//go:embed words.tsv
var wordsTSV string

// functionWords is the embedded table: the languages in its order, English
// first, and for each word the places of its languages in that order.
var functionWords = parseFunctionWords(wordsTSV)

type wordTable struct {
	codes []string
	of    map[string][]int
}

// parseFunctionWords reads the table; a fault in it is a programming error that
// any test run shows.
func parseFunctionWords(tsv string) wordTable {
	t := wordTable{of: map[string][]int{}}
	for n, row := range strings.Split(tsv, "\n") {
		if row == "" || row[0] == '#' {
			continue
		}
		code, list, ok := strings.Cut(row, "\t")
		if !ok {
			panic(fmt.Sprintf("words.tsv:%d: want a code, a tab and words", n+1))
		}
		for w := range words.Set(list) {
			t.of[w] = append(t.of[w], len(t.codes))
		}
		t.codes = append(t.codes, code)
	}
	return t
}

// tally is what of a text are function words, by language in the table's order.
type tally struct {
	words    int
	shares   []float64 // of the words, from 0 to 1
	distinct []int     // different function words of two letters or more
}

// tally counts the words of a text that is in small letters.
func (t wordTable) tally(text string) tally {
	counts := make([]int, len(t.codes))
	out := tally{shares: make([]float64, len(t.codes)), distinct: make([]int, len(t.codes))}
	seen := map[string]bool{}
	for w := range strings.FieldsFuncSeq(text, words.Break) {
		out.words++
		fresh := t.of[w] != nil && len(w) > 1 && !seen[w]
		for _, i := range t.of[w] {
			counts[i]++
			if fresh {
				out.distinct[i]++
			}
		}
		if fresh {
			seen[w] = true
		}
	}
	for i, n := range counts {
		out.shares[i] = float64(n) / float64(max(out.words, 1))
	}
	return out
}

// place is where a language stands in the table, or -1.
func (t wordTable) place(code string) int { return slices.Index(t.codes, code) }

// foreign is the place of the language besides English with most function words.
func (c tally) foreign() int {
	best := 1
	for i := 2; i < len(c.shares); i++ {
		if c.shares[i] > c.shares[best] {
			best = i
		}
	}
	return best
}
