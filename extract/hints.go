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
	h := nlp.Hints{Norms: map[string]string{}, Dashes: dashes(text), Joined: x.joined(text)}
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

// joined lists the verbs and event nouns with a hyphen of a text, and what the model is to read in their place:
// "re-arrested", "sit-in". In capitals they may be a part of a name.
func (x *Extractor) joined(text string) map[string]string {
	out := map[string]string{}
	for at := strings.IndexByte(text, '-'); at >= 0; {
		lo, hi := at, at+1
		for lo > 0 && isLetter(text[lo-1]) {
			lo--
		}
		for hi < len(text) && isLetter(text[hi]) {
			hi++
		}
		if word := text[lo:hi]; lo < at && text[lo] >= 'a' && hi > at+1 && text[at+1] >= 'a' && (lo == 0 || text[lo-1] != '-') && (hi == len(text) || text[hi] != '-') && out[word] == "" {
			if _, ok := x.lex.Hyphened(word); ok {
				out[word] = text[at+1 : hi]
			} else if noun, ok := x.lex.HyphenedNoun(word); ok {
				out[word] = standIn[len(noun) < len(word)]
			}
		}
		next := strings.IndexByte(text[at+1:], '-')
		if next < 0 {
			break
		}
		at += 1 + next
	}
	return out
}

// standIn is an event noun that the model knows, for one with a hyphen, and its plural.
var standIn = map[bool]string{false: "attack", true: "attacks"}

func isLetter(b byte) bool { return 'a' <= b|0x20 && b|0x20 <= 'z' }

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
