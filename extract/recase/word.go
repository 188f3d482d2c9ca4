package recase

import (
	"strings"

	"newsgraph/extract/lexicon"
	"newsgraph/gazetteer"
)

// formed reports whether a word that no list of common words has is one all the
// same: a form of a word that tells a deed or a weapon ("MACHINEGUNNED"), or built
// from a common word or with an ending that names do not have ("COUNTEROFFENSIVE",
// "DEMOBILIZATION").
func formed(w string, g *gazetteer.Gazetteer) bool {
	lower := strings.ToLower(w)
	for _, stem := range stems(lower) {
		if lex := lexicon.Default(); lex.EventNoun(stem) || lex.Arms(stem) != 0 {
			return true
		} else if _, ok := lex.Verb(stem); ok {
			return true
		}
	}
	for _, end := range wordEndings {
		if len(lower) > len(end)+3 && strings.HasSuffix(lower, end) {
			return true
		}
	}
	for _, p := range wordPrefixes {
		if rest, ok := strings.CutPrefix(lower, p); ok && len(rest) > 3 && g.CommonWord(rest) {
			return true
		}
	}
	return false
}

// stems are the base forms that a word may be a form of.
func stems(w string) []string {
	out := []string{w}
	for _, end := range []string{"s", "es", "d", "ed", "ing"} {
		stem, ok := strings.CutSuffix(w, end)
		if !ok || len(stem) < 4 {
			continue
		}
		out = append(out, stem)
		if n := len(stem); stem[n-1] == stem[n-2] {
			out = append(out, stem[:n-1]) // "gunned"
		}
	}
	return out
}

var (
	wordEndings  = []string{"ization", "izations", "izing", "ized", "istic", "cidal", "ability", "edness", "ingly"}
	wordPrefixes = []string{"anti", "counter", "non", "sub", "over", "under", "inter", "re", "un", "multi", "ultra", "semi", "round", "right", "left"}
)
