package extract

import "testing"

func TestDashes(t *testing.T) {
	for _, c := range []struct {
		text string
		want bool
	}{
		{"The well-known mill - built in May - burned.", false}, // more of the other kind
		{"The well-known, half-built mill - built in May - burned.", true},
		{"A well-known mill burned - at last.", true},
		{"A front - line unit and a high - ranking officer left.", false},
		{"No hyphen here.", false},
		{"-", false},
		{"", false},
	} {
		if got := dashes(c.text); got != c.want {
			t.Errorf("%q: %t, want %t", c.text, got, c.want)
		}
	}
}
