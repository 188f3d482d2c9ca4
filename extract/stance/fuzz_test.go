package stance

import (
	"strings"
	"testing"

	"newsgraph/extract/nlp"
	"newsgraph/extract/story"
)

// FuzzQuotations checks that quotations of any text are ordered spans within
// their passages, and that each belongs to one quotation.
func FuzzQuotations(f *testing.F) {
	for _, s := range []string{`" a b c d " e`, "“ a b c d\n“ e f g h ” i", "‘ a b c d e , ’ f", "a ’ ' \" b c\nd e f \" .", "” “ \" \""} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		s := &story.Story{}
		for _, line := range strings.Split(text, "\n") {
			s.Passages = append(s.Passages, &story.Passage{Doc: flat(t, line)})
		}
		r := &Reader{s: s}
		all := r.quotations()
		n := 0
		for pi, parts := range r.quotes {
			end := 0
			for _, q := range parts {
				if q.start < end || q.end <= q.start || q.end > len(s.Passages[pi].Doc.Tokens) || q.of == nil {
					t.Fatalf("passage %d: span %d to %d after %d", pi, q.start, q.end, end)
				}
				end = q.end
				n++
			}
		}
		for _, q := range all {
			n -= len(q.parts)
		}
		if n != 0 {
			t.Fatalf("%d parts belong to no quotation", n)
		}
	})
}

// flat makes a text of words without any grammar.
func flat(t *testing.T, line string) *nlp.Doc {
	t.Helper()
	var tokens []nlp.Token
	var text strings.Builder
	for i, w := range strings.Fields(line) {
		start := text.Len()
		text.WriteString(w)
		tokens = append(tokens, nlp.Token{Text: w, Norm: w, Start: start, End: text.Len(), Space: len(w)%2 == 0, SentStart: true, Head: i, Dep: "ROOT"})
		text.WriteByte(' ')
	}
	d, err := nlp.NewDoc(text.String(), tokens, nil)
	if err != nil {
		t.Skip(err)
	}
	return d
}
