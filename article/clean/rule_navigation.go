package clean

import (
	"strings"

	"newsgraph/article/words"
)

// navigationLines removes rows of menu items: "Home | News | Sport", "Print | Back
// to the article", "World > Africa".
func navigationLines(p *page) {
	if p.alone() {
		return
	}
	for i := range p.paras {
		if !p.paras[i].gone && p.paras[i].kind != Title && isMenu(p.of(i)) {
			p.drop(i, ReasonNavigation)
		}
	}
}

// isMenu reports whether s is parts of at most four words that bars or arrows
// divide, none of which ends a sentence.
func isMenu(s string) bool {
	if !strings.ContainsAny(s, "|»›>") || len(s) > 200 || words.Closed(s) {
		return false
	}
	parts := strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune("|»›>", r) })
	named := 0
	for _, x := range parts {
		n := len(words.Of(x))
		if n > 4 {
			return false
		}
		if n > 0 {
			named++
		}
	}
	return named >= 2
}
