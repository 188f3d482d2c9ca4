package stance_test

import (
	"testing"

	"newsgraph/schema"
)

func TestPaper(t *testing.T) { check(t, paperCases) }

// paperCases are about papers and their owners, nouns that hold an event.
var paperCases = []stanceCase{
	{"from", `A|a|DT|DET|det|1| statement|statement|NN|NOUN|nsubj|5| from|from|IN|ADP|prep|1| the|the|DT|DET|det|4| ministry|ministry|NN|NOUN|pobj|2| said|say|VBD|VERB|ROOT|5| the|the|DT|DET|det|7| rebels|rebel|NNS|NOUN|nsubj|8| burned|burn|VBD|VERB|ccomp|5| the|the|DT|DET|det|10| village|village|NN|NOUN|dobj|8| .|.|.|PUNCT|punct|5|`,
		"burn", schema.Happened, "ministry"},
	{"issued by", `A|a|DT|DET|det|1| document|document|NN|NOUN|nsubj|6| issued|issue|VBN|VERB|acl|1| by|by|IN|ADP|agent|2| the|the|DT|DET|det|5| ministry|ministry|NN|NOUN|pobj|3| said|say|VBD|VERB|ROOT|6| the|the|DT|DET|det|8| rebels|rebel|NNS|NOUN|nsubj|9| burned|burn|VBD|VERB|ccomp|6| the|the|DT|DET|det|11| village|village|NN|NOUN|dobj|9| .|.|.|PUNCT|punct|6|`,
		"burn", schema.Happened, "ministry"},
	{"possessor", `The|the|DT|DET|det|1| ministry|ministry|NN|NOUN|poss|3| 's|'s|POS|PART|case|1| report|report|NN|NOUN|nsubj|4| said|say|VBD|VERB|ROOT|4| the|the|DT|DET|det|6| rebels|rebel|NNS|NOUN|nsubj|7| burned|burn|VBD|VERB|ccomp|4| the|the|DT|DET|det|9| village|village|NN|NOUN|dobj|7| .|.|.|PUNCT|punct|4|`,
		"burn", schema.Happened, "ministry"},
	{"no owner", `A|a|DT|DET|det|2| UN|UN|NNP|PROPN|compound|2|ORG report|report|NN|NOUN|nsubj|3| said|say|VBD|VERB|ROOT|3| the|the|DT|DET|det|5| rebels|rebel|NNS|NOUN|nsubj|6| burned|burn|VBD|VERB|ccomp|3| the|the|DT|DET|det|8| village|village|NN|NOUN|dobj|6| .|.|.|PUNCT|punct|3|`,
		"burn", schema.Happened, "report"},
	{"claims by", `Claims|claim|NNS|NOUN|nsubj|9| by|by|IN|ADP|prep|0| the|the|DT|DET|det|3| army|army|NN|NOUN|pobj|1| that|that|WDT|PRON|dobj|6| rebels|rebel|NNS|NOUN|nsubj|6| burned|burn|VBD|VERB|relcl|0| the|the|DT|DET|det|8| village|village|NN|NOUN|dobj|6| angered|anger|VBD|VERB|ROOT|9| the|the|DT|DET|det|11| mayor|mayor|NN|NOUN|dobj|9| .|.|.|PUNCT|punct|9|`,
		"burn", schema.Alleged, "army"},
	{"rejected claims", `The|the|DT|DET|det|1| bishop|bishop|NN|NOUN|nsubj|2| rejected|reject|VBD|VERB|ROOT|2| claims|claim|NNS|NOUN|dobj|2| that|that|IN|SCONJ|mark|6| he|he|PRP|PRON|nsubj|6| attacked|attack|VBD|VERB|acl|3| the|the|DT|DET|det|8| teacher|teacher|NN|NOUN|dobj|6| .|.|.|PUNCT|punct|2|`,
		"attack", schema.Denied, "bishop"},
	{"dismissed reports", `The|the|DT|DET|det|1| bishop|bishop|NN|NOUN|nsubj|2| dismissed|dismiss|VBD|VERB|ROOT|2| reports|report|NNS|NOUN|dobj|2| of|of|IN|ADP|prep|3| an|an|DT|DET|det|6| attack|attack|NN|NOUN|pobj|4| on|on|IN|ADP|prep|6| the|the|DT|DET|det|9| teacher|teacher|NN|NOUN|pobj|7| .|.|.|PUNCT|punct|2|`,
		"attack", schema.Denied, "bishop"},
	{"report saying", `The|the|DT|DET|det|1| bishop|bishop|NN|NOUN|nsubj|2| denied|deny|VBD|VERB|ROOT|2| a|a|DT|DET|det|5| newspaper|newspaper|NN|NOUN|compound|5| report|report|NN|NOUN|dobj|2| saying|say|VBG|VERB|acl|5| that|that|IN|SCONJ|mark|10| he|he|PRP|PRON|nsubj|10| had|have|VBD|AUX|aux|10| sold|sell|VBN|VERB|ccomp|6| the|the|DT|DET|det|12| chapel|chapel|NN|NOUN|dobj|10| .|.|.|PUNCT|punct|2|`,
		"sell", schema.Denied, "bishop"},
	{"threat of", `The|the|DT|DET|det|1| threat|threat|NN|NOUN|nsubj|8| of|of|IN|ADP|prep|1| an|an|DT|DET|det|4| attack|attack|NN|NOUN|pobj|2| on|on|IN|ADP|prep|4| the|the|DT|DET|det|7| port|port|NN|NOUN|pobj|5| worried|worry|VBD|VERB|ROOT|8| the|the|DT|DET|det|10| mayor|mayor|NN|NOUN|dobj|8| .|.|.|PUNCT|punct|8|`,
		"attack", schema.Planned, ""},
	{"fears of", `Fears|fear|NNS|NOUN|nsubj|7| of|of|IN|ADP|prep|0| an|an|DT|DET|det|3| attack|attack|NN|NOUN|pobj|1| on|on|IN|ADP|prep|3| the|the|DT|DET|det|6| harbour|harbour|NN|NOUN|pobj|4| grew|grow|VBD|VERB|ROOT|7| .|.|.|PUNCT|punct|7|`,
		"attack", schema.Planned, ""},
	{"refusal to", `His|his|PRP$|PRON|poss|1| refusal|refusal|NN|NOUN|nsubj|6| to|to|TO|PART|aux|3| sign|sign|VB|VERB|acl|1| the|the|DT|DET|det|5| treaty|treaty|NN|NOUN|dobj|3| surprised|surprise|VBD|VERB|ROOT|6| the|the|DT|DET|det|8| envoy|envoy|NN|NOUN|dobj|6| .|.|.|PUNCT|punct|6|`,
		"sign", schema.Denied, ""},
}
