package clean

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// smallWords give no letter to an acronym.
var smallWords = map[string]bool{
	"a": true, "an": true, "and": true, "as": true, "at": true, "but": true, "by": true, "for": true, "from": true,
	"in": true, "into": true, "is": true, "nor": true, "of": true, "on": true, "or": true, "over": true, "per": true,
	"the": true, "to": true, "up": true, "via": true, "vs": true, "with": true, "after": true,
}

// upper reports whether s has letters and all of them are capitals.
func upper(s string) bool {
	seen := false
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		seen = seen || unicode.IsUpper(r)
	}
	return seen
}

// startsUpper reports whether the first letter or digit of s is no small letter.
func startsUpper(s string) bool {
	i := strings.IndexFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
	if i < 0 {
		return false
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	return !unicode.IsLower(r)
}

// tail is where the last n bytes of s begin, moved on to the start of a rune.
func tail(s string, n int) int {
	at := max(0, len(s)-n)
	for at < len(s) && !utf8.RuneStart(s[at]) {
		at++
	}
	return at
}
