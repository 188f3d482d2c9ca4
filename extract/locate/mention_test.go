package locate_test

import (
	"strings"
	"testing"

	"newsgraph/extract/lexicon"
	"newsgraph/extract/locate"
	"newsgraph/extract/story"
	"newsgraph/gazetteer"
	"newsgraph/internal/parsetest"
	"newsgraph/schema"
)

// TestMentions lists the place names of parses: "name=id's name".
func TestMentions(t *testing.T) {
	g, err := gazetteer.Default()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range mentionCases {
		t.Run(c.name, func(t *testing.T) {
			d := parsetest.Doc(t, c.parse)
			s := &story.Story{Article: schema.Article{ID: "a", Text: d.Text}, Passages: []*story.Passage{story.NewPassage(d, 0, false, lexicon.Default())}}
			var got []string
			for _, m := range locate.New(s, g, "").Mentions() {
				got = append(got, d.Text[m.Start:m.End]+"="+m.Place.Name)
			}
			if s := strings.Join(got, " "); s != c.want {
				t.Errorf("got %s, want %s", s, c.want)
			}
		})
	}
}

var mentionCases = []struct{ name, parse, want string }{
	{"inside a body's name", `Chicago|Chicago|NNP|PROPN|compound|1|ORG Police|Police|NNP|PROPN|nsubj|2|ORG wept|weep|VBD|VERB|ROOT|2| .|.|.|PUNCT|punct|2|`, "Chicago=Chicago"},
	{"inside a person's name", `Jack|Jack|NNP|PROPN|compound|1|PERSON Chicago|Chicago|NNP|PROPN|nsubj|2|PERSON wept|weep|VBD|VERB|ROOT|2| .|.|.|PUNCT|punct|2|`, ""},
	{"a name and a surname", `Chicago|Chicago|NNP|PROPN|compound|1|ORG Smith|Smith|NNP|PROPN|nsubj|2|ORG wept|weep|VBD|VERB|ROOT|2| .|.|.|PUNCT|punct|2|`, ""},
	{"a demonym", `Kenyan|kenyan|JJ|ADJ|amod|1|NORP nurses|nurse|NNS|NOUN|nsubj|2| wept|weep|VBD|VERB|ROOT|2| .|.|.|PUNCT|punct|2|`, "Kenyan=Kenya"},
	{"an office is no département", `The|the|DT|DET|det|2|ORG Ohio|Ohio|NNP|PROPN|compound|2|ORG Department|Department|NNP|PROPN|nsubj|3|ORG wept|weep|VBD|VERB|ROOT|3| .|.|.|PUNCT|punct|3|`, "Ohio=Ohio"},
	{"a list of counties", `Barrow|Barrow|NNP|PROPN|compound|3| and|and|CC|CCONJ|cc|0| Oconee|Oconee|NNP|PROPN|conj|0| counties|county|NNS|NOUN|nsubj|4| voted|vote|VBD|VERB|ROOT|4| .|.|.|PUNCT|punct|4|`, "Barrow=Barrow County Oconee=Oconee County"},
	{"a common noun after a name", `In|in|IN|ADP|prep|4| Scouting|Scouting|NNP|PROPN|compound|2|LOC jargon|jargon|NNP|PROPN|pobj|0|LOC nurses|nurse|NNS|NOUN|nsubj|4| wept|weep|VBD|VERB|ROOT|4| .|.|.|PUNCT|punct|4|`, ""},
	{"a common noun for a place after a name", `In|in|IN|ADP|prep|4| Borneo|Borneo|NNP|PROPN|compound|2|LOC region|region|NNP|PROPN|pobj|0|LOC nurses|nurse|NNS|NOUN|nsubj|4| wept|weep|VBD|VERB|ROOT|4| .|.|.|PUNCT|punct|4|`, "Borneo region=Borneo region"},
	{"a word of English", `The|the|DT|DET|det|1| Justice|Justice|NNP|PROPN|nsubj|2| wept|weep|VBD|VERB|ROOT|2| .|.|.|PUNCT|punct|2|`, ""},
}
