package words

import (
	"slices"
	"testing"
)

func TestOf(t *testing.T) {
	for _, c := range []struct {
		in   string
		want []string
	}{
		{"The army’s 2nd corps — crossed!", []string{"the", "army", "s", "2nd", "corps", "crossed"}},
		{"Łódź; cafe\u0301", []string{"łódź", "cafe\u0301"}},
		{" \n\t–", nil},
	} {
		if got := Of(c.in); !slices.Equal(got, c.want) {
			t.Errorf("%q: %q, want %q", c.in, got, c.want)
		}
	}
}

func TestClosed(t *testing.T) {
	for s, want := range map[string]bool{
		"They met.": true, "“They met.”": true, "(They met!)": true, "who said:": true, "他们见面了。": true,
		"They met": false, "They met,": false, "": false, "”": false,
	} {
		if got := Closed(s); got != want {
			t.Errorf("%q: %v", s, got)
		}
	}
}

func TestOver(t *testing.T) {
	for _, c := range []struct {
		s    string
		n    int
		want bool
	}{{"one two three", 2, true}, {"one two three", 3, false}, {"", 0, false}, {"one", 0, true}} {
		if got := Over(c.s, c.n); got != c.want {
			t.Errorf("%q over %d: %v", c.s, c.n, got)
		}
	}
}
