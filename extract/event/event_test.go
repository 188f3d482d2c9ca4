package event_test

import (
	"strings"
	"testing"

	"newsgraph/extract/event"
	"newsgraph/extract/lexicon"
	"newsgraph/extract/story"
	"newsgraph/internal/parsetest"
	"newsgraph/schema"
)

// read gives the candidates of a parse as "lemma(actors; targets) TYPE".
func read(t *testing.T, parse string) map[string]bool {
	t.Helper()
	lex := lexicon.Default()
	d := parsetest.Doc(t, parse)
	s := &story.Story{Article: schema.Article{ID: "a"}, Passages: []*story.Passage{story.NewPassage(d, 0, false, lex)}}
	list := func(refs []story.Ref) string {
		var out []string
		for _, r := range refs {
			out = append(out, s.Token(r).Text)
		}
		return strings.Join(out, ", ")
	}
	got := map[string]bool{}
	for _, c := range event.NewCoder(lex).Candidates(s, 0) {
		got[c.Action.Lemma+"("+list(c.Actors)+"; "+list(c.Targets)+") "+string(c.Action.Type)] = true
	}
	return got
}

func TestCandidates(t *testing.T) {
	for _, c := range candidateCases {
		t.Run(c.name, func(t *testing.T) {
			got := read(t, c.parse)
			for _, want := range c.want {
				if !got[want] {
					t.Errorf("no %s among %v", want, got)
				}
			}
			if len(got) != len(c.want) {
				t.Errorf("%d candidates, want %d: %v", len(got), len(c.want), got)
			}
		})
	}
}

