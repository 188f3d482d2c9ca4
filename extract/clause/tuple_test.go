package clause_test

import (
	"slices"
	"strings"
	"testing"

	"newsgraph/extract/clause"
	"newsgraph/internal/parsetest"
)

// tuples writes the tuples of a parse as "subject | relation | argument | …".
func tuples(t *testing.T, parse string) []string {
	t.Helper()
	d := parsetest.Doc(t, parse)
	var out []string
	for _, x := range clause.Tuples(d, clause.Frames(d, words{})) {
		out = append(out, strings.Join(append([]string{x.Subject, x.Relation}, x.Args...), " | "))
	}
	return out
}

func TestTuplesOfConstructions(t *testing.T) {
	for _, c := range tupleCases {
		t.Run(c.name, func(t *testing.T) {
			if got := tuples(t, c.parse); !slices.Equal(got, c.want) {
				t.Errorf("got\n\t%s\nwant\n\t%s", strings.Join(got, "\n\t"), strings.Join(c.want, "\n\t"))
			}
		})
	}
}

// TestTupleConfidence checks that a clause's own arguments are surer than lent
// ones, and a lent subject surer than a lent time.
func TestTupleConfidence(t *testing.T) {
	d := parsetest.Doc(t, killing)
	of := map[string]float64{}
	for _, x := range clause.Tuples(d, clause.Frames(d, words{})) {
		of[x.Relation+" "+x.Args[len(x.Args)-1]] = x.Confidence
	}
	own, shared, lent := of["crossed killing two farmers"], of["killing two farmers"], of["killing on Friday"]
	if !(own > shared && shared > lent && lent > 0) {
		t.Errorf("own %.2f, shared subject %.2f, lent time %.2f", own, shared, lent)
	}
}

const killing = `Troops|troop|NNS|NOUN|nsubj|1| crossed|cross|VBD|VERB|ROOT|1| the|the|DT|DET|det|3| river|river|NN|NOUN|dobj|1| on|on|IN|ADP|prep|1| Friday|Friday|NNP|PROPN|pobj|4|DATE ,|,|,|PUNCT|punct|1| killing|kill|VBG|VERB|advcl|1| two|two|CD|NUM|nummod|9|CARDINAL farmers|farmer|NNS|NOUN|dobj|7| .|.|.|PUNCT|punct|1|`

