package event_test

import (
	"slices"
	"strings"
	"testing"

	"newsgraph/extract/event"
	"newsgraph/extract/lexicon"
	"newsgraph/extract/story"
	"newsgraph/internal/parsetest"
	"newsgraph/schema"
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
	lex := lexicon.Default()
	for _, c := range cases {
		d := parsetest.Doc(t, c.parse)
		s := &story.Story{Article: schema.Article{ID: "a"}, Passages: []*story.Passage{story.NewPassage(d, 0, false, lex)}}
		names := func(refs []story.Ref) string {
			var out []string
			for _, r := range refs {
				out = append(out, s.Token(r).Text)
			}
			return strings.Join(out, ", ")
		}
		got := []string{}
		for _, x := range event.NewCoder(lex).Candidates(s, 0) {
			w := x.Action.Lemma + "(" + names(x.Actors) + "; " + names(x.Targets) + ") " + string(x.Action.Type)
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
			t.Errorf("%s\n got %v\nwant %v", d.Flat(0, len(d.Tokens)), got, c.want)
		}
	}
}
