package clean

import (
	"testing"

	"newsgraph/schema"
)

func FuzzClean(f *testing.F) {
	for _, c := range cleanCases {
		f.Add(c.title, c.text)
	}
	f.Add("", "ROME, 4 JAN 90 (EFE) -- [TEXT] ARMY TROOPS LEFT.\n\n[PEREZ] \"WE ARE LEAVING.\"\n\n(EFE)\n#a\n\x00\xff")
	f.Fuzz(func(t *testing.T, title, text string) {
		checkTiling(t, text, Clean(schema.Article{Title: title, Text: text}))
	})
}

// checkTiling fails unless the layout keeps its promise.
func checkTiling(t *testing.T, text string, l Layout) {
	t.Helper()
	if err := l.Check(text); err != nil {
		t.Fatal(err)
	}
}
