package clean

import (
	"slices"
	"testing"

	"newsgraph/schema"
)

func TestSources(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"The mayor closed the port on Friday.\n\n\"Port closed after spill\" — Harbour Times, March 22, 2024\n\n“Mayor shuts the port” – The Daily Gull, 23 March 2024", []string{"The mayor closed the port on Friday."}},
		{"The mayor closed the port on Friday.\n\n\"We had to close it,\" — Ann Kolo, the mayor", []string{"The mayor closed the port on Friday.", "\"We had to close it,\" — Ann Kolo, the mayor"}},
		{"The mayor closed the port on Friday.\n\n\"Port closed after spill\" was the headline on March 22, 2024.", []string{"The mayor closed the port on Friday.", "\"Port closed after spill\" was the headline on March 22, 2024."}},
	} {
		var got []string
		for _, b := range Clean(schema.Article{ID: "a", Text: c.text}).Blocks {
			got = append(got, b.Of(c.text))
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%q gives %q, want %q", c.text, got, c.want)
		}
	}
}