var candidateCases = []struct {
	name, parse string
	want        []string
}{
	{"light verb", `The|the|DT|DET|det|1| army|army|NN|NOUN|nsubj|2| carried|carry|VBD|VERB|ROOT|2| out|out|RP|ADP|prt|2| strikes|strike|NNS|NOUN|dobj|2| on|on|IN|ADP|prep|4| the|the|DT|DET|det|7| harbour|harbour|NN|NOUN|pobj|5| .|.|.|PUNCT|punct|2|`,
		[]string{"strike(army; harbour) ASSAULT"}},
	{"verb and preposition", `Gunmen|gunman|NNS|NOUN|nsubj|1| fired|fire|VBD|VERB|ROOT|1| on|on|IN|ADP|prep|1| a|a|DT|DET|det|4| bus|bus|NN|NOUN|pobj|2| near|near|IN|ADP|prep|4| the|the|DT|DET|det|7| market|market|NN|NOUN|pobj|5| .|.|.|PUNCT|punct|1|`,
		[]string{"fire(Gunmen; bus) ASSAULT"}},
	{"event noun", `The|the|DT|DET|det|1| attack|attack|NN|NOUN|nsubj|7| by|by|IN|ADP|prep|1| rebels|rebel|NNS|NOUN|pobj|2| on|on|IN|ADP|prep|3| the|the|DT|DET|det|6| convoy|convoy|NN|NOUN|pobj|4| shocked|shock|VBD|VERB|ROOT|7| the|the|DT|DET|det|9| country|country|NN|NOUN|dobj|7| .|.|.|PUNCT|punct|7|`,
		[]string{"attack(rebels; convoy) ASSAULT", "shock(rebels; country) OTHER"}},
	{"reciprocal verb", `Sailors|sailor|NNS|NOUN|nsubj|1| clashed|clash|VBD|VERB|ROOT|1| with|with|IN|ADP|prep|1| fishermen|fisherman|NNS|NOUN|pobj|2| in|in|IN|ADP|prep|1| Callao|Callao|NNP|PROPN|pobj|4|GPE .|.|.|PUNCT|punct|1|`,
		[]string{"clash(Sailors; fishermen) ASSAULT"}},
	{"intransitive patient", `Nine|nine|CD|NUM|nummod|1|CARDINAL miners|miner|NNS|NOUN|nsubj|2| died|die|VBD|VERB|ROOT|2| in|in|IN|ADP|prep|2| the|the|DT|DET|det|5| collapse|collapse|NN|NOUN|pobj|3| .|.|.|PUNCT|punct|2|`,
		[]string{"die(; miners) DISASTER"}},
	{"result state", `The|the|DT|DET|det|1| raid|raid|NN|NOUN|nsubj|2| left|leave|VBD|VERB|ROOT|2| four|four|CD|NUM|nummod|4|CARDINAL dead|dead|JJ|ADJ|dobj|2| .|.|.|PUNCT|punct|2|`,
		[]string{"kill(raid; dead) ASSAULT"}},
	{"words about a deed", `The|the|DT|DET|det|1| minister|minister|NN|NOUN|nsubj|2| condemned|condemn|VBD|VERB|ROOT|2| an|an|DT|DET|det|4| attack|attack|NN|NOUN|dobj|2| by|by|IN|ADP|prep|4| soldiers|soldier|NNS|NOUN|pobj|5| .|.|.|PUNCT|punct|2|`,
		[]string{"condemn(minister; soldiers) ACCUSE", "attack(soldiers; ) ASSAULT"}},
	{"fixed pair", `The|the|DT|DET|det|1| committee|committee|NN|NOUN|nsubj|2| imposed|impose|VBD|VERB|ROOT|2| sanctions|sanction|NNS|NOUN|dobj|2| on|on|IN|ADP|prep|3| the|the|DT|DET|det|6| bank|bank|NN|NOUN|pobj|4| .|.|.|PUNCT|punct|2|`,
		[]string{"impose sanctions(committee; bank) SANCTION"}},
	{"aspect verb", `Peru|Peru|NNP|PROPN|nsubj|1|GPE began|begin|VBD|VERB|ROOT|1| supporting|support|VBG|VERB|xcomp|1| the|the|DT|DET|det|4| rebels|rebel|NNS|NOUN|dobj|2| .|.|.|PUNCT|punct|1|`,
		[]string{"support(Peru; rebels) SUPPORT"}},
	{"verb and from", `The|the|DT|DET|det|1| troops|troop|NNS|NOUN|nsubj|2| withdrew|withdraw|VBD|VERB|ROOT|2| from|from|IN|ADP|prep|2| the|the|DT|DET|det|5| valley|valley|NN|NOUN|pobj|3| .|.|.|PUNCT|punct|2|`,
		[]string{"withdraw(troops; valley) RETREAT"}},
	{"claim", `The|the|DT|DET|det|1| group|group|NN|NOUN|nsubj|2| claimed|claim|VBD|VERB|ROOT|2| responsibility|responsibility|NN|NOUN|dobj|2| for|for|IN|ADP|prep|3| the|the|DT|DET|det|6| bombing|bombing|NN|NOUN|pobj|4| .|.|.|PUNCT|punct|2|`,
		[]string{"claim responsibility(group; bombing) STATE"}},
	{"killed in an attack by", `Three|three|CD|NUM|nummod|1|CARDINAL guards|guard|NNS|NOUN|nsubjpass|3| were|be|VBD|AUX|auxpass|3| killed|kill|VBN|VERB|ROOT|3| in|in|IN|ADP|prep|3| an|an|DT|DET|det|6| attack|attack|NN|NOUN|pobj|4| by|by|IN|ADP|prep|6| smugglers|smuggler|NNS|NOUN|pobj|7| .|.|.|PUNCT|punct|3|`,
		[]string{"kill(smugglers; guards) ASSAULT", "attack(smugglers; ) ASSAULT"}},
	{"suffered", `The|the|DT|DET|det|1| village|village|NN|NOUN|nsubj|2| came|come|VBD|VERB|ROOT|2| under|under|IN|ADP|prep|2| attack|attack|NN|NOUN|pobj|3| .|.|.|PUNCT|punct|2|`,
		[]string{"come under attack(; village) ASSAULT"}},
	{"membership", `The|the|DT|DET|det|1| bishop|bishop|NN|NOUN|nsubj|2| is|be|VBZ|AUX|ROOT|2| the|the|DT|DET|det|4| leader|leader|NN|NOUN|attr|2| of|of|IN|ADP|prep|4| the|the|DT|DET|det|7| union|union|NN|NOUN|pobj|5| .|.|.|PUNCT|punct|2|`,
		[]string{"be leader(bishop; union) BELONG"}},
	{"state verb is no event", `The|the|DT|DET|det|1| ship|ship|NN|NOUN|nsubj|2| has|have|VBZ|VERB|ROOT|2| two|two|CD|NUM|nummod|4|CARDINAL decks|deck|NNS|NOUN|dobj|2| .|.|.|PUNCT|punct|2|`,
		[]string{}},
	{"recipient", `The|the|DT|DET|det|1| mayor|mayor|NN|NOUN|nsubj|2| provided|provide|VBD|VERB|ROOT|2| food|food|NN|NOUN|dobj|2| to|to|IN|ADP|prep|2| the|the|DT|DET|det|6| refugees|refugee|NNS|NOUN|pobj|4| .|.|.|PUNCT|punct|2|`,
		[]string{"provide(mayor; refugees) AID"}},
	{"nature", `A|a|DT|DET|det|1| tsunami|tsunami|NN|NOUN|nsubj|2| hit|hit|VBD|VERB|ROOT|2| the|the|DT|DET|det|4| island|island|NN|NOUN|dobj|2| .|.|.|PUNCT|punct|2|`,
		[]string{"hit(tsunami; island) DISASTER"}},
	{"nature by its noun", `Heavy|heavy|JJ|ADJ|amod|1| rain|rain|NN|NOUN|nsubj|2| destroyed|destroy|VBD|VERB|ROOT|2| the|the|DT|DET|det|4| bridge|bridge|NN|NOUN|dobj|2| .|.|.|PUNCT|punct|2|`,
		[]string{"destroy(rain; bridge) DISASTER"}},
	{"result of a passive", `A|a|DT|DET|det|1| man|man|NN|NOUN|nsubjpass|3| was|be|VBD|AUX|auxpass|3| shot|shoot|VBN|VERB|ROOT|3| dead|dead|JJ|ADJ|oprd|3| .|.|.|PUNCT|punct|3|`,
		[]string{"kill(; man) ASSAULT"}},
	{"elliptical passive", `Two|two|CD|NUM|nummod|1|CARDINAL guards|guard|NNS|NOUN|nsubjpass|3| were|be|VBD|AUX|auxpass|3| killed|kill|VBN|VERB|ROOT|3| and|and|CC|CCONJ|cc|3| four|four|CD|NUM|nsubj|6|CARDINAL injured|injure|VBN|VERB|conj|3| .|.|.|PUNCT|punct|3|`,
		[]string{"kill(; guards) ASSAULT", "injure(; four) ASSAULT"}},
	{"asked in a clause", `The|the|DT|DET|det|1| union|union|NN|NOUN|nsubj|2| demanded|demand|VBD|VERB|ROOT|2| that|that|IN|SCONJ|mark|6| the|the|DT|DET|det|5| minister|minister|NN|NOUN|nsubj|6| resign|resign|VB|VERB|ccomp|2| .|.|.|PUNCT|punct|2|`,
		[]string{"demand(union; minister) REQUEST", "resign(minister; ) CONCEDE"}},
	{"through the object", `Peru|Peru|NNP|PROPN|nsubj|1|GPE lifted|lift|VBD|VERB|ROOT|1| its|its|PRP$|PRON|poss|3| ban|ban|NN|NOUN|dobj|1| on|on|IN|ADP|prep|3| Chile|Chile|NNP|PROPN|pobj|4|GPE .|.|.|PUNCT|punct|1|`,
		[]string{"lift ban(Peru; Chile) CONCEDE"}},
	{"apposition", `Paul|Paul|NNP|PROPN|compound|1|PERSON Reyes|Reyes|NNP|PROPN|nsubj|10|PERSON ,|,|,|PUNCT|punct|1| a|a|DT|DET|det|4| member|member|NN|NOUN|appos|1| of|of|IN|ADP|prep|4| the|the|DT|DET|det|8|ORG Northern|Northern|NNP|PROPN|compound|8|ORG Front|Front|NNP|PROPN|pobj|5|ORG ,|,|,|PUNCT|punct|1| fled|flee|VBD|VERB|ROOT|10| .|.|.|PUNCT|punct|10|`,
		[]string{"be member(Reyes; Front) BELONG", "flee(Reyes; ) MOVE"}},
}
