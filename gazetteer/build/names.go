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
	if len(letters) < 4 {
		return false // parts of names and codes, more than names
	}
	if !placefile.IsASCII(letters) {
		return false
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

// plainScript are the countries whose names GeoNames transliterates with marks
// that no newspaper prints: their names are shown without.
var plainScript = map[string]bool{
	"AE": true, "AF": true, "BH": true, "DJ": true, "EG": true, "ER": true, "ET": true, "IL": true, "IQ": true, "IR": true, "JO": true,
	"KW": true, "LB": true, "LY": true, "OM": true, "PK": true, "PS": true, "QA": true, "SA": true, "SD": true, "SO": true, "SY": true,
	"YE": true, "IN": true, "BD": true, "NP": true, "LK": true, "MM": true, "TH": true, "LA": true, "KH": true, "GE": true, "AM": true,
	"BY": true, "RU": true, "UA": true, "KZ": true, "KG": true, "TJ": true, "UZ": true, "TM": true, "BG": true, "GR": true, "JP": true,
	"KP": true, "KR": true, "CN": true, "SS": true,
}

// shown is the name to show of a city in the country.
func shown(name, country string) string {
	if !plainScript[country] {
		return strings.ReplaceAll(name, "’", "'")
	}
	return placefile.Plain(name)
}
