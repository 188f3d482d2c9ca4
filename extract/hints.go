package extract

import (
	"strings"
	"unicode"

	"newsgraph/extract/nlp"
	"newsgraph/extract/recase"
)

// hints tells the language model to read acronyms as names: those that the
// article defines and those that the gazetteer knows as actors. Without it "IS
// claimed" is read with the verb "is".
func (x *Extractor) hints(acronyms map[string]string, text string) nlp.Hints {
	h := nlp.Hints{Norms: map[string]string{}}
	for a, long := range acronyms {
		if strings.ToLower(long) == long {
			continue // "information technology (IT)" names nobody
		}
		h.Norms[a] = nlp.NameNorm
	}
	if recase.Shouted(text) {
		return h // in capitals every short word looks like an acronym
	}
	for _, w := range strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if len(w) >= 2 && len(w) <= 6 && strings.ToUpper(w) == w && x.gaz.Acronym(w) {
			h.Norms[w] = nlp.NameNorm
		}
	}
	return h
}
