package link

import (
	"bytes"
	"strings"
	"testing"
)

// FuzzRead reads whatever a file of decisions may hold: it never panics, an error
// names the file and the line, and what is read is read again as it was written.
func FuzzRead(f *testing.F) {
	f.Add(frontIsRed + "\n" + apart)
	f.Add("link\t\xff\t\n#\n\r\n")
	f.Fuzz(func(t *testing.T, text string) {
		rows, err := Read(strings.NewReader(text), "f.tsv")
		if err != nil {
			if !strings.HasPrefix(err.Error(), "f.tsv:") {
				t.Errorf("the error does not name its line: %v", err)
			}
			return
		}
		var b bytes.Buffer
		if err := Write(&b, rows); err != nil {
			t.Fatal(err)
		}
		again, err := Read(&b, "again")
		if err != nil || len(again) != len(rows) {
			t.Fatalf("%d rows, again %d: %v", len(rows), len(again), err)
		}
		d, err := Decide(rows)
		if err != nil {
			return
		}
		if back, err := Restore(d.String()); err != nil || back.String() != d.String() {
			t.Errorf("restored %q from %q: %v", back, d, err)
		}
	})
}
