package stance_test

import (
	"testing"

	"newsgraph/schema"
)

func TestNoun(t *testing.T) { check(t, nounCases) }

// nounCases are about event nouns under a verb.
var nounCases = []stanceCase{
	{"no attack", `There|there|EX|PRON|expl|1| was|be|VBD|VERB|ROOT|1| no|no|DT|DET|det|3| attack|attack|NN|NOUN|attr|1| on|on|IN|ADP|prep|3| the|the|DT|DET|det|6| village|village|NN|NOUN|pobj|4| .|.|.|PUNCT|punct|1|`,
		"attack", schema.Denied, ""},
	{"took no place", `The|the|DT|DET|det|1| strike|strike|NN|NOUN|nsubj|4| did|do|VBD|AUX|aux|4| not|not|RB|PART|neg|4| take|take|VB|VERB|ROOT|4| place|place|NN|NOUN|dobj|4| .|.|.|PUNCT|punct|4|`,
		"strike", schema.Denied, ""},
	{"will carry out", `The|the|DT|DET|det|1| army|army|NN|NOUN|nsubj|3| will|will|MD|AUX|aux|3| carry|carry|VB|VERB|ROOT|3| out|out|RP|ADP|prt|3| raids|raid|NNS|NOUN|dobj|3| on|on|IN|ADP|prep|5| the|the|DT|DET|det|8| camps|camp|NNS|NOUN|pobj|6| .|.|.|PUNCT|punct|3|`,
		"raid", schema.Planned, ""},
	{"will condemn", `The|the|DT|DET|det|1| firm|firm|NN|NOUN|nsubj|3| will|will|MD|AUX|aux|3| condemn|condemn|VB|VERB|ROOT|3| the|the|DT|DET|det|5| strike|strike|NN|NOUN|dobj|3| by|by|IN|ADP|prep|3| the|the|DT|DET|det|8| miners|miner|NNS|NOUN|pobj|6| .|.|.|PUNCT|punct|3|`,
		"strike", schema.Happened, ""},
	{"condemned", `The|the|DT|DET|det|1| army|army|NN|NOUN|nsubj|2| condemned|condemn|VBD|VERB|ROOT|2| the|the|DT|DET|det|4| attack|attack|NN|NOUN|dobj|2| on|on|IN|ADP|prep|4| the|the|DT|DET|det|7| harbour|harbour|NN|NOUN|pobj|5| .|.|.|PUNCT|punct|2|`,
		"attack", schema.Happened, ""},
	{"thwarted", `Police|Police|NNS|NOUN|nsubj|1| thwarted|thwart|VBD|VERB|ROOT|1| an|an|DT|DET|det|3| attack|attack|NN|NOUN|dobj|1| on|on|IN|ADP|prep|3| the|the|DT|DET|det|6| port|port|NN|NOUN|pobj|4| .|.|.|PUNCT|punct|1|`,
		"attack", schema.Denied, ""},
	{"part in", `The|the|DT|DET|det|1| clerk|clerk|NN|NOUN|nsubj|2| denied|deny|VBD|VERB|ROOT|2| any|any|DT|DET|det|4| part|part|NN|NOUN|dobj|2| in|in|IN|ADP|prep|4| the|the|DT|DET|det|7| robbery|robbery|NN|NOUN|pobj|5| of|of|IN|ADP|prep|7| the|the|DT|DET|det|10| bank|bank|NN|NOUN|pobj|8| .|.|.|PUNCT|punct|2|`,
		"robbery", schema.Happened, ""},
	{"ordered", `The|the|DT|DET|det|1| governor|governor|NN|NOUN|nsubj|2| ordered|order|VBD|VERB|ROOT|2| the|the|DT|DET|det|4| evacuation|evacuation|NN|NOUN|dobj|2| of|of|IN|ADP|prep|4| the|the|DT|DET|det|7| valley|valley|NN|NOUN|pobj|5| .|.|.|PUNCT|punct|2|`,
		"evacuation", schema.Planned, ""},
	{"called for", `The|the|DT|DET|det|1| union|union|NN|NOUN|nsubj|2| called|call|VBD|VERB|ROOT|2| for|for|IN|ADP|prep|2| a|a|DT|DET|det|5| strike|strike|NN|NOUN|pobj|3| at|at|IN|ADP|prep|5| the|the|DT|DET|det|8| port|port|NN|NOUN|pobj|6| .|.|.|PUNCT|punct|2|`,
		"strike", schema.Planned, ""},
	{"asked about", `The|the|DT|DET|det|1| reporter|reporter|NN|NOUN|nsubj|2| asked|ask|VBD|VERB|ROOT|2| about|about|IN|ADP|prep|2| the|the|DT|DET|det|5| strike|strike|NN|NOUN|pobj|3| at|at|IN|ADP|prep|5| the|the|DT|DET|det|8| port|port|NN|NOUN|pobj|6| .|.|.|PUNCT|punct|2|`,
		"strike", schema.Happened, ""},
	{"attempted", `An|an|DT|DET|det|2| attempted|attempt|VBN|VERB|amod|2| robbery|robbery|NN|NOUN|nsubj|6| of|of|IN|ADP|prep|2| the|the|DT|DET|det|5| bank|bank|NN|NOUN|pobj|3| angered|anger|VBD|VERB|ROOT|6| the|the|DT|DET|det|8| mayor|mayor|NN|NOUN|dobj|6| .|.|.|PUNCT|punct|6|`,
		"robbery", schema.Planned, ""},
	{"planned", `The|the|DT|DET|det|1| ministry|ministry|NN|NOUN|nsubj|2| said|say|VBD|VERB|ROOT|2| the|the|DT|DET|det|5| planned|plan|VBN|VERB|amod|5| visit|visit|NN|NOUN|nsubj|9| to|to|IN|ADP|prep|5| Oslo|Oslo|NNP|PROPN|pobj|6|GPE would|would|MD|AUX|aux|9| help|help|VB|VERB|ccomp|2| traders|trader|NNS|NOUN|dobj|9| .|.|.|PUNCT|punct|2|`,
		"visit", schema.Planned, "ministry"},
	{"rather than an attack", `The|the|DT|DET|det|1| king|king|NN|NOUN|nsubj|2| chose|choose|VBD|VERB|ROOT|2| talks|talk|NNS|NOUN|dobj|2| rather|rather|RB|ADV|advmod|5| than|than|IN|ADP|cc|3| an|an|DT|DET|det|7| attack|attack|NN|NOUN|conj|3| on|on|IN|ADP|prep|7| the|the|DT|DET|det|10| fort|fort|NN|NOUN|pobj|8| .|.|.|PUNCT|punct|2|`,
		"attack", schema.Denied, ""},
	{"what one escapes did not happen", `The|the|DT|DET|det|1| pilots|pilot|NNS|NOUN|nsubj|2| escaped|escape|VBD|VERB|ROOT|2| injury|injury|NN|NOUN|dobj|2| .|.|.|PUNCT|punct|2|`,
		"injury", schema.Denied, ""},
	{"what comes of a bid that is dropped", `Norvik|Norvik|NNP|PROPN|nsubj|1|ORG dropped|drop|VBD|VERB|ROOT|1| its|its|PRP$|PRON|poss|3| bid|bid|NN|NOUN|dobj|1| to|to|TO|PART|aux|5| buy|buy|VB|VERB|acl|3| Sandoz|Sandoz|NNP|PROPN|dobj|5|ORG .|.|.|PUNCT|punct|1|`,
		"buy", schema.Denied, ""},
	{"what comes of an attempt that failed", `The|the|DT|DET|det|1| attempt|attempt|NN|NOUN|nsubj|9| of|of|IN|ADP|prep|1| the|the|DT|DET|det|4| army|army|NN|NOUN|pobj|2| to|to|TO|PART|aux|6| seize|seize|VB|VERB|acl|1| the|the|DT|DET|det|8| port|port|NN|NOUN|dobj|6| failed|fail|VBD|VERB|ROOT|9| .|.|.|PUNCT|punct|9|`,
		"seize", schema.Denied, ""},
	{"what comes of a plan that is called off", `The|the|DT|DET|det|1| firm|firm|NN|NOUN|nsubj|2| called|call|VBD|VERB|ROOT|2| off|off|RP|ADP|prt|2| its|its|PRP$|PRON|poss|5| plan|plan|NN|NOUN|dobj|2| to|to|TO|PART|aux|7| build|build|VB|VERB|acl|5| a|a|DT|DET|det|9| mill|mill|NN|NOUN|dobj|7| .|.|.|PUNCT|punct|2|`,
		"build", schema.Denied, ""},
	{"a bid that is not dropped", `Norvik|Norvik|NNP|PROPN|nsubj|3|ORG did|do|VBD|AUX|aux|3| not|not|RB|PART|neg|3| drop|drop|VB|VERB|ROOT|3| its|its|PRP$|PRON|poss|5| bid|bid|NN|NOUN|dobj|3| to|to|TO|PART|aux|7| buy|buy|VB|VERB|acl|5| Sandoz|Sandoz|NNP|PROPN|dobj|7|ORG .|.|.|PUNCT|punct|3|`,
		"buy", schema.Planned, ""},
	{"a decision that is to be reversed", `The|the|DT|DET|det|1| firm|firm|NN|NOUN|nsubj|2| asked|ask|VBD|VERB|ROOT|2| the|the|DT|DET|det|4| court|court|NN|NOUN|dobj|2| to|to|TO|PART|aux|6| reverse|reverse|VB|VERB|xcomp|2| its|its|PRP$|PRON|poss|8| decision|decision|NN|NOUN|dobj|6| to|to|TO|PART|aux|10| close|close|VB|VERB|acl|8| the|the|DT|DET|det|12| mill|mill|NN|NOUN|dobj|10| .|.|.|PUNCT|punct|2|`,
		"close", schema.Planned, "firm"},
}
