package rewind

import (
	"io"
	"strings"
	"testing"
)

func TestBack(t *testing.T) {
	r := NewReader(strings.NewReader("one\ntwo\nthree\n"), 16)
	first, err := r.ReadSlice('\n')
	if err != nil || string(first) != "one\n" || r.Pos() != 4 {
		t.Fatalf("%q at %d: %v", first, r.Pos(), err)
	}
	if !r.Back([]byte("e\n")) || r.Pos() != 2 {
		t.Fatalf("at %d", r.Pos())
	}
	head := make([]byte, 4)
	if _, err := io.ReadFull(r, head); err != nil || string(head) != "e\ntw" {
		t.Fatalf("%q: %v", head, err)
	}
	if !r.Back([]byte("tw")) || !r.Back([]byte("\n")) {
		t.Fatal("not taken back")
	}
	if rest, err := io.ReadAll(r); err != nil || string(rest) != "\ntwo\nthree\n" || r.Pos() != 14 {
		t.Errorf("%q at %d: %v", rest, r.Pos(), err)
	}
}

func TestBackIsBounded(t *testing.T) {
	r := NewReader(strings.NewReader(strings.Repeat("x", 1<<20)), 16)
	b := make([]byte, 1<<20)
	if _, err := io.ReadFull(r, b); err != nil {
		t.Fatal(err)
	}
	for n := 0; r.Back(b); n++ {
		if n > 100 {
			t.Fatal("a megabyte was taken back a hundred times")
		}
		if _, err := io.ReadFull(r, b); err != nil {
			t.Fatal(err)
		}
	}
}
