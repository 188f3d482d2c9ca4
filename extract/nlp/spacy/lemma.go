package spacy

import (
	"slices"
	"strings"

	"newsgraph/extract/nlp/spacy/internal/lex"
)

// lemma returns the lemma of a word with a universal part of speech; base says
// that its morphology is that of a base form.
func (l *lemmatizer) lemma(text, pos string, base bool) string {
	if l.lookup != nil {
		if lemma, ok := l.lookup[lex.ID(text)]; ok {
			return lemma
		}
		return text
	}
	if pos == "" || pos == "SPACE" || pos == "EOL" || base {
		return lex.Lower(text)
	}
	f := l.byPOS[lex.ID(lex.Lower(pos))]
	if f == nil || len(f.rules)+len(f.exceptions)+len(f.index) == 0 {
		if pos == "PROPN" {
			return text
		}
		return lex.Lower(text)
	}
	return f.lemma(text)
}

// lemma applies the rules: an irregular form first, then the last rule that
// gives a known word, then one that gives something other than letters, then
// the first that gives an unknown word.
func (f *inflection) lemma(text string) string {
	word := lex.Lower(text)
	var forms, unknown []string
	for _, r := range f.rules {
		form, ok := strings.CutSuffix(word, r[0])
		if form += r[1]; !ok || form == "" {
			continue
		}
		switch {
		case f.index[form]:
			forms = slices.Insert(forms, 0, form)
		case !lex.IsAlpha(form):
			forms = append(forms, form)
		default:
			unknown = append(unknown, form)
		}
	}
	for _, form := range f.exceptions[word] {
		if !slices.Contains(forms, form) {
			forms = slices.Insert(forms, 0, form)
		}
	}
	if forms = append(forms, unknown...); len(forms) > 0 {
		return forms[0]
	}
	return text
}
