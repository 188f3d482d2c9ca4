package main

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"newsgraph/gazetteer/internal/placefile"
)

// usable reports whether an alternate name of GeoNames can stand in English
// text: in Latin letters, capitalised, no airport code, no common word.
func (w *world) usable(name string) bool {
	if len(name) < 3 || len(name) > 48 || strings.ContainsAny(name, ",()/;:0123456789") {
		return false
	}
	letters := placefile.Letters(name)
	for i := range len(letters) {
		if letters[i] >= utf8.RuneSelf {
			return false
		}
	}
	if r, _ := utf8.DecodeRuneInString(name); !unicode.IsUpper(r) && !arabicArticle(name) && !unicode.IsPunct(r) {
		return false // machine transliterations begin in lower case
	}
	if len(letters) <= 4 && letters == strings.ToUpper(letters) {
		return false
	}
	return w.words[placefile.Word(name)]&placefile.FlagWord == 0
}

// arabicArticle reports whether a name begins with an article in lower case:
// al-Qaim.
func arabicArticle(name string) bool {
	a, rest, ok := strings.Cut(name, "-")
	r, _ := utf8.DecodeRuneInString(rest)
	return ok && len(a) <= 3 && unicode.IsUpper(r)
}
