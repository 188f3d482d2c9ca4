package event_test

import "testing"

func TestNothingButTheEvent(t *testing.T) { roles(t, occurCases) }

// occurCases say of an event only that it was.
var occurCases = []roleCase{
	{`The|the|DT|DET|det|1| raid|raid|NN|NOUN|nsubj|2| took|take|VBD|VERB|ROOT|2| place|place|NN|NOUN|dobj|2| at|at|IN|ADP|prep|2| dawn|dawn|NN|NOUN|pobj|4|TIME .|.|.|PUNCT|punct|2|`, []string{}},
	{`The|the|DT|DET|det|1| attack|attack|NN|NOUN|nsubjpass|3| was|be|VBD|AUX|auxpass|3| launched|launch|VBN|VERB|ROOT|3| at|at|IN|ADP|prep|3| dawn|dawn|NN|NOUN|pobj|4|TIME .|.|.|PUNCT|punct|3|`, []string{}},
	{`The|the|DT|DET|det|1| fighting|fighting|NN|NOUN|nsubj|2| began|begin|VBD|VERB|ROOT|2| at|at|IN|ADP|prep|2| dawn|dawn|NN|NOUN|pobj|3|TIME .|.|.|PUNCT|punct|2|`, []string{}},
}
