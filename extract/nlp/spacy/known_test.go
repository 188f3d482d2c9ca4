package spacy

import (
	"testing"
	"testing/fstest"
)

// TestUnknownNorms reads a pipeline that lists the norms it has learned, and one
// that does not.
func TestUnknownNorms(t *testing.T) {
	files := tinyDefault.files()
	any, err := Read(files, ".")
	if err != nil {
		t.Fatal(err)
	}
	files[knownFile] = &fstest.MapFile{Data: []byte("dog\nis\n")}
	some, err := Read(files, ".")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ word, any, some string }{
		{"Dog", "dog", "dog"},
		{"IS", "is", "is"},
		{"Zyx", "zyx", "unk"},
		{"ZYX", "zyx", "unk"},
		{"zyx", "zyx", "zyx"}, // without a capital a word keeps its norm
		{"42", "42", "42"},
		{"“", `"`, `"`},
	} {
		if got := any.learned(c.word); got != c.any {
			t.Errorf("%q without a list: %q, want %q", c.word, got, c.any)
		}
		if got := some.learned(c.word); got != c.some {
			t.Errorf("%q with a list: %q, want %q", c.word, got, c.some)
		}
	}
}
