// Package words finds the words of a text, and tells where its sentences end. It
// knows nothing of articles.
package words

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Of splits s into its runs of letters and digits, in lower case.
func Of(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), Break)
}

// Part reports whether a rune is part of a word: a letter, a digit or a mark on one.
func Part(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) }

// Break reports whether a rune stands between words.
func Break(r rune) bool { return !Part(r) }

// Over reports whether s has more than n words, as white space parts them, without
// reading on.
func Over(s string, n int) bool {
	for range strings.FieldsSeq(s) {
		if n--; n < 0 {
			return true
		}
	}
	return false
}

// Closed reports whether s ends as a sentence does, quotes and brackets aside.
func Closed(s string) bool {
	s = strings.TrimRight(s, "\"'”’»)]} \t")
	r, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune(".!?…:;。！？；：।؟۔", r) && s != ""
}

// OneLine folds white space: s as one line.
func OneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// Set is the set of the words of a list, which white space parts.
func Set(list string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(list) {
		m[w] = true
	}
	return m
}