var tupleCases = []struct {
	name, parse string
	want        []string
}{
	{"preposition of two words",
		`Because|because|IN|SCONJ|prep|6| of|of|IN|ADP|pcomp|0| the|the|DT|DET|det|3| storm|storm|NN|NOUN|pobj|0| ,|,|,|PUNCT|punct|6| ferries|ferry|NNS|NOUN|nsubj|6| stayed|stay|VBD|VERB|ROOT|6| in|in|IN|ADP|prep|6| port|port|NN|NOUN|pobj|7| .|.|.|PUNCT|punct|6|`,
		[]string{"ferries | stayed | Because of the storm", "ferries | stayed | in port"}},
	{"prepositions in a row, purpose under an empty noun",
		`Guards|guard|NNS|NOUN|nsubj|1| fired|fire|VBD|VERB|ROOT|1| from|from|IN|ADP|prep|1| inside|inside|IN|ADP|prep|2| the|the|DT|DET|det|5| mosque|mosque|NN|NOUN|pobj|3| in|in|IN|ADP|prep|1| order|order|NN|NOUN|pobj|6| to|to|TO|PART|aux|9| stop|stop|VB|VERB|acl|7| the|the|DT|DET|det|11| crowd|crowd|NN|NOUN|dobj|9| .|.|.|PUNCT|punct|1|`,
		[]string{"Guards | fired | from inside the mosque", "Guards | fired | in order to stop the crowd", "Guards | to stop | the crowd", "Guards | to stop | the crowd | from inside the mosque"}},
	{"there is no subject",
		`There|there|EX|PRON|expl|1| were|be|VBD|VERB|ROOT|1| long|long|JJ|ADJ|amod|3| queues|queue|NNS|NOUN|attr|1| .|.|.|PUNCT|punct|1|`,
		[]string{"There | were | long queues"}},
	{"infinitive after an adjective",
		`The|the|DT|DET|det|1| team|team|NN|NOUN|nsubj|2| was|be|VBD|AUX|ROOT|2| able|able|JJ|ADJ|acomp|2| to|to|TO|PART|aux|5| reach|reach|VB|VERB|xcomp|3| the|the|DT|DET|det|7| camp|camp|NN|NOUN|dobj|5| .|.|.|PUNCT|punct|2|`,
		[]string{"The team | was able to reach | the camp"}},
	{"infinitive after a predicate noun",
		`She|she|PRP|PRON|nsubj|1| was|be|VBD|AUX|ROOT|1| the|the|DT|DET|det|4| first|first|JJ|ADJ|amod|4|ORDINAL woman|woman|NN|NOUN|attr|1| to|to|TO|PART|aux|6| lead|lead|VB|VERB|relcl|4| the|the|DT|DET|det|8| party|party|NN|NOUN|dobj|6| .|.|.|PUNCT|punct|1|`,
		[]string{"She | was the first woman to lead | the party"}},
	{"participle after a predicate noun",
		`It|it|PRP|PRON|nsubj|1| was|be|VBD|AUX|ROOT|1| a|a|DT|DET|det|3| dam|dam|NN|NOUN|attr|1| built|build|VBN|VERB|acl|3| by|by|IN|ADP|agent|4| monks|monk|NNS|NOUN|pobj|5| .|.|.|PUNCT|punct|1|`,
		[]string{"It | was | a dam", "It | was built | by monks"}},
	{"participle after a denied noun",
		`It|it|PRP|PRON|nsubj|1| was|be|VBD|AUX|ROOT|1| n't|not|RB|PART|neg|1| a|a|DT|DET|det|4| dam|dam|NN|NOUN|attr|1| built|build|VBN|VERB|acl|4| by|by|IN|ADP|agent|5| monks|monk|NNS|NOUN|pobj|6| .|.|.|PUNCT|punct|1|`,
		[]string{"It | was n't | a dam", "a dam | built | by monks"}},
	{"sentences set off by a semicolon",
		`Rain|rain|NN|NOUN|nsubj|1| fell|fall|VBD|VERB|ccomp|4| ;|;|:|PUNCT|punct|4| rivers|river|NNS|NOUN|nsubj|4| rose|rise|VBD|VERB|ROOT|4| .|.|.|PUNCT|punct|4|`,
		[]string{"Rain | fell", "rivers | rose"}},
	{"what it is part of",
		`The|the|DT|DET|det|1| plant|plant|NN|NOUN|nsubj|2| is|be|VBZ|AUX|ROOT|2| a|a|DT|DET|det|4| branch|branch|NN|NOUN|attr|2| of|of|IN|ADP|prep|4| the|the|DT|DET|det|7| company|company|NN|NOUN|pobj|5| .|.|.|PUNCT|punct|2|`,
		[]string{"The plant | is | a branch of the company", "The plant | is | a branch | of the company"}},
	{"participle as preposition",
		`Following|follow|VBG|VERB|prep|5| the|the|DT|DET|det|2| vote|vote|NN|NOUN|pobj|0| ,|,|,|PUNCT|punct|5| he|he|PRP|PRON|nsubj|5| left|leave|VBD|VERB|ROOT|5| .|.|.|PUNCT|punct|5|`,
		[]string{" | Following | the vote", "he | left | Following the vote"}},
	{"participle before its noun; the place of the subject",
		`The|the|DT|DET|det|3| heavily|heavily|RB|ADV|advmod|2| armed|arm|VBN|VERB|amod|3| guards|guard|NNS|NOUN|nsubj|6| in|in|IN|ADP|prep|3| Lima|Lima|NNP|PROPN|pobj|4|GPE fled|flee|VBD|VERB|ROOT|6| .|.|.|PUNCT|punct|6|`,
		[]string{"The heavily armed guards | fled", "The heavily armed guards | fled | in Lima", "The heavily armed guards | armed | heavily", "The heavily armed guards | armed | in Lima"}},
	{"gerund under of",
		`The|the|DT|DET|det|1| cost|cost|NN|NOUN|nsubj|5| of|of|IN|ADP|prep|1| building|build|VBG|VERB|pcomp|2| dams|dam|NNS|NOUN|dobj|3| rose|rise|VBD|VERB|ROOT|5| .|.|.|PUNCT|punct|5|`,
		[]string{" | building | dams", "The cost of building dams | rose"}},
	{"the time of the main clause", killing,
		[]string{"Troops | crossed | the river | on Friday | killing two farmers", "Troops | killing | two farmers", "Troops | killing | two farmers | on Friday"}},
	{"clause under the object",
		`The|the|DT|DET|det|1| mayor|mayor|NN|NOUN|nsubj|2| issued|issue|VBD|VERB|ROOT|2| a|a|DT|DET|det|4| statement|statement|NN|NOUN|dobj|2| condemning|condemn|VBG|VERB|acl|4| the|the|DT|DET|det|7| raid|raid|NN|NOUN|dobj|5| .|.|.|PUNCT|punct|2|`,
		[]string{"The mayor | issued | a statement | condemning the raid", "a statement | condemning | the raid"}},
	{"gerund under a preposition, a whole date",
		`The|the|DT|DET|det|1| court|court|NN|NOUN|nsubj|2| fined|fine|VBD|VERB|ROOT|2| the|the|DT|DET|det|4| firm|firm|NN|NOUN|dobj|2| for|for|IN|ADP|prep|2| polluting|pollute|VBG|VERB|pcomp|5| lakes|lake|NNS|NOUN|dobj|6| on|on|IN|ADP|prep|2| 3|3|CD|NUM|nummod|10|DATE May|May|NNP|PROPN|pobj|8|DATE 2011|2011|CD|NUM|nummod|10|DATE .|.|.|PUNCT|punct|2|`,
		[]string{"The court | fined | the firm | for polluting lakes | on 3 May 2011", "the firm | polluting | lakes"}},
	{"comments and asides are no arguments",
		`Roe|Roe|NNP|PROPN|nsubj|2|PERSON reportedly|reportedly|RB|ADV|advmod|2| left|leave|VBD|VERB|ROOT|2| quickly|quickly|RB|ADV|advmod|2| ,|,|,|PUNCT|punct|2| Rome|Rome|NNP|PROPN|npadvmod|2|GPE .|.|.|PUNCT|punct|2|`,
		[]string{"Roe | left | quickly"}},
	{"place and time over a conjunction",
		`Miners|miner|NNS|NOUN|nsubj|1| gathered|gather|VBD|VERB|ROOT|1| in|in|IN|ADP|prep|1| the|the|DT|DET|det|4| north|north|NN|NOUN|pobj|2| on|on|IN|ADP|prep|1| Monday|Monday|NNP|PROPN|pobj|5|DATE and|and|CC|CCONJ|cc|1| burned|burn|VBD|VERB|conj|1| tyres|tyre|NNS|NOUN|dobj|8| .|.|.|PUNCT|punct|1|`,
		[]string{"Miners | gathered | in the north", "Miners | gathered | on Monday", "Miners | burned | tyres", "Miners | burned | tyres | in the north", "Miners | burned | tyres | on Monday"}},
	{"controlled infinitive, a time of its own",
		`On|on|IN|ADP|prep|4| Monday|Monday|NNP|PROPN|pobj|0|DATE the|the|DT|DET|det|3| army|army|NN|NOUN|nsubj|4| vowed|vow|VBD|VERB|ROOT|4| to|to|TO|PART|aux|6| withdraw|withdraw|VB|VERB|xcomp|4| on|on|IN|ADP|prep|6| Friday|Friday|NNP|PROPN|pobj|7|DATE .|.|.|PUNCT|punct|4|`,
		[]string{"the army | vowed | On Monday", "the army | vowed | to withdraw on Friday", "the army | vowed to withdraw | on Friday"}},
}
