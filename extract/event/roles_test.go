package event_test

import (
	"slices"
	"testing"

	"newsgraph/extract/story"
)

// roleCase is a parse with its candidates as "lemma(actors; targets) TYPE", then
// " with" the instrument and " charged" where they are told.
type roleCase struct {
	parse string
	want  []string
}

// roles checks the candidates of each parse, their instruments included.
func roles(t *testing.T, cases []roleCase) {
	t.Helper()
	for _, c := range cases {
		s, candidates := coded(t, c.parse)
		got := []string{}
		for _, x := range candidates {
			w := written(s, x)
			if x.Instrument != nil {
				w += " with " + s.Token(*x.Instrument).Text
			}
			if x.Charged {
				w += " charged"
			}
			got = append(got, w)
		}
		slices.Sort(got)
		slices.Sort(c.want)
		if !slices.Equal(got, c.want) {
			d := s.Doc(story.Ref{})
			t.Errorf("%s\n got %v\nwant %v", d.Flat(0, len(d.Tokens)), got, c.want)
		}
	}
}
