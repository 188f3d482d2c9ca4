package event_test

import "testing"

func TestVictim(t *testing.T) { roles(t, victimCases) }

// victimCases have whom a deed hit elsewhere than in an object.
var victimCases = []roleCase{
	{`The|the|DT|DET|det|1| murder|murder|NN|NOUN|nsubj|7| in|in|IN|ADP|prep|1| May|May|NNP|PROPN|pobj|2| of|of|IN|ADP|prep|3| Paul|Paul|NNP|PROPN|compound|6|PERSON Reyes|Reyes|NNP|PROPN|pobj|4|PERSON shocked|shock|VBD|VERB|ROOT|7| the|the|DT|DET|det|9| town|town|NN|NOUN|dobj|7| .|.|.|PUNCT|punct|7|`, []string{"murder(; Reyes) ASSAULT", "shock(murder; town) OTHER"}},
	{`The|the|DT|DET|det|1| station|station|NN|NOUN|nsubj|2| was|be|VBD|AUX|ROOT|2| the|the|DT|DET|det|4| target|target|NN|NOUN|attr|2| of|of|IN|ADP|prep|4| an|an|DT|DET|det|7| attack|attack|NN|NOUN|pobj|5| .|.|.|PUNCT|punct|2|`, []string{"attack(; station) ASSAULT"}},
	{`The|the|DT|DET|det|1| mayor|mayor|NN|NOUN|nsubj|2| survived|survive|VBD|VERB|ROOT|2| an|an|DT|DET|det|4| attack|attack|NN|NOUN|dobj|2| .|.|.|PUNCT|punct|2|`, []string{"survive(mayor; attack) OTHER", "attack(; mayor) ASSAULT"}},
	{`The|the|DT|DET|det|1| attack|attack|NN|NOUN|nsubj|2| claimed|claim|VBD|VERB|ROOT|2| the|the|DT|DET|det|4| lives|life|NNS|NOUN|dobj|2| of|of|IN|ADP|prep|4| nine|nine|CD|NUM|nummod|7|CARDINAL nurses|nurse|NNS|NOUN|pobj|5| .|.|.|PUNCT|punct|2|`, []string{"claim life(attack; nurses) ASSAULT"}},
	{`The|the|DT|DET|det|1| deaths|death|NNS|NOUN|nsubj|5| of|of|IN|ADP|prep|1| two|two|CD|NUM|nummod|4|CARDINAL miners|miner|NNS|NOUN|pobj|2| shocked|shock|VBD|VERB|ROOT|5| the|the|DT|DET|det|7| town|town|NN|NOUN|dobj|5| .|.|.|PUNCT|punct|5|`, []string{"die(; miners) DISASTER", "shock(deaths; town) OTHER"}},
}
