// Package textscore compares a text with the one that was wanted, by their words.
// Tests and the scoring of page sets use it.
package textscore

import (
	"strings"
	"unicode"
)

// Score is how much of one text stands in another, each from 0 to 1.
type Score struct{ Precision, Recall, F1 float64 }

// Tokens splits a text into words in small letters; of scripts without spaces
// each character is a word.
func Tokens(s string) []string {
	var out []string
	for w := range strings.FieldsFuncSeq(strings.ToLower(s), func(r rune) bool { return !unicode.In(r, unicode.L, unicode.N, unicode.M) }) {
		if strings.ContainsFunc(w, unspaced) {
			out = append(out, strings.Split(w, "")...)
		} else {
			out = append(out, w)
		}
	}
	return out
}

func unspaced(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai)
}

// Compare scores got against want as bags of words. Two empty texts are equal;
// of one that is empty all scores are 0.
func Compare(got, want []string) Score {
	if len(got) == 0 && len(want) == 0 {
		return Score{1, 1, 1}
	}
	left := map[string]int{}
	for _, w := range want {
		left[w]++
	}
	same := 0
	for _, w := range got {
		if left[w] > 0 {
			left[w]--
			same++
		}
	}
	if same == 0 {
		return Score{}
	}
	p, r := float64(same)/float64(len(got)), float64(same)/float64(len(want))
	return Score{p, r, 2 * p * r / (p + r)}
}
