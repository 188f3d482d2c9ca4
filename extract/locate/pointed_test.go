package locate_test

import "testing"

// took is a sentence that points back to a place by a word.
func seized(word string) string {
	return `Rebels|rebel|NNS|NOUN|nsubj|1| seized|seize|VBD|VERB|ROOT|1| the|the|DT|DET|det|3| ` + word + `|` + word + `|NN|NOUN|dobj|1| .|.|.|PUNCT|punct|1|`
}

const (
	shotThere = `Gunmen|gunman|NNS|NOUN|nsubj|1| shot|shoot|VBD|VERB|ROOT|1| a|a|DT|DET|det|3| guard|guard|NN|NOUN|dobj|1| there|there|RB|ADV|advmod|1| .|.|.|PUNCT|punct|1|`
	hereMet   = `Here|here|RB|ADV|advmod|2| rebels|rebel|NNS|NOUN|nsubj|2| met|meet|VBD|VERB|ROOT|2| a|a|DT|DET|det|4| guard|guard|NN|NOUN|dobj|2| .|.|.|PUNCT|punct|2|`
	itsArmy   = `Chile|Chile|NNP|PROPN|nsubj|1|GPE wept|weep|VBD|VERB|ROOT|1| and|and|CC|CCONJ|cc|1| the|the|DT|DET|det|4| country|country|NN|NOUN|poss|6| 's|'s|POS|PART|case|4| army|army|NN|NOUN|nsubj|7| shot|shoot|VBD|VERB|conj|1| a|a|DT|DET|det|9| guard|guard|NN|NOUN|dobj|7| .|.|.|PUNCT|punct|1|`
	troopsIn  = `The|the|DT|DET|det|2| Chile|Chile|NNP|PROPN|compound|2|GPE troops|troop|NNS|NOUN|nsubj|3| shot|shoot|VBD|VERB|ROOT|3| a|a|DT|DET|det|5| guard|guard|NN|NOUN|dobj|3| in|in|IN|ADP|prep|3| the|the|DT|DET|det|8| country|country|NN|NOUN|pobj|6| .|.|.|PUNCT|punct|3|`
	ofCusco   = `Rebels|rebel|NNS|NOUN|nsubj|1| seized|seize|VBD|VERB|ROOT|1| the|the|DT|DET|det|3| province|province|NN|NOUN|dobj|1| of|of|IN|ADP|prep|3| Cusco|Cusco|NNP|PROPN|pobj|4|GPE .|.|.|PUNCT|punct|1|`
)

func TestPointed(t *testing.T) {
	roundabouts(t, []roundabout{
		{"there", []string{inChile, inCusco, shotThere}, "shoot", "Cusco (context)"},
		{"here, of words too", []string{inChile, inCusco, hereMet}, "meet", "Cusco (context)"},
		{"the last city, not the last country", []string{inCusco, inChile, seized("city")}, "seize", "Cusco (context)"},
		{"the country that the article is about", []string{inPeru, inPeru, inChile, seized("country")}, "seize", "Peru (context)"},
		{"the country that its sentence names", []string{inPeru, inPeru, inPeru, inChile, itsArmy}, "shoot", "Chile (actor)"},
		{"not the country of the troops", []string{inPeru, inPeru, troopsIn}, "shoot", "Peru (context)"},
		{"no place of that kind before", []string{inChile, seized("village")}, "seize", ""},
		{"its own name", []string{inChile, ofCusco}, "seize", "Cusco (target)"},
	})
}
