package stance_test

import (
	"testing"

	"newsgraph/schema"
)

func TestOwn(t *testing.T) { check(t, ownCases) }

// ownCases are about words of the clause itself, questions, clauses that share its truth.
var ownCases = []stanceCase{
	{"without", `The|the|DT|DET|det|1| sailors|sailor|NNS|NOUN|ROOT|1| left|leave|VBD|VERB|acl|1| without|without|IN|ADP|prep|2| attacking|attack|VBG|VERB|pcomp|3| the|the|DT|DET|det|6| harbour|harbour|NN|NOUN|dobj|4| .|.|.|PUNCT|punct|1|`,
		"attack", schema.Denied, ""},
	{"reportedly first", `Reportedly|reportedly|RB|ADV|advmod|4| ,|,|,|PUNCT|punct|4| the|the|DT|DET|det|3| rebels|rebel|NNS|NOUN|nsubj|4| killed|kill|VBD|VERB|ROOT|4| the|the|DT|DET|det|6| mayor|mayor|NN|NOUN|dobj|4| .|.|.|PUNCT|punct|4|`,
		"kill", schema.Alleged, ""},
	{"perhaps", `Perhaps|perhaps|RB|ADV|advmod|3| the|the|DT|DET|det|2| sailors|sailor|NNS|NOUN|nsubj|3| robbed|rob|VBD|VERB|ROOT|3| the|the|DT|DET|det|5| bank|bank|NN|NOUN|dobj|3| .|.|.|PUNCT|punct|3|`,
		"rob", schema.Alleged, ""},
	{"hedge over both", `The|the|DT|DET|det|1| sailors|sailor|NNS|NOUN|nsubj|3| allegedly|allegedly|RB|ADV|advmod|3| robbed|rob|VBD|VERB|ROOT|3| the|the|DT|DET|det|5| bank|bank|NN|NOUN|dobj|3| and|and|CC|CCONJ|cc|3| burned|burn|VBD|VERB|conj|3| the|the|DT|DET|det|9| harbour|harbour|NN|NOUN|dobj|7| .|.|.|PUNCT|punct|3|`,
		"burn", schema.Alleged, ""},
	{"hedge on the manner", `The|the|DT|DET|det|1| rebels|rebel|NNS|NOUN|nsubj|2| killed|kill|VBD|VERB|ROOT|2| the|the|DT|DET|det|4| mayor|mayor|NN|NOUN|dobj|2| ,|,|,|PUNCT|punct|2| reportedly|reportedly|RB|ADV|advmod|7| with|with|IN|ADP|prep|2| knives|knife|NNS|NOUN|pobj|7| .|.|.|PUNCT|punct|2|`,
		"kill", schema.Happened, ""},
	{"yes or no", `Did|do|VBD|AUX|aux|3| the|the|DT|DET|det|2| army|army|NN|NOUN|nsubj|3| attack|attack|VB|VERB|ROOT|3| the|the|DT|DET|det|5| village|village|NN|NOUN|dobj|3| ?|?|.|PUNCT|punct|3|`,
		"attack", schema.Alleged, ""},
	{"or", `Did|do|VBD|AUX|aux|3| the|the|DT|DET|det|2| firm|firm|NN|NOUN|nsubj|3| sell|sell|VB|VERB|ROOT|3| the|the|DT|DET|det|5| mine|mine|NN|NOUN|dobj|3| or|or|CC|CCONJ|cc|3| close|close|VB|VERB|conj|3| the|the|DT|DET|det|9| plant|plant|NN|NOUN|dobj|7| ?|?|.|PUNCT|punct|3|`,
		"close", schema.Alleged, ""},
	{"why", `Why|why|WRB|SCONJ|advmod|4| did|do|VBD|AUX|aux|4| the|the|DT|DET|det|3| sailors|sailor|NNS|NOUN|nsubj|4| attack|attack|VB|VERB|ROOT|4| the|the|DT|DET|det|6| harbour|harbour|NN|NOUN|dobj|4| ?|?|.|PUNCT|punct|4|`,
		"attack", schema.Happened, ""},
	{"whether", `The|the|DT|DET|det|1| mayor|mayor|NN|NOUN|nsubj|2| asked|ask|VBD|VERB|ROOT|2| whether|whether|IN|SCONJ|mark|6| the|the|DT|DET|det|5| army|army|NN|NOUN|nsubj|6| attacked|attack|VBD|VERB|ccomp|2| the|the|DT|DET|det|8| village|village|NN|NOUN|dobj|6| .|.|.|PUNCT|punct|2|`,
		"attack", schema.Alleged, "mayor"},
	{"participle", `The|the|DT|DET|det|1| rebels|rebel|NNS|NOUN|nsubj|3| will|will|MD|AUX|aux|3| strike|strike|VB|VERB|ROOT|3| the|the|DT|DET|det|5| port|port|NN|NOUN|dobj|3| ,|,|,|PUNCT|punct|3| killing|kill|VBG|VERB|advcl|3| hundreds|hundred|NNS|NOUN|dobj|7|CARDINAL of|of|IN|ADP|prep|8| sailors|sailor|NNS|NOUN|pobj|9| .|.|.|PUNCT|punct|3|`,
		"kill", schema.Planned, ""},
	{"negation over both", `The|the|DT|DET|det|1| guards|guard|NNS|NOUN|nsubj|4| did|do|VBD|AUX|aux|4| not|not|RB|PART|neg|4| shoot|shoot|VB|VERB|ROOT|4| or|or|CC|CCONJ|cc|4| hurt|hurt|VB|VERB|conj|4| the|the|DT|DET|det|8| prisoners|prisoner|NNS|NOUN|dobj|6| .|.|.|PUNCT|punct|4|`,
		"hurt", schema.Denied, ""},
	{"neither nor", `The|the|DT|DET|det|1| envoy|envoy|NN|NOUN|nsubj|4| could|could|MD|AUX|aux|4| neither|neither|CC|CCONJ|preconj|4| confirm|confirm|VB|VERB|ROOT|4| nor|nor|CC|CCONJ|cc|4| deny|deny|VB|VERB|conj|4| the|the|DT|DET|det|8| sale|sale|NN|NOUN|dobj|6| .|.|.|PUNCT|punct|4|`,
		"deny", schema.Denied, ""},
	{"nearly", `The|the|DT|DET|det|1| bus|bus|NN|NOUN|nsubj|3| nearly|nearly|RB|ADV|advmod|3| hit|hit|VBD|VERB|ROOT|3| a|a|DT|DET|det|5| tree|tree|NN|NOUN|dobj|3| .|.|.|PUNCT|punct|3|`,
		"hit", schema.Denied, ""},
	{"nearly nine", `Nearly|nearly|RB|ADV|advmod|1|CARDINAL nine|nine|CD|NUM|nummod|2|CARDINAL sailors|sailor|NNS|NOUN|nsubj|3| robbed|rob|VBD|VERB|ROOT|3| the|the|DT|DET|det|5| bank|bank|NN|NOUN|dobj|3| .|.|.|PUNCT|punct|3|`,
		"rob", schema.Happened, ""},
	{"nearly doubled", `The|the|DT|DET|det|1| price|price|NN|NOUN|nsubj|3| nearly|nearly|RB|ADV|advmod|3| doubled|double|VBD|VERB|ROOT|3| .|.|.|PUNCT|punct|3|`,
		"double", schema.Happened, ""},
	{"means", `The|the|DT|DET|det|1| firm|firm|NN|NOUN|nsubj|3| will|will|MD|AUX|aux|3| respond|respond|VB|VERB|ROOT|3| by|by|IN|ADP|prep|3| closing|close|VBG|VERB|pcomp|4| the|the|DT|DET|det|7| mine|mine|NN|NOUN|dobj|5| .|.|.|PUNCT|punct|3|`,
		"close", schema.Planned, ""},
	{"what talks are on is to come", `The|the|DT|DET|det|1| firm|firm|NN|NOUN|nsubj|2| is|be|VBZ|AUX|ROOT|2| in|in|IN|ADP|prep|2| talks|talk|NNS|NOUN|pobj|3| on|on|IN|ADP|prep|4| selling|sell|VBG|VERB|pcomp|5| its|its|PRP$|PRON|poss|8| mill|mill|NN|NOUN|dobj|6| to|to|IN|ADP|prep|6| Norvik|Norvik|NNP|PROPN|pobj|9|ORG .|.|.|PUNCT|punct|2|`,
		"sell", schema.Planned, ""},
	{"what a vote is held on is to come", `The|the|DT|DET|det|1| council|council|NN|NOUN|nsubj|2| held|hold|VBD|VERB|ROOT|2| a|a|DT|DET|det|4| vote|vote|NN|NOUN|dobj|2| on|on|IN|ADP|prep|2| closing|close|VBG|VERB|pcomp|5| the|the|DT|DET|det|8| school|school|NN|NOUN|dobj|6| .|.|.|PUNCT|punct|2|`,
		"close", schema.Planned, ""},
	{"a condition without if", `Had|have|VBD|AUX|aux|3| the|the|DT|DET|det|2| army|army|NN|NOUN|nsubj|3| attacked|attack|VBD|VERB|advcl|9| ,|,|,|PUNCT|punct|9| the|the|DT|DET|det|6| rebels|rebel|NNS|NOUN|nsubj|9| would|would|MD|AUX|aux|9| have|have|VB|AUX|aux|9| fled|flee|VBN|VERB|ROOT|9| .|.|.|PUNCT|punct|9|`,
		"attack", schema.Denied, ""},
}
