package lex

import (
	_ "embed"
	"strings"
	"sync"
)

// norms.tsv is spaCy's own table of norms (quotes, dashes, currency signs); a
// model's lexeme_norm table comes before it.
//
//go:embed norms.tsv
var normFile string

var norms = sync.OnceValue(func() map[string]string {
	m := make(map[string]string, 64)
	for line := range strings.Lines(normFile) {
		if word, norm, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t"); ok {
			m[word] = norm
		}
	}
	return m
})

// Norm is the normalised form of a word: from the given table (by string id),
// from spaCy's own, or else its lower case.
func Norm(s string, table map[uint64]string) string {
	if n, ok := table[ID(s)]; ok {
		return n
	}
	if n, ok := norms()[s]; ok {
		return n
	}
	return Lower(s)
}
