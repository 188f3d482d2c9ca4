package recase

import (
	"strings"

	"newsgraph/extract/refer"
	"newsgraph/gazetteer"
)

// people gives a capital to what only a name after it makes part of a name: a given
// name that is a common word, too ("ANGEL RUIZ"), and a title ("COLONEL RUIZ").
func people(text string, words []wordAt, keep []casing, g *gazetteer.Gazetteer) {
	for i := len(words) - 2; i >= 0; i-- {
		w, next := words[i], words[i+1]
		if keep[i] != small || keep[i+1] == small || !named(text, words, i+1, g) || strings.Trim(text[w.end:next.start], ". ") != "" {
			continue
		}
		word := text[w.start:w.end]
		if given, _ := g.GivenName(word); given && len(word) > 3 || refer.Title(word) {
			keep[i] = capital
		}
	}
}

// named reports whether a word can be part of a person's name: it is neither a
// demonym nor a day.
func named(text string, words []wordAt, i int, g *gazetteer.Gazetteer) bool {
	w := text[words[i].start:words[i].end]
	_, demonym := g.Demonym(w)
	return !demonym && !calendar[w] && !begins(text, words[i].start)
}

// initials writes single letters with a stop or a number after them in capitals:
// "U.S.", "M-16".
func initials(text string, words []wordAt, keep []casing) {
	for i, w := range words {
		if w.end-w.start != 1 {
			continue
		}
		after := text[w.end:min(len(text), w.end+2)]
		switch {
		case text[w.start] == 'I' && (after == "" || after[0] == ' '),
			len(after) == 2 && after[0] == '.' && after[1] >= 'A' && after[1] <= 'Z',
			w.start > 1 && text[w.start-1] == '.' && text[w.start-2] >= 'A' && text[w.start-2] <= 'Z',
			len(after) == 2 && after[0] == '-' && after[1] >= '0' && after[1] <= '9':
			keep[i] = upper
		}
	}
}
