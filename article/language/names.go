package language

import (
	"strings"

	"github.com/abadojack/whatlanggo"
	"golang.org/x/text/language"
)

// Same compares two tags by their base: "en_GB" is "en", "no" is "nb".
func Same(a, b string) bool {
	x, y := baseOf(a), baseOf(b)
	return x != "" && x == y
}

// baseOf is the base code of a tag; empty where it is none.
func baseOf(tag string) string {
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

// Name is the English name with the code: "French (fr)".
func Name(code string) string {
	for l, name := range whatlanggo.Langs {
		if isoCode(l) == code {
			return name + " (" + code + ")"
		}
	}
	return code
}
