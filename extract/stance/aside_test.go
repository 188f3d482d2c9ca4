package stance_test

import (
	"testing"

	"newsgraph/schema"
)

func TestAside(t *testing.T) { check(t, asideCases) }

// asideCases are about sources named in passing.
var asideCases = []stanceCase{
	{"parenthesis", `The|the|DT|DET|det|1| letter|letter|NN|NOUN|nsubjpass|8| ,|,|,|PUNCT|punct|5| the|the|DT|DET|det|4| mayor|mayor|NN|NOUN|nsubj|5| said|say|VBD|VERB|parataxis|8| ,|,|,|PUNCT|punct|5| was|be|VBD|AUX|auxpass|8| stolen|steal|VBN|VERB|ROOT|8| by|by|IN|ADP|agent|8| a|a|DT|DET|det|11| clerk|clerk|NN|NOUN|pobj|9| .|.|.|PUNCT|punct|8|`,
		"steal", schema.Happened, "mayor"},
	{"as he put it", `As|as|IN|SCONJ|mark|3| the|the|DT|DET|det|2| minister|minister|NN|NOUN|nsubj|3| put|put|VBD|VERB|advcl|8| it|it|PRP|PRON|dobj|3| ,|,|,|PUNCT|punct|8| the|the|DT|DET|det|7| strikers|striker|NNS|NOUN|nsubj|8| burned|burn|VBD|VERB|ROOT|8| the|the|DT|DET|det|10| depot|depot|NN|NOUN|dobj|8| .|.|.|PUNCT|punct|8|`,
		"burn", schema.Happened, "minister"},
	{"according, first", `According|accord|VBG|VERB|prep|7| to|to|IN|ADP|prep|0| the|the|DT|DET|det|3| coroner|coroner|NN|NOUN|pobj|1| ,|,|,|PUNCT|punct|7| the|the|DT|DET|det|6| sailor|sailor|NN|NOUN|nsubj|7| drowned|drown|VBN|VERB|ROOT|7| after|after|IN|SCONJ|mark|11| the|the|DT|DET|det|10| boat|boat|NN|NOUN|nsubj|11| sank|sink|VBD|VERB|advcl|7| .|.|.|PUNCT|punct|7|`,
		"sink", schema.Happened, "coroner"},
	{"according, last", `The|the|DT|DET|det|1| boat|boat|NN|NOUN|nsubj|2| sank|sink|VBD|VERB|ROOT|2| near|near|IN|ADP|prep|2| Oslo|Oslo|NNP|PROPN|pobj|3|GPE and|and|CC|CCONJ|cc|2| nine|nine|CD|NUM|nummod|7|CARDINAL sailors|sailor|NNS|NOUN|nsubj|8| drowned|drown|VBD|VERB|conj|2| ,|,|,|PUNCT|punct|8| according|accord|VBG|VERB|prep|8| to|to|IN|ADP|prep|10| a|a|DT|DET|det|13| report|report|NN|NOUN|pobj|11| by|by|IN|ADP|prep|13| the|the|DT|DET|det|17|ORG coast|coast|NN|NOUN|compound|17|ORG guard|guard|NN|NOUN|pobj|14|ORG .|.|.|PUNCT|punct|8|`,
		"sink", schema.Happened, "guard"},
	{"according, in a clause", `The|the|DT|DET|det|2| two|two|CD|NUM|nummod|2|CARDINAL gangs|gang|NNS|NOUN|nsubj|13| ,|,|,|PUNCT|punct|2| which|which|WDT|PRON|nsubj|9| according|accord|VBG|VERB|prep|9| to|to|IN|ADP|prep|5| the|the|DT|DET|det|8| newspaper|newspaper|NN|NOUN|pobj|6| robbed|rob|VBD|VERB|relcl|2| nine|nine|CD|NUM|nummod|11|CARDINAL banks|bank|NNS|NOUN|dobj|9| ,|,|,|PUNCT|punct|2| left|leave|VBD|VERB|ROOT|13| Lima|Lima|NNP|PROPN|dobj|13|GPE .|.|.|PUNCT|punct|13|`,
		"rob", schema.Happened, "newspaper"},
	{"according, not outside it", `The|the|DT|DET|det|2| two|two|CD|NUM|nummod|2|CARDINAL gangs|gang|NNS|NOUN|nsubj|13| ,|,|,|PUNCT|punct|2| which|which|WDT|PRON|nsubj|9| according|accord|VBG|VERB|prep|9| to|to|IN|ADP|prep|5| the|the|DT|DET|det|8| newspaper|newspaper|NN|NOUN|pobj|6| robbed|rob|VBD|VERB|relcl|2| nine|nine|CD|NUM|nummod|11|CARDINAL banks|bank|NNS|NOUN|dobj|9| ,|,|,|PUNCT|punct|2| left|leave|VBD|VERB|ROOT|13| Lima|Lima|NNP|PROPN|dobj|13|GPE .|.|.|PUNCT|punct|13|`,
		"leave", schema.Happened, ""},
}
