// Package shown writes what came from outside for people: strings of unknown
// origin safe to print on one line, and sizes.
package shown

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxShown bounds how much of a name or message is shown, in bytes.
const maxShown = 400

// Text makes a string of unknown origin safe to print on one line: control
// characters, marks that turn the direction of text, other characters that do
// not show, and bytes that are no UTF-8 are escaped; a long one is cut.
func Text(s string) string {
	cut := ""
	if len(s) > maxShown {
		at := maxShown
		for at > maxShown-utf8.UTFMax && !utf8.RuneStart(s[at]) {
			at--
		}
		s, cut = s[:at], "…"
	}
	if utf8.ValidString(s) && strings.IndexFunc(s, unprintable) < 0 {
		return s + cut
	}
	quoted := strconv.Quote(s)
	return strings.ReplaceAll(quoted[1:len(quoted)-1], `\"`, `"`) + cut
}

func unprintable(r rune) bool { return !unicode.IsPrint(r) }
