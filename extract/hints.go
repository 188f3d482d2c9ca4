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
	h := nlp.Hints{Norms: map[string]string{}, Dashes: dashes(text)}
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

// dashes reports whether a text means dashes by hyphens between blanks: it joins words with
// hyphens as often, and so is none that parts "front - line".
func dashes(text string) bool {
	spaced, joined := 0, 0
	for i := 1; i+1 < len(text); i++ {
		switch {
		case text[i] != '-':
		case text[i-1] == ' ' && text[i+1] == ' ':
			spaced++
		case text[i-1] > ' ' && text[i+1] > ' ':
			joined++
		}
	}
	return spaced > 0 && joined >= spaced
}
