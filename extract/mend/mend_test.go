package mend_test

import (
	"slices"
	"strings"
	"testing"

	"newsgraph/extract/mend"
	"newsgraph/extract/nlp"
	"newsgraph/internal/parsetest"
)

func TestHeads(t *testing.T) {
	for _, c := range []struct{ name, parse, word, head string }{
		{"a base form goes on with the infinitive", `Farmers|farmer|NNS|NOUN|nsubjpass|2| were|be|VBD|AUX|auxpass|2| urged|urge|VBN|VERB|ROOT|2| to|to|TO|PART|aux|4| watch|watch|VB|VERB|xcomp|2| and|and|CC|CCONJ|cc|2| report|report|VB|VERB|conj|2| calves|calf|NNS|NOUN|dobj|6| .|.|.|PUNCT|punct|2|`,
			"report", "watch"},
		{"a finite verb does not", `Farmers|farmer|NNS|NOUN|nsubjpass|2| were|be|VBD|AUX|auxpass|2| urged|urge|VBN|VERB|ROOT|2| to|to|TO|PART|aux|4| watch|watch|VB|VERB|xcomp|2| and|and|CC|CCONJ|cc|2| reported|report|VBD|VERB|conj|2| calves|calf|NNS|NOUN|dobj|6| .|.|.|PUNCT|punct|2|`,
			"reported", "urged"},
		{"a base form with its auxiliary neither", `Farmers|farmer|NNS|NOUN|nsubjpass|2| were|be|VBD|AUX|auxpass|2| urged|urge|VBN|VERB|ROOT|2| to|to|TO|PART|aux|4| watch|watch|VB|VERB|xcomp|2| and|and|CC|CCONJ|cc|2| may|may|MD|AUX|aux|7| report|report|VB|VERB|conj|2| calves|calf|NNS|NOUN|dobj|7| .|.|.|PUNCT|punct|2|`,
			"report", "urged"},
		{"a singular verb in a relative clause", `Cole|Cole|NNP|PROPN|nsubj|1| saw|see|VBD|VERB|ROOT|1| areas|area|NNS|NOUN|dobj|1| of|of|IN|ADP|prep|2| the|the|DT|DET|det|5| quake|quake|NN|NOUN|pobj|3| that|that|WDT|PRON|nsubj|8| has|have|VBZ|AUX|aux|8| killed|kill|VBN|VERB|relcl|2| men|man|NNS|NOUN|dobj|8| .|.|.|PUNCT|punct|1|`,
			"killed", "quake"},
		{"a plural verb in a relative clause", `The|the|DT|DET|det|1| leader|leader|NN|NOUN|nsubj|8| of|of|IN|ADP|prep|1| the|the|DT|DET|det|4| groups|group|NNS|NOUN|pobj|2| that|that|WDT|PRON|nsubj|7| are|be|VBP|AUX|aux|7| fighting|fight|VBG|VERB|relcl|1| fled|flee|VBD|VERB|ROOT|8| .|.|.|PUNCT|punct|8|`,
			"fighting", "groups"},
		{"the noun above", `Aides|aide|NNS|NOUN|nsubj|7| of|of|IN|ADP|prep|0| the|the|DT|DET|det|3| mayor|mayor|NN|NOUN|pobj|1| who|who|WP|PRON|nsubj|6| were|be|VBD|AUX|aux|6| waiting|wait|VBG|VERB|relcl|3| fled|flee|VBD|VERB|ROOT|7| .|.|.|PUNCT|punct|7|`,
			"waiting", "Aides"},
		{"a noun that agrees stays", `Aides|aide|NNS|NOUN|nsubj|7| of|of|IN|ADP|prep|0| the|the|DT|DET|det|3| mayor|mayor|NN|NOUN|pobj|1| who|who|WP|PRON|nsubj|6| was|be|VBD|AUX|aux|6| waiting|wait|VBG|VERB|relcl|3| fled|flee|VBD|VERB|ROOT|7| .|.|.|PUNCT|punct|7|`,
			"waiting", "mayor"},
		{"the country behind a town", `Cole|Cole|NNP|PROPN|nsubj|1|PERSON spoke|speak|VBD|VERB|ROOT|1| in|in|IN|ADP|prep|1| Lima|Lima|NNP|PROPN|pobj|2|GPE ,|,|,|PUNCT|punct|3| Peru|Peru|NNP|PROPN|dobj|1|GPE today|today|NN|NOUN|npadvmod|1| .|.|.|PUNCT|punct|1|`,
			"Peru", "Lima"},
		{"a particle before a number", `Rebels|rebel|NNS|NOUN|nsubj|1| handed|hand|VBD|VERB|ROOT|1| over|over|RP|ADP|quantmod|3| 20|20|CD|NUM|nummod|4|CARDINAL miners|miner|NNS|NOUN|dobj|1| .|.|.|PUNCT|punct|1|`,
			"over", "handed"},
		{"no particle before a number", `Rebels|rebel|NNS|NOUN|nsubj|1| freed|free|VBD|VERB|ROOT|1| over|over|IN|ADP|quantmod|3| 20|20|CD|NUM|nummod|4|CARDINAL miners|miner|NNS|NOUN|dobj|1| .|.|.|PUNCT|punct|1|`,
			"over", "20"},
		{"a gerund after accused of", `The|the|DT|DET|det|1| guards|guard|NNS|NOUN|nsubjpass|3| were|be|VBD|AUX|auxpass|3| accused|accuse|VBN|VERB|ROOT|3| of|of|IN|ADP|prep|3| beating|beat|VBG|VERB|amod|6| miners|miner|NNS|NOUN|pobj|4| .|.|.|PUNCT|punct|3|`,
			"beating", "of"},
		{"its object", `The|the|DT|DET|det|1| guards|guard|NNS|NOUN|nsubjpass|3| were|be|VBD|AUX|auxpass|3| accused|accuse|VBN|VERB|ROOT|3| of|of|IN|ADP|prep|3| beating|beat|VBG|VERB|amod|6| miners|miner|NNS|NOUN|pobj|4| .|.|.|PUNCT|punct|3|`,
			"miners", "beating"},
		{"an adjective after of", `The|the|DT|DET|det|1| guards|guard|NNS|NOUN|nsubj|2| spoke|speak|VBD|VERB|ROOT|2| of|of|IN|ADP|prep|2| striking|strike|VBG|VERB|amod|5| miners|miner|NNS|NOUN|pobj|3| .|.|.|PUNCT|punct|2|`,
			"striking", "miners"},
		{"on whom it is blamed", `Guards|guard|NNS|NOUN|nsubj|1| blamed|blame|VBD|VERB|ROOT|1| the|the|DT|DET|det|3| attack|attack|NN|NOUN|dobj|1| on|on|IN|ADP|prep|3| miners|miner|NNS|NOUN|pobj|4| .|.|.|PUNCT|punct|1|`,
			"on", "blamed"},
		{"a gerund after fined for", `The|the|DT|DET|det|1| judge|judge|NN|NOUN|nsubj|2| fined|fin|VBD|VERB|ROOT|2| two|two|CD|NUM|nummod|4|CARDINAL mills|mill|NNS|NOUN|dobj|2| for|for|IN|ADP|prep|2| rigging|rig|VBG|VERB|amod|7| rates|rate|NNS|NOUN|pobj|5| .|.|.|PUNCT|punct|2|`,
			"rigging", "for"},
		{"a bound before a number", `Cole|Cole|NNP|PROPN|nsubj|2|PERSON may|may|MD|AUX|aux|2| buy|buy|VB|VERB|ROOT|2| up|up|RP|ADP|quantmod|5|CARDINAL to|to|TO|PART|quantmod|5|CARDINAL 90|90|CD|NUM|nummod|6|CARDINAL horses|horse|NNS|NOUN|dobj|2| .|.|.|PUNCT|punct|2|`,
			"up", "90"},
		{"a firm behind its town and state", `Cole|Cole|NNP|PROPN|nsubj|1|PERSON bought|buy|VBD|VERB|ROOT|1| Lima|Lima|NNP|PROPN|dobj|1|GPE ,|,|,|PUNCT|punct|2| Ohio|Ohio|NNP|PROPN|npadvmod|6|GPE -|-|HYPH|PUNCT|punct|6| based|base|VBN|VERB|amod|7| Ardent|Ardent|NNP|PROPN|appos|2|ORG .|.|.|PUNCT|punct|1|`,
			"Ardent", "bought"},
		{"its town", `Cole|Cole|NNP|PROPN|nsubj|1|PERSON dealt|deal|VBD|VERB|ROOT|1| with|with|IN|ADP|prep|1| Lima|Lima|NNP|PROPN|pobj|2|GPE ,|,|,|PUNCT|punct|3| O.-based|o.-base|VBN|VERB|appos|3| Ardent|Ardent|NNP|PROPN|appos|3|ORG .|.|.|PUNCT|punct|1|`,
			"Lima", "O.-based"},
		{"a managing director", `Cole|Cole|NNP|PROPN|nsubj|8|PERSON ,|,|,|PUNCT|punct|0| managing|manage|VBG|VERB|acl|0| director|director|NN|NOUN|dobj|2| of|of|IN|ADP|prep|3| a|a|DT|DET|det|6| mill|mill|NN|NOUN|pobj|4| ,|,|,|PUNCT|punct|0| fled|flee|VBD|VERB|ROOT|8| .|.|.|PUNCT|punct|8|`,
			"director", "Cole"},
		{"managing a mill", `Cole|Cole|NNP|PROPN|nsubj|6|PERSON ,|,|,|PUNCT|punct|0| managing|manage|VBG|VERB|acl|0| a|a|DT|DET|det|4| mill|mill|NN|NOUN|dobj|2| ,|,|,|PUNCT|punct|0| fled|flee|VBD|VERB|ROOT|6| .|.|.|PUNCT|punct|6|`,
			"mill", "managing"},
		{"a paper that says something", `The|the|DT|DET|det|1| mayor|mayor|NN|NOUN|nsubj|2| answered|answer|VBD|VERB|ROOT|2| their|their|PRP$|PRON|poss|4| letters|letter|NNS|NOUN|nsubj|5| asking|ask|VBG|VERB|ccomp|2| for|for|IN|ADP|prep|5| food|food|NN|NOUN|pobj|6| .|.|.|PUNCT|punct|2|`,
			"letters", "answered"},
		{"its participle", `The|the|DT|DET|det|1| mayor|mayor|NN|NOUN|nsubj|2| answered|answer|VBD|VERB|ROOT|2| their|their|PRP$|PRON|poss|4| letters|letter|NNS|NOUN|nsubj|5| asking|ask|VBG|VERB|ccomp|2| for|for|IN|ADP|prep|5| food|food|NN|NOUN|pobj|6| .|.|.|PUNCT|punct|2|`,
			"asking", "letters"},
		{"the object of a particle", `Sacks|sack|NNS|NOUN|nsubjpass|2| were|be|VBD|AUX|auxpass|2| looted|loot|VBN|VERB|ROOT|2| by|by|IN|ADP|agent|2| boys|boy|NNS|NOUN|pobj|3| before|before|IN|SCONJ|mark|7| guards|guard|NNS|NOUN|nsubj|7| sealed|seal|VBN|VERB|advcl|2| off|off|RP|ADP|prt|7| the|the|DT|DET|det|10| yard|yard|NN|NOUN|pobj|8| .|.|.|PUNCT|punct|2|`,
			"yard", "sealed"},
		{"beyond a distance", `On|on|IN|ADP|prep|3| Sunday|Sunday|NNP|PROPN|pobj|0|DATE they|they|PRP|PRON|nsubj|3| advanced|advance|VBD|VERB|ROOT|3| on|on|IN|ADP|prep|3| Rutland|Rutland|NNP|PROPN|pobj|4|GPE ,|,|,|PUNCT|punct|5| 70|70|CD|NUM|nummod|8|QUANTITY km|km|NNS|NOUN|npadvmod|9|QUANTITY north|north|RB|ADV|advmod|3| of|of|IN|ADP|prep|9| Derby|Derby|NNP|PROPN|pobj|10|ORG ,|,|,|PUNCT|punct|11| which|which|WDT|PRON|dobj|16| the|the|DT|DET|det|15| army|army|NN|NOUN|nsubj|16| abandoned|abandon|VBD|VERB|relcl|11| .|.|.|PUNCT|punct|3|`,
			"abandoned", "Rutland"},
		{"what happened is pinned on somebody", `General|General|NNP|PROPN|compound|1| Ruiz|Ruiz|NNP|PROPN|nsubj|2| pinned|pin|VBD|VERB|ROOT|2| the|the|DT|DET|det|4| bombing|bombing|NN|NOUN|dobj|2| on|on|IN|ADP|prep|4| the|the|DT|DET|det|7| rebels|rebel|NNS|NOUN|pobj|5| .|.|.|PUNCT|punct|2|`,
			"on", "pinned"},
		{"harm under what is denied", `Rebels|rebel|NNS|NOUN|nsubj|1| denied|deny|VBD|VERB|ROOT|1| planting|plant|VBG|VERB|xcomp|1| a|a|DT|DET|det|4| bomb|bomb|NN|NOUN|dobj|2| that|that|WDT|PRON|nsubj|6| wrecked|wreck|VBD|VERB|relcl|4| a|a|DT|DET|det|8| bus|bus|NN|NOUN|dobj|6| ,|,|,|PUNCT|punct|2| killing|kill|VBG|VERB|advcl|2| nine|nine|CD|NUM|nummod|12|CARDINAL people|people|NNS|NOUN|dobj|10| ,|,|,|PUNCT|punct|1| and|and|CC|CCONJ|cc|1| said|say|VBD|VERB|conj|1| the|the|DT|DET|det|17| army|army|NN|NOUN|nsubj|19| had|have|VBD|AUX|aux|19| left|leave|VBN|VERB|ccomp|15| .|.|.|PUNCT|punct|1|`,
			"killing", "wrecked"},
		{"harm under what is said", `Rebels|rebel|NNS|NOUN|nsubj|1| planted|plant|VBD|VERB|ROOT|1| a|a|DT|DET|det|3| bomb|bomb|NN|NOUN|dobj|1| that|that|WDT|PRON|nsubj|5| wrecked|wreck|VBD|VERB|relcl|3| a|a|DT|DET|det|7| bus|bus|NN|NOUN|dobj|5| ,|,|,|PUNCT|punct|1| killing|kill|VBG|VERB|advcl|1| nine|nine|CD|NUM|nummod|11|CARDINAL people|people|NNS|NOUN|dobj|9| .|.|.|PUNCT|punct|1|`,
			"killing", "planted"},
		{"what a time swallows", `Jaya|Jaya|NNP|PROPN|nsubj|1| put|put|VBD|VERB|ROOT|1| off|off|RP|ADP|prt|1| a|a|DT|DET|det|5| bond|bond|NN|NOUN|compound|5| sale|sale|NN|NOUN|dobj|1| hours|hour|NNS|NOUN|npadvmod|7|TIME after|after|IN|ADP|prep|1| the|the|DT|DET|det|9| vote|vote|NN|NOUN|pobj|7| .|.|.|PUNCT|punct|1|`,
			"sale", "put"},
		{"its article", `Jaya|Jaya|NNP|PROPN|nsubj|1| put|put|VBD|VERB|ROOT|1| off|off|RP|ADP|prt|1| a|a|DT|DET|det|5| bond|bond|NN|NOUN|compound|5| sale|sale|NN|NOUN|dobj|1| hours|hour|NNS|NOUN|npadvmod|7|TIME after|after|IN|ADP|prep|1| the|the|DT|DET|det|9| vote|vote|NN|NOUN|pobj|7| .|.|.|PUNCT|punct|1|`,
			"a", "sale"},
		{"a conjunct of another number", `The|the|DT|DET|det|1| union|union|NN|NOUN|nsubj|2| says|say|VBZ|VERB|ROOT|2| nine|nine|CD|NUM|nsubjpass|9|CARDINAL of|of|IN|ADP|prep|3| its|its|PRP$|PRON|poss|6| men|man|NNS|NOUN|pobj|4| have|have|VBP|AUX|aux|9| been|be|VBN|AUX|auxpass|9| shot|shoot|VBN|VERB|ccomp|2| this|this|DT|DET|det|11|DATE year|year|NN|NOUN|npadvmod|9|DATE and|and|CC|CCONJ|cc|9| is|be|VBZ|AUX|aux|14| leaving|leave|VBG|VERB|conj|9| the|the|DT|DET|det|16| talks|talk|NNS|NOUN|dobj|14| .|.|.|PUNCT|punct|2|`,
			"leaving", "says"},
		{"a conjunct behind a comma", `A|a|DT|DET|det|1| court|court|NN|NOUN|nsubj|2| freed|free|VBD|VERB|ROOT|2| two|two|CD|NUM|nummod|4|CARDINAL brothers|brother|NNS|NOUN|dobj|2| whose|whose|WP$|DET|poss|6| mill|mill|NN|NOUN|nsubj|7| burned|burn|VBD|VERB|relcl|4| down|down|RP|ADP|prt|7| in|in|IN|ADP|prep|7| May|May|NNP|PROPN|pobj|9|DATE ,|,|,|PUNCT|punct|2| and|and|CC|CCONJ|cc|2| sent|send|VBD|VERB|conj|2| the|the|DT|DET|det|15| file|file|NN|NOUN|dobj|13| back|back|RB|ADV|advmod|13| .|.|.|PUNCT|punct|2|`,
			"sent", "freed"},
		{"one without a comma", `A|a|DT|DET|det|1| court|court|NN|NOUN|nsubj|2| freed|free|VBD|VERB|ROOT|2| two|two|CD|NUM|nummod|4|CARDINAL brothers|brother|NNS|NOUN|dobj|2| who|who|WP|PRON|nsubj|6| robbed|rob|VBD|VERB|relcl|4| a|a|DT|DET|det|8| bank|bank|NN|NOUN|dobj|6| and|and|CC|CCONJ|cc|6| fled|flee|VBD|VERB|conj|6| .|.|.|PUNCT|punct|2|`,
			"fled", "robbed"},
		{"a third", `Two|two|CD|NUM|nummod|1|CARDINAL boys|boy|NNS|NOUN|nsubjpass|3| were|be|VBD|AUX|auxpass|3| shot|shoot|VBN|VERB|ccomp|14| dead|dead|JJ|ADJ|oprd|3| and|and|CC|CCONJ|cc|3| a|a|DT|DET|det|7| third|third|JJ|ADJ|conj|3|ORDINAL ,|,|,|PUNCT|punct|7| a|a|DT|DET|det|11| former|former|JJ|ADJ|amod|11| guard|guard|NN|NOUN|appos|7| ,|,|,|PUNCT|punct|14| was|be|VBD|AUX|auxpass|14| wounded|wound|VBN|VERB|ROOT|14| .|.|.|PUNCT|punct|14|`,
			"third", "wounded"},
		{"harm by an accident", `A|a|DT|DET|det|1| court|court|NN|NOUN|nsubj|2| freed|free|VBD|VERB|ROOT|2| two|two|CD|NUM|nummod|4|CARDINAL brothers|brother|NNS|NOUN|dobj|2| whose|whose|WP$|DET|poss|6| mill|mill|NN|NOUN|nsubj|7| burned|burn|VBD|VERB|relcl|4| down|down|RP|ADP|prt|7| ,|,|,|PUNCT|punct|2| killing|kill|VBG|VERB|advcl|2| nine|nine|CD|NUM|nummod|12|CARDINAL nurses|nurse|NNS|NOUN|dobj|10| .|.|.|PUNCT|punct|2|`,
			"killing", "burned"},
		{"unwelcome", `Norway|Norway|NNP|PROPN|nsubj|2|GPE has|have|VBZ|AUX|aux|2| declared|declare|VBN|VERB|ROOT|2| an|an|DT|DET|det|6| Iranian|iranian|JJ|ADJ|amod|5|NORP diplomat|diplomat|NN|NOUN|compound|6| persona|persona|NN|NOUN|dobj|2| non|non|AFX|ADJ|compound|8| grata|grata|NN|NOUN|appos|6| .|.|.|PUNCT|punct|2|`,
			"diplomat", "declared"},
		{"hired by somebody", `The|the|DT|DET|det|2| union|union|NN|NOUN|compound|2| leader|leader|NN|NOUN|nsubj|3| blamed|blame|VBD|VERB|ROOT|3| hired|hire|VBN|VERB|advcl|3| thugs|thug|NNS|NOUN|dobj|4| for|for|IN|ADP|prep|4| the|the|DT|DET|det|8| arson|arson|NN|NOUN|pobj|6| .|.|.|PUNCT|punct|3|`,
			"thugs", "blamed"},
		{"their modifier", `The|the|DT|DET|det|2| union|union|NN|NOUN|compound|2| leader|leader|NN|NOUN|nsubj|3| blamed|blame|VBD|VERB|ROOT|3| hired|hire|VBN|VERB|advcl|3| thugs|thug|NNS|NOUN|dobj|4| for|for|IN|ADP|prep|4| the|the|DT|DET|det|8| arson|arson|NN|NOUN|pobj|6| .|.|.|PUNCT|punct|3|`,
			"hired", "thugs"},
		{"two participles", `Cole|Cole|NNP|PROPN|nsubj|1|PRODUCT left|leave|VBD|VERB|ROOT|1| ,|,|,|PUNCT|punct|1| claiming|claim|VBG|VERB|advcl|1| that|that|IN|SCONJ|mark|8| the|the|DT|DET|det|6| vote|vote|NN|NOUN|nsubjpass|8| was|be|VBD|AUX|auxpass|8| rigged|rig|VBN|VERB|ccomp|3| and|and|CC|CCONJ|cc|8| urging|urge|VBG|VERB|conj|8| men|man|NNS|NOUN|dobj|10| to|to|TO|PART|aux|13| flee|flee|VB|VERB|xcomp|10| .|.|.|PUNCT|punct|1|`,
			"urging", "claiming"},
		{"after sentences handed down", `The|the|DT|DET|det|1| court|court|NN|NOUN|nsubj|2| scrapped|scrap|VBD|VERB|ROOT|2| sentences|sentence|NNS|NOUN|dobj|2| handed|hand|VBD|VERB|acl|3| down|down|RP|ADP|prt|4| to|to|IN|ADP|prep|4| nine|nine|CD|NUM|nummod|8|CARDINAL men|man|NNS|NOUN|pobj|6| and|and|CC|CCONJ|cc|4| ordered|order|VBD|VERB|conj|4| a|a|DT|DET|det|12| retrial|retrial|NN|NOUN|dobj|10| .|.|.|PUNCT|punct|2|`,
			"ordered", "scrapped"},
		{"people driven off", `Guards|guard|NNS|NOUN|nsubj|1| drove|drive|VBD|VERB|ROOT|1| off|off|RP|ADP|prt|1| Nepali|nepali|JJ|ADJ|amod|4|NORP farmers|farmer|NNS|NOUN|dobj|1| in|in|IN|ADP|prep|1| July|July|NNP|PROPN|pobj|5|DATE .|.|.|PUNCT|punct|1|`,
			"farmers", "drove"},
		{"the road they left", `The|the|DT|DET|det|1| lorry|lorry|NN|NOUN|nsubj|2| drove|drive|VBD|VERB|ROOT|2| off|off|IN|ADP|prep|2| the|the|DT|DET|det|5| road|road|NN|NOUN|pobj|3| .|.|.|PUNCT|punct|2|`,
			"off", "drove"},
		{"a guest, Ann, was", `Nine|nine|CD|NUM|nummod|1|CARDINAL people|people|NNS|NOUN|nsubjpass|3| were|be|VBD|AUX|auxpass|3| treated|treat|VBN|VERB|ccomp|14| for|for|IN|ADP|prep|3| burns|burn|NNS|NOUN|pobj|4| and|and|CC|CCONJ|cc|5| a|a|DT|DET|det|8| senator|senator|NN|NOUN|conj|5| ,|,|,|PUNCT|punct|8| Rosa|Rosa|NNP|PROPN|compound|11|PERSON Huaman|Huaman|NNP|PROPN|appos|8|PERSON ,|,|,|PUNCT|punct|14| was|be|VBD|AUX|auxpass|14| detained|detain|VBN|VERB|ROOT|14| .|.|.|PUNCT|punct|14|`,
			"senator", "detained"},
		{"who denies and accuses", `The|the|DT|DET|det|1| mayor|mayor|NN|NOUN|nsubj|2| denied|deny|VBD|VERB|ROOT|2| that|that|IN|SCONJ|mark|6| vans|van|NNS|NOUN|nsubjpass|6| were|be|VBD|AUX|auxpass|6| burned|burn|VBN|VERB|ccomp|2| and|and|CC|CCONJ|cc|6| accused|accuse|VBD|VERB|conj|6| the|the|DT|DET|det|10| rebels|rebel|NNS|NOUN|dobj|8| .|.|.|PUNCT|punct|2|`,
			"accused", "denied"},
		{"after a charity", `Police|Police|NNS|NOUN|nsubj|1| raided|raid|VBD|VERB|ROOT|1| the|the|DT|DET|det|3| mill|mill|NN|NOUN|dobj|1| after|after|IN|ADP|prep|1| a|a|DT|DET|det|6| charity|charity|NN|NOUN|pobj|4| ,|,|,|PUNCT|punct|1| Shishu|Shishu|NNP|PROPN|compound|9|PERSON Alo|Alo|NNP|PROPN|npadvmod|1|PERSON ,|,|,|PUNCT|punct|1| filed|file|VBD|VERB|conj|1| a|a|DT|DET|det|13| complaint|complaint|NN|NOUN|dobj|11| .|.|.|PUNCT|punct|1|`,
			"charity", "filed"},
		{"its clause", `Police|Police|NNS|NOUN|nsubj|1| raided|raid|VBD|VERB|ROOT|1| the|the|DT|DET|det|3| mill|mill|NN|NOUN|dobj|1| after|after|IN|ADP|prep|1| a|a|DT|DET|det|6| charity|charity|NN|NOUN|pobj|4| ,|,|,|PUNCT|punct|1| Shishu|Shishu|NNP|PROPN|compound|9|PERSON Alo|Alo|NNP|PROPN|npadvmod|1|PERSON ,|,|,|PUNCT|punct|1| filed|file|VBD|VERB|conj|1| a|a|DT|DET|det|13| complaint|complaint|NN|NOUN|dobj|11| .|.|.|PUNCT|punct|1|`,
			"after", "filed"},
		{"witnesses said", `Police|Police|NNS|NOUN|nsubj|1| opened|open|VBD|VERB|ccomp|12| fire|fire|NN|NOUN|dobj|1| ,|,|,|PUNCT|punct|1| killing|kill|VBG|VERB|advcl|1| nine|nine|CD|NUM|nummod|6|CARDINAL people|people|NNS|NOUN|dobj|4| ,|,|,|PUNCT|punct|6| witnesses|witness|NNS|NOUN|conj|6| and|and|CC|CCONJ|cc|8| a|a|DT|DET|det|11| nurse|nurse|NN|NOUN|conj|8| said|say|VBD|VERB|ROOT|12| .|.|.|PUNCT|punct|12|`,
			"witnesses", "said"},
		{"a by-election", `The|the|DT|DET|det|1| party|party|NN|NOUN|nsubj|3| has|have|VBZ|AUX|aux|3| won|win|VBN|VERB|ROOT|3| a|a|DT|DET|det|5| regional|regional|JJ|ADJ|dobj|3| by|by|NN|NOUN|prep|3| -|-|HYPH|PUNCT|punct|6| election|election|NN|NOUN|pobj|6| in|in|IN|ADP|prep|3| the|the|DT|DET|det|11| south|south|NN|NOUN|pobj|9| .|.|.|PUNCT|punct|3|`,
			"election", "won"},
		{"what it said would be and what it did not do", `Cole|Cole|NNP|PROPN|nsubj|1| said|say|VBD|VERB|ROOT|1| the|the|DT|DET|det|4| stolen|stolen|JJ|ADJ|amod|4| oil|oil|NN|NOUN|nsubjpass|8| would|would|MD|AUX|aux|8| be|be|VB|AUX|auxpass|8| quickly|quickly|RB|ADV|advmod|8| sold|sell|VBN|VERB|ccomp|1| but|but|CC|CCONJ|cc|8| did|do|VBD|AUX|aux|12| not|not|RB|PART|neg|12| refer|refer|VB|VERB|conj|8| to|to|IN|ADP|prep|12| former|former|JJ|ADJ|amod|15| owners|owner|NNS|NOUN|pobj|13| .|.|.|PUNCT|punct|1|`,
			"refer", "said"},
		{"who is left dead with another", `The|the|DT|DET|det|1| landslide|landslide|NN|NOUN|nsubj|2| left|leave|VBD|VERB|ROOT|2| six|six|CD|NUM|nummod|4|CARDINAL miners|miner|NNS|NOUN|dobj|2| and|and|CC|CCONJ|cc|4| a|a|DT|DET|det|7| nun|nun|NN|NOUN|amod|8| dead|dead|JJ|ADJ|conj|4| .|.|.|PUNCT|punct|2|`,
			"dead", "left"},
		{"no apposition of the place", `In|in|IN|ADP|prep|8| the|the|DT|DET|det|3| old|old|JJ|ADJ|amod|3| capital|capital|NN|NOUN|pobj|0| ,|,|,|PUNCT|punct|8| Kyoto|Kyoto|NNP|PROPN|nsubj|8|GPE ,|,|,|PUNCT|punct|5| monks|monk|NNS|NOUN|appos|5| expelled|expel|VBD|VERB|ROOT|8| a|a|DT|DET|det|10| tourist|tourist|NN|NOUN|dobj|8| .|.|.|PUNCT|punct|8|`,
			"monks", "expelled"},
		{"the charge behind what is cited", `The|the|DT|DET|det|1| council|council|NN|NOUN|nsubj|2| accused|accuse|VBD|VERB|ROOT|2| the|the|DT|DET|det|4| builders|builder|NNS|NOUN|dobj|2| ,|,|,|PUNCT|punct|2| citing|cite|VBG|VERB|advcl|2| a|a|DT|DET|det|8| report|report|NN|NOUN|dobj|6| ,|,|,|PUNCT|punct|6| of|of|IN|ADP|prep|6| stealing|steal|VBG|VERB|pcomp|10| bricks|brick|NNS|NOUN|dobj|11| .|.|.|PUNCT|punct|2|`,
			"of", "accused"},
		{"the stoppage is called", `A|a|DT|DET|det|1| stoppage|stoppage|NN|NOUN|nsubj|8| at|at|IN|ADP|prep|1| quarries|quarry|NNS|NOUN|pobj|2| called|call|VBN|VERB|acl|3| by|by|IN|ADP|agent|4| the|the|DT|DET|det|7| union|union|NN|NOUN|pobj|5| lasted|last|VBD|VERB|ROOT|8| a|a|DT|DET|det|10|DATE day|day|NN|NOUN|npadvmod|8|DATE .|.|.|PUNCT|punct|8|`,
			"called", "stoppage"},
		{"passing nothing", `The|the|DT|DET|det|1| choir|choir|NN|NOUN|nsubj|2| listened|listen|VBD|VERB|ROOT|2| to|to|TO|PART|aux|4| noise|noise|VB|VERB|xcomp|2| from|from|IN|ADP|prep|4| passing|pass|VBG|VERB|pcomp|5| trams|tram|NNS|NOUN|dobj|6| .|.|.|PUNCT|punct|2|`,
			"passing", "trams"},
		{"who behind a month", `Soldiers|soldier|NNS|NOUN|nsubj|1| freed|free|VBD|VERB|ROOT|1| a|a|DT|DET|det|3| nun|nun|NN|NOUN|dobj|1| in|in|IN|ADP|prep|1| June|June|NNP|PROPN|pobj|4|DATE who|who|WP|PRON|nsubj|7| ran|run|VBD|VERB|ccomp|1| a|a|DT|DET|det|9| school|school|NN|NOUN|dobj|7| .|.|.|PUNCT|punct|1|`,
			"ran", "nun"},
		{"the past behind an infinitive", `The|the|DT|DET|det|1| driver|driver|NN|NOUN|nsubj|2| refused|refuse|VBD|VERB|ROOT|2| to|to|TO|PART|aux|4| stop|stop|VB|VERB|xcomp|2| and|and|CC|CCONJ|cc|4| crashed|crash|VBD|VERB|conj|4| the|the|DT|DET|det|8| van|van|NN|NOUN|dobj|6| .|.|.|PUNCT|punct|2|`,
			"crashed", "refused"},
		{"whose dispute deepened", `The|the|DT|DET|det|1| dispute|dispute|NN|NOUN|nsubj|10| between|between|IN|ADP|prep|1| the|the|DT|DET|det|4| firms|firm|NNS|NOUN|pobj|2| deepened|deepen|VBN|VERB|acl|4| in|in|IN|ADP|prep|5| May|May|NNP|PROPN|pobj|6|DATE ,|,|,|PUNCT|punct|10| officials|official|NNS|NOUN|nsubj|10| said|say|VBD|VERB|ROOT|10| .|.|.|PUNCT|punct|10|`,
			"dispute", "deepened"},
		{"the object that agrees", `She|she|PRP|PRON|nsubj|1| sent|send|VBD|VERB|ROOT|1| files|file|NNS|NOUN|dobj|1| to|to|IN|ADP|dative|1| the|the|DT|DET|det|5| judge|judge|NN|NOUN|pobj|3| which|which|WDT|PRON|nsubj|7| show|show|VBP|VERB|relcl|5| a|a|DT|DET|det|9| loss|loss|NN|NOUN|dobj|7| .|.|.|PUNCT|punct|1|`,
			"show", "files"},
		{"another verb than that of the relative", `Troops|troop|NNS|NOUN|nsubj|1| raided|raid|VBD|VERB|ROOT|1| homes|home|NNS|NOUN|dobj|1| the|the|DT|DET|det|4| nurse|nurse|NN|NOUN|nsubj|5| owned|own|VBD|VERB|relcl|2| and|and|CC|CCONJ|cc|5| arrested|arrest|VBN|VERB|conj|5| six|six|CD|NUM|nummod|9|CARDINAL men|man|NNS|NOUN|dobj|7| .|.|.|PUNCT|punct|1|`,
			"arrested", "raided"},
		{"a price for each", `Acme|Acme|NNP|PROPN|nsubj|1|ORG pays|pay|VBZ|VERB|ROOT|1| six|six|CD|NUM|nummod|3|MONEY dollars|dollar|NNS|NOUN|dobj|1|MONEY a|a|DT|DET|det|5| share|share|NN|NOUN|npadvmod|3| .|.|.|PUNCT|punct|1|`,
			"share", "dollars"},
		{"how many", `Rebels|rebel|NNS|NOUN|nsubj|1| killed|kill|VBN|VERB|ROOT|1| between|between|IN|ADP|prep|1| 10|10|CD|NUM|nummod|6|CARDINAL and|and|CC|CCONJ|cc|3| 15|15|CD|NUM|conj|3| soldiers|soldier|NNS|NOUN|pobj|2| .|.|.|PUNCT|punct|1|`,
			"soldiers", "killed"},
		{"from when to when", `Rebels|rebel|NNS|NOUN|nsubj|1| left|leave|VBD|VERB|ROOT|1| between|between|IN|ADP|prep|1| 10|10|CD|NUM|nummod|4|TIME pm|pm|NN|NOUN|pobj|2|TIME and|and|CC|CCONJ|cc|4| midnight|midnight|NN|NOUN|conj|4|TIME .|.|.|PUNCT|punct|1|`,
			"pm", "between"},
		{"a list under an infinitive", `Nurses|nurse|NNS|NOUN|nsubj|2| are|be|VBP|AUX|aux|2| telling|tell|VBG|VERB|ROOT|2| pupils|pupil|NNS|NOUN|dobj|2| to|to|TO|PART|aux|5| clean|clean|VB|VERB|xcomp|2| their|their|PRP$|PRON|poss|7| teeth|tooth|NNS|NOUN|dobj|5| ,|,|,|PUNCT|punct|2| get|get|VBP|VERB|conj|2| a|a|DT|DET|det|12| measles|measles|NN|NOUN|compound|12| shot|shot|NN|NOUN|dobj|9| and|and|CC|CCONJ|cc|9| avoid|avoid|VB|VERB|conj|9| loud|loud|JJ|ADJ|amod|16| friends|friend|NNS|NOUN|dobj|14| .|.|.|PUNCT|punct|2|`,
			"get", "clean"},
		{"a particle taken for a preposition", `Ann|Ann|NNP|PROPN|compound|1|PERSON Kolo|Kolo|NNP|PROPN|nsubj|2|PERSON passed|pass|VBD|VERB|ROOT|2| on|on|IN|ADP|prep|2| the|the|DT|DET|det|5| news|news|NN|NOUN|pobj|3| of|of|IN|ADP|prep|5| the|the|DT|DET|det|8| raid|raid|NN|NOUN|pobj|6| .|.|.|PUNCT|punct|2|`,
			"news", "passed"},
		{"who said warned", `Valls|vall|NNS|NOUN|nsubj|1| said|say|VBD|VERB|ROOT|1| that|that|IN|SCONJ|mark|6| the|the|DT|DET|det|4| police|police|NNS|NOUN|nsubj|6| were|be|VBD|AUX|aux|6| watching|watch|VBG|VERB|ccomp|1| 15,000|15,000|CD|NUM|nummod|8|CARDINAL people|people|NNS|NOUN|dobj|6| and|and|CC|CCONJ|cc|6| warned|warn|VBD|VERB|conj|6| of|of|IN|ADP|prep|10| attacks|attack|NNS|NOUN|pobj|11| .|.|.|PUNCT|punct|1|`,
			"warned", "said"},
		{"who told reporters", `The|the|DT|DET|det|1| wounded|wound|VBN|VERB|nsubjpass|3| were|be|VBD|AUX|auxpass|3| flown|fly|VBN|VERB|ROOT|3| to|to|IN|ADP|prep|3| Lima|Lima|NNP|PROPN|pobj|4|GPE ,|,|,|PUNCT|punct|3| Amos|Amos|NNP|PROPN|compound|8|PERSON Kolo|Kolo|NNP|PROPN|nsubj|9|PERSON told|tell|VBD|VERB|conj|3| reporters|reporter|NNS|NOUN|dobj|9| .|.|.|PUNCT|punct|9|`,
			"flown", "told"},
		{"who acted and told", `The|the|DT|DET|det|1| troops|troop|NNS|NOUN|nsubj|2| left|leave|VBD|VERB|ROOT|2| Lima|Lima|NNP|PROPN|dobj|2|GPE ,|,|,|PUNCT|punct|2| and|and|CC|CCONJ|cc|2| Kolo|Kolo|NNP|PROPN|nsubj|7|PERSON told|tell|VBD|VERB|conj|2| reporters|reporter|NNS|NOUN|dobj|7| .|.|.|PUNCT|punct|2|`,
			"left", "left"},
		{"a sentence hung on a noun", `The|the|DT|DET|det|1| firm|firm|NN|NOUN|ROOT|1| ,|,|,|PUNCT|punct|1| which|which|WDT|PRON|nsubj|4| lost|lose|VBD|VERB|relcl|1| millions|million|NNS|NOUN|dobj|4| ,|,|,|PUNCT|punct|1| acknowledged|acknowledge|VBN|VERB|acl|1| that|that|IN|SCONJ|mark|11| it|it|PRP|PRON|nsubj|11| had|have|VBD|AUX|aux|11| erred|err|VBN|VERB|ccomp|7| .|.|.|PUNCT|punct|1|`,
			"firm", "acknowledged"},
		{"an apposition who said", `The|the|DT|DET|det|1| troops|troop|NNS|NOUN|nsubj|2| left|leave|VBD|VERB|ccomp|9| Lima|Lima|NNP|PROPN|dobj|2|GPE ,|,|,|PUNCT|punct|3| an|an|DT|DET|det|6| aide|aide|NN|NOUN|appos|3| to|to|IN|ADP|prep|6| Kolo|Kolo|NNP|PROPN|pobj|7|PERSON said|say|VBD|VERB|ROOT|9| .|.|.|PUNCT|punct|9|`,
			"aide", "said"},
		{"nouns that share the last", `Miners|miner|NNS|NOUN|nsubj|1| fought|fight|VBD|VERB|ROOT|1| wage|wage|NN|NOUN|dobj|1| and|and|CC|CCONJ|cc|2| job|job|NN|NOUN|conj|2| cuts|cut|NNS|NOUN|dobj|1| .|.|.|PUNCT|punct|1|`,
			"wage", "cuts"},
		{"a newcomer in the passive", `Cole|Cole|NNP|PROPN|nsubj|1| saw|see|VBD|VERB|ROOT|1| boats|boat|NNS|NOUN|dobj|1| and|and|CC|CCONJ|cc|2| a|a|DT|DET|det|5| warship|warship|NN|NOUN|conj|2| was|be|VBD|AUX|auxpass|7| sent|send|VBN|VERB|ccomp|1| .|.|.|PUNCT|punct|1|`,
			"warship", "sent"},
		{"a verb taken for an attribute", `A|a|DT|DET|det|1| quake|quake|NN|NOUN|nsubj|2| flattened|flatten|VBN|VERB|amod|3| hotels|hotel|NNS|NOUN|ccomp|10| in|in|IN|ADP|prep|3| Lima|Lima|NNP|PROPN|pobj|4|GPE ,|,|,|PUNCT|punct|3| burying|bury|VBG|VERB|acl|3| six|six|CD|NUM|dobj|7| officials|official|NNS|NOUN|nsubj|10| said|say|VBD|VERB|ROOT|10| .|.|.|PUNCT|punct|10|`,
			"hotels", "flattened"},
		{"what goes with that verb", `A|a|DT|DET|det|1| quake|quake|NN|NOUN|nsubj|2| flattened|flatten|VBN|VERB|amod|3| hotels|hotel|NNS|NOUN|ccomp|10| in|in|IN|ADP|prep|3| Lima|Lima|NNP|PROPN|pobj|4|GPE ,|,|,|PUNCT|punct|3| burying|bury|VBG|VERB|acl|3| six|six|CD|NUM|dobj|7| officials|official|NNS|NOUN|nsubj|10| said|say|VBD|VERB|ROOT|10| .|.|.|PUNCT|punct|10|`,
			"burying", "flattened"},
		{"an attribute with a noun before it", `Acme|Acme|NNP|PROPN|nsubj|1|ORG makes|make|VBZ|VERB|ROOT|1| computer|computer|NN|NOUN|nsubj|3| generated|generate|VBN|VERB|amod|4| labels|label|NNS|NOUN|dobj|1| .|.|.|PUNCT|punct|1|`,
			"labels", "makes"},
		{"the noun behind after with a verb", `Rescuers|rescuer|NNS|NOUN|nsubj|1| dug|dig|VBD|VERB|ROOT|1| after|after|IN|ADP|prep|1| a|a|DT|DET|det|4| quake|quake|NN|NOUN|pobj|2| razed|raze|VBD|VERB|advcl|1| nine|nine|CD|NUM|nummod|7| villages|village|NNS|NOUN|dobj|5| .|.|.|PUNCT|punct|1|`,
			"quake", "razed"},
		{"a verb of the past beside a perfect", `The|the|DT|DET|det|1| clinic|clinic|NN|NOUN|nsubj|3| has|have|VBZ|AUX|aux|3| closed|close|VBN|VERB|ROOT|3| after|after|IN|SCONJ|mark|6| rebels|rebel|NNS|NOUN|nsubj|6| came|come|VBD|VERB|advcl|3| ,|,|,|PUNCT|punct|3| opened|open|VBD|VERB|conj|3| fire|fire|NN|NOUN|dobj|8| and|and|CC|CCONJ|cc|8| fled|flee|VBD|VERB|conj|8| .|.|.|PUNCT|punct|3|`,
			"opened", "came"},
		{"a particle with its object", `Police|police|NNS|NOUN|nsubj|1| sealed|seal|VBD|VERB|ROOT|1| off|off|IN|ADP|prep|1| the|the|DT|DET|det|4| site|site|NN|NOUN|pobj|2| .|.|.|PUNCT|punct|1|`,
			"site", "sealed"},
		{"what happens meanwhile", `Hundreds|hundred|NNS|NOUN|nsubj|4|CARDINAL evacuated|evacuate|VBN|VERB|acl|0| as|as|IN|ADP|prep|1| wildfire|wildfire|NN|NOUN|pobj|2| nears|near|VBZ|VERB|ROOT|4| Athens|Athens|NNP|PROPN|dobj|4|GPE`,
			"wildfire", "nears"},
		{"two clauses of a headline", `Hundreds|hundred|NNS|NOUN|nsubj|4|CARDINAL evacuated|evacuate|VBN|VERB|acl|0| as|as|IN|ADP|prep|1| wildfire|wildfire|NN|NOUN|pobj|2| nears|near|VBZ|VERB|ROOT|4| Athens|Athens|NNP|PROPN|dobj|4|GPE`,
			"nears", "evacuated"},
		{"two subjects of a headline", `Two|two|CD|NUM|nummod|1|CARDINAL boys|boy|NNS|NOUN|nsubj|5| missing|miss|VBG|VERB|acl|1| after|after|IN|SCONJ|mark|5| boat|boat|NN|NOUN|nsubj|5| capsizes|capsize|VBZ|VERB|ROOT|5|`,
			"boys", "missing"},
		{"a sentence is no headline", `Boys|boy|NNS|NOUN|nsubj|4| held|hold|VBN|VERB|acl|0| after|after|IN|ADP|prep|1| riots|riot|NNS|NOUN|pobj|2| left|leave|VBD|VERB|ROOT|4| Lima|Lima|NNP|PROPN|dobj|4|GPE .|.|.|PUNCT|punct|4|`,
			"Boys", "left"},
		{"what a briefing is told", `A|a|DT|DET|det|1| speaker|speaker|NN|NOUN|nsubj|2| told|tell|VBD|VERB|ROOT|2| a|a|DT|DET|det|5| press|press|NN|NOUN|compound|5| briefing|briefing|NN|NOUN|dobj|2| that|that|WDT|PRON|dobj|8| Chile|Chile|NNP|PROPN|nsubj|8|GPE welcomed|welcome|VBD|VERB|relcl|5| the|the|DT|DET|det|10| ruling|ruling|NN|NOUN|dobj|8| .|.|.|PUNCT|punct|2|`,
			"welcomed", "told"},
		{"a second office with its name", `The|the|DT|DET|det|1| minister|minister|NN|NOUN|nsubj|13| ,|,|,|PUNCT|punct|1| Alex|Alex|NNP|PROPN|compound|4|PERSON Kolo|Kolo|NNP|PROPN|appos|1|PERSON ,|,|,|PUNCT|punct|4| and|and|CC|CCONJ|cc|4| the|the|DT|DET|det|8| president|president|NN|NOUN|conj|4| ,|,|,|PUNCT|punct|8| Ann|Ann|NNP|PROPN|compound|11|PERSON Mena|Mena|NNP|PROPN|appos|8|PERSON ,|,|,|PUNCT|punct|8| toured|tour|VBD|VERB|ROOT|13| the|the|DT|DET|det|15| town|town|NN|NOUN|dobj|13| .|.|.|PUNCT|punct|13|`,
			"president", "minister"},
		{"over so many", `The|the|DT|DET|det|1| flu|flu|NN|NOUN|nsubj|2| infected|infect|VBD|VERB|ROOT|2| over|over|IN|ADP|prep|2| 4000|4000|CD|NUM|pobj|3|CARDINAL .|.|.|PUNCT|punct|2|`,
			"4000", "infected"},
		{"what an offer is for", `Acme|Acme|NNP|PROPN|nsubj|2|ORG may|may|MD|AUX|aux|2| make|make|VB|VERB|ROOT|2| an|an|DT|DET|det|4| offer|offer|NN|NOUN|nsubj|6| to|to|TO|PART|aux|6| buy|buy|VB|VERB|ccomp|2| Widget|Widget|NNP|PROPN|dobj|6|ORG .|.|.|PUNCT|punct|2|`,
			"offer", "make"},
		{"what is said of something", `Ann|Ann|NNP|PROPN|nsubj|1|PERSON said|say|VBD|VERB|ROOT|1| the|the|DT|DET|det|3| accord|accord|NN|NOUN|dobj|1| last|last|JJ|ADJ|amod|5| week|week|NN|NOUN|nsubj|6| is|be|VBZ|AUX|ccomp|1| a|a|DT|DET|det|8| start|start|NN|NOUN|attr|6| .|.|.|PUNCT|punct|1|`,
			"accord", "is"},
		{"when it was made", `Ann|Ann|NNP|PROPN|nsubj|1|PERSON said|say|VBD|VERB|ROOT|1| the|the|DT|DET|det|3| accord|accord|NN|NOUN|dobj|1| last|last|JJ|ADJ|amod|5| week|week|NN|NOUN|nsubj|6| is|be|VBZ|AUX|ccomp|1| a|a|DT|DET|det|8| start|start|NN|NOUN|attr|6| .|.|.|PUNCT|punct|1|`,
			"week", "accord"},
		{"what a study shows of something", `Ann|Ann|NNP|PROPN|nsubj|1|PERSON said|say|VBD|VERB|ROOT|1| tests|test|NNS|NOUN|nsubj|3| showed|show|VBD|VERB|ccomp|1| the|the|DT|DET|det|5| water|water|NN|NOUN|dobj|3| could|could|MD|AUX|aux|7| be|be|VB|AUX|ccomp|1| bad|bad|JJ|ADJ|acomp|7| .|.|.|PUNCT|punct|1|`,
			"water", "be"},
		{"who is told of something", `Ann|Ann|NNP|PROPN|nsubj|1|PERSON told|tell|VBD|VERB|ROOT|1| Acme|Acme|NNP|PROPN|compound|3|ORG orders|order|NNS|NOUN|dobj|1| had|have|VBD|AUX|aux|5| fallen|fall|VBN|VERB|ccomp|1| .|.|.|PUNCT|punct|1|`,
			"Acme", "told"},
		{"of what he is told", `Ann|Ann|NNP|PROPN|nsubj|1|PERSON told|tell|VBD|VERB|ROOT|1| Acme|Acme|NNP|PROPN|compound|3|ORG orders|order|NNS|NOUN|dobj|1| had|have|VBD|AUX|aux|5| fallen|fall|VBN|VERB|ccomp|1| .|.|.|PUNCT|punct|1|`,
			"orders", "fallen"},
		{"nothing told of a year", `Acme|Acme|NNP|PROPN|nsubj|1|ORG reported|report|VBD|VERB|ROOT|1| a|a|DT|DET|det|3| loss|loss|NN|NOUN|dobj|1| in|in|IN|ADP|prep|1| the|the|DT|DET|det|6| year|year|NN|NOUN|pobj|4| ended|end|VBD|VERB|advcl|1| May|May|NNP|PROPN|npadvmod|7|DATE .|.|.|PUNCT|punct|1|`,
			"loss", "reported"},
		{"what is to be done with something", `Acme|Acme|NNP|PROPN|nsubj|1|ORG sells|sell|VBZ|VERB|ROOT|1| bonds|bond|NNS|NOUN|dobj|1| ,|,|,|PUNCT|punct|1| to|to|TO|PART|aux|6| be|be|VB|AUX|auxpass|6| repaid|repay|VBN|VERB|advcl|1| soon|soon|RB|ADV|advmod|6| .|.|.|PUNCT|punct|1|`,
			"repaid", "bonds"},
		{"what is rejected", `Nurses|nurse|NNS|NOUN|nsubj|1| reject|reject|VBP|VERB|ROOT|1| planned|plan|VBD|VERB|ccomp|1| cuts|cut|NNS|NOUN|dobj|2| .|.|.|PUNCT|punct|1|`,
			"cuts", "reject"},
		{"an attribute behind a verb", `Nurses|nurse|NNS|NOUN|nsubj|1| reject|reject|VBP|VERB|ROOT|1| planned|plan|VBD|VERB|ccomp|1| cuts|cut|NNS|NOUN|dobj|2| .|.|.|PUNCT|punct|1|`,
			"planned", "cuts"},
		{"an attribute of those before a verb", `Towns|town|NNS|NOUN|ROOT|0| hit|hit|VBN|VERB|acl|0| included|include|VBD|VERB|ccomp|1| Lima|Lima|NNP|PROPN|dobj|2|GPE .|.|.|PUNCT|punct|2|`,
			"Lima", "included"},
		{"those taken hostage", `Gunmen|Gunmen|NNP|PROPN|nsubj|1| took|take|VBD|VERB|ROOT|1| two|two|CD|NUM|nummod|3|CARDINAL guards|guard|NNS|NOUN|compound|4| hostage|hostage|NN|NOUN|dobj|1| .|.|.|PUNCT|punct|1|`,
			"guards", "took"},
		{"what is set alight", `Boys|boy|NNS|NOUN|nsubj|1| set|set|VBD|VERB|ROOT|1| a|a|DT|DET|det|4| bus|bus|NN|NOUN|compound|4| alight|alight|NN|NOUN|dobj|1| in|in|IN|ADP|prep|4| Lima|Lima|NNP|PROPN|pobj|5|GPE .|.|.|PUNCT|punct|1|`,
			"bus", "set"},
		{"found behind a gerund", `The|the|DT|DET|det|1| driver|driver|NN|NOUN|nsubjpass|3| was|be|VBD|AUX|auxpass|3| held|hold|VBN|VERB|ROOT|3| on|on|IN|ADP|prep|3| suspicion|suspicion|NN|NOUN|pobj|4| of|of|IN|ADP|prep|5| hiding|hide|VBG|VERB|pcomp|6| nine|nine|CD|NUM|nummod|9|CARDINAL people|people|NNS|NOUN|dobj|7| found|find|VBN|VERB|acl|5| dead|dead|JJ|ADJ|oprd|10| in|in|IN|ADP|prep|10| a|a|DT|DET|det|14| mill|mill|NN|NOUN|pobj|12| .|.|.|PUNCT|punct|3|`,
			"found", "people"},
		{"what a picture shows somebody do", `The|the|DT|DET|det|1| paper|paper|NN|NOUN|nsubj|2| printed|print|VBD|VERB|ROOT|2| photographs|photograph|NNS|NOUN|dobj|2| of|of|IN|ADP|prep|3| him|he|PRP|PRON|pobj|4| meeting|meet|VBG|VERB|acl|3| a|a|DT|DET|det|8| banker|banker|NN|NOUN|dobj|6| .|.|.|PUNCT|punct|2|`,
			"meeting", "him"},
		{"what a crowd does on its way", `Students|student|NNS|NOUN|nsubj|1| marched|march|VBD|VERB|ROOT|1| through|through|IN|ADP|prep|1| the|the|DT|DET|det|4| capital|capital|NN|NOUN|pobj|2| chanting|chant|VBG|VERB|acl|4| slogans|slogan|NNS|NOUN|dobj|5| .|.|.|PUNCT|punct|1|`,
			"chanting", "marched"},
		{"beyond a relative clause between commas", `The|the|DT|DET|det|2| rebel|rebel|JJ|ADJ|amod|2| group|group|NN|NOUN|nsubj|3| denied|deny|VBD|VERB|ROOT|3| planning|plan|VBG|VERB|xcomp|3| the|the|DT|DET|det|6| ambush|ambush|NN|NOUN|dobj|4| ,|,|,|PUNCT|punct|6| in|in|IN|ADP|prep|12| which|which|WDT|PRON|pobj|8| two|two|CD|NUM|nummod|11|CARDINAL guards|guard|NNS|NOUN|nsubj|12| died|die|VBD|VERB|relcl|6| ,|,|,|PUNCT|punct|12| and|and|CC|CCONJ|cc|12| blamed|blame|VBD|VERB|conj|12| the|the|DT|DET|det|17| army|army|NN|NOUN|dobj|15| .|.|.|PUNCT|punct|3|`,
			"blamed", "denied"},
		{"no content of a relative clause", `The|the|DT|DET|det|1| rebels|rebel|NNS|NOUN|ROOT|1| who|who|WP|PRON|nsubj|3| helped|help|VBD|VERB|relcl|1| the|the|DT|DET|det|5| army|army|NN|NOUN|nsubj|6| fled|flee|VBD|VERB|ccomp|3| .|.|.|PUNCT|punct|1|`,
			"fled", "fled"},
		{"its object", `The|the|DT|DET|det|1| rebels|rebel|NNS|NOUN|ROOT|1| who|who|WP|PRON|nsubj|3| helped|help|VBD|VERB|relcl|1| the|the|DT|DET|det|5| army|army|NN|NOUN|nsubj|6| fled|flee|VBD|VERB|ccomp|3| .|.|.|PUNCT|punct|1|`,
			"army", "helped"},
		{"what was said in a relative clause", `The|the|DT|DET|det|1| rebels|rebel|NNS|NOUN|nsubj|7| who|who|WP|PRON|nsubj|3| said|say|VBD|VERB|relcl|1| the|the|DT|DET|det|5| army|army|NN|NOUN|nsubj|6| fled|flee|VBD|VERB|ccomp|3| left|left|JJ|ADJ|ROOT|7| .|.|.|PUNCT|punct|7|`,
			"army", "fled"},
		{"who did a killing", `The|the|DT|DET|det|1| mayor|mayor|NN|NOUN|nsubj|2| condemned|condemn|VBD|VERB|ROOT|2| the|the|DT|DET|det|4| killing|killing|NN|NOUN|dobj|2| of|of|IN|ADP|prep|4| nuns|nun|NNS|NOUN|pobj|5| by|by|IN|ADP|prep|2| rebels|rebel|NNS|NOUN|pobj|7| .|.|.|PUNCT|punct|2|`,
			"by", "killing"},
		{"what a raid by somebody was on", `The|the|DT|DET|det|1| mayor|mayor|NN|NOUN|nsubj|2| condemned|condemn|VBD|VERB|ROOT|2| the|the|DT|DET|det|4| raid|raid|NN|NOUN|dobj|2| by|by|IN|ADP|prep|2| rebels|rebel|NNS|NOUN|pobj|5| on|on|IN|ADP|prep|6| a|a|DT|DET|det|9| mill|mill|NN|NOUN|pobj|7| .|.|.|PUNCT|punct|2|`,
			"on", "raid"},
		{"who did it beside the time", `The|the|DT|DET|det|1| mayor|mayor|NN|NOUN|nsubj|2| condemned|condemn|VBD|VERB|ROOT|2| the|the|DT|DET|det|4| raid|raid|NN|NOUN|dobj|2| on|on|IN|ADP|prep|2| Friday|Friday|NNP|PROPN|pobj|5|DATE by|by|IN|ADP|prep|2| rebels|rebel|NNS|NOUN|pobj|7| .|.|.|PUNCT|punct|2|`,
			"by", "raid"},
		{"whose words a comment is on", `The|the|DT|DET|det|1| mayor|mayor|NN|NOUN|nsubj|2| condemned|condemn|VBD|VERB|ROOT|2| the|the|DT|DET|det|4| killing|killing|NN|NOUN|dobj|2| of|of|IN|ADP|prep|4| nuns|nun|NNS|NOUN|pobj|5| in|in|IN|ADP|prep|4| a|a|DT|DET|det|9| raid|raid|NN|NOUN|pobj|7| by|by|IN|ADP|prep|9| rebels|rebel|NNS|NOUN|pobj|10| .|.|.|PUNCT|punct|2|`,
			"by", "raid"},
		{"what is said of a raid", `Losses|loss|NNS|NOUN|nsubj|6| of|of|IN|ADP|prep|0| the|the|DT|DET|det|3| raid|raid|NN|NOUN|pobj|1| on|on|IN|ADP|prep|0| nuns|nun|NNS|NOUN|pobj|4| grew|grow|VBD|VERB|ROOT|6| .|.|.|PUNCT|punct|6|`,
			"on", "Losses"},
		{"by whom somebody was fined", `The|the|DT|DET|det|1| mayor|mayor|NN|NOUN|nsubjpass|3| was|be|VBD|AUX|auxpass|3| fined|fine|VBN|VERB|ROOT|3| after|after|IN|ADP|prep|3| the|the|DT|DET|det|6| raid|raid|NN|NOUN|pobj|4| by|by|IN|ADP|prep|3| a|a|DT|DET|det|9| court|court|NN|NOUN|pobj|7| .|.|.|PUNCT|punct|3|`,
			"by", "fined"},
		{"what a verb does with its preposition", `The|the|DT|DET|det|1| army|army|NN|NOUN|nsubj|2| fired|fire|VBD|VERB|ROOT|2| on|on|IN|ADP|prep|2| the|the|DT|DET|det|5| nuns|nun|NNS|NOUN|pobj|3| .|.|.|PUNCT|punct|2|`,
			"on", "fired"},
		{"who is driven off", `The|the|DT|DET|det|1| rebels|rebel|NNS|NOUN|nsubj|2| drove|drive|VBD|VERB|ROOT|2| off|off|IN|ADP|prep|2| the|the|DT|DET|det|5| army|army|NN|NOUN|pobj|3| .|.|.|PUNCT|punct|2|`,
			"army", "drove"},
		{"where one drives", `The|the|DT|DET|det|1| rebels|rebel|NNS|NOUN|nsubj|2| drove|drive|VBD|VERB|ROOT|2| off|off|IN|ADP|prep|2| the|the|DT|DET|det|5| road|road|NN|NOUN|pobj|3| .|.|.|PUNCT|punct|2|`,
			"road", "off"},
		{"what somebody is blamed for", `Police|Police|NNS|NOUN|nsubj|1| blamed|blame|VBD|VERB|ROOT|1| rebels|rebel|NNS|NOUN|dobj|1| for|for|IN|ADP|prep|2| the|the|DT|DET|det|5| raid|raid|NN|NOUN|pobj|3| .|.|.|PUNCT|punct|1|`,
			"for", "blamed"},
		{"a capital with its name", `Rebels|rebel|NNS|NOUN|nsubj|1| shot|shoot|VBD|VERB|ROOT|1| two|two|CD|NUM|nummod|3|CARDINAL nuns|nun|NNS|NOUN|dobj|1| in|in|IN|ADP|prep|1| the|the|DT|DET|det|6| capital|capital|NN|NOUN|pobj|4| ,|,|,|PUNCT|punct|6| Lima|Lima|NNP|PROPN|npadvmod|1|GPE .|.|.|PUNCT|punct|1|`,
			"Lima", "capital"},
		{"by whom something was given to a party", `Food|food|NN|NOUN|nsubjpass|2| was|be|VBD|AUX|auxpass|2| given|give|VBN|VERB|ROOT|2| to|to|IN|ADP|dative|2| the|the|DT|DET|det|5| nuns|nun|NNS|NOUN|pobj|3| by|by|IN|ADP|prep|5| rebels|rebel|NNS|NOUN|pobj|6| .|.|.|PUNCT|punct|2|`,
			"by", "given"},
		{"who bears an office", `The|the|DT|DET|det|1| president|president|NN|NOUN|nsubj|8| of|of|IN|ADP|prep|1| Chad|Chad|NNP|PROPN|pobj|2|GPE ,|,|,|PUNCT|punct|3| Ann|Ann|NNP|PROPN|compound|6|PERSON Kolo|Kolo|NNP|PROPN|appos|3|PERSON ,|,|,|PUNCT|punct|3| resigned|resign|VBD|VERB|ROOT|8| .|.|.|PUNCT|punct|8|`,
			"Kolo", "president"},
		{"between whom something erupts in a place", `Clashes|clash|NNS|NOUN|nsubj|1| erupted|erupt|VBD|VERB|ROOT|1| in|in|IN|ADP|prep|1| Lima|Lima|NNP|PROPN|pobj|2|GPE between|between|IN|ADP|prep|3| police|police|NNS|NOUN|pobj|4| and|and|CC|CCONJ|cc|5| students|student|NNS|NOUN|conj|5| .|.|.|PUNCT|punct|1|`,
			"between", "erupted"},
		{"a road between two towns", `Clashes|clash|NNS|NOUN|nsubj|1| erupted|erupt|VBD|VERB|ROOT|1| on|on|IN|ADP|prep|1| the|the|DT|DET|det|4| road|road|NN|NOUN|pobj|2| in|in|IN|ADP|prep|4| Peru|Peru|NNP|PROPN|pobj|5|GPE between|between|IN|ADP|prep|6| Lima|Lima|NNP|PROPN|pobj|7|GPE and|and|CC|CCONJ|cc|8| Cusco|Cusco|NNP|PROPN|conj|8|GPE .|.|.|PUNCT|punct|1|`,
			"between", "Peru"},
		{"the day before a subject", `Today|today|NN|NOUN|compound|1|DATE rebels|rebel|NNS|NOUN|nsubj|2| shelled|shell|VBD|VERB|ROOT|2| the|the|DT|DET|det|4| town|town|NN|NOUN|dobj|2| .|.|.|PUNCT|punct|2|`,
			"Today", "shelled"},
		{"the name behind an office of two fields", `The|the|DT|DET|det|1| plan|plan|NN|NOUN|nsubjpass|3| was|be|VBD|AUX|auxpass|3| drafted|draft|VBN|VERB|ROOT|3| by|by|IN|ADP|agent|3| Trade|Trade|NNP|PROPN|pobj|4|ORG and|and|CC|CCONJ|cc|5|ORG Industry|Industry|NNP|PROPN|compound|8|ORG Minister|Minister|NNP|PROPN|conj|5| Ada|Ada|NNP|PROPN|compound|10|PERSON Moss|Moss|NNP|PROPN|conj|5|PERSON .|.|.|PUNCT|punct|3|`,
			"Moss", "by"},
		{"the plot is to kill, not the one who denounces it", `The|the|DT|DET|det|1| president|president|NN|NOUN|nsubj|2| denounced|denounce|VBD|VERB|ROOT|2| the|the|DT|DET|det|4| plot|plot|NN|NOUN|dobj|2| to|to|TO|PART|aux|6| kill|kill|VB|VERB|advcl|2| him|he|PRP|PRON|dobj|6| .|.|.|PUNCT|punct|2|`,
			"kill", "plot"},
		{"the use of somebody for a task", `The|the|DT|DET|det|1| ministry|ministry|NN|NOUN|nsubj|3| was|be|VBD|AUX|aux|3| examining|examine|VBG|VERB|ROOT|3| the|the|DT|DET|det|5| use|use|NN|NOUN|dobj|3| of|of|IN|ADP|prep|5| the|the|DT|DET|det|8| army|army|NN|NOUN|pobj|6| to|to|TO|PART|aux|10| quell|quell|VB|VERB|advcl|3| the|the|DT|DET|det|12| riots|riot|NNS|NOUN|dobj|10| .|.|.|PUNCT|punct|3|`,
			"quell", "use"},
		{"what somebody is accused of planning", `The|the|DT|DET|det|1| union|union|NN|NOUN|nsubj|2| accused|accuse|VBD|VERB|ROOT|2| the|the|DT|DET|det|4| firm|firm|NN|NOUN|dobj|2| of|of|IN|ADP|prep|4| planning|planning|NN|NOUN|pobj|5| to|to|TO|PART|aux|8| cut|cut|VB|VERB|advcl|2| wages|wage|NNS|NOUN|dobj|8| .|.|.|PUNCT|punct|2|`,
			"cut", "planning"},
		{"who is granted leave", `The|the|DT|DET|det|1| council|council|NN|NOUN|nsubj|2| granted|grant|VBD|VERB|ROOT|2| Norvik|Norvik|NNP|PROPN|compound|4|ORG permission|permission|NN|NOUN|dobj|2| to|to|TO|PART|aux|6| build|build|VB|VERB|acl|4| a|a|DT|DET|det|8| mill|mill|NN|NOUN|dobj|6| .|.|.|PUNCT|punct|2|`,
			"Norvik", "granted"},
		{"an office of two fields whose words hang on both sides", `It|it|PRP|PRON|nsubjpass|2| was|be|VBD|AUX|auxpass|2| backed|back|VBN|VERB|ROOT|2| by|by|IN|ADP|agent|6| Rails|Rails|NNPS|PROPN|pobj|3|ORG and|and|CC|CCONJ|cc|6|ORG Roads|road|NNPS|PROPN|conj|2|ORG Chairman|Chairman|NNP|PROPN|compound|9| Ada|Ada|NNP|PROPN|compound|9|PERSON Moss|Moss|NNP|PROPN|dobj|6|PERSON .|.|.|PUNCT|punct|2|`,
			"Moss", "Roads"},
		{"who is owned in part", `Norvik|Norvik|NNP|PROPN|nsubj|8|ORG ,|,|,|PUNCT|punct|0| 90|90|CD|NUM|nummod|3|CARDINAL pct|pct|NN|NOUN|appos|0| owned|own|VBN|VERB|acl|3| by|by|IN|ADP|agent|4| Sandoz|Sandoz|NNP|PROPN|pobj|5|ORG ,|,|,|PUNCT|punct|0| closed|close|VBD|VERB|ROOT|8| its|its|PRP$|PRON|poss|10| mill|mill|NN|NOUN|dobj|8| .|.|.|PUNCT|punct|8|`,
			"owned", "Norvik"},
		{"who is said to be owned", `Norvik|Norvik|NNP|PROPN|nsubj|1|ORG is|be|VBZ|AUX|ROOT|1| wholly|wholly|RB|ADV|advmod|4| -|-|HYPH|PUNCT|punct|4| owned|own|VBN|VERB|acomp|1| by|by|IN|ADP|agent|4| Sandoz|Sandoz|NNP|PROPN|pobj|5|ORG .|.|.|PUNCT|punct|1|`,
			"owned", "Norvik"},
		{"by whom somebody is accused of what", `The|the|DT|DET|det|1| army|army|NN|NOUN|nsubjpass|3| is|be|VBZ|AUX|auxpass|3| accused|accuse|VBN|VERB|ROOT|3| by|by|IN|ADP|agent|3| Iran|Iran|NNP|PROPN|pobj|4|GPE of|of|IN|ADP|prep|5| burning|burn|VBG|VERB|amod|8| houses|house|NNS|NOUN|pobj|6| .|.|.|PUNCT|punct|3|`,
			"of", "accused"},
		{"what several are accused of", `Chad|Chad|NNP|PROPN|nsubj|1|PERSON accused|accuse|VBD|VERB|ROOT|1| the|the|DT|DET|det|3| army|army|NN|NOUN|dobj|1| and|and|CC|CCONJ|cc|3| its|its|PRP$|PRON|poss|6| allies|ally|NNS|NOUN|conj|3| of|of|IN|ADP|prep|6| sinking|sink|VBG|VERB|pcomp|7| the|the|DT|DET|det|10| boat|boat|NN|NOUN|dobj|8| .|.|.|PUNCT|punct|1|`,
			"of", "accused"},
		{"the last of several nouns before a verb of no conjunction", `They|they|PRP|PRON|nsubjpass|2| are|be|VBP|AUX|auxpass|2| paid|pay|VBN|VERB|ROOT|2| a|a|DT|DET|det|4| wage|wage|NN|NOUN|dobj|2| and|and|CC|CCONJ|cc|4| half|half|NN|NOUN|conj|4|CARDINAL of|of|IN|ADP|prep|6| the|the|DT|DET|det|9| crew|crew|NN|NOUN|pobj|7| take|take|VB|VERB|conj|2| second|second|JJ|ADJ|amod|12|ORDINAL jobs|job|NNS|NOUN|dobj|10| .|.|.|PUNCT|punct|2|`,
			"half", "take"},
		{"verbs in a row", `The|the|DT|DET|det|1| firm|firm|NN|NOUN|nsubj|2| runs|run|VBZ|VERB|ROOT|2| mills|mill|NNS|NOUN|dobj|2| and|and|CC|CCONJ|cc|3| farms|farm|NNS|NOUN|conj|3| ,|,|,|PUNCT|punct|2| makes|make|VBZ|VERB|conj|2| cloth|cloth|NN|NOUN|dobj|7| and|and|CC|CCONJ|cc|7| sells|sell|VBZ|VERB|conj|7| it|it|PRP|PRON|dobj|10| .|.|.|PUNCT|punct|2|`,
			"makes", "runs"},
		{"who calls it that", `The|the|DT|DET|det|1| minister|minister|NN|NOUN|nsubj|2| said|say|VBD|VERB|ROOT|2| rebels|rebel|NNS|NOUN|nsubj|4| burned|burn|VBD|VERB|ccomp|2| the|the|DT|DET|det|6| school|school|NN|NOUN|dobj|4| ,|,|,|PUNCT|punct|4| calling|call|VBG|VERB|advcl|4| it|it|PRP|PRON|dobj|8| a|a|DT|DET|det|11| crime|crime|NN|NOUN|oprd|8| .|.|.|PUNCT|punct|2|`,
			"calling", "said"},
		{"who adds something to the bid", `The|the|DT|DET|det|1| bank|bank|NN|NOUN|nsubj|2| said|say|VBD|VERB|ROOT|2| it|it|PRP|PRON|nsubj|4| raised|raise|VBD|VERB|ccomp|2| the|the|DT|DET|det|6| bid|bid|NN|NOUN|dobj|4| ,|,|,|PUNCT|punct|4| adding|add|VBG|VERB|advcl|4| a|a|DT|DET|det|10| clause|clause|NN|NOUN|dobj|8| .|.|.|PUNCT|punct|2|`,
			"adding", "raised"},
		{"what is thought of something", `Canadians|Canadians|NNPS|PROPN|nsubj|1|NORP realized|realize|VBD|VERB|ROOT|1| their|their|PRP$|PRON|poss|4| domestic|domestic|JJ|ADJ|amod|4| market|market|NN|NOUN|dobj|1| was|be|VBD|AUX|ccomp|1| too|too|RB|ADV|advmod|7| small|small|JJ|ADJ|acomp|5| to|to|TO|PART|aux|9| permit|permit|VB|VERB|xcomp|7| mass|mass|NN|NOUN|compound|11| production|production|NN|NOUN|dobj|9| .|.|.|PUNCT|punct|1|`,
			"market", "was"},
		{"what is said of those who were asked", `The|the|DT|DET|det|1| report|report|NN|NOUN|nsubj|2| said|say|VBD|VERB|ROOT|2| all|all|DT|DET|det|4| farmers|farmer|NNS|NOUN|nsubj|5| asked|ask|VBD|VERB|ccomp|2| during|during|IN|ADP|prep|5| the|the|DT|DET|det|8| trip|trip|NN|NOUN|pobj|6| were|be|VBD|AUX|ccomp|5| glad|glad|JJ|ADJ|acomp|9| .|.|.|PUNCT|punct|2|`,
			"farmers", "were"},
		{"what is said, of whom some did something else", `The|the|DT|DET|det|1| ministry|ministry|NN|NOUN|nsubj|2| said|say|VBD|VERB|ROOT|2| the|the|DT|DET|det|4| army|army|NN|NOUN|nsubj|5| fined|fine|VBD|VERB|ccomp|2| banks|bank|NNS|NOUN|dobj|5| nine|nine|CD|NUM|nummod|8|CARDINAL pesos|peso|NNS|NOUN|dobj|5| for|for|IN|ADP|prep|8| alleged|alleged|JJ|ADJ|amod|11| faults|fault|NNS|NOUN|pobj|9| .|.|.|PUNCT|punct|2|`,
			"army", "fined"},
		{"an office before a name that is the last of two", `The|the|DT|DET|det|2| outgoing|outgoing|JJ|ADJ|amod|2| premier|premier|NN|NOUN|nsubj|10| Miro|Miro|NNP|PROPN|compound|4|PERSON Cole|Cole|NNP|PROPN|appos|2|PERSON and|and|CC|CCONJ|cc|4| Foreign|Foreign|NNP|PROPN|compound|7| Minister|Minister|NNP|PROPN|compound|9| Karl|Karl|NNP|PROPN|compound|9|PERSON Hale|Hale|NNP|PROPN|conj|4|PERSON stressed|stress|VBD|VERB|ROOT|10| that|that|IN|SCONJ|mark|14| the|the|DT|DET|det|13| action|action|NN|NOUN|nsubj|14| was|be|VBD|AUX|ccomp|10| right|right|JJ|ADJ|acomp|14| .|.|.|PUNCT|punct|10|`,
			"Minister", "Hale"},
		{"an office before a name", `The|the|DT|DET|det|2| acting|act|VBG|VERB|amod|2| PM|pm|NN|NOUN|nsubj|10| Tomo|Tomo|NNP|PROPN|compound|4|PERSON Kolar|Kolar|NNP|PROPN|nsubj|10|PERSON and|and|CC|CCONJ|cc|4| Foreign|Foreign|NNP|PROPN|compound|7| Minister|Minister|NNP|PROPN|conj|4| Ivo|Ivo|NNP|PROPN|compound|9|PERSON Hribar|Hribar|NNP|PROPN|conj|4|PERSON stressed|stress|VBD|VERB|ROOT|10| that|that|IN|SCONJ|mark|14| the|the|DT|DET|det|13| raid|raid|NN|NOUN|nsubj|14| was|be|VBD|AUX|ccomp|10| right|right|JJ|ADJ|acomp|14| .|.|.|PUNCT|punct|10|`,
			"Minister", "Hribar"},
		{"verbs in a row, their comma with the noun", `It|it|PRP|PRON|nsubj|2| also|also|RB|ADV|advmod|2| runs|run|VBZ|VERB|ROOT|2| a|a|DT|DET|det|5| poultry|poultry|NN|NOUN|compound|5| business|business|NN|NOUN|dobj|2| and|and|CC|CCONJ|cc|5| a|a|DT|DET|det|8| farm|farm|NN|NOUN|conj|5| ,|,|,|PUNCT|punct|8| markets|market|VBZ|VERB|conj|2| livestock|livestock|NN|NOUN|dobj|10| and|and|CC|CCONJ|cc|11| feed|feed|NN|NOUN|conj|11| and|and|CC|CCONJ|cc|10| sells|sell|VBZ|VERB|conj|10| grain|grain|NN|NOUN|dobj|15| through|through|IN|ADP|prep|15| shops|shop|NNS|NOUN|pobj|17| .|.|.|PUNCT|punct|2|`,
			"farm", "business"},
		{"who fined a firm of which the tagger makes a verb", `The|the|DT|DET|det|2| Road|Road|NNP|PROPN|compound|2|ORG Council|Council|NNP|PROPN|nsubj|3|ORG fined|fine|VBD|VERB|ccomp|12| Acme|Acme|NNP|PROPN|compound|5|ORG Lines|Lines|NNP|PROPN|compound|6|ORG Inc|Inc|VBP|VERB|ccomp|3|ORG nine|nine|CD|NUM|nummod|8| pesos|peso|NNS|NOUN|dobj|6| for|for|IN|ADP|prep|8| faults|fault|NNS|NOUN|pobj|9| aides|aide|NNS|NOUN|nsubj|12| said|say|VBD|VERB|ROOT|12|`,
			"Council", "fined"},
		{"the state of a town", `At|at|RB|ADV|advmod|1|CARDINAL least|least|RBS|ADV|advmod|2|CARDINAL two|two|CD|NUM|nummod|3|CARDINAL guards|guard|NNS|NOUN|nsubj|9| in|in|IN|ADP|prep|3| Mosul|Mosul|NNP|PROPN|pobj|4|GPE ,|,|,|PUNCT|punct|9| Iraq|Iraq|NNP|PROPN|nsubj|9|GPE have|have|VBP|AUX|aux|9| died|die|VBN|VERB|ROOT|9| after|after|IN|ADP|prep|9| eating|eat|VBG|VERB|pcomp|10| soup|soup|NN|NOUN|dobj|11| .|.|.|PUNCT|punct|9|`,
			"Iraq", "Mosul"},
		{"the name of an officer", `Red|Red|NNP|PROPN|compound|1|ORG Cross|Cross|NNP|PROPN|compound|2|ORG minister|minister|NN|NOUN|nsubj|9| for|for|IN|ADP|prep|2| South|South|NNP|PROPN|compound|5|GPE Sudan|Sudan|NNP|PROPN|pobj|3|GPE ,|,|,|PUNCT|punct|9| Grace|Grace|NNP|PROPN|compound|8|PERSON Okello|Okello|NNP|PROPN|nsubj|9|PERSON described|describe|VBD|VERB|ROOT|9| the|the|DT|DET|det|11| raid|raid|NN|NOUN|dobj|9| as|as|IN|ADP|prep|9| unacceptable|unacceptable|JJ|ADJ|amod|12| .|.|.|PUNCT|punct|9|`,
			"Okello", "minister"},
		{"what a state calls for", `Kenya|Kenya|NNP|PROPN|ROOT|0|GPE ,|,|,|PUNCT|punct|0| which|which|WDT|PRON|nsubj|3| sent|send|VBD|VERB|relcl|0| some|some|DT|DET|quantmod|5|CARDINAL 200|200|CD|NUM|nummod|6|CARDINAL troops|troop|NNS|NOUN|dobj|3| to|to|IN|ADP|prep|3| the|the|DT|DET|det|9| region|region|NN|NOUN|pobj|7| under|under|IN|ADP|prep|3| a|a|DT|DET|det|13| 2020|2020|CD|NUM|nummod|13|DATE accord|accord|NN|NOUN|pobj|10| ,|,|,|PUNCT|punct|0| called|call|VBN|VERB|acl|0| on|on|IN|ADP|prep|15| both|both|DT|DET|det|18| sides|side|NNS|NOUN|pobj|16| to|to|TO|PART|aux|20| talk|talk|VB|VERB|xcomp|15| .|.|.|PUNCT|punct|0|`,
			"Kenya", "called"},
		{"what else they did", `Farmers|farmer|NNS|NOUN|nsubj|5| angered|anger|VBN|VERB|acl|0| by|by|IN|ADP|agent|1| the|the|DT|DET|det|4| plan|plan|NN|NOUN|pobj|2| burned|burn|VBD|VERB|ROOT|5| tyres|tyre|NNS|NOUN|dobj|5| and|and|CC|CCONJ|cc|5| looted|loot|VBN|VERB|amod|9| shops|shop|NNS|NOUN|conj|5| in|in|IN|ADP|prep|9| the|the|DT|DET|det|12| port|port|NN|NOUN|pobj|10| .|.|.|PUNCT|punct|5|`,
			"shops", "looted"},
		{"what else grew", `The|the|DT|DET|det|1| firm|firm|NN|NOUN|nsubj|2| blamed|blame|VBD|VERB|ROOT|2| a|a|DT|DET|det|4| strike|strike|NN|NOUN|dobj|2| and|and|CC|CCONJ|cc|2| increased|increase|VBN|VERB|amod|7| costs|cost|NNS|NOUN|conj|2| .|.|.|PUNCT|punct|2|`,
			"costs", "blamed"},
		{"what befell a bus", `A|a|DT|DET|det|2| rusty|rusty|JJ|ADJ|amod|2| bus|bus|NN|NOUN|ROOT|2| carrying|carry|VBG|VERB|acl|2| some|some|DT|DET|quantmod|5|CARDINAL 40|40|CD|NUM|nummod|6|CARDINAL pupils|pupil|NNS|NOUN|dobj|3| overturned|overturn|VBN|VERB|acl|6| in|in|IN|ADP|prep|7| the|the|DT|DET|det|10| snow|snow|NN|NOUN|pobj|8| .|.|.|PUNCT|punct|2|`,
			"bus", "overturned"},
		{"whom the blast hurt", `A|a|DT|DET|det|1| man|man|NN|NOUN|ROOT|1| carrying|carry|VBG|VERB|acl|1| a|a|DT|DET|det|4| child|child|NN|NOUN|dobj|2| hurt|hurt|VBN|VERB|acl|4| in|in|IN|ADP|prep|5| the|the|DT|DET|det|8| blast|blast|NN|NOUN|pobj|6| .|.|.|PUNCT|punct|1|`,
			"hurt", "child"},
		{"the name of an agency", `The|the|DT|DET|det|3| Iranian|iranian|JJ|ADJ|amod|3|NORP news|news|NN|NOUN|compound|3| agency|agency|NN|NOUN|nsubj|5| ISNA|ISNA|NNP|PROPN|nsubj|5|ORG reported|report|VBD|VERB|ROOT|5| it|it|PRP|PRON|dobj|5| .|.|.|PUNCT|punct|5|`,
			"agency", "ISNA"},
		{"whom a ferry carried", `A|a|DT|DET|det|2| wooden|wooden|JJ|ADJ|amod|2| ferry|ferry|NN|NOUN|nsubj|7| carrying|carry|VBG|VERB|acl|2| about|about|RB|ADV|advmod|5|CARDINAL 70|70|CD|NUM|nummod|6|CARDINAL nuns|nun|NNS|NOUN|nsubj|7| sank|sink|VBD|VERB|ROOT|7| off|off|IN|ADP|prep|7| the|the|DT|DET|det|10| island|island|NN|NOUN|pobj|8| .|.|.|PUNCT|punct|7|`,
			"nuns", "carrying"},
		{"nobody else to agree", `A|a|DT|DET|det|1| team|team|NN|NOUN|nsubj|5| who|who|WP|PRON|nsubj|4| are|be|VBP|AUX|aux|4| waiting|wait|VBG|VERB|relcl|1| fled|flee|VBD|VERB|ROOT|5| .|.|.|PUNCT|punct|5|`,
			"waiting", "team"},
	} {
		t.Run(c.name, func(t *testing.T) {
			before := parsetest.Doc(t, c.parse)
			d, err := mend.Doc(before, words{})
			if err != nil {
				t.Fatal(err)
			}
			for _, tok := range d.Tokens {
				if tok.Text == c.word && d.Tokens[tok.Head].Text != c.head {
					t.Errorf("%q hangs on %q, want %q", c.word, d.Tokens[tok.Head].Text, c.head)
				}
			}
			if again := parsetest.Doc(t, c.parse); !sameHeads(before.Tokens, again.Tokens) {
				t.Error("the parse that was given changed")
			}
		})
	}
}

