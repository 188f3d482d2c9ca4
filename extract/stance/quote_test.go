package stance_test

import (
	"testing"

	"newsgraph/schema"
)

func TestQuote(t *testing.T) { check(t, quoteCases) }

// quoteCases are about quotations; ¶ parts passages.
var quoteCases = []stanceCase{
	{"after a colon", "The|the|DT|DET|det|1| witness|witness|NN|NOUN|nsubj|2| said|say|VBD|VERB|ROOT|2| :|:|:|PUNCT|punct|2| \"|\"|``|PUNCT|punct|2| The|the|DT|DET|det|6| gunmen|gunman|NNS|NOUN|nsubj|7| shot|shoot|VBD|VERB|ccomp|2| the|the|DT|DET|det|9| driver|driver|NN|NOUN|dobj|7| .|.|.|PUNCT|punct|2| \"|\"|''|PUNCT|ROOT|11|",
		"shoot", schema.Happened, "witness"},
	{"split", "\"|\"|``|PUNCT|punct|10| The|the|DT|DET|det|2| gunmen|gunman|NNS|NOUN|nsubj|3| shot|shoot|VBD|VERB|ccomp|10| the|the|DT|DET|det|5| driver|driver|NN|NOUN|dobj|3| ,|,|,|PUNCT|punct|10| \"|\"|''|PUNCT|punct|10| the|the|DT|DET|det|9| witness|witness|NN|NOUN|nsubj|10| said|say|VBD|VERB|ROOT|10| .|.|.|PUNCT|punct|10| \"|\"|``|PUNCT|punct|14| They|they|PRP|PRON|nsubj|14| burned|burn|VBD|VERB|ROOT|14| the|the|DT|DET|det|16| bus|bus|NN|NOUN|dobj|14| .|.|.|PUNCT|punct|14| \"|\"|''|PUNCT|ROOT|18|",
		"burn", schema.Happened, "witness"},
	{"led up to", "The|the|DT|DET|det|1| mayor|mayor|NN|NOUN|nsubj|2| spoke|speak|VBD|VERB|ROOT|2| to|to|IN|ADP|prep|2| reporters|reporter|NNS|NOUN|pobj|3| :|:|:|PUNCT|punct|2| ¶ \"|\"|``|PUNCT|punct|3| The|the|DT|DET|det|2| gunmen|gunman|NNS|NOUN|nsubj|3| shot|shoot|VBD|VERB|ROOT|3| the|the|DT|DET|det|5| driver|driver|NN|NOUN|dobj|3| .|.|.|PUNCT|punct|3| \"|\"|''|PUNCT|punct|7| The|the|DT|DET|det|9| bus|bus|NN|NOUN|nsubj|10| burned|burn|VBD|VERB|ROOT|10| .|.|.|PUNCT|punct|10|",
		"shoot", schema.Happened, "mayor"},
	{"outside it", "The|the|DT|DET|det|1| mayor|mayor|NN|NOUN|nsubj|2| spoke|speak|VBD|VERB|ROOT|2| to|to|IN|ADP|prep|2| reporters|reporter|NNS|NOUN|pobj|3| :|:|:|PUNCT|punct|2| ¶ \"|\"|``|PUNCT|punct|3| The|the|DT|DET|det|2| gunmen|gunman|NNS|NOUN|nsubj|3| shot|shoot|VBD|VERB|ROOT|3| the|the|DT|DET|det|5| driver|driver|NN|NOUN|dobj|3| .|.|.|PUNCT|punct|3| \"|\"|''|PUNCT|punct|7| The|the|DT|DET|det|9| bus|bus|NN|NOUN|nsubj|10| burned|burn|VBD|VERB|ROOT|10| .|.|.|PUNCT|punct|10|",
		"burn", schema.Happened, ""},
	{"open over a passage", "\"|\"|``|PUNCT|punct|3| The|the|DT|DET|det|2| gunmen|gunman|NNS|NOUN|nsubj|3| shot|shoot|VBD|VERB|ROOT|3| the|the|DT|DET|det|5| driver|driver|NN|NOUN|dobj|3| .|.|.|PUNCT|punct|3| ¶ They|they|PRP|PRON|nsubj|1| burned|burn|VBD|VERB|ROOT|1| the|the|DT|DET|det|3| bus|bus|NN|NOUN|dobj|1| .|.|.|PUNCT|punct|1| He|he|PRP|PRON|nsubj|6| lost|lose|VBD|VERB|ccomp|13| his|his|PRP$|PRON|poss|8| house|house|NN|NOUN|dobj|6| ,|,|,|PUNCT|punct|13| \"|\"|''|PUNCT|punct|13| the|the|DT|DET|det|12| widow|widow|NN|NOUN|nsubj|13| said|say|VBD|VERB|ROOT|13| .|.|.|PUNCT|punct|13|",
		"shoot", schema.Happened, "widow"},
	{"second passage", "\"|\"|``|PUNCT|punct|3| The|the|DT|DET|det|2| gunmen|gunman|NNS|NOUN|nsubj|3| shot|shoot|VBD|VERB|ROOT|3| the|the|DT|DET|det|5| driver|driver|NN|NOUN|dobj|3| .|.|.|PUNCT|punct|3| ¶ They|they|PRP|PRON|nsubj|1| burned|burn|VBD|VERB|ROOT|1| the|the|DT|DET|det|3| bus|bus|NN|NOUN|dobj|1| .|.|.|PUNCT|punct|1| He|he|PRP|PRON|nsubj|6| lost|lose|VBD|VERB|ccomp|13| his|his|PRP$|PRON|poss|8| house|house|NN|NOUN|dobj|6| ,|,|,|PUNCT|punct|13| \"|\"|''|PUNCT|punct|13| the|the|DT|DET|det|12| widow|widow|NN|NOUN|nsubj|13| said|say|VBD|VERB|ROOT|13| .|.|.|PUNCT|punct|13|",
		"burn", schema.Happened, "widow"},
	{"opened anew", "\"|\"|``|PUNCT|punct|3| The|the|DT|DET|det|2| sailors|sailor|NNS|NOUN|nsubj|3| robbed|rob|VBD|VERB|ROOT|3| the|the|DT|DET|det|5| bank|bank|NN|NOUN|dobj|3| .|.|.|PUNCT|punct|3| ¶ \"|\"|``|PUNCT|punct|9| They|they|PRP|PRON|nsubj|2| burned|burn|VBD|VERB|ccomp|9| the|the|DT|DET|det|4| harbour|harbour|NN|NOUN|dobj|2| ,|,|,|PUNCT|punct|9| \"|\"|''|PUNCT|punct|9| the|the|DT|DET|det|8| widow|widow|NN|NOUN|nsubj|9| said|say|VBD|VERB|ROOT|9| .|.|.|PUNCT|punct|9|",
		"rob", schema.Happened, "widow"},
	{"without marks", `The|the|DT|DET|det|1| company|company|NN|NOUN|nsubj|2| answered|answer|VBD|VERB|ROOT|2| the|the|DT|DET|det|4| charges|charge|NNS|NOUN|dobj|2| :|:|:|PUNCT|punct|2| ¶ The|the|DT|DET|det|1| clerk|clerk|NN|NOUN|nsubj|3| never|never|RB|ADV|neg|3| visited|visit|VBD|VERB|ROOT|3| the|the|DT|DET|det|5| mine|mine|NN|NOUN|dobj|3| .|.|.|PUNCT|punct|3|`,
		"visit", schema.Denied, "company"},
	{"one passage only", `The|the|DT|DET|det|1| company|company|NN|NOUN|nsubj|2| answered|answer|VBD|VERB|ROOT|2| the|the|DT|DET|det|4| charges|charge|NNS|NOUN|dobj|2| :|:|:|PUNCT|punct|2| ¶ The|the|DT|DET|det|1| clerk|clerk|NN|NOUN|nsubj|3| never|never|RB|ADV|neg|3| visited|visit|VBD|VERB|ROOT|3| the|the|DT|DET|det|5| mine|mine|NN|NOUN|dobj|3| .|.|.|PUNCT|punct|3| ¶ The|the|DT|DET|det|1| firm|firm|NN|NOUN|nsubj|2| sacked|sack|VBD|VERB|ROOT|2| nine|nine|CD|NUM|nummod|4|CARDINAL clerks|clerk|NNS|NOUN|dobj|2| .|.|.|PUNCT|punct|2|`,
		"sack", schema.Happened, ""},
	{"opened anew in one passage", "“|\"|``|PUNCT|punct|3| The|the|DT|DET|det|2| sailors|sailor|NNS|NOUN|nsubj|3| robbed|rob|VBD|VERB|ROOT|3| the|the|DT|DET|det|5| bank|bank|NN|NOUN|dobj|3| .|.|.|PUNCT|punct|3| “|\"|``|PUNCT|punct|16| They|they|PRP|PRON|nsubj|9| burned|burn|VBD|VERB|ccomp|16| the|the|DT|DET|det|11| harbour|harbour|NN|NOUN|dobj|9| ,|,|,|PUNCT|punct|16| ”|\"|''|PUNCT|punct|16| the|the|DT|DET|det|15| widow|widow|NN|NOUN|nsubj|16| said|say|VBD|VERB|ROOT|16| .|.|.|PUNCT|punct|16|",
		"rob", schema.Happened, "widow"},
	{"part of a clause", "The|the|DT|DET|det|1| nurses|nurse|NNS|NOUN|nsubj|2| sought|seek|VBD|VERB|ROOT|2| \"|\"|``|PUNCT|punct|2| a|a|DT|DET|det|6| full|full|JJ|ADJ|amod|6| investigation|investigation|NN|NOUN|dobj|2| of|of|IN|ADP|prep|6| the|the|DT|DET|det|9| fund|fund|NN|NOUN|pobj|7| for|for|IN|ADP|prep|9| the|the|DT|DET|det|12| north|north|NN|NOUN|pobj|10| \"|\"|''|PUNCT|punct|2| .|.|.|PUNCT|punct|2|",
		"investigation", schema.Planned, "nurses"},
	{"single marks", "‘|'|``|PUNCT|punct|3| The|the|DT|DET|det|2| gunmen|gunman|NNS|NOUN|nsubj|3| shot|shoot|VBD|VERB|ccomp|14| the|the|DT|DET|det|6| old|old|JJ|ADJ|amod|6| driver|driver|NN|NOUN|dobj|3| of|of|IN|ADP|prep|6| the|the|DT|DET|det|9| bus|bus|NN|NOUN|pobj|7| ,|,|,|PUNCT|punct|14| ’|'|''|PUNCT|punct|14| the|the|DT|DET|det|13| widow|widow|NN|NOUN|nsubj|14| said|say|VBD|VERB|ROOT|14| .|.|.|PUNCT|punct|14|",
		"shoot", schema.Happened, "widow"},
	{"scare quotes", "The|the|DT|DET|det|1| rebels|rebel|NNS|NOUN|nmod|3| ’|'|''|PUNCT|punct|3| camp|camp|NN|NOUN|nsubjpass|5| was|be|VBD|AUX|auxpass|5| burned|burn|VBN|VERB|ROOT|5| by|by|IN|ADP|agent|5| the|the|DT|DET|det|10| ‘|'|``|PUNCT|punct|10| grey|grey|JJ|ADJ|amod|10| wolves|wolf|NNS|NOUN|pobj|6| ’|'|''|PUNCT|punct|10| and|and|CC|CCONJ|cc|5| the|the|DT|DET|det|14| sailors|sailor|NNS|NOUN|nsubj|15| fled|flee|VBD|VERB|conj|5| .|.|.|PUNCT|punct|15|",
		"flee", schema.Happened, ""},
	{"name and colon", "Mayor|Mayor|NNP|PROPN|ROOT|0| :|:|:|PUNCT|punct|0| \"|\"|``|PUNCT|punct|5| The|the|DT|DET|det|4| gunmen|gunman|NNS|NOUN|nsubj|5| shot|shoot|VBD|VERB|acl|0| the|the|DT|DET|det|7| driver|driver|NN|NOUN|dobj|5| .|.|.|PUNCT|punct|5| \"|\"|''|PUNCT|punct|9|",
		"shoot", schema.Happened, "Mayor"},
	{"according to", "\"|\"|``|PUNCT|punct|3| The|the|DT|DET|det|2| gunmen|gunman|NNS|NOUN|nsubj|3| shot|shoot|VBD|VERB|ROOT|3| the|the|DT|DET|det|5| driver|driver|NN|NOUN|dobj|3| ,|,|,|PUNCT|punct|3| \"|\"|''|PUNCT|punct|3| according|accord|VBG|VERB|prep|3| to|to|IN|ADP|prep|8| the|the|DT|DET|det|11| widow|widow|NN|NOUN|pobj|9| .|.|.|PUNCT|punct|3|",
		"shoot", schema.Happened, "widow"},
	{"accuser speaks on", "The|the|DT|DET|det|1| widow|widow|NN|NOUN|nsubj|2| accused|accuse|VBD|VERB|ROOT|2| the|the|DT|DET|det|4| firm|firm|NN|NOUN|dobj|2| .|.|.|PUNCT|punct|2| ¶ \"|\"|``|PUNCT|punct|3| The|the|DT|DET|det|2| gunmen|gunman|NNS|NOUN|nsubj|3| shot|shoot|VBD|VERB|ROOT|3| the|the|DT|DET|det|5| driver|driver|NN|NOUN|dobj|3| .|.|.|PUNCT|punct|3| \"|\"|''|PUNCT|punct|7| The|the|DT|DET|det|9| bus|bus|NN|NOUN|nsubj|10| burned|burn|VBD|VERB|ROOT|10| .|.|.|PUNCT|punct|10|",
		"shoot", schema.Happened, "widow"},
	{"interview", `Minister|Minister|NNP|PROPN|compound|1| Cole|Cole|NNP|PROPN|ROOT|1|PERSON :|:|:|PUNCT|punct|1| Troops|troop|NNS|NOUN|nsubj|4| shot|shoot|VBD|VERB|ROOT|4| the|the|DT|DET|det|6| driver|driver|NN|NOUN|dobj|4| .|.|.|PUNCT|punct|4|`,
		"shoot", schema.Happened, "Cole"},
	{"questions and answers", `Q|q|NN|NOUN|ROOT|0| :|:|:|PUNCT|punct|0| Troops|troop|NNS|NOUN|nsubj|3| shot|shoot|VBD|VERB|ROOT|3| the|the|DT|DET|det|5| driver|driver|NN|NOUN|dobj|3| .|.|.|PUNCT|punct|3|`,
		"shoot", schema.Happened, ""},
}
