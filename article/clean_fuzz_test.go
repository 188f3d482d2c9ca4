package article

import (
	"testing"

	"newsgraph/schema"
)

// checkTiling fails unless the layout's parts are in order, do not overlap, lie
// in the text and hold every byte that is not white space.
func checkTiling(t *testing.T, text string, l Layout) {
	t.Helper()
	owner := make([]int, len(text))
	mark := func(s Span, what string) {
		if s.Start < 0 || s.End > len(text) || s.Empty() {
			t.Fatalf("%s %v is no span of %d bytes", what, s, len(text))
		}
		for i := s.Start; i < s.End; i++ {
			owner[i]++
		}
	}
	for _, b := range l.Blocks {
		mark(b.Span, b.Kind.String())
	}
	for _, r := range l.Removed {
		mark(r.Span, r.Reason)
	}
	if l.Dateline != nil {
		mark(l.Dateline.Span, "dateline")
	}
	for i, r := range text {
		if owner[i] > 1 || owner[i] == 0 && !isSpace(r) {
			t.Fatalf("byte %d (%q) has %d owners in %q", i, r, owner[i], text)
		}
	}
	for i := 1; i < len(l.Blocks); i++ {
		if l.Blocks[i].Start < l.Blocks[i-1].End {
			t.Fatalf("blocks %v and %v are out of order", l.Blocks[i-1], l.Blocks[i])
		}
	}
}

func FuzzClean(f *testing.F) {
	for _, c := range cleanCases {
		f.Add(c.title, c.text)
	}
	f.Add("", "ROME, 4 JAN 90 (EFE) -- [TEXT] ARMY TROOPS LEFT.\n\n[PEREZ] \"WE ARE LEAVING.\"\n\n(EFE)\n#a\n\x00\xff")
	f.Fuzz(func(t *testing.T, title, text string) {
		checkTiling(t, text, Clean(schema.Article{Title: title, Text: text}))
	})
}
