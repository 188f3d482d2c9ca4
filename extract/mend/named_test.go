package mend_test

import (
	"strings"
	"testing"

	"newsgraph/extract/mend"
	"newsgraph/internal/parsetest"
)

func TestNamed(t *testing.T) {
	const (
		nurses = `Nurses|nurse|NNS|NOUN|nsubj|3| Without|without|IN|ADP|prep|0| Walls|Walls|NNP|PROPN|pobj|1| left|leave|VBD|VERB|ROOT|3| Chad|Chad|NNP|PROPN|dobj|3|GPE .|.|.|PUNCT|punct|3|`
		whole  = `The|the|DT|DET|det|1|ORG Union|Union|NNP|PROPN|nsubj|2|ORG left|leave|VBD|VERB|ROOT|2| Chad|Chad|NNP|PROPN|dobj|2|GPE .|.|.|PUNCT|punct|2|`
	)
	for _, c := range []struct{ name, parse, known, ents, tag string }{
		{"a name that the model does not see", nurses, "Nurses Without Walls", "ORG Nurses Without Walls; GPE Chad", "NNP"},
		{"a name that nobody knows", nurses, "Nurses Within Walls", "GPE Chad", "NNS"},
		{"a part of one", nurses, "Nurses Without", "GPE Chad", "NNS"},
		{"an article is no part of a name", whole, "The Union", "ORG The Union; GPE Chad", "DT"},
	} {
		t.Run(c.name, func(t *testing.T) {
			d, err := mend.Named(parsetest.Doc(t, c.parse), func(name string) bool { return name == c.known })
			if err != nil {
				t.Fatal(err)
			}
			var ents []string
			for _, e := range d.Ents {
				ents = append(ents, e.Label+" "+d.Slice(e.Start, e.End))
			}
			if got := strings.Join(ents, "; "); got != c.ents || d.Tokens[0].Tag != c.tag {
				t.Errorf("%s, the first word %s, want %s, %s", got, d.Tokens[0].Tag, c.ents, c.tag)
			}
		})
	}
}
