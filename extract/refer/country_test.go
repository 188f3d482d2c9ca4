package refer_test

import (
	"testing"

	"newsgraph/schema"
)

// TestCountryTakenForAPerson checks names of countries that the model labels as persons.
func TestCountryTakenForAPerson(t *testing.T) {
	const lent = ` Banks|bank|NNS|NOUN|nsubj|6| lent|lend|VBD|VERB|ROOT|6| Chad|Chad|NNP|PROPN|dative|6|PERSON money|money|NN|NOUN|dobj|6| .|.|.|PUNCT|punct|6|`
	for _, c := range []struct{ name, word, parse, want string }{
		{"its capital is named", "Chad", `Aid|aid|NN|NOUN|nsubj|1| reached|reach|VBD|VERB|ROOT|1| Ndjamena|Ndjamena|NNP|PROPN|dobj|1|GPE today|today|NN|NOUN|npadvmod|1| .|.|.|PUNCT|punct|1|` + lent, schema.KindCountry},
		{"its people are named", "Chad", `Aid|aid|NN|NOUN|nsubj|1| reached|reach|VBD|VERB|ROOT|1| Chadian|Chadian|JJ|ADJ|amod|3|NORP towns|town|NNS|NOUN|dobj|1| .|.|.|PUNCT|punct|1|` + lent, schema.KindCountry},
		{"nobody bears it", "Chad", `Aid|aid|NN|NOUN|nsubj|1| reached|reach|VBD|VERB|ROOT|1| Lima|Lima|NNP|PROPN|dobj|1|GPE today|today|NN|NOUN|npadvmod|1| .|.|.|PUNCT|punct|1|` + lent, schema.KindCountry},
		{"somebody bears it", "Chad#2", `Chad|Chad|NNP|PROPN|compound|1|PERSON Mena|Mena|NNP|PROPN|nsubj|2|PERSON liked|like|VBD|VERB|ROOT|2| Ndjamena|Ndjamena|NNP|PROPN|dobj|2|GPE .|.|.|PUNCT|punct|2|` + lent, schema.KindPerson},
	} {
		t.Run(c.name, func(t *testing.T) {
			s, r := resolver(t, c.parse, nil)
			if got := r.Resolve(at(t, s, c.word)); got.Entity.Kind != c.want {
				t.Errorf("%s is %+v, want a %s", c.word, got.Entity, c.want)
			}
		})
	}
}
