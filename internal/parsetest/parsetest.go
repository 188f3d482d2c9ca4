// Package parsetest reads hand-checked parses in a compact form, so that rules
// over parses can be tested without a language model.
package parsetest

import (
	"strconv"
	"strings"
	"testing"

	"newsgraph/extract/nlp"
)

// Doc reads a parse written as one token a field, tokens separated by blanks:
// text|lemma|tag|pos|label|head|entity, where head counts from 0 and a token is
// its own head at the root, and a sentence begins after each full stop. The text is the tokens joined by single blanks;
// a token with a tie before it ("‿-") stands close to the one before.
func Doc(tb testing.TB, parse string) *nlp.Doc {
	tb.Helper()
	var tokens []nlp.Token
	var ents []nlp.Span
	var text strings.Builder
	begins := true
	for i, f := range strings.Fields(parse) {
		p := strings.Split(f, "|")
		if len(p) != 7 {
			tb.Fatalf("token %d: %d fields in %q, want 7", i, len(p), f)
		}
		head, err := strconv.Atoi(p[5])
		if err != nil {
			tb.Fatalf("token %d: head %q", i, p[5])
		}
		word, tied := strings.CutPrefix(p[0], "‿")
		if i > 0 && tied {
			tokens[i-1].Space = false
		} else if i > 0 {
			text.WriteByte(' ')
		}
		start := text.Len()
		text.WriteString(word)
		tokens = append(tokens, nlp.Token{
			Text: word, Start: start, End: text.Len(), Space: true, SentStart: begins,
			Norm: strings.ToLower(word), Lemma: p[1], Tag: p[2], POS: p[3], Dep: p[4], Head: head,
		})
		begins = word == "."
		if p[6] != "" {
			ents = addEnt(ents, i, p[6])
		}
	}
	d, err := nlp.NewDoc(text.String(), tokens, ents)
	if err != nil {
		tb.Fatal(err)
	}
	return d
}

// addEnt extends the last entity when it ends at token i with the same label.
func addEnt(ents []nlp.Span, i int, label string) []nlp.Span {
	if n := len(ents); n > 0 && ents[n-1].End == i && ents[n-1].Label == label {
		ents[n-1].End = i + 1
		return ents
	}
	return append(ents, nlp.Span{Start: i, End: i + 1, Label: label})
}
