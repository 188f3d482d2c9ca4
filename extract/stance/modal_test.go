package stance_test

import (
	"testing"

	"newsgraph/schema"
)

func TestModal(t *testing.T) { check(t, modalCases) }

// modalCases are about modal verbs, adjectives and verbs of obligation, and the perfect after them.
var modalCases = []stanceCase{
	{"may have", `The|the|DT|DET|det|1| rebels|rebel|NNS|NOUN|nsubj|4| may|may|MD|AUX|aux|4| have|have|VB|AUX|aux|4| killed|kill|VBN|VERB|ROOT|4| the|the|DT|DET|det|6| mayor|mayor|NN|NOUN|dobj|4| .|.|.|PUNCT|punct|4|`,
		"kill", schema.Alleged, ""},
	{"would have", `The|the|DT|DET|det|1| rebels|rebel|NNS|NOUN|nsubj|4| would|would|MD|AUX|aux|4| have|have|VB|AUX|aux|4| killed|kill|VBN|VERB|ROOT|4| the|the|DT|DET|det|6| mayor|mayor|NN|NOUN|dobj|4| .|.|.|PUNCT|punct|4|`,
		"kill", schema.Denied, ""},
	{"before what is to come", `The|the|DT|DET|det|1| firm|firm|NN|NOUN|nsubj|3| must|must|MD|AUX|aux|3| pay|pay|VB|VERB|ROOT|3| before|before|IN|SCONJ|mark|8| the|the|DT|DET|det|6| shares|share|NNS|NOUN|nsubjpass|8| are|be|VBP|AUX|auxpass|8| sold|sell|VBN|VERB|advcl|3| .|.|.|PUNCT|punct|3|`,
		"sell", schema.Planned, ""},
	{"until what is to come", `The|the|DT|DET|det|1| mayor|mayor|NN|NOUN|nsubj|3| will|will|MD|AUX|aux|3| wait|wait|VB|VERB|ROOT|3| until|until|IN|SCONJ|mark|7| the|the|DT|DET|det|6| nurse|nurse|NN|NOUN|nsubj|7| leaves|leave|VBZ|VERB|advcl|3| the|the|DT|DET|det|9| clinic|clinic|NN|NOUN|dobj|7| .|.|.|PUNCT|punct|3|`,
		"leave", schema.Planned, ""},
	{"before what came", `The|the|DT|DET|det|1| firm|firm|NN|NOUN|ROOT|1| paid|pay|VBN|VERB|acl|1| before|before|IN|SCONJ|mark|7| the|the|DT|DET|det|5| shares|share|NNS|NOUN|nsubjpass|7| were|be|VBD|AUX|auxpass|7| sold|sell|VBN|VERB|advcl|2| .|.|.|PUNCT|punct|1|`,
		"sell", schema.Happened, ""},
	{"a name like a modal", `Will|will|MD|AUX|aux|8|PERSON Moss|Moss|NNP|PROPN|nsubj|8|PERSON ,|,|,|PUNCT|punct|1| president|president|NN|NOUN|appos|1| of|of|IN|ADP|prep|3| the|the|DT|DET|det|6| mill|mill|NN|NOUN|pobj|4| ,|,|,|PUNCT|punct|1| said|say|VBD|VERB|ROOT|8| that|that|IN|SCONJ|mark|12| the|the|DT|DET|det|11| strike|strike|NN|NOUN|nsubj|12| is|be|VBZ|AUX|ccomp|8| over|over|RB|ADV|advmod|12| .|.|.|PUNCT|punct|8|`,
		"say", schema.Happened, ""},
	{"if he did", `If|if|IN|SCONJ|mark|3| the|the|DT|DET|det|2| guard|guard|NN|NOUN|nsubj|3| attacked|attack|VBD|VERB|ROOT|3| the|the|DT|DET|det|5| nurse|nurse|NN|NOUN|dobj|3| ,|,|,|PUNCT|punct|5| where|where|WRB|SCONJ|advmod|8| was|be|VBD|AUX|relcl|5| she|she|PRP|PRON|nsubj|8| ?|?|.|PUNCT|punct|3|`,
		"attack", schema.Alleged, ""},
	{"if he did, he would", `If|if|IN|SCONJ|mark|3| the|the|DT|DET|det|2| guard|guard|NN|NOUN|nsubj|3| attacked|attack|VBD|VERB|advcl|10| the|the|DT|DET|det|5| nurse|nurse|NN|NOUN|dobj|3| ,|,|,|PUNCT|punct|10| the|the|DT|DET|det|8| clinic|clinic|NN|NOUN|nsubj|10| would|would|MD|AUX|aux|10| close|close|VB|VERB|ROOT|10| .|.|.|PUNCT|punct|10|`,
		"attack", schema.Planned, ""},
	{"inverted should", `Should|should|MD|AUX|aux|3| the|the|DT|DET|det|2| army|army|NN|NOUN|nsubj|3| attack|attack|VB|VERB|ccomp|10| the|the|DT|DET|det|5| village|village|NN|NOUN|dobj|3| ,|,|,|PUNCT|punct|10| the|the|DT|DET|det|8| rebels|rebel|NNS|NOUN|nsubj|10| would|would|MD|AUX|aux|10| flee|flee|VB|VERB|ROOT|10| .|.|.|PUNCT|punct|10|`,
		"attack", schema.Planned, ""},
	{"able", `The|the|DT|DET|det|1| miners|miner|NNS|NOUN|nsubj|2| were|be|VBD|AUX|ROOT|2| able|able|JJ|ADJ|acomp|2| to|to|TO|PART|aux|5| block|block|VB|VERB|xcomp|3| the|the|DT|DET|det|7| road|road|NN|NOUN|dobj|5| .|.|.|PUNCT|punct|2|`,
		"block", schema.Happened, ""},
	{"unable", `The|the|DT|DET|det|1| nurses|nurse|NNS|NOUN|nsubj|2| were|be|VBD|AUX|ROOT|2| unable|unable|JJ|ADJ|acomp|2| to|to|TO|PART|aux|5| reach|reach|VB|VERB|xcomp|3| the|the|DT|DET|det|7| island|island|NN|NOUN|dobj|5| .|.|.|PUNCT|punct|2|`,
		"reach", schema.Denied, ""},
	{"too weak", `The|the|DT|DET|det|1| climbers|climber|NNS|NOUN|nsubj|2| were|be|VBD|AUX|ROOT|2| too|too|RB|ADV|advmod|4| weak|weak|JJ|ADJ|acomp|2| to|to|TO|PART|aux|6| cross|cross|VB|VERB|xcomp|4| the|the|DT|DET|det|8| glacier|glacier|NN|NOUN|dobj|6| .|.|.|PUNCT|punct|2|`,
		"cross", schema.Denied, ""},
	{"had to", `The|the|DT|DET|det|1| nurses|nurse|NNS|NOUN|nsubj|2| had|have|VBD|VERB|ROOT|2| to|to|TO|PART|aux|4| leave|leave|VB|VERB|xcomp|2| the|the|DT|DET|det|6| clinic|clinic|NN|NOUN|dobj|4| .|.|.|PUNCT|punct|2|`,
		"leave", schema.Happened, ""},
	{"has yet to", `Parliament|Parliament|NNP|PROPN|nsubj|1|ORG has|have|VBZ|VERB|ROOT|1| yet|yet|RB|ADV|advmod|1| to|to|TO|PART|aux|4| ratify|ratify|VB|VERB|xcomp|1| the|the|DT|DET|det|6| treaty|treaty|NN|NOUN|dobj|4| .|.|.|PUNCT|punct|1|`,
		"ratify", schema.Denied, ""},
	{"due to", `The|the|DT|DET|det|1| ferry|ferry|NN|NOUN|nsubj|2| was|be|VBD|AUX|ROOT|2| due|due|JJ|ADJ|acomp|2| to|to|TO|PART|aux|5| sail|sail|VB|VERB|xcomp|3| to|to|IN|ADP|prep|5| Oslo|Oslo|NNP|PROPN|pobj|6|GPE .|.|.|PUNCT|punct|2|`,
		"sail", schema.Planned, ""},
	{"supposed to", `The|the|DT|DET|det|1| ferry|ferry|NN|NOUN|nsubjpass|3| was|be|VBD|AUX|auxpass|3| supposed|suppose|VBN|VERB|ROOT|3| to|to|TO|PART|aux|5| leave|leave|VB|VERB|xcomp|3| Oslo|Oslo|NNP|PROPN|dobj|5|GPE .|.|.|PUNCT|punct|3|`,
		"leave", schema.Planned, ""},
	{"is to", `The|the|DT|DET|det|1| king|king|NN|NOUN|nsubj|2| is|be|VBZ|AUX|ROOT|2| to|to|TO|PART|aux|4| visit|visit|VB|VERB|xcomp|2| Oslo|Oslo|NNP|PROPN|dobj|4|GPE on|on|IN|ADP|prep|4| Friday|Friday|NNP|PROPN|pobj|6|DATE .|.|.|PUNCT|punct|2|`,
		"visit", schema.Planned, ""},
	{"was to have", `The|the|DT|DET|det|1| colonel|colonel|NN|NOUN|nsubj|2| was|be|VBD|AUX|ROOT|2| to|to|TO|PART|aux|5| have|have|VB|AUX|aux|5| opened|open|VBN|VERB|xcomp|2| the|the|DT|DET|det|7| bridge|bridge|NN|NOUN|dobj|5| .|.|.|PUNCT|punct|2|`,
		"open", schema.Denied, ""},
	{"set to", `The|the|DT|DET|det|2| two|two|CD|NUM|nummod|2|CARDINAL sides|side|NNS|NOUN|nsubjpass|4| were|be|VBD|AUX|auxpass|4| set|set|VBN|VERB|ROOT|4| to|to|TO|PART|aux|6| sign|sign|VB|VERB|xcomp|4| the|the|DT|DET|det|8| treaty|treaty|NN|NOUN|dobj|6| .|.|.|PUNCT|punct|4|`,
		"sign", schema.Planned, ""},
	{"likely to", `The|the|DT|DET|det|1| rebels|rebel|NNS|NOUN|nsubj|2| are|be|VBP|AUX|ROOT|2| likely|likely|JJ|ADJ|acomp|2| to|to|TO|PART|aux|5| attack|attack|VB|VERB|xcomp|3| the|the|DT|DET|det|7| port|port|NN|NOUN|dobj|5| .|.|.|PUNCT|punct|2|`,
		"attack", schema.Planned, ""},
	{"went on to", `The|the|DT|DET|det|1| rebels|rebel|NNS|NOUN|nsubj|2| went|go|VBD|VERB|ROOT|2| on|on|RP|ADP|prt|2| to|to|TO|PART|aux|5| burn|burn|VB|VERB|advcl|2| the|the|DT|DET|det|7| village|village|NN|NOUN|dobj|5| .|.|.|PUNCT|punct|2|`,
		"burn", schema.Happened, ""},
}
