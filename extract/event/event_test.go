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
	got := map[string]bool{}
	s, candidates := coded(t, parse)
	for _, c := range candidates {
		got[written(s, c)] = true
	}
	return got
}

// coded gives the candidates of a parse, with their story.
func coded(t *testing.T, parse string) (*story.Story, []event.Candidate) {
	t.Helper()
	lex := lexicon.Default()
	s := &story.Story{Article: schema.Article{ID: "a"}, Passages: []*story.Passage{story.NewPassage(parsetest.Doc(t, parse), 0, false, lex)}}
	return s, event.NewCoder(lex).Candidates(s, 0)
}

// written is a candidate as "lemma(actors; targets) TYPE".
func written(s *story.Story, c event.Candidate) string {
	names := func(refs []story.Ref) string {
		var out []string
		for _, r := range refs {
			out = append(out, s.Token(r).Text)
		}
		return strings.Join(out, ", ")
	}
	return c.Action.Lemma + "(" + names(c.Actors) + "; " + names(c.Targets) + ") " + string(c.Action.Type)
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
	{"parties that sign together", `Kenya|Kenya|NNP|PROPN|nsubj|3|GPE and|and|CC|CCONJ|cc|0| Uganda|Uganda|NNP|PROPN|conj|0|GPE signed|sign|VBD|VERB|ROOT|3| a|a|DT|DET|det|5| treaty|treaty|NN|NOUN|dobj|3| on|on|IN|ADP|prep|3| Monday|Monday|NNP|PROPN|pobj|6|DATE .|.|.|PUNCT|punct|3|`,
		[]string{"sign treaty(Kenya; Uganda) AGREE"}},
	{"participle before a noun", `Troops|troop|NNS|NOUN|nsubj|1| freed|free|VBD|VERB|ROOT|1| the|the|DT|DET|det|4| imprisoned|imprison|VBN|VERB|amod|4| writer|writer|NN|NOUN|compound|6| Ann|Ann|NNP|PROPN|compound|6|PERSON Kolo|Kolo|NNP|PROPN|dobj|1|PERSON .|.|.|PUNCT|punct|1|`,
		[]string{"free(Troops; Kolo) CONCEDE", "imprison(; Kolo) COERCE"}},
	{"body before an event noun", `A|a|DT|DET|det|2| coalition|coalition|NN|NOUN|compound|2| strike|strike|NN|NOUN|nsubjpass|7| on|on|IN|ADP|prep|2| the|the|DT|DET|det|5| port|port|NN|NOUN|pobj|3| was|be|VBD|AUX|auxpass|7| criticised|criticise|VBN|VERB|ROOT|7| .|.|.|PUNCT|punct|7|`,
		[]string{"strike(coalition; port) ASSAULT", "criticise(; coalition) ACCUSE"}},
	{"initials before an event noun", `US|US|NNP|PROPN|compound|1|GPE airstrikes|airstrike|NNS|NOUN|nsubj|5| on|on|IN|ADP|prep|1| the|the|DT|DET|det|4| harbour|harbour|NN|NOUN|pobj|2| ended|end|VBD|VERB|ROOT|5| .|.|.|PUNCT|punct|5|`,
		[]string{"strike(US; harbour) ASSAULT"}},
	{"whom a threat would hit", `Kenya|Kenya|NNP|PROPN|nsubj|1|GPE threatened|threaten|VBD|VERB|ROOT|1| to|to|TO|PART|aux|3| bomb|bomb|VB|VERB|xcomp|1| the|the|DT|DET|det|5| harbour|harbour|NN|NOUN|dobj|3| .|.|.|PUNCT|punct|1|`,
		[]string{"threaten(Kenya; harbour) THREATEN", "bomb(Kenya; harbour) ASSAULT"}},
	{"party beside the object", `The|the|DT|DET|det|1| mission|mission|NN|NOUN|nsubj|2| halted|halt|VBD|VERB|ROOT|2| trains|train|NNS|NOUN|dobj|2| to|to|IN|ADP|prep|2| Uganda|Uganda|NNP|PROPN|pobj|4|GPE .|.|.|PUNCT|punct|2|`,
		[]string{"halt(mission; Uganda) SANCTION"}},
	{"a thing alone", `The|the|DT|DET|det|1| deal|deal|NN|NOUN|nsubj|2| ended|end|VBD|VERB|ROOT|2| .|.|.|PUNCT|punct|2|`,
		[]string{}},
	{"people retreat", `The|the|DT|DET|det|1| rebels|rebel|NNS|NOUN|nsubj|2| retreated|retreat|VBD|VERB|ROOT|2| to|to|IN|ADP|prep|2| the|the|DT|DET|det|5| coast|coast|NN|NOUN|pobj|3| .|.|.|PUNCT|punct|2|`,
		[]string{"retreat(rebels; coast) RETREAT"}},
	{"prices decline", `Output|output|NN|NOUN|nsubj|1| declined|decline|VBD|VERB|ROOT|1| 2|2|CD|NUM|nummod|3|PERCENT percent|percent|NN|NOUN|dobj|1|PERCENT .|.|.|PUNCT|punct|1|`,
		[]string{}},
	{"a refusal", `She|she|PRP|PRON|nsubj|1| declined|decline|VBD|VERB|ROOT|1| to|to|TO|PART|aux|3| comment|comment|VB|VERB|xcomp|1| .|.|.|PUNCT|punct|1|`,
		[]string{"decline(She; ) REJECT"}},
	{"a planned attack", `Extremists|extremist|NNS|NOUN|nsubj|2| are|be|VBP|AUX|aux|2| planning|plan|VBG|VERB|ROOT|2| attacks|attack|NNS|NOUN|dobj|2| on|on|IN|ADP|prep|3| the|the|DT|DET|det|6| harbour|harbour|NN|NOUN|pobj|4| .|.|.|PUNCT|punct|2|`,
		[]string{"attack(Extremists; harbour) ASSAULT"}},
	{"a party under for", `Police|Police|NNS|NOUN|nsubj|2| are|be|VBP|AUX|aux|2| looking|look|VBG|VERB|ROOT|2| for|for|IN|ADP|prep|2| a|a|DT|DET|det|5| witness|witness|NN|NOUN|pobj|3| .|.|.|PUNCT|punct|2|`,
		[]string{"look(Police; witness) OTHER"}},
	{"death told by an adjective", `The|the|DT|DET|det|1| mayor|mayor|NN|NOUN|nsubj|2| is|be|VBZ|AUX|ROOT|2| dead|dead|JJ|ADJ|acomp|2| .|.|.|PUNCT|punct|2|`,
		[]string{"die(; mayor) DISASTER"}},
	{"among the injured", `Two|two|CD|NUM|nummod|1|CARDINAL nurses|nurse|NNS|NOUN|nsubj|2| are|be|VBP|AUX|ROOT|2| among|among|IN|ADP|prep|2| the|the|DT|DET|det|5| injured|injured|NN|NOUN|pobj|3| .|.|.|PUNCT|punct|2|`,
		[]string{"injure(; nurses) ASSAULT"}},
	{"among the victims", `Pupils|pupil|NNS|NOUN|nsubj|1| were|be|VBD|AUX|ROOT|1| among|among|IN|ADP|prep|1| the|the|DT|DET|det|4| victims|victim|NNS|NOUN|pobj|2| of|of|IN|ADP|prep|4| the|the|DT|DET|det|7| raid|raid|NN|NOUN|pobj|5| .|.|.|PUNCT|punct|1|`,
		[]string{"raid(; Pupils) ASSAULT"}},
	{"bare infinitive", `Volunteers|volunteer|NNS|NOUN|nsubj|1| helped|help|VBD|VERB|ROOT|1| them|they|PRP|PRON|nsubj|3| leave|leave|VB|VERB|ccomp|1| .|.|.|PUNCT|punct|1|`,
		[]string{"help(Volunteers; them) AID", "leave(them; ) MOVE"}},
	{"passive of motion", `The|the|DT|DET|det|1| wounded|wound|VBN|VERB|nsubjpass|3| were|be|VBD|AUX|auxpass|3| transported|transport|VBN|VERB|ROOT|3| to|to|IN|ADP|prep|3| a|a|DT|DET|det|6| hospital|hospital|NN|NOUN|pobj|4| .|.|.|PUNCT|punct|3|`,
		[]string{"transport(; wounded) MOVE"}},
	{"in an interview", `The|the|DT|DET|det|1| envoy|envoy|NN|NOUN|nsubj|2| said|say|VBD|VERB|ROOT|2| in|in|IN|ADP|prep|2| an|an|DT|DET|det|5| interview|interview|NN|NOUN|pobj|3| he|he|PRP|PRON|nsubj|7| was|be|VBD|AUX|ccomp|2| ready|ready|JJ|ADJ|acomp|7| .|.|.|PUNCT|punct|2|`,
		[]string{"say(envoy; ) STATE"}},
	{"measures", `Kenya|Kenya|NNP|PROPN|nsubj|1|GPE bought|buy|VBD|VERB|ROOT|1| nine|nine|CD|NUM|nummod|3|QUANTITY tonnes|tonne|NNS|NOUN|dobj|1|QUANTITY of|of|IN|ADP|prep|3| rice|rice|NN|NOUN|pobj|4| .|.|.|PUNCT|punct|1|`,
		[]string{"buy(Kenya; tonnes) COOPERATE"}},
	{"this is nobody", `This|this|DT|PRON|nsubj|1| angered|anger|VBD|VERB|ROOT|1| the|the|DT|DET|det|3| union|union|NN|NOUN|dobj|1| .|.|.|PUNCT|punct|1|`,
		[]string{}},
	{"a series of deeds", `The|the|DT|DET|det|1| front|front|NN|NOUN|nsubj|2| launched|launch|VBD|VERB|ROOT|2| a|a|DT|DET|det|4| series|series|NN|NOUN|dobj|2| of|of|IN|ADP|prep|4| attacks|attack|NNS|NOUN|pobj|5| on|on|IN|ADP|prep|6| the|the|DT|DET|det|9| harbour|harbour|NN|NOUN|pobj|7| .|.|.|PUNCT|punct|2|`,
		[]string{"attack(front; harbour) ASSAULT"}},
	{"deaths caused", `The|the|DT|DET|det|1| army|army|NN|NOUN|nsubj|2| caused|cause|VBD|VERB|ROOT|2| the|the|DT|DET|det|4| deaths|death|NNS|NOUN|dobj|2| of|of|IN|ADP|prep|4| nine|nine|CD|NUM|nummod|7|CARDINAL monks|monk|NNS|NOUN|pobj|5| .|.|.|PUNCT|punct|2|`,
		[]string{"die(army; monks) DISASTER"}},
	{"injuries suffered", `Nine|nine|CD|NUM|nummod|1|CARDINAL monks|monk|NNS|NOUN|nsubj|2| suffered|suffer|VBD|VERB|ROOT|2| injuries|injury|NNS|NOUN|dobj|2| .|.|.|PUNCT|punct|2|`,
		[]string{"injure(; monks) ASSAULT"}},
	{"is going to", `It|it|PRP|PRON|nsubj|2| is|be|VBZ|AUX|aux|2| going|go|VBG|VERB|ROOT|2| to|to|TO|PART|aux|4| be|be|VB|AUX|xcomp|2| hard|hard|JJ|ADJ|acomp|4| .|.|.|PUNCT|punct|2|`,
		[]string{}},
	{"a headline's verb read as a noun", `Police|Police|NNP|PROPN|compound|1| arrest|arrest|NN|NOUN|ROOT|1| 12|12|CD|NUM|nummod|1|CARDINAL in|in|IN|ADP|prep|1| Bamako|Bamako|NNP|PROPN|pobj|3|GPE`,
		[]string{"arrest(Police; 12) COERCE"}},
	{"into the air", `Troops|troop|NNS|NOUN|nsubj|1| fired|fire|VBD|VERB|ROOT|1| into|into|IN|ADP|prep|1| the|the|DT|DET|det|4| air|air|NN|NOUN|pobj|2| .|.|.|PUNCT|punct|1|`,
		[]string{"fire(Troops; ) ASSAULT"}},
	{"killed in an accident", `Nine|nine|CD|NUM|nummod|1|CARDINAL monks|monk|NNS|NOUN|nsubjpass|3| were|be|VBD|AUX|auxpass|3| killed|kill|VBN|VERB|ROOT|3| in|in|IN|ADP|prep|3| a|a|DT|DET|det|7| train|train|NN|NOUN|compound|7| crash|crash|NN|NOUN|pobj|4| .|.|.|PUNCT|punct|3|`,
		[]string{"kill(; monks) DISASTER"}},
	{"told, not asked", `The|the|DT|DET|det|1| union|union|NN|NOUN|nsubj|2| insisted|insist|VBD|VERB|ROOT|2| that|that|IN|SCONJ|mark|6| the|the|DT|DET|det|5| minister|minister|NN|NOUN|nsubj|6| resigned|resign|VBD|VERB|ccomp|2| .|.|.|PUNCT|punct|2|`,
		[]string{"insist(union; ) STATE", "resign(minister; ) CONCEDE"}},
	{"who is allowed", `The|the|DT|DET|det|1| law|law|NN|NOUN|nsubj|2| allows|allow|VBZ|VERB|ROOT|2| troops|troop|NNS|NOUN|nsubj|5| to|to|TO|PART|aux|5| pursue|pursue|VB|VERB|ccomp|2| robbers|robber|NNS|NOUN|dobj|5| .|.|.|PUNCT|punct|2|`,
		[]string{"allow(law; troops) SUPPORT", "pursue(troops; robbers) ASSAULT"}},
	{"a verb of intent", `Peru|Peru|NNP|PROPN|nsubj|1|GPE plans|plan|VBZ|VERB|ROOT|1| to|to|TO|PART|aux|3| attack|attack|VB|VERB|xcomp|1| the|the|DT|DET|det|5| harbour|harbour|NN|NOUN|dobj|3| .|.|.|PUNCT|punct|1|`,
		[]string{"attack(Peru; harbour) ASSAULT"}},
	{"what stops", `Rebels|rebel|NNS|NOUN|nsubj|1| stopped|stop|VBD|VERB|ROOT|1| shelling|shell|VBG|VERB|xcomp|1| the|the|DT|DET|det|4| village|village|NN|NOUN|dobj|2| .|.|.|PUNCT|punct|1|`,
		[]string{"stop shell(Rebels; village) CONCEDE"}},
	{"a part of a number", `A|a|DT|DET|det|1|DATE quarter|quarter|NN|NOUN|nsubjpass|6|DATE of|of|IN|ADP|prep|1|DATE a|a|DT|DET|det|4|DATE million|million|CD|NUM|pobj|2|DATE were|be|VBD|AUX|auxpass|6| driven|drive|VBN|VERB|ROOT|6| from|from|IN|ADP|prep|6| their|their|PRP$|PRON|poss|9| homes|home|NNS|NOUN|pobj|7| .|.|.|PUNCT|punct|6|`,
		[]string{"drive(; quarter) MOVE"}},
	{"people affected", `Many|many|JJ|ADJ|amod|1| villagers|villager|NNS|NOUN|nsubjpass|3| were|be|VBD|AUX|auxpass|3| affected|affect|VBN|VERB|ROOT|3| by|by|IN|ADP|agent|3| the|the|DT|DET|det|6| war|war|NN|NOUN|pobj|4| .|.|.|PUNCT|punct|3|`,
		[]string{"affect(war; villagers) OTHER"}},
	{"what shots are aimed at", `The|the|DT|DET|det|1| band|band|NN|NOUN|nsubj|2| fired|fire|VBD|VERB|ROOT|2| shells|shell|NNS|NOUN|dobj|2| aimed|aim|VBN|VERB|acl|3| at|at|IN|ADP|prep|4| a|a|DT|DET|det|7| school|school|NN|NOUN|pobj|5| .|.|.|PUNCT|punct|2|`,
		[]string{"fire shell(band; school) ASSAULT"}},
	{"who is bound to do something", `The|the|DT|DET|det|1| club|club|NN|NOUN|nsubj|2| requires|require|VBZ|VERB|ROOT|2| members|member|NNS|NOUN|dobj|2| to|to|TO|PART|aux|5| pay|pay|VB|VERB|xcomp|2| .|.|.|PUNCT|punct|2|`,
		[]string{"require(club; members) REQUEST", "pay(members; ) COOPERATE"}},
	{"the other party of talks", `Ann|Ann|NNP|PROPN|compound|1|PERSON Cole|Cole|NNP|PROPN|nsubj|2|PERSON left|leave|VBD|VERB|ROOT|2| after|after|IN|ADP|prep|2| talks|talk|NNS|NOUN|pobj|3| with|with|IN|ADP|prep|4| the|the|DT|DET|det|7| union|union|NN|NOUN|pobj|5| .|.|.|PUNCT|punct|2|`,
		[]string{"leave(Cole; ) MOVE", "talk(Cole; union) CONSULT"}},
	{"deaths that something causes", `The|the|DT|DET|det|1| flood|flood|NN|NOUN|nsubj|2| caused|cause|VBD|VERB|ROOT|2| nine|nine|CD|NUM|nummod|4|CARDINAL deaths|death|NNS|NOUN|dobj|2| .|.|.|PUNCT|punct|2|`,
		[]string{"die(flood; deaths) DISASTER"}},
	{"a particle makes a deed of a verb of state", `The|the|DT|DET|det|1| thief|thief|NN|NOUN|nsubj|2| made|make|VBD|VERB|ROOT|2| off|off|RP|ADP|prt|2| with|with|IN|ADP|prep|2| a|a|DT|DET|det|6| lorry|lorry|NN|NOUN|pobj|4| .|.|.|PUNCT|punct|2|`,
		[]string{"make off(thief; lorry) CRIME_JUSTICE"}},
	{"an illness is no attack", `Cole|Cole|NNP|PROPN|nsubj|1|PERSON suffered|suffer|VBD|VERB|ROOT|1| a|a|DT|DET|det|4| heart|heart|NN|NOUN|compound|4| attack|attack|NN|NOUN|dobj|1| .|.|.|PUNCT|punct|1|`,
		[]string{"suffer(Cole; attack) DISASTER"}},
	{"called for somebody to act", `The|the|DT|DET|det|1| crowd|crowd|NN|NOUN|nsubj|2| called|call|VBD|VERB|ROOT|2| for|for|IN|SCONJ|mark|7| the|the|DT|DET|det|5| council|council|NN|NOUN|nsubj|7| to|to|TO|PART|aux|7| resign|resign|VB|VERB|advcl|2| .|.|.|PUNCT|punct|2|`,
		[]string{"call(crowd; council) REQUEST", "resign(council; ) CONCEDE"}},
	{"found dead", `Ann|Ann|NNP|PROPN|compound|1|PERSON Cole|Cole|NNP|PROPN|nsubjpass|3|PERSON was|be|VBD|AUX|auxpass|3| found|find|VBN|VERB|ROOT|3| dead|dead|JJ|ADJ|oprd|3| .|.|.|PUNCT|punct|3|`,
		[]string{"die(; Cole) DISASTER"}},
	{"hearsay is no event of its own", `Cole|Cole|NNP|PROPN|nsubjpass|2|PERSON is|be|VBZ|AUX|auxpass|2| said|say|VBN|VERB|ROOT|2| to|to|TO|PART|aux|4| arm|arm|VB|VERB|xcomp|2| rebels|rebel|NNS|NOUN|dobj|4| .|.|.|PUNCT|punct|2|`,
		[]string{"arm(Cole; rebels) AID"}},
	{"told to be dead", `Nine|nine|CD|NUM|nummod|1|CARDINAL villagers|villager|NNS|NOUN|nsubjpass|3| were|be|VBD|AUX|auxpass|3| confirmed|confirm|VBN|VERB|ROOT|3| dead|dead|JJ|ADJ|oprd|3| .|.|.|PUNCT|punct|3|`,
		[]string{"die(; villagers) DISASTER"}},
	{"who tells that people are dead", `Officials|official|NNS|NOUN|nsubj|1| reported|report|VBD|VERB|ROOT|1| 45|45|CD|NUM|nummod|3|CARDINAL people|people|NNS|NOUN|dobj|1| dead|dead|JJ|ADJ|amod|3| .|.|.|PUNCT|punct|1|`,
		[]string{"die(; people) DISASTER", "report(Officials; ) STATE"}},
	{"to contain", `Crews|crew|NNS|NOUN|nsubj|1| worked|work|VBD|VERB|ROOT|1| to|to|TO|PART|aux|3| contain|contain|VB|VERB|advcl|1| the|the|DT|DET|det|5| blaze|blaze|NN|NOUN|dobj|3| .|.|.|PUNCT|punct|1|`,
		[]string{"work(Crews; ) BELONG", "contain(Crews; blaze) COERCE"}},
	{"at the time", `The|the|DT|DET|det|1| nurse|nurse|NN|NOUN|nsubj|2| worked|work|VBD|VERB|ROOT|2| at|at|IN|ADP|prep|2| the|the|DT|DET|det|5| time|time|NN|NOUN|pobj|3| .|.|.|PUNCT|punct|2|`,
		[]string{"work(nurse; ) BELONG"}},
	{"a legal battle", `Nurses|nurse|NNS|NOUN|nsubjpass|2| are|be|VBP|AUX|auxpass|2| engaged|engage|VBN|VERB|ROOT|2| in|in|IN|ADP|prep|2| a|a|DT|DET|det|6| legal|legal|JJ|ADJ|amod|6| battle|battle|NN|NOUN|pobj|3| with|with|IN|ADP|prep|6| the|the|DT|DET|det|9| mill|mill|NN|NOUN|pobj|7| .|.|.|PUNCT|punct|2|`,
		[]string{"battle(Nurses; mill) CRIME_JUSTICE"}},
	{"two decide each", `The|the|DT|DET|det|1| nurses|nurse|NNS|NOUN|nsubj|5| and|and|CC|CCONJ|cc|1| their|their|PRP$|PRON|poss|4| doctor|doctor|NN|NOUN|conj|1| decided|decide|VBD|VERB|ROOT|5| .|.|.|PUNCT|punct|5|`,
		[]string{"decide(nurses, doctor; ) AGREE"}},
	{"a war of two", `Peru|Peru|NNP|PROPN|nsubj|3|GPE and|and|CC|CCONJ|cc|0| Chile|Chile|NNP|PROPN|conj|0|GPE fought|fight|VBD|VERB|ROOT|3| a|a|DT|DET|det|5| war|war|NN|NOUN|dobj|3| .|.|.|PUNCT|punct|3|`,
		[]string{"fight war(Peru; Chile) ASSAULT"}},
	{"a thing has signatures", `A|a|DT|DET|det|1| petition|petition|NN|NOUN|nsubj|2| has|have|VBZ|VERB|ROOT|2| 900|900|CD|NUM|nummod|4| signatures|signature|NNS|NOUN|dobj|2| .|.|.|PUNCT|punct|2|`,
		nil},
	{"who resumes something", `The|the|DT|DET|det|1| nurses|nurse|NNS|NOUN|nsubj|2| resumed|resume|VBD|VERB|ROOT|2| their|their|PRP$|PRON|poss|4| work|work|NN|NOUN|dobj|2| .|.|.|PUNCT|punct|2|`,
		[]string{"resume(nurses; work) OTHER"}},
	{"what somebody expects", `Villagers|villager|NNS|NOUN|nsubj|1| expect|expect|VBP|VERB|ROOT|1| more|more|JJR|ADJ|amod|3| floods|flood|NNS|NOUN|dobj|1| .|.|.|PUNCT|punct|1|`,
		[]string{"expect(Villagers; floods) STATE"}},
	{"what somebody is worried about", `The|the|DT|DET|det|1| union|union|NN|NOUN|nsubj|2| is|be|VBZ|AUX|ROOT|2| worried|worried|JJ|ADJ|acomp|2| about|about|IN|ADP|prep|3| the|the|DT|DET|det|6| mine|mine|NN|NOUN|pobj|4| .|.|.|PUNCT|punct|2|`,
		[]string{"worry(union; mine) STATE"}},
	{"a mood is no event", `He|he|PRP|PRON|nsubj|1| was|be|VBD|AUX|ROOT|1| worried|worried|JJ|ADJ|acomp|1| .|.|.|PUNCT|punct|1|`,
		nil},
	{"what was launched", `The|the|DT|DET|det|1| union|union|NN|NOUN|nsubj|2| launched|launch|VBD|VERB|ROOT|2| a|a|DT|DET|det|4| petition|petition|NN|NOUN|dobj|2| .|.|.|PUNCT|punct|2|`,
		[]string{"petition(union; petition) REQUEST"}},
	{"a country affected", `The|the|DT|DET|det|1| floods|flood|NNS|NOUN|nsubj|2| affected|affect|VBD|VERB|ROOT|2| Peru|Peru|NNP|PROPN|dobj|2|GPE .|.|.|PUNCT|punct|2|`,
		[]string{"affect(floods; Peru) OTHER"}},
	{"poison is no victim", `The|the|DT|DET|det|2| anthrax|anthrax|NN|NOUN|compound|2| attack|attack|NN|NOUN|nsubj|5| by|by|IN|ADP|prep|2| rebels|rebel|NNS|NOUN|pobj|3| ended|end|VBD|VERB|ROOT|5| .|.|.|PUNCT|punct|5|`,
		[]string{"attack(rebels; ) ASSAULT"}},
	{"tested positive", `Cattle|Cattle|NNS|NOUN|nsubj|2| have|have|VBP|AUX|aux|2| tested|test|VBN|VERB|ROOT|2| positive|positive|JJ|ADJ|acomp|2| for|for|IN|ADP|prep|2| anthrax|anthrax|NN|NOUN|pobj|4| .|.|.|PUNCT|punct|2|`,
		[]string{"test positive(Cattle; anthrax) DISASTER"}},
	{"what somebody fears will be", `Officials|official|NNS|NOUN|nsubj|1| fear|fear|VBP|VERB|ROOT|1| rebels|rebel|NNS|NOUN|nsubj|4| will|will|MD|AUX|aux|4| flee|flee|VB|VERB|ccomp|1| .|.|.|PUNCT|punct|1|`,
		[]string{"fear(Officials; ) STATE", "flee(rebels; ) MOVE"}},
	{"left dead at the end", `The|the|DT|DET|det|1| town|town|NN|NOUN|nsubjpass|3| was|be|VBD|AUX|auxpass|3| shelled|shell|VBN|VERB|ROOT|3| ,|,|,|PUNCT|punct|3| with|with|IN|ADP|prep|3| nine|nine|CD|NUM|nummod|7|CARDINAL people|people|NNS|NOUN|nsubj|8| dead|dead|JJ|ADJ|pcomp|5| .|.|.|PUNCT|punct|3|`,
		[]string{"shell(; town) ASSAULT", "die(; people) DISASTER"}},
	{"left injured, by another parse", `The|the|DT|DET|det|1| town|town|NN|NOUN|nsubjpass|3| was|be|VBD|AUX|auxpass|3| shelled|shell|VBN|VERB|ROOT|3| ,|,|,|PUNCT|punct|3| with|with|IN|ADP|prep|3| nine|nine|CD|NUM|nummod|7|CARDINAL people|people|NNS|NOUN|pobj|5| injured|injured|JJ|ADJ|amod|7| .|.|.|PUNCT|punct|3|`,
		[]string{"shell(; town) ASSAULT", "injure(; people) ASSAULT"}},
	{"what was caused", `Floods|flood|NNS|NOUN|nsubj|1| caused|cause|VBD|VERB|ROOT|1| damage|damage|NN|NOUN|dobj|1| .|.|.|PUNCT|punct|1|`,
		[]string{"cause damage(Floods; damage) ASSAULT"}},
	{"what carries is no actor", `Nuns|nun|NNS|NOUN|nsubjpass|2| were|be|VBD|AUX|auxpass|2| flown|fly|VBN|VERB|ROOT|2| by|by|IN|ADP|agent|2| plane|plane|NN|NOUN|pobj|3| to|to|IN|ADP|prep|2| Lima|Lima|NNP|PROPN|pobj|5|GPE .|.|.|PUNCT|punct|2|`,
		[]string{"fly(; Nuns) MOVE"}},
	{"who is admitted again", `Cole|Cole|NNP|PROPN|nsubjpass|2|PERSON was|be|VBD|AUX|auxpass|2| readmitted|readmit|VBN|VERB|ROOT|2| to|to|IN|ADP|prep|2| a|a|DT|DET|det|5| ward|ward|NN|NOUN|pobj|3| .|.|.|PUNCT|punct|2|`,
		[]string{"readmit(; Cole) BELONG"}},
	{"at whose hands", `Peru|Peru|NNP|PROPN|nsubj|1|GPE suffered|suffer|VBD|VERB|ROOT|1| a|a|DT|DET|det|3| series|series|NN|NOUN|dobj|1| of|of|IN|ADP|prep|3| bombings|bombing|NNS|NOUN|pobj|4| at|at|IN|ADP|prep|1| the|the|DT|DET|det|8| hands|hand|NNS|NOUN|pobj|6| of|of|IN|ADP|prep|8| both|both|DT|DET|det|11| miners|miner|NNS|NOUN|pobj|9| and|and|CC|CCONJ|cc|11| farmers|farmer|NNS|NOUN|conj|11| .|.|.|PUNCT|punct|1|`,
		[]string{"bomb(miners, farmers; Peru) ASSAULT"}},
	{"who is likened to others", `The|the|DT|DET|det|1| mayor|mayor|NN|NOUN|nsubj|2| likened|liken|VBD|VERB|ROOT|2| the|the|DT|DET|det|4| miners|miner|NNS|NOUN|dobj|2| to|to|IN|ADP|prep|2| robbers|robber|NNS|NOUN|pobj|5| .|.|.|PUNCT|punct|2|`,
		[]string{"liken(mayor; miners) STATE"}},
	{"on what grounds", `The|the|DT|DET|det|1| ministry|ministry|NN|NOUN|nsubj|2| imposed|impose|VBD|VERB|ROOT|2| tariffs|tariff|NNS|NOUN|dobj|2| on|on|IN|ADP|prep|2| security|security|NN|NOUN|compound|6| grounds|ground|NNS|NOUN|pobj|4| .|.|.|PUNCT|punct|2|`,
		[]string{"impose tariff(ministry; ) COERCE"}},
	{"out of a race", `Ann|Ann|NNP|PROPN|compound|1|PERSON Kolo|Kolo|NNP|PROPN|nsubj|2|PERSON dropped|drop|VBD|VERB|ROOT|2| out|out|IN|ADP|prep|2| of|of|IN|ADP|prep|3| the|the|DT|DET|det|7| harbour|harbour|NN|NOUN|compound|7| contest|contest|NN|NOUN|pobj|4| on|on|IN|ADP|prep|2| Friday|Friday|NNP|PROPN|pobj|8|DATE .|.|.|PUNCT|punct|2|`,
		[]string{"drop out(Kolo; contest) CONCEDE"}},
	{"tried a thing", `The|the|DT|DET|det|1| company|company|NN|NOUN|nsubj|2| tried|try|VBD|VERB|ROOT|2| the|the|DT|DET|det|4| method|method|NN|NOUN|dobj|2| in|in|IN|ADP|prep|2| May|May|NNP|PROPN|pobj|5|DATE .|.|.|PUNCT|punct|2|`,
		[]string{"try(company; method) OTHER"}},
	{"tried a man", `The|the|DT|DET|det|1| court|court|NN|NOUN|nsubj|2| tried|try|VBD|VERB|ROOT|2| the|the|DT|DET|det|4| miner|miner|NN|NOUN|dobj|2| in|in|IN|ADP|prep|2| May|May|NNP|PROPN|pobj|5|DATE .|.|.|PUNCT|punct|2|`,
		[]string{"try(court; miner) CRIME_JUSTICE"}},
	{"put down money", `Ann|Ann|NNP|PROPN|compound|1|PERSON Kolo|Kolo|NNP|PROPN|nsubj|2|PERSON put|put|VBD|VERB|ROOT|2| down|down|RP|ADP|prt|2| $|$|$|SYM|nmod|5| 60,000|60,000|CD|NUM|dobj|2|MONEY on|on|IN|ADP|prep|2| a|a|DT|DET|det|8| house|house|NN|NOUN|pobj|6| .|.|.|PUNCT|punct|2|`,
		[]string{"put down(Kolo; 60,000) OTHER"}},
	{"described soil", `Troops|troop|NNS|NOUN|nsubjpass|2| were|be|VBD|AUX|auxpass|2| exposed|expose|VBN|VERB|ROOT|2| to|to|TO|PART|aux|4| polluted|pollute|VBN|VERB|advcl|2| soil|soil|NN|NOUN|dobj|4| in|in|IN|ADP|prep|4| Lima|Lima|NNP|PROPN|pobj|6|GPE .|.|.|PUNCT|punct|2|`,
		[]string{"expose(; Troops) ACCUSE"}},
	{"who is returned", `They|they|PRP|PRON|nsubj|1| asked|ask|VBD|VERB|ROOT|1| that|that|IN|SCONJ|mark|6| the|the|DT|DET|det|4| government|government|NN|NOUN|nsubj|6| quietly|quietly|RB|ADV|advmod|6| return|return|VBP|VERB|ccomp|1| him|he|PRP|PRON|dobj|6| to|to|IN|ADP|prep|6| the|the|DT|DET|det|11|GPE Northern|Northern|NNP|PROPN|compound|11|GPE Isles|Isles|NNP|PROPN|pobj|8|GPE .|.|.|PUNCT|punct|1|`,
		[]string{"ask(They; government) REQUEST", "return(government; him) MOVE"}},
	{"a marriage approved", `A|a|DT|DET|det|2| Peruvian|peruvian|JJ|ADJ|amod|2|NORP court|court|NN|NOUN|nsubj|4| has|have|VBZ|AUX|aux|4| approved|approve|VBN|VERB|ROOT|4| the|the|DT|DET|det|6| marriage|marriage|NN|NOUN|dobj|4| of|of|IN|ADP|prep|6| a|a|DT|DET|det|14| 40|40|CD|NUM|nummod|11|DATE -|-|HYPH|PUNCT|punct|11|DATE year|year|NN|NOUN|npadvmod|13|DATE -|-|HYPH|PUNCT|punct|13|DATE old|old|JJ|ADJ|amod|14|DATE nurse|nurse|NN|NOUN|pobj|7| to|to|IN|ADP|prep|4| a|a|DT|DET|det|17| miner|miner|NN|NOUN|pobj|15| .|.|.|PUNCT|punct|4|`,
		[]string{"approve(court; nurse) SUPPORT", "marry(nurse; ) CONSULT"}},
	{"words attacked", `The|the|DT|DET|det|1| union|union|NN|NOUN|nsubj|2| attacked|attack|VBD|VERB|ROOT|2| the|the|DT|DET|det|4| plan|plan|NN|NOUN|dobj|2| in|in|IN|ADP|prep|2| May|May|NNP|PROPN|pobj|5|DATE .|.|.|PUNCT|punct|2|`,
		[]string{"attack(union; plan) ACCUSE"}},
	{"positions attacked", `The|the|DT|DET|det|1| rebels|rebel|NNS|NOUN|nsubj|2| attacked|attack|VBD|VERB|ROOT|2| the|the|DT|DET|det|4| positions|position|NNS|NOUN|dobj|2| in|in|IN|ADP|prep|2| May|May|NNP|PROPN|pobj|5|DATE .|.|.|PUNCT|punct|2|`,
		[]string{"attack(rebels; positions) ASSAULT"}},
	{"two deal with a thing", `Peru|Peru|NNP|PROPN|nsubj|4|GPE and|and|CC|CCONJ|cc|0| Chile|Chile|NNP|PROPN|conj|0|GPE will|will|MD|AUX|aux|4| deal|deal|VB|VERB|ROOT|4| with|with|IN|ADP|prep|4| the|the|DT|DET|det|7| criticism|criticism|NN|NOUN|pobj|5| in|in|IN|ADP|prep|7| May|May|NNP|PROPN|pobj|8|DATE .|.|.|PUNCT|punct|4|`,
		[]string{"deal(Peru, Chile; criticism) CONSULT"}},
	{"who is fired", `The|the|DT|DET|det|1| president|president|NN|NOUN|nsubj|2| fired|fire|VBD|VERB|ROOT|2| his|his|PRP$|PRON|poss|4| minister|minister|NN|NOUN|dobj|2| in|in|IN|ADP|prep|2| May|May|NNP|PROPN|pobj|5|DATE .|.|.|PUNCT|punct|2|`,
		[]string{"fire(president; minister) SANCTION"}},
	{"what is fired", `Soldiers|soldier|NNS|NOUN|nsubj|1| fired|fire|VBD|VERB|ROOT|1| rockets|rocket|NNS|NOUN|dobj|1| at|at|IN|ADP|prep|1| the|the|DT|DET|det|5| town|town|NN|NOUN|pobj|3| .|.|.|PUNCT|punct|1|`,
		[]string{"fire rocket(Soldiers; town) ASSAULT"}},
	{"who sinks a ship", `U.S.|U.S.|NNP|PROPN|compound|1|GPE forces|force|NNS|NOUN|nsubj|2| sank|sink|VBD|VERB|ROOT|2| an|an|DT|DET|det|5| Chilean|chilean|JJ|ADJ|amod|5|NORP ferry|ferry|NN|NOUN|dobj|2| in|in|IN|ADP|prep|2| May|May|NNP|PROPN|pobj|6|DATE .|.|.|PUNCT|punct|2|`,
		[]string{"sink(forces; ferry) ASSAULT"}},
	{"whose investigation of what", `His|his|PRP$|PRON|poss|1| investigation|investigation|NN|NOUN|ROOT|1| of|of|IN|ADP|prep|1| the|the|DT|DET|det|4| sale|sale|NN|NOUN|pobj|2| ended|end|VBN|VERB|acl|4| in|in|IN|ADP|prep|5| May|May|NNP|PROPN|pobj|6|DATE .|.|.|PUNCT|punct|1|`,
		[]string{"investigate(His; sale) ACCUSE"}},
	{"who backs a pact", `Peru|Peru|NNP|PROPN|nsubj|1|GPE drew|draw|VBD|VERB|ROOT|1| up|up|RP|ADP|prt|1| a|a|DT|DET|det|5| fishing|fishing|NN|NOUN|compound|5| pact|pact|NN|NOUN|dobj|1| ,|,|,|PUNCT|punct|5| which|which|WDT|PRON|nsubjpass|9| is|be|VBZ|AUX|auxpass|9| backed|back|VBN|VERB|relcl|5| by|by|IN|ADP|agent|9| Chile|Chile|NNP|PROPN|pobj|10|GPE and|and|CC|CCONJ|cc|11| Chad|Chad|NNP|PROPN|conj|11|GPE .|.|.|PUNCT|punct|1|`,
		[]string{"draw up(Peru; pact) AGREE", "back(Chile, Chad; pact) SUPPORT"}},
	{"several buyers", `Acme|Acme|NNP|PROPN|nsubj|3|ORG and|and|CC|CCONJ|cc|0| Zeta|Zeta|NNP|PROPN|conj|0|ORG bought|buy|VBD|VERB|ROOT|3| a|a|DT|DET|det|6| small|small|JJ|ADJ|amod|6| bank|bank|NN|NOUN|dobj|3| .|.|.|PUNCT|punct|3|`,
		[]string{"buy(Acme, Zeta; bank) COOPERATE"}},
	{"several buyers of nothing named", `Acme|Acme|NNP|PROPN|nsubj|3|ORG and|and|CC|CCONJ|cc|0| Zeta|Zeta|NNP|PROPN|conj|0|ORG sold|sell|VBD|VERB|ROOT|3| on|on|IN|ADP|prep|3| Monday|Monday|NNP|PROPN|pobj|4|DATE .|.|.|PUNCT|punct|3|`,
		[]string{"sell(Acme, Zeta; ) COOPERATE"}},
	{"several restore what is between them", `Chad|Chad|NNP|PROPN|nsubj|3|GPE and|and|CC|CCONJ|cc|0| Niger|Niger|NNP|PROPN|conj|0|GPE restored|restore|VBD|VERB|ROOT|3| ties|tie|NNS|NOUN|dobj|3| .|.|.|PUNCT|punct|3|`,
		[]string{"restore ties(Chad; Niger) SUPPORT"}},
	{"several exchange", `Chad|Chad|NNP|PROPN|nsubj|3|GPE and|and|CC|CCONJ|cc|0| Niger|Niger|NNP|PROPN|conj|0|GPE exchanged|exchange|VBD|VERB|ROOT|3| prisoners|prisoner|NNS|NOUN|dobj|3| .|.|.|PUNCT|punct|3|`,
		[]string{"exchange(Chad; Niger) COOPERATE"}},
	{"means and nobody", `The|the|DT|DET|det|1| money|money|NN|NOUN|nsubjpass|4| will|will|MD|AUX|aux|4| be|be|VB|AUX|auxpass|4| used|use|VBN|VERB|ROOT|4| to|to|TO|PART|aux|6| repair|repair|VB|VERB|xcomp|4| bridges|bridge|NNS|NOUN|dobj|6| .|.|.|PUNCT|punct|4|`,
		[]string{"repair(; bridges) AID", "use(; money) OTHER"}},
	{"an empty it", `It|it|PRP|PRON|nsubj|1| took|take|VBD|VERB|ROOT|1| nurses|nurse|NNS|NOUN|dobj|1| three|three|CD|NUM|nummod|4|TIME hours|hour|NNS|NOUN|npadvmod|1|TIME to|to|TO|PART|aux|6| free|free|VB|VERB|xcomp|1| the|the|DT|DET|det|8| boy|boy|NN|NOUN|dobj|6| .|.|.|PUNCT|punct|1|`,
		[]string{"free(nurses; boy) CONCEDE"}},
	{"from and to", `The|the|DT|DET|det|1| family|family|NN|NOUN|nsubj|2| moved|move|VBD|VERB|ROOT|2| from|from|IN|ADP|prep|2| Chad|Chad|NNP|PROPN|pobj|3|GPE to|to|IN|ADP|prep|3| Niger|Niger|NNP|PROPN|pobj|5|GPE .|.|.|PUNCT|punct|2|`,
		[]string{"move(family; Niger) MOVE"}},
	{"adding to a thing", `Nurses|nurse|NNS|NOUN|nsubj|1| met|meet|VBD|VERB|ROOT|1| the|the|DT|DET|det|3| mayor|mayor|NN|NOUN|dobj|1| ,|,|,|PUNCT|punct|1| adding|add|VBG|VERB|advcl|1| to|to|IN|ADP|prep|5| his|his|PRP$|PRON|poss|8| worries|worry|NNS|NOUN|pobj|6| .|.|.|PUNCT|punct|1|`,
		[]string{"meet(Nurses; mayor) CONSULT"}},
	{"paying a fine", `The|the|DT|DET|det|1| editor|editor|NN|NOUN|nsubj|2| paid|pay|VBD|VERB|ROOT|2| a|a|DT|DET|det|4| fine|fine|NN|NOUN|dobj|2| .|.|.|PUNCT|punct|2|`,
		[]string{"pay fine(editor; fine) CONCEDE"}},
	{"among several", `A|a|DT|DET|det|1| truce|truce|NN|NOUN|nsubj|5| among|among|IN|ADP|prep|1| the|the|DT|DET|det|4| clans|clan|NNS|NOUN|pobj|2| collapsed|collapse|VBD|VERB|ROOT|5| .|.|.|PUNCT|punct|5|`,
		[]string{"cease fire(clans; ) RETREAT"}},
	{"locked in a dispute", `Mali|Mali|NNP|PROPN|nsubjpass|4|GPE and|and|CC|CCONJ|cc|0| Chad|Chad|NNP|PROPN|conj|0|GPE are|be|VBP|AUX|auxpass|4| locked|lock|VBN|VERB|ROOT|4| in|in|IN|ADP|prep|4| a|a|DT|DET|det|7| dispute|dispute|NN|NOUN|pobj|5| .|.|.|PUNCT|punct|4|`,
		[]string{"dispute(Mali; Chad) ACCUSE"}},
	{"after what somebody went", `After|after|IN|ADP|prep|5| the|the|DT|DET|det|2| battle|battle|NN|NOUN|pobj|0| ,|,|,|PUNCT|punct|5| nurses|nurse|NNS|NOUN|nsubj|5| went|go|VBD|VERB|ROOT|5| home|home|RB|ADV|advmod|5| .|.|.|PUNCT|punct|5|`,
		[]string{"go(nurses; ) MOVE"}},
	{"a list of places", `Floods|flood|NNS|NOUN|nsubj|1| hit|hit|VBD|VERB|ROOT|1| the|the|DT|DET|det|3| provinces|province|NNS|NOUN|dobj|1| of|of|IN|ADP|prep|3| Takeo|Takeo|NNP|PROPN|pobj|4|GPE and|and|CC|CCONJ|cc|5| Kampot|Kampot|NNP|PROPN|conj|5|GPE .|.|.|PUNCT|punct|1|`,
		[]string{"hit(Floods; Takeo, Kampot) DISASTER"}},
	{"becoming a citizen", `Cole|Cole|NNP|PROPN|nsubj|1|PRODUCT became|become|VBD|VERB|ROOT|1| a|a|DT|DET|det|3| citizen|citizen|NN|NOUN|attr|1| in|in|IN|ADP|prep|1| May|May|NNP|PROPN|pobj|4|DATE .|.|.|PUNCT|punct|1|`,
		[]string{"become citizen(Cole; citizen) BELONG"}},
	{"pleading guilty", `In|in|IN|ADP|prep|3| 2003|2003|CD|NUM|pobj|0|DATE he|he|PRP|PRON|nsubj|3| pleaded|plead|VBD|VERB|ROOT|3| guilty|guilty|JJ|ADJ|acomp|3| to|to|IN|ADP|prep|4| the|the|DT|DET|det|7| murders|murder|NNS|NOUN|pobj|5| .|.|.|PUNCT|punct|3|`,
		[]string{"plead guilty(he; murders) CRIME_JUSTICE"}},
	{"pleading not guilty", `Cole|Cole|NNP|PROPN|nsubj|1|PRODUCT pleaded|plead|VBD|VERB|ROOT|1| not|not|RB|PART|neg|3| guilty|guilty|JJ|ADJ|acomp|1| to|to|IN|ADP|prep|3| murder|murder|NN|NOUN|pobj|4| .|.|.|PUNCT|punct|1|`,
		[]string{"plead not guilty(Cole; murder) CRIME_JUSTICE"}},
	{"provided with", `The|the|DT|DET|det|1| army|army|NN|NOUN|nsubj|2| provided|provide|VBD|VERB|ROOT|2| the|the|DT|DET|det|4| town|town|NN|NOUN|dobj|2| with|with|IN|ADP|prep|2| food|food|NN|NOUN|pobj|5| .|.|.|PUNCT|punct|2|`,
		[]string{"provide(army; town) AID"}},
	{"as planned", `The|the|DT|DET|det|1| mayor|mayor|NN|NOUN|nsubj|2| left|leave|VBD|VERB|ROOT|2| Lima|Lima|NNP|PROPN|dobj|2|GPE as|as|IN|SCONJ|mark|5| planned|plan|VBN|VERB|advcl|2| .|.|.|PUNCT|punct|2|`,
		[]string{"leave(mayor; Lima) MOVE"}},
	{"figures that show a loss", `New|new|JJ|ADJ|amod|1| figures|figure|NNS|NOUN|nsubj|2| show|show|VBP|VERB|ROOT|2| a|a|DT|DET|det|4| loss|loss|NN|NOUN|dobj|2| .|.|.|PUNCT|punct|2|`,
		[]string{"show(figures; loss) STATE"}},
	{"looking for a thing", `The|the|DT|DET|det|1| envoy|envoy|NN|NOUN|nsubj|2| looked|look|VBD|VERB|ROOT|2| for|for|IN|ADP|prep|2| signs|sign|NNS|NOUN|pobj|3| of|of|IN|ADP|prep|4| change|change|NN|NOUN|pobj|5| .|.|.|PUNCT|punct|2|`,
		[]string{"look(envoy; signs) OTHER"}},
	{"becoming ill", `Ten|ten|CD|NUM|nummod|1|CARDINAL men|man|NNS|NOUN|nsubj|2| became|become|VBD|VERB|ROOT|2| ill|ill|JJ|ADJ|acomp|2| in|in|IN|ADP|prep|2| Lima|Lima|NNP|PROPN|pobj|4|GPE .|.|.|PUNCT|punct|2|`,
		[]string{"become ill(men; ) DISASTER"}},
	{"gathered by a place", `Ten|ten|CD|NUM|nummod|1|CARDINAL men|man|NNS|NOUN|nsubj|3| had|have|VBD|AUX|aux|3| gathered|gather|VBN|VERB|ROOT|3| by|by|IN|ADP|agent|3| the|the|DT|DET|det|6| beach|beach|NN|NOUN|pobj|4| .|.|.|PUNCT|punct|3|`,
		[]string{"gather(men; ) CONSULT"}},
	{"a name that sounds like an event", `The|the|DT|DET|det|1| court|court|NN|NOUN|nsubj|2| held|hold|VBD|VERB|ROOT|2| the|the|DT|DET|det|4| Alliance|Alliance|NNP|PROPN|dobj|2|ORG together|together|RB|ADV|advmod|2| .|.|.|PUNCT|punct|2|`,
		[]string{"hold(court; Alliance) COERCE"}},
	{"on behalf of", `The|the|DT|DET|det|1| mayor|mayor|NN|NOUN|nsubj|2| spoke|speak|VBD|VERB|ROOT|2| on|on|IN|ADP|prep|2| behalf|behalf|NN|NOUN|pobj|3| of|of|IN|ADP|prep|4| miners|miner|NNS|NOUN|pobj|5| .|.|.|PUNCT|punct|2|`,
		[]string{"speak(mayor; ) STATE"}},
}
