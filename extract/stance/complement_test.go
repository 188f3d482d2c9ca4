package stance_test

import (
	"testing"

	"newsgraph/schema"
)

func TestComplement(t *testing.T) { check(t, complementCases) }

// complementCases are about who says what: conjoined, displaced and nested complements.
var complementCases = []stanceCase{
	{"that again", `The|the|DT|DET|det|1| minister|minister|NN|NOUN|nsubj|2| said|say|VBD|VERB|ROOT|2| the|the|DT|DET|det|4| army|army|NN|NOUN|nsubj|5| shot|shoot|VBD|VERB|ccomp|2| the|the|DT|DET|det|7| farmer|farmer|NN|NOUN|dobj|5| and|and|CC|CCONJ|cc|5| that|that|IN|SCONJ|mark|12| the|the|DT|DET|det|11| rebels|rebel|NNS|NOUN|nsubj|12| burned|burn|VBD|VERB|conj|5| the|the|DT|DET|det|14| depot|depot|NN|NOUN|dobj|12| .|.|.|PUNCT|punct|2|`,
		"burn", schema.Happened, "minister"},
	{"no comma", `The|the|DT|DET|det|1| farmer|farmer|NN|NOUN|nsubj|2| claims|claim|VBZ|VERB|ROOT|2| that|that|IN|SCONJ|mark|7| his|his|PRP$|PRON|poss|5| land|land|NN|NOUN|nsubjpass|7| was|be|VBD|AUX|auxpass|7| seized|seize|VBN|VERB|ccomp|2| by|by|IN|ADP|agent|7| the|the|DT|DET|det|10| state|state|NN|NOUN|pobj|8| and|and|CC|CCONJ|cc|2| he|he|PRP|PRON|nsubjpass|14| was|be|VBD|AUX|auxpass|14| forced|force|VBN|VERB|conj|2| to|to|TO|PART|aux|16| leave|leave|VB|VERB|xcomp|14| the|the|DT|DET|det|18| village|village|NN|NOUN|dobj|16| .|.|.|PUNCT|punct|14|`,
		"force", schema.Alleged, "farmer"},
	{"comma", `Nine|nine|CD|NUM|nummod|1|CARDINAL miners|miner|NNS|NOUN|nsubjpass|3| were|be|VBD|AUX|auxpass|3| rescued|rescue|VBN|VERB|ccomp|9| by|by|IN|ADP|agent|3| firemen|fireman|NNS|NOUN|pobj|4| ,|,|,|PUNCT|punct|9| the|the|DT|DET|det|8| agency|agency|NN|NOUN|nsubj|9| reported|report|VBD|VERB|ROOT|9| ,|,|,|PUNCT|punct|9| but|but|CC|CCONJ|cc|9| no|no|DT|DET|det|13| houses|house|NNS|NOUN|nsubj|14| collapsed|collapse|VBD|VERB|conj|9| .|.|.|PUNCT|punct|14|`,
		"collapse", schema.Denied, ""},
	{"in a statement", `The|the|DT|DET|det|1| spokesman|spokesman|NN|NOUN|nsubj|2| told|tell|VBD|VERB|ROOT|2| the|the|DT|DET|det|4| newspaper|newspaper|NN|NOUN|dobj|2| in|in|IN|ADP|prep|2| a|a|DT|DET|det|7| statement|statement|NN|NOUN|pobj|5| that|that|IN|SCONJ|mark|13| the|the|DT|DET|det|10| mine|mine|NN|NOUN|nsubjpass|13| was|be|VBD|AUX|aux|13| being|be|VBG|AUX|auxpass|13| closed|close|VBN|VERB|acl|7| by|by|IN|ADP|agent|13| the|the|DT|DET|det|16| owners|owner|NNS|NOUN|pobj|14| .|.|.|PUNCT|punct|2|`,
		"close", schema.Happened, "spokesman"},
	{"nearest", `The|the|DT|DET|det|1| mayor|mayor|NN|NOUN|nsubj|2| said|say|VBD|VERB|ROOT|2| he|he|PRP|PRON|nsubj|4| thought|think|VBD|VERB|ccomp|2| the|the|DT|DET|det|6| clerk|clerk|NN|NOUN|nsubj|8| had|have|VBD|AUX|aux|8| robbed|rob|VBN|VERB|ccomp|4| the|the|DT|DET|det|10| bank|bank|NN|NOUN|dobj|8| .|.|.|PUNCT|punct|2|`,
		"rob", schema.Alleged, "he"},
	{"promise is weak", `Officials|official|NNS|NOUN|nsubj|4| in|in|IN|ADP|prep|0| the|the|DT|DET|det|3| north|north|NN|NOUN|pobj|1| said|say|VBD|VERB|ROOT|4| that|that|IN|SCONJ|mark|8| the|the|DT|DET|det|7| ministry|ministry|NN|NOUN|nsubj|8| promised|promise|VBD|VERB|ccomp|4| to|to|TO|PART|aux|10| send|send|VB|VERB|xcomp|8| doctors|doctor|NNS|NOUN|dobj|10| .|.|.|PUNCT|punct|4|`,
		"send", schema.Planned, "Officials"},
	{"quoted as saying", `The|the|DT|DET|det|1| clerk|clerk|NN|NOUN|nsubjpass|3| was|be|VBD|AUX|auxpass|3| quoted|quote|VBN|VERB|ROOT|3| as|as|IN|ADP|prep|3| saying|say|VBG|VERB|pcomp|4| that|that|IN|SCONJ|mark|9| the|the|DT|DET|det|8| rebels|rebel|NNS|NOUN|nsubj|9| burned|burn|VBD|VERB|ccomp|5| the|the|DT|DET|det|11| depot|depot|NN|NOUN|dobj|9| .|.|.|PUNCT|punct|3|`,
		"burn", schema.Happened, "clerk"},
	{"quoted a witness as saying", `The|the|DT|DET|det|1| agency|agency|NN|NOUN|nsubj|2| quoted|quote|VBD|VERB|ROOT|2| a|a|DT|DET|det|4| witness|witness|NN|NOUN|dobj|2| as|as|IN|ADP|prep|2| saying|say|VBG|VERB|pcomp|5| the|the|DT|DET|det|8| bus|bus|NN|NOUN|nsubj|9| hit|hit|VBD|VERB|ccomp|6| a|a|DT|DET|det|11| tree|tree|NN|NOUN|dobj|9| .|.|.|PUNCT|punct|2|`,
		"hit", schema.Happened, "witness"},
	{"clause before the speaker", `When|when|WRB|SCONJ|advmod|3| the|the|DT|DET|det|2| troops|troop|NNS|NOUN|nsubj|3| left|leave|VBD|VERB|advcl|7| ,|,|,|PUNCT|punct|7| the|the|DT|DET|det|6| mayor|mayor|NN|NOUN|nsubj|7| said|say|VBD|VERB|ROOT|7| the|the|DT|DET|det|9| sailors|sailor|NNS|NOUN|nsubj|11| would|would|MD|AUX|aux|11| attack|attack|VB|VERB|ccomp|7| the|the|DT|DET|det|13| harbour|harbour|NN|NOUN|dobj|11| .|.|.|PUNCT|punct|7|`,
		"leave", schema.Happened, ""},
	{"run on", `The|the|DT|DET|det|1| talks|talk|NNS|NOUN|nsubj|3| will|will|MD|AUX|aux|3| go|go|VB|VERB|ccomp|10| on|on|RP|ADP|advmod|3| ,|,|,|PUNCT|punct|10| the|the|DT|DET|det|7| union|union|NN|NOUN|nsubj|10| will|will|MD|AUX|aux|10| not|not|RB|PART|neg|10| call|call|VB|VERB|ROOT|10| the|the|DT|DET|det|12| strike|strike|NN|NOUN|dobj|10| off|off|RP|ADP|prt|10| .|.|.|PUNCT|punct|10|`,
		"go", schema.Planned, ""},
	{"letter sent", `The|the|DT|DET|det|1| coroner|coroner|NN|NOUN|nsubj|2| sent|send|VBD|VERB|ROOT|2| a|a|DT|DET|det|4| letter|letter|NN|NOUN|dobj|2| saying|say|VBG|VERB|acl|4| that|that|IN|SCONJ|mark|9| the|the|DT|DET|det|8| boat|boat|NN|NOUN|nsubj|9| sank|sink|VBD|VERB|ccomp|5| .|.|.|PUNCT|punct|2|`,
		"sink", schema.Happened, "coroner"},
	{"event noun", `The|the|DT|DET|det|1| spokeswoman|spokeswoman|NN|NOUN|nsubj|2| announced|announce|VBD|VERB|ROOT|2| the|the|DT|DET|det|4| arrest|arrest|NN|NOUN|dobj|2| of|of|IN|ADP|prep|4| the|the|DT|DET|det|7| smuggler|smuggler|NN|NOUN|pobj|5| .|.|.|PUNCT|punct|2|`,
		"arrest", schema.Happened, "spokeswoman"},
}
