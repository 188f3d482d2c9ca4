package event_test

import "testing"

func TestInstrument(t *testing.T) { roles(t, instrumentCases) }

// instrumentCases have weapons in the places of parties and in phrases.
var instrumentCases = []roleCase{
	{`A|a|DT|DET|det|1| rocket|rocket|NN|NOUN|nsubj|2| hit|hit|VBD|VERB|ROOT|2| the|the|DT|DET|det|4| warehouse|warehouse|NN|NOUN|dobj|2| .|.|.|PUNCT|punct|2|`, []string{"hit(; warehouse) ASSAULT with rocket"}},
	{`Two|two|CD|NUM|nummod|1|CARDINAL mines|mine|NNS|NOUN|nsubj|2| exploded|explode|VBD|VERB|ROOT|2| under|under|IN|ADP|prep|2| a|a|DT|DET|det|5| lorry|lorry|NN|NOUN|pobj|3| .|.|.|PUNCT|punct|2|`, []string{"explode(; lorry) ASSAULT with mines"}},
	{`Smugglers|smuggler|NNS|NOUN|nsubj|1| threw|throw|VBD|VERB|ROOT|1| a|a|DT|DET|det|3| grenade|grenade|NN|NOUN|dobj|1| at|at|IN|ADP|prep|1| the|the|DT|DET|det|6| patrol|patrol|NN|NOUN|pobj|4| .|.|.|PUNCT|punct|1|`, []string{"throw grenade(Smugglers; patrol) ASSAULT with grenade"}},
	{`Rebels|rebel|NNS|NOUN|nsubj|1| attacked|attack|VBD|VERB|ROOT|1| the|the|DT|DET|det|3| depot|depot|NN|NOUN|dobj|1| with|with|IN|ADP|prep|1| mortars|mortar|NNS|NOUN|pobj|4| .|.|.|PUNCT|punct|1|`, []string{"attack(Rebels; depot) ASSAULT with mortars"}},
	{`Rebels|rebel|NNS|NOUN|nsubj|1| attacked|attack|VBD|VERB|ROOT|1| the|the|DT|DET|det|3| depot|depot|NN|NOUN|dobj|1| using|use|VBG|VERB|advcl|1| mortars|mortar|NNS|NOUN|dobj|4| .|.|.|PUNCT|punct|1|`, []string{"attack(Rebels; depot) ASSAULT with mortars", "use(Rebels; mortars) OTHER"}},
	{`The|the|DT|DET|det|1| mayor|mayor|NN|NOUN|nsubjpass|3| was|be|VBD|AUX|auxpass|3| wounded|wound|VBN|VERB|ROOT|3| by|by|IN|ADP|agent|3| rifle|rifle|NN|NOUN|compound|6| fire|fire|NN|NOUN|pobj|4| .|.|.|PUNCT|punct|3|`, []string{"wound(; mayor) ASSAULT with rifle"}},
	{`Poachers|poacher|NNS|NOUN|nsubj|1| placed|place|VBD|VERB|ROOT|1| a|a|DT|DET|det|3| charge|charge|NN|NOUN|dobj|1| of|of|IN|ADP|prep|3| dynamite|dynamite|NN|NOUN|pobj|4| in|in|IN|ADP|prep|1| the|the|DT|DET|det|8| hangar|hangar|NN|NOUN|pobj|6| .|.|.|PUNCT|punct|1|`, []string{"place(Poachers; hangar) ASSAULT with charge"}},
	{`A|a|DT|DET|det|2| bomb|bomb|NN|NOUN|compound|2| attack|attack|NN|NOUN|nsubj|3| killed|kill|VBD|VERB|ROOT|3| two|two|CD|NUM|nummod|5|CARDINAL porters|porter|NNS|NOUN|dobj|3| .|.|.|PUNCT|punct|3|`, []string{"kill(attack; porters) ASSAULT with bomb"}},
	{`The|the|DT|DET|det|1| army|army|NN|NOUN|nsubj|2| destroyed|destroy|VBD|VERB|ROOT|2| the|the|DT|DET|det|4| rockets|rocket|NNS|NOUN|dobj|2| .|.|.|PUNCT|punct|2|`, []string{"destroy(army; rockets) ASSAULT"}},
}
