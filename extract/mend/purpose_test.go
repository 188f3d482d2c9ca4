package mend_test

import (
	"strings"
	"testing"

	"newsgraph/extract/mend"
	"newsgraph/internal/parsetest"
)

// TestPurposes: a body whose name tells its purpose is one name, and acts.
func TestPurposes(t *testing.T) {
	for _, c := range []struct{ name, parse, ents, verb, subject string }{
		{"the name's verb was the sentence's", `The|the|DT|DET|det|1| Committee|committee|NN|NOUN|nsubj|3| to|to|TO|PART|aux|3| Protect|protect|VB|VERB|ROOT|3| Journalists|journalist|NNS|NOUN|dobj|3| condemned|condemn|VBD|VERB|ccomp|3| the|the|DT|DET|det|7| arrest|arrest|NN|NOUN|dobj|5| .|.|.|PUNCT|punct|3|`, "Committee to Protect Journalists", "condemned", "Committee"},
		{"a name with small words", `The|the|DT|DET|det|1| Group|group|NN|NOUN|nsubj|9| to|to|TO|PART|aux|3| Support|support|VB|VERB|relcl|1| Nuns|nun|NNS|NOUN|dobj|3| and|and|CC|CCONJ|cc|4| Monks|monk|NNS|NOUN|conj|4| of|of|IN|ADP|prep|6| Chad|Chad|NNP|PROPN|pobj|7|GPE left|leave|VBD|VERB|ROOT|9| the|the|DT|DET|det|11| port|port|NN|NOUN|dobj|9| .|.|.|PUNCT|punct|9|`, "Group to Support Nuns and Monks of Chad", "left", "Group"},
		{"a place has no purpose", `Ann|Ann|NNP|PROPN|nsubj|1|PERSON vowed|vow|VBD|VERB|ROOT|1| in|in|IN|ADP|prep|1| Lima|Lima|NNP|PROPN|pobj|2|GPE to|to|TO|PART|aux|5| Help|help|VB|VERB|xcomp|1| them|they|PRP|PRON|dobj|5| .|.|.|PUNCT|punct|1|`, "Ann;Lima", "vowed", "Ann"},
		{"no name begins a sentence", `Plans|plan|NNS|NOUN|nsubjpass|5| to|to|TO|PART|aux|2| Leave|leave|VB|VERB|xcomp|0| Peru|Peru|NNP|PROPN|dobj|2|GPE were|be|VBD|AUX|auxpass|5| made|make|VBN|VERB|ROOT|5| .|.|.|PUNCT|punct|5|`, "Peru", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			d, err := mend.Named(parsetest.Doc(t, c.parse), func(string) bool { return false })
			if err != nil {
				t.Fatal(err)
			}
			var ents []string
			for _, e := range d.Ents {
				ents = append(ents, d.Flat(e.Start, e.End))
			}
			if got := strings.Join(ents, ";"); got != c.ents {
				t.Errorf("entities %s, want %s", got, c.ents)
			}
			for i := range d.Tokens {
				if subject := d.ChildWith(i, "nsubj"); d.Tokens[i].Text == c.verb && (subject < 0 || d.Tokens[subject].Text != c.subject) {
					t.Errorf("%s has another subject than %s", c.verb, c.subject)
				}
			}
		})
	}
}
