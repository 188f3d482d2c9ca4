package extract

import (
	"maps"
	"testing"

	"newsgraph/extract/lexicon"
)

// TestJoined tells which words with a hyphen the model is to read as one, and as what.
func TestJoined(t *testing.T) {
	x := &Extractor{lex: lexicon.Default()}
	for _, c := range []struct {
		text string
		want map[string]string
	}{
		{"Police re-arrested two well-known men.", map[string]string{"re-arrested": "arrested"}},
		{"She was re-elected, and ended sit-ins and a sit-in.", map[string]string{"re-elected": "elected", "sit-ins": "attacks", "sit-in": "attack"}},
		{"The Office for Economic Co-operation", map[string]string{}}, // a name
		{"The over-re-opened mill", map[string]string{}},              // of three
		{"- a -b c- --", map[string]string{}},
		{"", map[string]string{}},
	} {
		if got := x.joined(c.text); !maps.Equal(got, c.want) {
			t.Errorf("%q: %v, want %v", c.text, got, c.want)
		}
	}
}

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
