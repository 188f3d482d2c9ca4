package event_test

import "testing"

func TestBlame(t *testing.T) { roles(t, blameCases) }

// blameCases tell outside the phrases of an event noun who did it.
var blameCases = []roleCase{
	{`The|the|DT|DET|det|1| judge|judge|NN|NOUN|nsubj|2| blamed|blame|VBD|VERB|ROOT|2| the|the|DT|DET|det|4| smugglers|smuggler|NNS|NOUN|dobj|2| for|for|IN|ADP|prep|2| the|the|DT|DET|det|7| attack|attack|NN|NOUN|pobj|5| on|on|IN|ADP|prep|7| the|the|DT|DET|det|10| depot|depot|NN|NOUN|pobj|8| .|.|.|PUNCT|punct|2|`, []string{"blame(judge; smugglers) ACCUSE", "attack(smugglers; depot) ASSAULT charged"}},
	{`The|the|DT|DET|det|1| group|group|NN|NOUN|nsubj|2| claimed|claim|VBD|VERB|ROOT|2| responsibility|responsibility|NN|NOUN|dobj|2| for|for|IN|ADP|prep|3| the|the|DT|DET|det|6| murder|murder|NN|NOUN|pobj|4| of|of|IN|ADP|prep|6| the|the|DT|DET|det|9| priest|priest|NN|NOUN|pobj|7| .|.|.|PUNCT|punct|2|`, []string{"claim responsibility(group; murder) STATE", "murder(group; priest) ASSAULT charged"}},
	{`Two|two|CD|NUM|nummod|1|CARDINAL officers|officer|NNS|NOUN|nsubj|9| involved|involve|VBN|VERB|acl|1| in|in|IN|ADP|prep|2| the|the|DT|DET|det|5| killing|killing|NN|NOUN|pobj|3| of|of|IN|ADP|prep|5| the|the|DT|DET|det|8| nurse|nurse|NN|NOUN|pobj|6| fled|flee|VBD|VERB|ROOT|9| .|.|.|PUNCT|punct|9|`, []string{"kill(officers; nurse) ASSAULT", "flee(officers; ) MOVE"}},
	{`The|the|DT|DET|det|1| minister|minister|NN|NOUN|nsubj|2| attributed|attribute|VBD|VERB|ROOT|2| the|the|DT|DET|det|4| attack|attack|NN|NOUN|dobj|2| to|to|IN|ADP|prep|2| the|the|DT|DET|det|7| rebels|rebel|NNS|NOUN|pobj|5| .|.|.|PUNCT|punct|2|`, []string{"attribute(minister; rebels) ACCUSE", "attack(rebels; ) ASSAULT charged"}},
	{`No|no|DT|DET|det|1| group|group|NN|NOUN|nsubj|2| claimed|claim|VBD|VERB|ROOT|2| responsibility|responsibility|NN|NOUN|dobj|2| for|for|IN|ADP|prep|3| the|the|DT|DET|det|6| attack|attack|NN|NOUN|pobj|4| on|on|IN|ADP|prep|6| the|the|DT|DET|det|9| depot|depot|NN|NOUN|pobj|7| .|.|.|PUNCT|punct|2|`, []string{"claim responsibility(group; attack) STATE", "attack(; depot) ASSAULT"}},
	{`The|the|DT|DET|det|1| rebels|rebel|NNS|NOUN|nsubj|2| are|be|VBP|AUX|ROOT|2| responsible|responsible|JJ|ADJ|acomp|2| for|for|IN|ADP|prep|3| the|the|DT|DET|det|6| attack|attack|NN|NOUN|pobj|4| on|on|IN|ADP|prep|6| the|the|DT|DET|det|9| depot|depot|NN|NOUN|pobj|7| .|.|.|PUNCT|punct|2|`, []string{"attack(rebels; depot) ASSAULT"}},
}
