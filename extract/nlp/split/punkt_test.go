package split

import (
	"strings"
	"testing"

	"github.com/jdkato/prose/v2"

	"newsgraph/internal/needs"
)

// proseSentences gives what prose itself makes of a text.
func proseSentences(t *testing.T, text string) []string {
	t.Helper()
	doc, err := prose.NewDocument(text, prose.UsingModel(&untagged), prose.WithTagging(false),
		prose.WithExtraction(false), prose.WithTokenization(false))
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, s := range doc.Sentences() {
		if s.Text != "" {
			out = append(out, s.Text)
		}
	}
	return out
}

// checkSentences compares sentenceEnds with prose on a text as one paragraph.
func checkSentences(t *testing.T, text string) {
	t.Helper()
	text = strings.Join(strings.Fields(text), " ")
	var got []string
	at := 0
	for _, end := range sentenceEnds(text, blankWords(text, span{0, len(text)})) {
		got = append(got, strings.TrimSpace(text[at:end]))
		at = end
	}
	if rest := strings.TrimSpace(text[at:]); rest != "" {
		got = append(got, rest)
	}
	if want := proseSentences(t, text+" "); strings.Join(got, "|") != strings.Join(want, "|") {
		t.Errorf("%q:\n got %q\nwant %q", text, got, want)
	}
}

func TestSentencesAreProses(t *testing.T) {
	for _, text := range []string{
		"", " ", ".", "One", "One. Two", "He left… She stayed.", "Wait... what? No. . . Yes.",
		`"Stop!" he said. "Go." Then they went (as ever.) He did.`, "He met Lt. Gen. A. Mbeki of the F.B.I. The talks failed.",
		"U.S. President Ada Moss spoke at 5 p.m. Monday. No. 5 won.", "‘Why?’ she asked. He shrugged.[3] Next.",
		"Yahoo! bought it. Sgt. Lee of the U.N. Security Council said so…", "Prices rose 3.5. They fell.",
	} {
		checkSentences(t, text)
	}
	var docs []spacyDoc
	needs.JSON(t, needs.Shared(t, "nlp/parity.json.gz"), &docs)
	for _, d := range docs {
		text, _ := d.rebuild()
		checkSentences(t, text)
	}
}
