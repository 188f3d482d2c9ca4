package locate_test

import "testing"

// TestLocal tells the place without a name in which an event happens, and the place
// around it.
func TestLocal(t *testing.T) {
	for _, c := range []struct{ name, parse, lemma, text, around string }{
		{"the house in the town", `Gunmen|gunman|NNS|NOUN|nsubj|1| shot|shoot|VBD|VERB|ROOT|1| a|a|DT|DET|det|3| guard|guard|NN|NOUN|dobj|1| in|in|IN|ADP|prep|1| a|a|DT|DET|det|6| house|house|NN|NOUN|pobj|4| in|in|IN|ADP|prep|6| Cusco|Cusco|NNP|PROPN|pobj|7|GPE .|.|.|PUNCT|punct|1|`,
			"shoot", "a house in Cusco", "Cusco"},
		{"the house and, apart from it, the town", `In|in|IN|ADP|prep|4| Cusco|Cusco|NNP|PROPN|pobj|0|GPE ,|,|,|PUNCT|punct|4| gunmen|gunman|NNS|NOUN|nsubj|4| shot|shoot|VBD|VERB|ROOT|4| a|a|DT|DET|det|6| guard|guard|NN|NOUN|dobj|4| at|at|IN|ADP|prep|4| a|a|DT|DET|det|9| market|market|NN|NOUN|pobj|7| .|.|.|PUNCT|punct|4|`,
			"shoot", "a market", "Cusco"},
		{"the house in a province that the model takes for a person", `Gunmen|gunman|NNS|NOUN|nsubj|1| shot|shoot|VBD|VERB|ROOT|1| a|a|DT|DET|det|3| guard|guard|NN|NOUN|dobj|1| in|in|IN|ADP|prep|1| a|a|DT|DET|det|6| house|house|NN|NOUN|pobj|4| in|in|IN|ADP|prep|6| central|central|JJ|ADJ|amod|10| Cusco|Cusco|NNP|PROPN|compound|10|PERSON province|province|NN|NOUN|pobj|7| .|.|.|PUNCT|punct|1|`,
			"shoot", "a house in central Cusco province", "Cusco"},
		{"the town alone", `Gunmen|gunman|NNS|NOUN|nsubj|1| shot|shoot|VBD|VERB|ROOT|1| a|a|DT|DET|det|3| guard|guard|NN|NOUN|dobj|1| in|in|IN|ADP|prep|1| Cusco|Cusco|NNP|PROPN|pobj|4|GPE .|.|.|PUNCT|punct|1|`,
			"shoot", "Cusco", "Cusco"},
		{"the place of the deed in which it happened", `A|a|DT|DET|det|1| guard|guard|NN|NOUN|nsubjpass|3| was|be|VBD|AUX|auxpass|3| killed|kill|VBN|VERB|ROOT|3| in|in|IN|ADP|prep|3| a|a|DT|DET|det|6| blast|blast|NN|NOUN|pobj|4| at|at|IN|ADP|prep|6| a|a|DT|DET|det|9| mosque|mosque|NN|NOUN|pobj|7| .|.|.|PUNCT|punct|3|`,
			"kill", "a mosque", "a mosque"},
		{"an area that a word tells", `Gunmen|gunman|NNS|NOUN|nsubj|1| shot|shoot|VBD|VERB|ROOT|1| guards|guard|NNS|NOUN|dobj|1| in|in|IN|ADP|prep|1| a|a|DT|DET|det|6| residential|residential|JJ|ADJ|amod|6| area|area|NN|NOUN|pobj|3| of|of|IN|ADP|prep|6| Cusco|Cusco|NNP|PROPN|pobj|7|GPE .|.|.|PUNCT|punct|1|`,
			"shoot", "a residential area of Cusco", "Cusco"},
		{"an area that none tells", `Gunmen|gunman|NNS|NOUN|nsubj|1| shot|shoot|VBD|VERB|ROOT|1| guards|guard|NNS|NOUN|dobj|1| in|in|IN|ADP|prep|1| the|the|DT|DET|det|5| area|area|NN|NOUN|pobj|3| in|in|IN|ADP|prep|1| Cusco|Cusco|NNP|PROPN|pobj|6|GPE .|.|.|PUNCT|punct|1|`,
			"shoot", "Cusco", "Cusco"},
		{"a place where", `They|they|PRP|PRON|nsubj|1| saw|see|VBD|VERB|ROOT|1| the|the|DT|DET|det|3| hotel|hotel|NN|NOUN|dobj|1| where|where|WRB|SCONJ|advmod|8| a|a|DT|DET|det|6| guard|guard|NN|NOUN|nsubjpass|8| was|be|VBD|AUX|auxpass|8| killed|kill|VBN|VERB|relcl|3| .|.|.|PUNCT|punct|1|`,
			"kill", "the hotel", "the hotel"},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := located(t, c.parse, c.lemma, "")
			if p == nil {
				t.Fatal("no place")
			}
			if p.Text != c.text || p.Name != c.around {
				t.Errorf("%s in %s, want %s in %s", p.Text, p.Name, c.text, c.around)
			}
		})
	}
}

// TestTrade: a noun that means a line of work as often as a spot is a place of what is
// done at a spot, and a span of time is none.
func TestTrade(t *testing.T) {
	roundabouts(t, []roundabout{
		{"a crime at a spot", []string{`Gunmen|gunman|NNS|NOUN|nsubj|1| shot|shoot|VBD|VERB|ROOT|1| a|a|DT|DET|det|3| guard|guard|NN|NOUN|dobj|1| in|in|IN|ADP|prep|1| a|a|DT|DET|det|6| market|market|NN|NOUN|pobj|4| .|.|.|PUNCT|punct|1|`},
			"shoot", "a market (clause)"},
		{"trade", []string{`Firms|firm|NNS|NOUN|nsubj|1| bought|buy|VBD|VERB|ROOT|1| copper|copper|NN|NOUN|dobj|1| in|in|IN|ADP|prep|1| a|a|DT|DET|det|6| chaotic|chaotic|JJ|ADJ|amod|6| market|market|NN|NOUN|pobj|3| .|.|.|PUNCT|punct|1|`},
			"buy", ""},
		{"what one steps on", []string{`Ann|Ann|NNP|PROPN|compound|1|PERSON Kolo|Kolo|NNP|PROPN|nsubj|2|PERSON stepped|step|VBD|VERB|ROOT|2| on|on|IN|ADP|prep|2| a|a|DT|DET|det|5| mine|mine|NN|NOUN|pobj|3| .|.|.|PUNCT|punct|2|`},
			"step", ""},
		{"a quarter of a year", []string{`Gunmen|gunman|NNS|NOUN|nsubj|1| shot|shoot|VBD|VERB|ROOT|1| a|a|DT|DET|det|3| guard|guard|NN|NOUN|dobj|1| in|in|IN|ADP|prep|1| the|the|DT|DET|det|7|DATE first|first|JJ|ADJ|amod|7|DATE quarter|quarter|NN|NOUN|pobj|4|DATE .|.|.|PUNCT|punct|1|`},
			"shoot", ""},
	})
}