func sameHeads(a, b []nlp.Token) bool {
	return slices.EqualFunc(a, b, func(x, y nlp.Token) bool { return x.Head == y.Head })
}

// TestLabels tells what a word is of its head.
func TestLabels(t *testing.T) {
	for _, c := range []struct{ name, parse, word, label string }{
		{"whom one calls is what the call is to, not what somebody is called", `She|she|PRP|PRON|nsubj|1| climbed|climb|VBD|VERB|ROOT|1| out|out|IN|ADP|prep|1| of|of|IN|ADP|prep|2| the|the|DT|DET|det|5| cellar|cellar|NN|NOUN|pobj|3| and|and|CC|CCONJ|cc|1| called|call|VBD|VERB|conj|1| the|the|DT|DET|det|10|ORG coast|coast|NN|NOUN|compound|10|ORG guard|guard|NN|NOUN|oprd|7|ORG .|.|.|PUNCT|punct|1|`, "guard", "dobj"},
		{"what is promised, not why", `Ann|Ann|NNP|PROPN|compound|1|PERSON Kolo|Kolo|NNP|PROPN|nsubj|2|PERSON promised|promise|VBD|VERB|ROOT|2| on|on|IN|ADP|prep|2| Wednesday|Wednesday|NNP|PROPN|pobj|3|DATE to|to|TO|PART|aux|6| close|close|VB|VERB|advcl|2| the|the|DT|DET|det|8| mine|mine|NN|NOUN|dobj|6| .|.|.|PUNCT|punct|2|`, "close", "xcomp"},
		{"what one calls for by somebody", `Ann|Ann|NNP|PROPN|compound|1|PERSON Kolo|Kolo|NNP|PROPN|nsubj|2|PERSON called|call|VBD|VERB|ROOT|2| on|on|IN|ADP|prep|2| Chad|Chad|NNP|PROPN|pobj|3|GPE to|to|TO|PART|aux|6| close|close|VB|VERB|advcl|2| it|it|PRP|PRON|dobj|6| .|.|.|PUNCT|punct|2|`, "close", "xcomp"},
		{"why one calls", `Ann|Ann|NNP|PROPN|compound|1|PERSON Kolo|Kolo|NNP|PROPN|nsubj|2|PERSON called|call|VBD|VERB|ROOT|2| Chad|Chad|NNP|PROPN|dobj|2|GPE to|to|TO|PART|aux|5| thank|thank|VB|VERB|advcl|2| it|it|PRP|PRON|dobj|5| .|.|.|PUNCT|punct|2|`, "thank", "advcl"},
		{"who is thought by others to have done it", `The|the|DT|DET|det|1| gunman|gunman|NN|NOUN|nsubjpass|3| is|be|VBZ|AUX|auxpass|3| thought|think|VBN|VERB|ROOT|3| by|by|IN|ADP|agent|3| police|police|NNS|NOUN|pobj|4| to|to|TO|PART|aux|8| have|have|VB|AUX|aux|8| fled|flee|VBN|VERB|advcl|3| .|.|.|PUNCT|punct|3|`, "fled", "xcomp"},
		{"the unit of a price", `Acme|Acme|NNP|PROPN|nsubj|1|ORG pays|pay|VBZ|VERB|ROOT|1| six|six|CD|NUM|nummod|3|MONEY dollars|dollar|NNS|NOUN|dobj|1|MONEY a|a|DT|DET|det|5| share|share|NN|NOUN|dobj|1| .|.|.|PUNCT|punct|1|`, "share", "npadvmod"},
	} {
		t.Run(c.name, func(t *testing.T) {
			d, err := mend.Doc(parsetest.Doc(t, c.parse), words{})
			if err != nil {
				t.Fatal(err)
			}
			for _, tok := range d.Tokens {
				if tok.Text == c.word && tok.Dep != c.label {
					t.Errorf("%s is %s, want %s", tok.Text, tok.Dep, c.label)
				}
			}
		})
	}
}

// words is a small lexicon.
type words struct{}

func (words) Particle(verb, word string) bool {
	return slices.Contains([]string{"drive off", "seal off", "run over"}, verb+" "+word)
}

func (words) Takes(verb, prep string) bool { return verb == "fire" && prep == "on" }

func (words) DoneBy(noun string) bool { return noun == "killing" || noun == "raid" }

func (words) AimedAt(noun, prep string) bool { return noun == "raid" && prep == "on" }

func (words) Title(noun string) bool {
	return strings.EqualFold(noun, "pm") || strings.EqualFold(noun, "minister")
}

func (words) Befalls(verb string) bool { return verb == "overturn" || verb == "leave" }

func (words) Party(noun string) bool {
	return slices.Contains([]string{"rebel", "nun", "president", "minister", "chairman", "agency"}, noun)
}
