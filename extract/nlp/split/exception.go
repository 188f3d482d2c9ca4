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

// Norms gives the normal forms of words that are tokens already, "" where it is
// the model's own: that of an exception which the word is, or which it and the
// next one or two spell together, as "ca" and "n't" do.
func Norms(words []string) []string {
	table := exceptions()
	out := make([]string, len(words))
	for i := 0; i < len(words); {
		i += table.norms(words[i:], out[i:])
	}
	return out
}

// maxParts is the largest number of tokens of an exception.
const maxParts = 3

// norms writes the norms of the longest exception at the start of words to out
// and gives its length in words, at least 1.
func (t exceptionTable) norms(words, out []string) int {
	for n := min(maxParts, len(words)); n > 0; n-- {
		if len(words[n-1]) > t.longest {
			continue
		}
		parts, ok := t.find(strings.Join(words[:n], ""))
		if !ok || !fits(parts, words[:n]) {
			continue
		}
		for i, p := range parts {
			out[i] = p.norm
		}
		return n
	}
	return 1
}

// fits tells whether an exception is cut as the words are.
func fits(parts []part, words []string) bool {
	for i, p := range parts {
		if i >= len(words) || p.size != len(words[i]) {
			return false
		}
	}
	return len(parts) == len(words)
}
