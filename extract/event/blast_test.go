package event_test

import "testing"

func TestBlast(t *testing.T) { roles(t, blastCases) }

// blastCases tell where a bomb went off.
var blastCases = []roleCase{
	{`A|a|DT|DET|det|1| bomb|bomb|NN|NOUN|nsubj|2| exploded|explode|VBD|VERB|ROOT|2| outside|outside|IN|ADP|prep|2| the|the|DT|DET|det|5| embassy|embassy|NN|NOUN|pobj|3| in|in|IN|ADP|prep|5| Lima|Lima|NNP|PROPN|pobj|6|GPE .|.|.|PUNCT|punct|2|`, []string{"explode(; embassy) ASSAULT with bomb"}},
	{`A|a|DT|DET|det|1| bomb|bomb|NN|NOUN|nsubj|2| exploded|explode|VBD|VERB|ROOT|2| in|in|IN|ADP|prep|2| front|front|NN|NOUN|pobj|3| of|of|IN|ADP|prep|4| the|the|DT|DET|det|7| church|church|NN|NOUN|pobj|5| .|.|.|PUNCT|punct|2|`, []string{"explode(; church) ASSAULT with bomb"}},
	{`A|a|DT|DET|det|1| bomb|bomb|NN|NOUN|nsubj|2| exploded|explode|VBD|VERB|ROOT|2| in|in|IN|ADP|prep|2| the|the|DT|DET|det|5| street|street|NN|NOUN|pobj|3| .|.|.|PUNCT|punct|2|`, []string{"explode(; ) ASSAULT with bomb"}},
}
