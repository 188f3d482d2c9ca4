package stance_test

import (
	"testing"

	"newsgraph/schema"
)

func TestVerdict(t *testing.T) { check(t, verdictCases) }

// verdictCases are about verbs over a complement.
var verdictCases = []stanceCase{
	{"no role in it", `The|the|DT|DET|det|1| clerk|clerk|NN|NOUN|nsubj|2| played|play|VBD|VERB|ROOT|2| no|no|DT|DET|det|4| role|role|NN|NOUN|dobj|2| in|in|IN|ADP|prep|4| the|the|DT|DET|det|7| attack|attack|NN|NOUN|pobj|5| on|on|IN|ADP|prep|7| the|the|DT|DET|det|10| depot|depot|NN|NOUN|pobj|8| .|.|.|PUNCT|punct|2|`,
		"attack", schema.Denied, ""},
	{"what a court heard", `The|the|DT|DET|det|1| court|court|NN|NOUN|nsubj|2| heard|hear|VBD|VERB|ROOT|2| that|that|IN|SCONJ|mark|6| Cole|Cole|NNP|PROPN|nsubj|6|PRODUCT had|have|VBD|AUX|aux|6| shot|shoot|VBN|VERB|ccomp|2| a|a|DT|DET|det|8| nurse|nurse|NN|NOUN|dobj|6| .|.|.|PUNCT|punct|2|`,
		"shoot", schema.Alleged, ""},
	{"an arrest escaped", `The|the|DT|DET|det|1| clerk|clerk|NN|NOUN|nsubj|2| escaped|escape|VBD|VERB|ROOT|2| arrest|arrest|NN|NOUN|dobj|2| in|in|IN|ADP|prep|2| Lima|Lima|NNP|PROPN|pobj|4|GPE .|.|.|PUNCT|punct|2|`,
		"arrest", schema.Denied, ""},
	{"an attack escaped", `The|the|DT|DET|det|1| clerk|clerk|NN|NOUN|nsubj|2| escaped|escape|VBD|VERB|ROOT|2| an|an|DT|DET|det|4| attack|attack|NN|NOUN|dobj|2| in|in|IN|ADP|prep|4| Lima|Lima|NNP|PROPN|pobj|5|GPE .|.|.|PUNCT|punct|2|`,
		"attack", schema.Happened, ""},
	{"a trial ahead", `The|the|DT|DET|det|1| clerk|clerk|NN|NOUN|nsubj|2| fears|fear|VBZ|VERB|ROOT|2| prosecution|prosecution|NN|NOUN|dobj|2| .|.|.|PUNCT|punct|2|`,
		"prosecution", schema.Planned, ""},
	{"a deportation blocked", `A|a|DT|DET|det|1| judge|judge|NN|NOUN|nsubj|2| blocked|block|VBD|VERB|ROOT|2| the|the|DT|DET|det|4| deportation|deportation|NN|NOUN|dobj|2| of|of|IN|ADP|prep|4| the|the|DT|DET|det|7| nurses|nurse|NNS|NOUN|pobj|5| .|.|.|PUNCT|punct|2|`,
		"deportation", schema.Denied, ""},
	{"no plans", `The|the|DT|DET|det|1| army|army|NN|NOUN|nsubj|2| has|have|VBZ|VERB|ROOT|2| no|no|DT|DET|det|4| plans|plan|NNS|NOUN|dobj|2| to|to|TO|PART|aux|6| leave|leave|VB|VERB|acl|4| the|the|DT|DET|det|8| north|north|NN|NOUN|dobj|6| .|.|.|PUNCT|punct|2|`,
		"leave", schema.Denied, ""},
	{"refusal", `The|the|DT|DET|det|1| farmers|farmer|NNS|NOUN|nsubj|2| refused|refuse|VBD|VERB|ROOT|2| to|to|TO|PART|aux|4| leave|leave|VB|VERB|xcomp|2| the|the|DT|DET|det|6| valley|valley|NN|NOUN|dobj|4| .|.|.|PUNCT|punct|2|`,
		"leave", schema.Denied, ""},
	{"attempt", `The|the|DT|DET|det|1| nurses|nurse|NNS|NOUN|nsubj|2| tried|try|VBD|VERB|ROOT|2| to|to|TO|PART|aux|4| reach|reach|VB|VERB|xcomp|2| the|the|DT|DET|det|6| island|island|NN|NOUN|dobj|4| .|.|.|PUNCT|punct|2|`,
		"reach", schema.Planned, ""},
	{"order", `The|the|DT|DET|det|1| judge|judge|NN|NOUN|nsubj|2| ordered|order|VBD|VERB|ROOT|2| the|the|DT|DET|det|4| firm|firm|NN|NOUN|dobj|2| to|to|TO|PART|aux|6| pay|pay|VB|VERB|xcomp|2| the|the|DT|DET|det|8| widow|widow|NN|NOUN|dobj|6| .|.|.|PUNCT|punct|2|`,
		"pay", schema.Planned, ""},
	{"force", `The|the|DT|DET|det|1| judge|judge|NN|NOUN|nsubj|2| forced|force|VBD|VERB|ROOT|2| the|the|DT|DET|det|4| firm|firm|NN|NOUN|dobj|2| to|to|TO|PART|aux|6| pay|pay|VB|VERB|xcomp|2| the|the|DT|DET|det|8| widow|widow|NN|NOUN|dobj|6| .|.|.|PUNCT|punct|2|`,
		"pay", schema.Happened, ""},
	{"law", `The|the|DT|DET|det|2| new|new|JJ|ADJ|amod|2| law|law|NN|NOUN|nsubj|3| requires|require|VBZ|VERB|ROOT|3| shops|shop|NNS|NOUN|dobj|3| to|to|TO|PART|aux|6| close|close|VB|VERB|xcomp|3| on|on|IN|ADP|prep|6| Sundays|Sundays|NNP|PROPN|pobj|7|DATE .|.|.|PUNCT|punct|3|`,
		"close", schema.Planned, ""},
	{"ban", `The|the|DT|DET|det|1| colonel|colonel|NN|NOUN|nsubj|2| forbade|forbid|VBD|VERB|ROOT|2| his|his|PRP$|PRON|poss|4| men|man|NNS|NOUN|nsubj|6| to|to|TO|PART|aux|6| enter|enter|VB|VERB|ccomp|2| the|the|DT|DET|det|8| temple|temple|NN|NOUN|dobj|6| .|.|.|PUNCT|punct|2|`,
		"enter", schema.Denied, ""},
	{"told to", `The|the|DT|DET|det|1| soldiers|soldier|NNS|NOUN|nsubjpass|3| were|be|VBD|AUX|auxpass|3| told|tell|VBN|VERB|ROOT|3| to|to|TO|PART|aux|5| leave|leave|VB|VERB|xcomp|3| the|the|DT|DET|det|7| village|village|NN|NOUN|dobj|5| .|.|.|PUNCT|punct|3|`,
		"leave", schema.Planned, ""},
	{"gerund denied", `The|the|DT|DET|det|1| bishop|bishop|NN|NOUN|nsubj|2| denied|deny|VBD|VERB|ROOT|2| attacking|attack|VBG|VERB|xcomp|2| the|the|DT|DET|det|5| teacher|teacher|NN|NOUN|dobj|3| .|.|.|PUNCT|punct|2|`,
		"attack", schema.Denied, "bishop"},
	{"appear to have", `The|the|DT|DET|det|1| thieves|thief|NNS|NOUN|nsubj|2| appear|appear|VBP|VERB|ROOT|2| to|to|TO|PART|aux|5| have|have|VB|AUX|aux|5| fled|flee|VBN|VERB|xcomp|2| to|to|IN|ADP|prep|5| Chile|Chile|NNP|PROPN|pobj|6|GPE .|.|.|PUNCT|punct|2|`,
		"flee", schema.Alleged, ""},
	{"claim to have", `The|the|DT|DET|det|1| painter|painter|NN|NOUN|nsubj|2| claims|claim|VBZ|VERB|ROOT|2| to|to|TO|PART|aux|5| have|have|VB|AUX|aux|5| invented|invent|VBN|VERB|xcomp|2| the|the|DT|DET|det|7| device|device|NN|NOUN|dobj|5| .|.|.|PUNCT|punct|2|`,
		"invent", schema.Alleged, "painter"},
	{"passive report", `The|the|DT|DET|det|1| clerk|clerk|NN|NOUN|nsubjpass|3| was|be|VBD|AUX|auxpass|3| reported|report|VBN|VERB|ROOT|3| to|to|TO|PART|aux|6| have|have|VB|AUX|aux|6| robbed|rob|VBN|VERB|xcomp|3| the|the|DT|DET|det|8| bank|bank|NN|NOUN|dobj|6| .|.|.|PUNCT|punct|3|`,
		"rob", schema.Alleged, ""},
	{"reported wounded", `Nine|nine|CD|NUM|nummod|1|CARDINAL sailors|sailor|NNS|NOUN|nsubjpass|3| were|be|VBD|AUX|auxpass|3| reported|report|VBN|VERB|ROOT|3| wounded|wound|VBN|VERB|xcomp|3| in|in|IN|ADP|prep|4| Oslo|Oslo|NNP|PROPN|pobj|5|GPE .|.|.|PUNCT|punct|3|`,
		"wound", schema.Alleged, ""},
	{"passive belief", `The|the|DT|DET|det|1| general|general|NN|NOUN|nsubjpass|3| is|be|VBZ|AUX|auxpass|3| believed|believe|VBN|VERB|ROOT|3| to|to|TO|PART|aux|6| have|have|VB|AUX|aux|6| fled|flee|VBN|VERB|xcomp|3| to|to|IN|ADP|prep|6| Peru|Peru|NNP|PROPN|pobj|7|GPE .|.|.|PUNCT|punct|3|`,
		"flee", schema.Alleged, ""},
	{"passive saying", `The|the|DT|DET|det|1| singer|singer|NN|NOUN|nsubjpass|3| is|be|VBZ|AUX|auxpass|3| said|say|VBN|VERB|ROOT|3| to|to|TO|PART|aux|6| have|have|VB|AUX|aux|6| divorced|divorce|VBN|VERB|xcomp|3| the|the|DT|DET|det|8| actor|actor|NN|NOUN|dobj|6| .|.|.|PUNCT|punct|3|`,
		"divorce", schema.Alleged, ""},
	{"knowledge", `The|the|DT|DET|det|1| mayor|mayor|NN|NOUN|nsubj|2| knows|know|VBZ|VERB|ROOT|2| that|that|IN|SCONJ|mark|6| the|the|DT|DET|det|5| clerk|clerk|NN|NOUN|nsubj|6| robbed|rob|VBD|VERB|ccomp|2| the|the|DT|DET|det|8| bank|bank|NN|NOUN|dobj|6| .|.|.|PUNCT|punct|2|`,
		"rob", schema.Happened, ""},
	{"belief", `The|the|DT|DET|det|1| mayor|mayor|NN|NOUN|nsubj|2| believes|believe|VBZ|VERB|ROOT|2| the|the|DT|DET|det|4| clerk|clerk|NN|NOUN|nsubj|5| robbed|rob|VBD|VERB|ccomp|2| the|the|DT|DET|det|7| bank|bank|NN|NOUN|dobj|5| .|.|.|PUNCT|punct|2|`,
		"rob", schema.Alleged, "mayor"},
	{"warning", `The|the|DT|DET|det|1| general|general|NN|NOUN|nsubj|2| warned|warn|VBD|VERB|ROOT|2| that|that|IN|SCONJ|mark|7| his|his|PRP$|PRON|poss|5| troops|troop|NNS|NOUN|nsubj|7| could|could|MD|AUX|aux|7| attack|attack|VB|VERB|ccomp|2| the|the|DT|DET|det|9| harbour|harbour|NN|NOUN|dobj|7| .|.|.|PUNCT|punct|2|`,
		"attack", schema.Planned, "general"},
	{"charge", `The|the|DT|DET|det|1| suspect|suspect|NN|NOUN|nsubjpass|3| was|be|VBD|AUX|auxpass|3| charged|charge|VBN|VERB|ROOT|3| with|with|IN|ADP|prep|3| robbing|rob|VBG|VERB|pcomp|4| the|the|DT|DET|det|7| bank|bank|NN|NOUN|dobj|5| .|.|.|PUNCT|punct|3|`,
		"rob", schema.Alleged, ""},
	{"nothing said", `The|the|DT|DET|det|1| judge|judge|NN|NOUN|nsubj|2| declined|decline|VBD|VERB|ROOT|2| to|to|TO|PART|aux|4| say|say|VB|VERB|xcomp|2| whether|whether|IN|SCONJ|mark|8| the|the|DT|DET|det|7| clerk|clerk|NN|NOUN|nsubj|8| robbed|rob|VBD|VERB|ccomp|4| the|the|DT|DET|det|10| bank|bank|NN|NOUN|dobj|8| .|.|.|PUNCT|punct|2|`,
		"rob", schema.Alleged, ""},
	{"a failure that may come", `If|if|IN|SCONJ|mark|2| rebels|rebel|NNS|NOUN|nsubj|2| fail|fail|VBP|VERB|advcl|11| to|to|TO|PART|aux|4| free|free|VB|VERB|xcomp|2| the|the|DT|DET|det|6| nurses|nurse|NNS|NOUN|dobj|4| ,|,|,|PUNCT|punct|11| the|the|DT|DET|det|9| army|army|NN|NOUN|nsubj|11| will|will|MD|AUX|aux|11| attack|attack|VB|VERB|ROOT|11| .|.|.|PUNCT|punct|11|`,
		"free", schema.Planned, ""},
	{"feared, not known", `Two|two|CD|NUM|nummod|1|CARDINAL engineers|engineer|NNS|NOUN|nsubjpass|3| are|be|VBP|AUX|auxpass|3| feared|fear|VBN|VERB|ROOT|3| abducted|abduct|VBN|VERB|oprd|3| .|.|.|PUNCT|punct|3|`,
		"abduct", schema.Alleged, ""},
}
