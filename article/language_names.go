package article

import (
	"strings"

	"github.com/abadojack/whatlanggo"
	"golang.org/x/text/language"
)

// sameLanguage compares two tags by their base: "en_GB" is "en", "no" is "nb".
func sameLanguage(a, b string) bool {
	x, y := baseLanguage(a), baseLanguage(b)
	return x != "" && x == y
}

// baseLanguage is the base code of a tag; empty where it is none.
func baseLanguage(tag string) string {
	t, err := language.All.Parse(strings.TrimSpace(tag))
	if err != nil {
		return ""
	}
	base, sure := t.Base()
	if sure == language.No {
		return ""
	}
	return base.String()
}

// languageName is the English name with the code: "French (fr)".
func languageName(code string) string {
	for l, name := range whatlanggo.Langs {
		if isoCode(l) == code {
			return name + " (" + code + ")"
		}
	}
	return code
}
