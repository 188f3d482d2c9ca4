package ingest

import (
	"strings"
	"testing"
)

// FuzzFailedLetters holds that any file of dead letters is read or refused with its
// line, and that what it lists can be looked for.
func FuzzFailedLetters(f *testing.F) {
	f.Add(`{"file": "a.jsonl", "line": 3, "class": "bad json", "reason": "x"}` + "\n" + `{"file": "b.zip!c.html", "offset": 9}`)
	f.Add(`{"file": ""}`)
	f.Add("!\n{")
	f.Fuzz(func(t *testing.T, text string) {
		r, err := FailedLetters(strings.NewReader(text), "dead.jsonl")
		if err != nil {
			if !strings.HasPrefix(err.Error(), "dead.jsonl:") {
				t.Errorf("the error does not name the line: %v", err)
			}
			return
		}
		for p := range r.waiting {
			if found, ok := r.find(p); !ok || found != p {
				t.Errorf("%v is listed, and found as %v, %v", p, found, ok)
			}
		}
	})
}
