package locate_test

import "testing"

// roundabout is an event whose place stands outside its own clause.
type roundabout struct {
	name      string
	sentences []string
	lemma     string
	want      string // "name (basis)", or empty
}

func roundabouts(t *testing.T, cases []roundabout) {
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := ""
			if p := located(t, together(c.sentences), c.lemma, ""); p != nil {
				got = p.Name + " (" + p.Basis + ")"
			}
			if got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestAbove(t *testing.T) {
	roundabouts(t, []roundabout{
		{"a place entered", []string{`Gunmen|gunman|NNS|NOUN|nsubj|1| entered|enter|VBD|VERB|ROOT|1| a|a|DT|DET|det|3| school|school|NN|NOUN|dobj|1| and|and|CC|CCONJ|cc|1| shot|shoot|VBD|VERB|conj|1| a|a|DT|DET|det|7| guard|guard|NN|NOUN|dobj|5| .|.|.|PUNCT|punct|1|`},
			"shoot", "a school (above)"},
		{"what a deed did there", []string{`Police|police|NNS|NOUN|nsubj|1| fought|fight|VBD|VERB|ROOT|1| rebels|rebel|NNS|NOUN|dobj|1| near|near|IN|ADP|prep|1| the|the|DT|DET|det|5| well|well|NN|NOUN|pobj|3| ,|,|,|PUNCT|punct|1| killing|kill|VBG|VERB|advcl|1| a|a|DT|DET|det|9| boy|boy|NN|NOUN|dobj|7| .|.|.|PUNCT|punct|1|`},
			"kill", "the well (above)"},
		{"another deed, at another time", []string{`Police|police|NNS|NOUN|nsubj|1| rested|rest|VBD|VERB|ROOT|1| near|near|IN|ADP|prep|1| the|the|DT|DET|det|4| well|well|NN|NOUN|pobj|2| after|after|IN|SCONJ|mark|7| rebels|rebel|NNS|NOUN|nsubj|7| killed|kill|VBD|VERB|advcl|1| a|a|DT|DET|det|9| boy|boy|NN|NOUN|dobj|7| .|.|.|PUNCT|punct|1|`},
			"kill", ""},
		{"the state that acts over it", []string{inPeru, inChile, inChile, `Peru|Peru|NNP|PROPN|nsubj|1|GPE freed|free|VBD|VERB|ROOT|1| a|a|DT|DET|det|3| man|man|NN|NOUN|dobj|1| who|who|WP|PRON|nsubjpass|6| was|be|VBD|AUX|auxpass|6| convicted|convict|VBN|VERB|relcl|3| .|.|.|PUNCT|punct|1|`},
			"convict", "Peru (above)"},
		{"a town entered", []string{`Rebels|rebel|NNS|NOUN|nsubj|1| entered|enter|VBD|VERB|ROOT|1| Cusco|Cusco|NNP|PROPN|dobj|1|GPE and|and|CC|CCONJ|cc|1| shot|shoot|VBD|VERB|conj|1| two|two|CD|NUM|nummod|6|CARDINAL guards|guard|NNS|NOUN|dobj|4| .|.|.|PUNCT|punct|1|`},
			"shoot", "Cusco (above)"},
		{"a country crossed into", []string{`Rebels|rebel|NNS|NOUN|nsubj|1| crossed|cross|VBD|VERB|ROOT|1| into|into|IN|ADP|prep|1| Peru|Peru|NNP|PROPN|pobj|2|GPE and|and|CC|CCONJ|cc|1| shot|shoot|VBD|VERB|conj|1| two|two|CD|NUM|nummod|7|CARDINAL guards|guard|NNS|NOUN|dobj|5| .|.|.|PUNCT|punct|1|`},
			"shoot", "Peru (above)"},
		{"the town of a court", []string{`A|a|DT|DET|det|2| Cusco|Cusco|NNP|PROPN|compound|2|GPE court|court|NN|NOUN|nsubj|3| fined|fine|VBD|VERB|ROOT|3| two|two|CD|NUM|nummod|5|CARDINAL guards|guard|NNS|NOUN|dobj|3| .|.|.|PUNCT|punct|3|`},
			"fine", "Cusco (actor)"},
		{"the country of a court, named once", []string{`A|a|DT|DET|det|2| Peru|Peru|NNP|PROPN|compound|2|GPE court|court|NN|NOUN|nsubj|3| fined|fine|VBD|VERB|ROOT|3| two|two|CD|NUM|nummod|5|CARDINAL guards|guard|NNS|NOUN|dobj|3| .|.|.|PUNCT|punct|3|`},
			"fine", ""},
	})
}

func TestTarget(t *testing.T) {
	roundabouts(t, []roundabout{
		{"a visit", []string{`The|the|DT|DET|det|1| minister|minister|NN|NOUN|nsubj|2| visited|visit|VBD|VERB|ROOT|2| Peru|Peru|NNP|PROPN|dobj|2|GPE .|.|.|PUNCT|punct|2|`},
			"visit", "Peru (target)"},
		{"an office", []string{`Smith|Smith|NNP|PROPN|nsubj|1|PERSON is|be|VBZ|AUX|ROOT|1| president|president|NN|NOUN|attr|1| of|of|IN|ADP|prep|2| Peru|Peru|NNP|PROPN|pobj|3|GPE .|.|.|PUNCT|punct|1|`},
			"be president", "Peru (target)"},
		{"no visit", []string{`The|the|DT|DET|det|1| minister|minister|NN|NOUN|nsubj|2| praised|praise|VBD|VERB|ROOT|2| Peru|Peru|NNP|PROPN|dobj|2|GPE .|.|.|PUNCT|punct|2|`},
			"praise", ""},
	})
}

func TestElsewhere(t *testing.T) {
	roundabouts(t, []roundabout{
		{"a deed long before", []string{`Peru|Peru|NNP|PROPN|nsubj|1|GPE fined|fine|VBD|VERB|ROOT|1| a|a|DT|DET|det|3| firm|firm|NN|NOUN|dobj|1| two|two|CD|NUM|nummod|5|DATE days|day|NNS|NOUN|npadvmod|9|DATE after|after|IN|SCONJ|mark|9| its|its|PRP$|PRON|poss|8| plane|plane|NN|NOUN|nsubj|9| crashed|crash|VBD|VERB|advcl|1| near|near|IN|ADP|prep|9| Cusco|Cusco|NNP|PROPN|pobj|10|GPE .|.|.|PUNCT|punct|1|`},
			"fine", ""},
		{"a deed that night", []string{`Police|Police|NNS|NOUN|nsubj|1| shot|shoot|VBD|VERB|ROOT|1| a|a|DT|DET|det|3| guard|guard|NN|NOUN|dobj|1| after|after|IN|SCONJ|mark|6| rebels|rebel|NNS|NOUN|nsubj|6| robbed|rob|VBD|VERB|advcl|1| a|a|DT|DET|det|8| bank|bank|NN|NOUN|dobj|6| near|near|IN|ADP|prep|6| Cusco|Cusco|NNP|PROPN|pobj|9|GPE .|.|.|PUNCT|punct|1|`},
			"shoot", "Cusco (sentence)"},
		{"what was signed in May", []string{`Police|Police|NNS|NOUN|nsubj|1| shot|shoot|VBD|VERB|ROOT|1| a|a|DT|DET|det|3| guard|guard|NN|NOUN|dobj|1| who|who|WP|PRON|nsubj|5| signed|sign|VBD|VERB|relcl|3| a|a|DT|DET|det|7| deal|deal|NN|NOUN|dobj|5| in|in|IN|ADP|prep|5| Cusco|Cusco|NNP|PROPN|pobj|8|GPE last|last|JJ|ADJ|amod|11|DATE May|May|NNP|PROPN|npadvmod|5|DATE .|.|.|PUNCT|punct|1|`},
			"shoot", ""},
		{"a date of its own", []string{`Police|Police|NNS|NOUN|nsubj|1| shot|shoot|VBD|VERB|ROOT|1| a|a|DT|DET|det|3| guard|guard|NN|NOUN|dobj|1| who|who|WP|PRON|nsubj|5| was|be|VBD|AUX|relcl|3| asleep|asleep|JJ|ADJ|acomp|5| in|in|IN|ADP|prep|5| Cusco|Cusco|NNP|PROPN|pobj|7|GPE .|.|.|PUNCT|punct|1|`},
			"shoot", "Cusco (sentence)"},
	})
}

func TestDwelling(t *testing.T) {
	roundabouts(t, []roundabout{
		{"where a witness lives", []string{`A|a|DT|DET|det|1| man|man|NN|NOUN|nsubj|5| living|live|VBG|VERB|acl|1| in|in|IN|ADP|prep|2| Cusco|Cusco|NNP|PROPN|pobj|3|GPE said|say|VBD|VERB|ROOT|5| gunmen|gunman|NNS|NOUN|nsubj|7| shot|shoot|VBD|VERB|ccomp|5| a|a|DT|DET|det|9| guard|guard|NN|NOUN|dobj|7| .|.|.|PUNCT|punct|5|`},
			"shoot", ""},
		{"where it was said", []string{`Officials|official|NNS|NOUN|nsubj|1| said|say|VBD|VERB|ROOT|1| in|in|IN|ADP|prep|1| Lima|Lima|NNP|PROPN|pobj|2|GPE that|that|IN|SCONJ|mark|6| gunmen|gunman|NNS|NOUN|nsubj|6| shot|shoot|VBD|VERB|ccomp|1| a|a|DT|DET|det|8| guard|guard|NN|NOUN|dobj|6| .|.|.|PUNCT|punct|1|`},
			"shoot", ""},
		{"where something else happened", []string{`A|a|DT|DET|det|1| man|man|NN|NOUN|nsubj|5| arriving|arrive|VBG|VERB|acl|1| in|in|IN|ADP|prep|2| Cusco|Cusco|NNP|PROPN|pobj|3|GPE said|say|VBD|VERB|ROOT|5| gunmen|gunman|NNS|NOUN|nsubj|7| shot|shoot|VBD|VERB|ccomp|5| a|a|DT|DET|det|9| guard|guard|NN|NOUN|dobj|7| .|.|.|PUNCT|punct|5|`},
			"shoot", "Cusco (sentence)"},
	})
}
