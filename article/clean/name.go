package clean

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"newsgraph/article/words"
)

// isName reports whether s is at most n words that all have a capital, small
// particles aside, and no digits.
func isName(s string, n int) bool {
	f := strings.Fields(s)
	if len(f) == 0 || len(f) > n || !isCapital(s) || strings.ContainsAny(s, "0123456789\"“”!?;()[]") {
		return false
	}
	for _, w := range f {
		if strings.HasSuffix(w, ".") && len(w) > 6 || strings.Contains(w, "--") {
			return false
		}
		if !isCapital(w) && !nameParticles[strings.ToLower(w)] {
			return false
		}
	}
	return true
}

var nameParticles = words.Set(`de del della di da do dos du la le les al el of the and en sur upon am an der den aux`)

func firstWord(s string) string {
	if w := words.Of(s); len(w) > 0 {
		return w[0]
	}
	return ""
}

// isCapital reports whether a word begins with a capital letter.
func isCapital(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r)
}
