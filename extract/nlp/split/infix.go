package split

import (
	"strings"
	"unicode/utf8"
)

// hyphens are the marks that join or part two words, in order of preference.
var hyphens = [...]string{"---", "--", "-", "——", "—", "–", "~"}

// infixes calls cut(start, end) for each part of word that stands between two
// tokens: a hyphen between letters, an ellipsis, a full stop without its blank.
// The parts come in order and do not overlap.
func infixes(word string, cut func(start, end int)) {
	before := utf8.RuneError // the rune before i; RuneError at the start
	for i := 0; i < len(word); {
		r, size := utf8.DecodeRuneInString(word[i:])
		if n := infixLen(word[i:], r, size, before, i > 0); n > 0 {
			if i > 0 { // spaCy never cuts at the start of a word
				cut(i, i+n)
			}
			before = lastRune(word[i : i+n])
			i += n
			continue
		}
		before = r
		i += size
	}
}

// infixLen gives the length of the infix at the start of s, whose first rune is
// r of size bytes; before is the rune that precedes it, if inside.
func infixLen(s string, r rune, size int, before rune, inside bool) int {
	switch {
	case isASCIILetter(r) || isDigit(r):
		return 0
	case r == '.' && leadingDots(s) > 1:
		return leadingDots(s)
	case r == '…' || isIcon(r):
		return size
	case !inside:
		return 0
	}
	after, _ := utf8.DecodeRuneInString(s[size:])
	switch r {
	case '+', '*', '^', '-':
		if isDigit(before) && (isDigit(after) || after == '-') {
			return size
		}
	case '.':
		if (isLower(before) || isQuote(before)) && (isUpper(after) || isQuote(after)) {
			return size
		}
	case ',':
		if isAlpha(before) && isAlpha(after) {
			return size
		}
	case ':', '<', '>', '=', '/':
		if (isAlpha(before) || isDigit(before)) && isAlpha(after) {
			return size
		}
	}
	if isAlpha(before) || isDigit(before) {
		return hyphenLen(s)
	}
	return 0
}

// hyphenLen gives the length of a hyphen at the start of s that a letter follows.
func hyphenLen(s string) int {
	for _, h := range hyphens {
		if strings.HasPrefix(s, h) {
			if after, _ := utf8.DecodeRuneInString(s[len(h):]); isAlpha(after) {
				return len(h)
			}
		}
	}
	return 0
}
