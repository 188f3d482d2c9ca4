// Package lex gives the lexical attributes of a word as spaCy computes them:
// string ids, lower case, norm, prefix, suffix, shape and flags. They follow
// Python's str methods where Go's differ, because the weights were trained so.
package lex

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// digits holds what Python's str.isdigit accepts beyond decimal digits (Nd).
var digits = &unicode.RangeTable{
	R16: []unicode.Range16{
		{Lo: 0xb2, Hi: 0xb3, Stride: 1}, {Lo: 0xb9, Hi: 0xb9, Stride: 1}, {Lo: 0x1369, Hi: 0x1371, Stride: 1},
		{Lo: 0x19da, Hi: 0x19da, Stride: 1}, {Lo: 0x2070, Hi: 0x2070, Stride: 1}, {Lo: 0x2074, Hi: 0x2079, Stride: 1},
		{Lo: 0x2080, Hi: 0x2089, Stride: 1}, {Lo: 0x2460, Hi: 0x2468, Stride: 1}, {Lo: 0x2474, Hi: 0x247c, Stride: 1},
		{Lo: 0x2488, Hi: 0x2490, Stride: 1}, {Lo: 0x24ea, Hi: 0x24ea, Stride: 1}, {Lo: 0x24f5, Hi: 0x24fd, Stride: 1},
		{Lo: 0x24ff, Hi: 0x24ff, Stride: 1}, {Lo: 0x2776, Hi: 0x277e, Stride: 1}, {Lo: 0x2780, Hi: 0x2788, Stride: 1},
		{Lo: 0x278a, Hi: 0x2792, Stride: 1},
	},
	R32: []unicode.Range32{
		{Lo: 0x10a40, Hi: 0x10a43, Stride: 1}, {Lo: 0x10e60, Hi: 0x10e68, Stride: 1},
		{Lo: 0x11052, Hi: 0x1105a, Stride: 1}, {Lo: 0x1f100, Hi: 0x1f10a, Stride: 1},
	},
	LatinOffset: 2,
}

func isDigit(r rune) bool { return unicode.IsDigit(r) || unicode.Is(digits, r) }

func isSpace(r rune) bool { return unicode.IsSpace(r) || r >= 0x1c && r <= 0x1f }

// every says whether s is not empty and f holds for each of its characters.
func every(s string, f func(rune) bool) bool {
	for _, r := range s {
		if !f(r) {
			return false
		}
	}
	return s != ""
}

// IsSpace says whether s is white space only, and not empty (Python's isspace).
func IsSpace(s string) bool { return every(s, isSpace) }

// IsAlpha says whether s is letters only, and not empty (Python's isalpha).
func IsAlpha(s string) bool { return every(s, unicode.IsLetter) }

// Prefix is the first character of s.
func Prefix(s string) string {
	_, n := utf8.DecodeRuneInString(s)
	return s[:n]
}

// Suffix is the last three characters of s, or fewer.
func Suffix(s string) string {
	i := len(s)
	for range 3 {
		_, n := utf8.DecodeLastRuneInString(s[:i])
		i -= n
	}
	return s[i:]
}

// Shape replaces capitals with X, other letters with x and digits with d, cuts
// each run at four, and gives LONG for 100 characters or more.
func Shape(s string) string {
	if len(s) >= 100 && utf8.RuneCountInString(s) >= 100 {
		return "LONG"
	}
	var b strings.Builder
	last, run := rune(-1), 0
	for _, r := range s {
		switch {
		case unicode.IsLetter(r) && unicode.IsUpper(r):
			r = 'X'
		case unicode.IsLetter(r):
			r = 'x'
		case isDigit(r):
			r = 'd'
		}
		if r != last {
			last, run = r, 0
		}
		if run++; run <= 4 {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// Lower is Python's str.lower: like strings.ToLower, but İ becomes two
// characters and a Σ that ends a word becomes ς.
func Lower(s string) string {
	if !strings.ContainsAny(s, "İΣ") {
		return strings.ToLower(s)
	}
	var b strings.Builder
	for i, r := range s {
		switch {
		case r == 'İ':
			b.WriteString("i̇")
		case r == 'Σ' && endsWord(s[:i], s[i+len("Σ"):]):
			b.WriteRune('ς')
		default:
			b.WriteRune(unicode.ToLower(r))
		}
	}
	return b.String()
}

// endsWord says whether a cased letter comes before and none after, marks and
// apostrophes aside (the Final_Sigma condition of Unicode).
func endsWord(before, after string) bool {
	before = strings.TrimRightFunc(before, ignorable)
	after = strings.TrimLeftFunc(after, ignorable)
	last, _ := utf8.DecodeLastRuneInString(before)
	next, _ := utf8.DecodeRuneInString(after)
	return cased(last) && !cased(next)
}

func cased(r rune) bool { return unicode.In(r, unicode.Lu, unicode.Ll, unicode.Lt) }

func ignorable(r rune) bool {
	return unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf, unicode.Lm, unicode.Sk) || strings.ContainsRune("'.:·’", r)
}
