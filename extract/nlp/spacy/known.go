package spacy

import (
	"errors"
	"io/fs"
	"strings"

	"newsgraph/extract/nlp/spacy/internal/lex"
)

const (
	// knownFile lists, one a line, the norms that the weights of a pipeline have
	// learned. It is ours; pipelines made by spaCy alone have none.
	knownFile = "vocab/known.txt"

	// unknownNorm is the norm of every other word that has a capital: a name never
	// seen is read by its ending, its shape and its neighbours, and not like
	// whichever word shares its row of the hashed table.
	unknownNorm = "unk"
)

// readKnown reads the list; it gives nil for a pipeline without one.
func readKnown(fsys fs.FS) (map[string]bool, error) {
	data, err := readFile(fsys, knownFile)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	known := make(map[string]bool, len(data)/8)
	for word := range strings.FieldsSeq(string(data)) {
		known[word] = true
	}
	return known, nil
}

// learned returns the norm by which the weights read a word that comes without
// one.
func (m *Model) learned(text string) string {
	norm := m.Norm(text)
	if m.known != nil && !m.known[norm] && lex.Lower(text) != text {
		return unknownNorm
	}
	return norm
}
