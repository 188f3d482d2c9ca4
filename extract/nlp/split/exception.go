package split

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed exceptions.tsv
var exceptionsTSV string

// part is one token of an exception: its length in bytes and its NORM, or "".
type part struct {
	size int
	norm string
}

// exceptionTable maps a word to its tokens, against the general rules.
type exceptionTable struct {
	parts   map[string][]part
	longest int // bytes of the longest word in it
}

// exceptions reads the embedded table once.
var exceptions = sync.OnceValue(func() exceptionTable { return readExceptions(exceptionsTSV) })

// readExceptions parses lines of tokens parted by tabs, each with an optional
// NORM after a blank. Lines that start with "# " are comments.
func readExceptions(tsv string) exceptionTable {
	table := exceptionTable{parts: map[string][]part{}}
	for line := range strings.Lines(tsv) {
		line = strings.TrimSuffix(line, "\n")
		if line == "" || strings.HasPrefix(line, "# ") {
			continue
		}
		var word strings.Builder
		var parts []part
		for field := range strings.SplitSeq(line, "\t") {
			text, norm, _ := strings.Cut(field, " ")
			word.WriteString(text)
			parts = append(parts, part{len(text), norm})
		}
		table.parts[word.String()] = parts
		table.longest = max(table.longest, word.Len())
	}
	return table
}

// find gives the tokens of word if it is an exception.
func (t exceptionTable) find(word string) ([]part, bool) {
	if len(word) > t.longest {
		return nil, false
	}
	parts, ok := t.parts[word]
	return parts, ok
}
