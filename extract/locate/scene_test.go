package locate_test

import (
	"strconv"
	"strings"
	"testing"
)

// Sentences of which an article is put together: they name a country, its people, a
// part of it, or no place. Heads count from their own first word.
const (
	inPeru    = `Peruvian|peruvian|JJ|ADJ|amod|1|NORP officials|official|NNS|NOUN|nsubj|2| rested|rest|VBD|VERB|ROOT|2| in|in|IN|ADP|prep|2| Peru|Peru|NNP|PROPN|pobj|3|GPE .|.|.|PUNCT|punct|2|`
	inCusco   = `Bishops|bishop|NNS|NOUN|nsubj|1| rested|rest|VBD|VERB|ROOT|1| in|in|IN|ADP|prep|1| Cusco|Cusco|NNP|PROPN|pobj|2|GPE .|.|.|PUNCT|punct|1|`
	inChile   = `Bishops|bishop|NNS|NOUN|nsubj|1| rested|rest|VBD|VERB|ROOT|1| in|in|IN|ADP|prep|1| Chile|Chile|NNP|PROPN|pobj|2|GPE .|.|.|PUNCT|punct|1|`
	bolivians = `Bolivian|bolivian|JJ|ADJ|amod|1|NORP soldiers|soldier|NNS|NOUN|nsubj|2| shot|shoot|VBD|VERB|ROOT|2| a|a|DT|DET|det|4| guard|guard|NN|NOUN|dobj|2| .|.|.|PUNCT|punct|2|`
	sudanese  = `South|south|JJ|ADJ|amod|1|NORP Sudanese|sudanese|JJ|ADJ|amod|2|NORP soldiers|soldier|NNS|NOUN|nsubj|3| shot|shoot|VBD|VERB|ROOT|3| a|a|DT|DET|det|5| guard|guard|NN|NOUN|dobj|3| .|.|.|PUNCT|punct|3|`
	navy      = `The|the|DT|DET|det|2|ORG Royal|Royal|NNP|PROPN|compound|2|ORG Navy|Navy|NNP|PROPN|nsubj|3|ORG shot|shoot|VBD|VERB|ROOT|3| a|a|DT|DET|det|5| guard|guard|NN|NOUN|dobj|3| .|.|.|PUNCT|punct|3|`
	inLeeds   = `Bishops|bishop|NNS|NOUN|nsubj|1| rested|rest|VBD|VERB|ROOT|1| in|in|IN|ADP|prep|1| Leeds|Leeds|NNP|PROPN|pobj|2|GPE .|.|.|PUNCT|punct|1|`
	chechens  = `Chechen|chechen|JJ|ADJ|amod|1|NORP soldiers|soldier|NNS|NOUN|nsubj|2| rested|rest|VBD|VERB|ROOT|2| .|.|.|PUNCT|punct|2|`
	inGrozny  = `Bishops|bishop|NNS|NOUN|nsubj|1| rested|rest|VBD|VERB|ROOT|1| in|in|IN|ADP|prep|1| Grozny|Grozny|NNP|PROPN|pobj|2|GPE .|.|.|PUNCT|punct|1|`
	agency    = `Reuters|Reuters|NNP|PROPN|nsubj|1|ORG obtained|obtain|VBD|VERB|ROOT|1| a|a|DT|DET|det|3| report|report|NN|NOUN|dobj|1| .|.|.|PUNCT|punct|1|`
	miners    = `Miners|miner|NNS|NOUN|nsubj|1| obtained|obtain|VBD|VERB|ROOT|1| a|a|DT|DET|det|3| report|report|NN|NOUN|dobj|1| .|.|.|PUNCT|punct|1|`
	praised   = `The|the|DT|DET|det|1| minister|minister|NN|NOUN|nsubj|2| praised|praise|VBD|VERB|ROOT|2| the|the|DT|DET|det|4| army|army|NN|NOUN|dobj|2| .|.|.|PUNCT|punct|2|`
	pilots    = `Pilots|pilot|NNS|NOUN|nsubj|1| joined|join|VBD|VERB|ROOT|1| the|the|DT|DET|det|5|ORG Peruvian|Peruvian|NNP|PROPN|compound|5|ORG Air|Air|NNP|PROPN|compound|5|ORG Force|Force|NNP|PROPN|dobj|1|ORG in|in|IN|ADP|prep|1| May|May|NNP|PROPN|pobj|6|DATE .|.|.|PUNCT|punct|1|`
	left      = `The|the|DT|DET|det|1| minister|minister|NN|NOUN|nsubj|2| left|leave|VBD|VERB|ROOT|2| the|the|DT|DET|det|4| party|party|NN|NOUN|dobj|2| .|.|.|PUNCT|punct|2|`
)

// TestScene tells the place of events whose own sentence names none.
func TestScene(t *testing.T) {
	cusco := []string{inCusco, inCusco, inCusco, inCusco, inCusco}
	roundabouts(t, []roundabout{
		{"a country that two sentences name", []string{inPeru, inPeru, noPlace}, "shoot", "Peru (story)"},
		{"forces of a country", []string{inPeru, inPeru, inChile, inChile, pilots, pilots, pilots, pilots, noPlace}, "shoot", "Peru (story)"},
		{"one sentence is no article", []string{inPeru, noPlace}, "shoot", ""},
		{"words where all the article plays", []string{inPeru, inPeru, praised}, "praise", "Peru (story)"},
		{"words where it plays in two countries", []string{inPeru, inChile, inPeru, praised}, "praise", "Peru (story)"},
		{"words where another country has its share", []string{inPeru, inChile, inChile, inPeru, praised}, "praise", ""},
		{"what people of the article get", []string{inPeru, inPeru, miners}, "obtain", "Peru (story)"},
		{"what an agency from abroad gets", []string{inPeru, inPeru, agency}, "obtain", ""},
		{"a part where the country is not named", append(cusco, noPlace), "shoot", "Cusco (story)"},
		{"a part known by its people too", []string{chechens, inGrozny, inGrozny, chechens, inGrozny, chechens, inGrozny, noPlace}, "shoot", "Chechnya (story)"},
		{"words of a report from home", append(cusco, praised), "praise", ""},
		{"the country once it is named", append(cusco, inPeru, noPlace), "shoot", "Peru (story)"},
		{"who leaves is no longer there", []string{inPeru, inChile, inChile, inPeru, left}, "leave", ""},
		{"a state told of once", []string{bolivians}, "shoot", ""},
		{"a state told of twice", []string{bolivians, bolivians}, "shoot", "Bolivia (actor)"},
		{"a people of two words", []string{sudanese, sudanese}, "shoot", "South Sudan (actor)"},
		{"a navy by its name", []string{inChile, inChile, inLeeds, inLeeds, navy}, "shoot", "United Kingdom (actor)"},
	})
}

// together makes one parse of sentences.
func together(sentences []string) string {
	var out []string
	for _, s := range sentences {
		from := len(out)
		for _, token := range strings.Fields(s) {
			f := strings.Split(token, "|")
			head, _ := strconv.Atoi(f[5])
			f[5] = strconv.Itoa(from + head)
			out = append(out, strings.Join(f, "|"))
		}
	}
	return strings.Join(out, " ")
}
