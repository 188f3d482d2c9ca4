package event_test

import (
	"reflect"
	"slices"
	"testing"

	"newsgraph/extract/event"
	"newsgraph/extract/lexicon"
	"newsgraph/extract/story"
	"newsgraph/internal/parsetest"
)

// explain gives the accounts of a parse, by predicate as written.
func explain(t *testing.T, parse string) (*story.Story, map[string]event.Account) {
	t.Helper()
	lex := lexicon.Default()
	s := &story.Story{Passages: []*story.Passage{story.NewPassage(parsetest.Doc(t, parse), 0, false, lex)}}
	out := map[string]event.Account{}
	last := -1
	for _, a := range event.NewCoder(lex).Explain(s, 0) {
		if a.Frame.Pred < last {
			t.Errorf("the account of token %d comes after that of %d", a.Frame.Pred, last)
		}
		last = a.Frame.Pred
		out[s.Token(story.Ref{Token: a.Frame.Pred}).Text] = a
	}
	return s, out
}

func TestReasons(t *testing.T) {
	for _, c := range reasonCases {
		t.Run(string(c.want), func(t *testing.T) {
			s, got := explain(t, c.parse)
			a, ok := got[c.word]
			if !ok {
				t.Fatalf("no account of %q among %v", c.word, got)
			}
			other := ""
			if a.Other >= 0 {
				other = s.Token(story.Ref{Token: a.Other}).Text
			}
			if a.Reason != c.want || other != c.other || len(a.Events) > 0 {
				t.Errorf("%q: %q with the word %q and %d events, want %q with %q", c.word, a.Reason, other, len(a.Events), c.want, c.other)
			}
		})
	}
}

var reasonCases = []struct {
	word  string
	want  event.Reason
	other string // the word of which the reason speaks
	parse string
}{
	{"began", event.AspectVerb, "supporting", `The|the|DT|DET|det|1| union|union|NN|NOUN|nsubj|2| began|begin|VBD|VERB|ROOT|2| supporting|support|VBG|VERB|xcomp|2| the|the|DT|DET|det|5| miners|miner|NNS|NOUN|dobj|3| .|.|.|PUNCT|punct|2|`},
	{"tried", event.AttemptVerb, "rescue", `Divers|diver|NNS|NOUN|nsubj|1| tried|try|VBD|VERB|ROOT|1| to|to|TO|PART|aux|3| rescue|rescue|VB|VERB|xcomp|1| the|the|DT|DET|det|5| sailor|sailor|NN|NOUN|dobj|3| .|.|.|PUNCT|punct|1|`},
	{"seemed", event.RaisingVerb, "ignore", `The|the|DT|DET|det|1| mayor|mayor|NN|NOUN|nsubj|2| seemed|seem|VBD|VERB|ROOT|2| to|to|TO|PART|aux|4| ignore|ignore|VB|VERB|xcomp|2| the|the|DT|DET|det|6| neighbours|neighbour|NNS|NOUN|dobj|4| .|.|.|PUNCT|punct|2|`},
	{"saw", event.PerceptionVerb, "burn", `Villagers|villager|NNS|NOUN|nsubj|1| saw|see|VBD|VERB|ROOT|1| soldiers|soldier|NNS|NOUN|nsubj|3| burn|burn|VB|VERB|ccomp|1| the|the|DT|DET|det|5| barn|barn|NN|NOUN|dobj|3| .|.|.|PUNCT|punct|1|`},
	{"evaded", event.NegativeVerb, "paying", `The|the|DT|DET|det|1| farmer|farmer|NN|NOUN|nsubj|2| evaded|evade|VBD|VERB|ROOT|2| paying|pay|VBG|VERB|xcomp|2| the|the|DT|DET|det|5| toll|toll|NN|NOUN|dobj|3| .|.|.|PUNCT|punct|2|`},
	{"rose", event.MeasureVerb, "", `Wheat|wheat|NN|NOUN|compound|1| prices|price|NNS|NOUN|nsubj|2| rose|rise|VBD|VERB|ROOT|2| in|in|IN|ADP|prep|2| March|March|NNP|PROPN|pobj|3|DATE .|.|.|PUNCT|punct|2|`},
	{"has", event.StateVerb, "", `The|the|DT|DET|det|1| farm|farm|NN|NOUN|nsubj|2| has|have|VBZ|VERB|ROOT|2| two|two|CD|NUM|nummod|4|CARDINAL barns|barn|NNS|NOUN|dobj|2| .|.|.|PUNCT|punct|2|`},
	{"came", event.OccurVerb, "", `The|the|DT|DET|det|1| march|march|NN|NOUN|nsubj|2| came|come|VBD|VERB|ROOT|2| to|to|IN|ADP|prep|2| an|an|DT|DET|det|5| end|end|NN|NOUN|pobj|3| in|in|IN|ADP|prep|5| Lima|Lima|NNP|PROPN|pobj|6|GPE .|.|.|PUNCT|punct|2|`},
	{"comes", event.OccurVerb, "", `The|the|DT|DET|det|1| strike|strike|NN|NOUN|nsubj|2| comes|come|VBZ|VERB|ROOT|2| a|a|DT|DET|det|4|DATE week|week|NN|NOUN|npadvmod|8|DATE after|after|IN|SCONJ|mark|8| the|the|DT|DET|det|7| mayor|mayor|NN|NOUN|nsubj|8| fled|flee|VBD|VERB|advcl|2| .|.|.|PUNCT|punct|2|`},
	{"ends", event.OccurVerb, "", `Qtr|Qtr|NNP|PROPN|nsubj|1| ends|end|VBZ|VERB|ROOT|1| Aug|Aug|NNP|PROPN|dobj|1| 31|31|CD|NUM|nummod|2|CARDINAL`},
	{"set", event.PlanVerb, "destroyed", `The|the|DT|DET|det|1| barns|barn|NNS|NOUN|nsubjpass|3| are|be|VBP|AUX|auxpass|3| set|set|VBN|VERB|ROOT|3| to|to|TO|PART|aux|6| be|be|VB|AUX|auxpass|6| destroyed|destroy|VBN|VERB|xcomp|3| in|in|IN|ADP|prep|6| Lima|Lima|NNP|PROPN|pobj|7|GPE .|.|.|PUNCT|punct|3|`},
	{"rose", event.MeasureVerb, "", `Money|money|NN|NOUN|compound|1| supply|supply|NN|NOUN|nsubj|2| rose|rise|VBD|VERB|ROOT|2| a|a|DT|DET|det|6| modest|modest|JJ|ADJ|amod|6| 7.0|7.0|CD|NUM|nummod|6|CARDINAL pct|pct|NN|NOUN|dobj|2| in|in|IN|ADP|prep|2| March|March|NNP|PROPN|pobj|7|DATE .|.|.|PUNCT|punct|2|`},
	{"blown", event.OccurVerb, "", `The|the|DT|DET|det|2| angry|angry|JJ|ADJ|amod|2| protests|protest|NNS|NOUN|nsubj|4| have|have|VBP|AUX|aux|4| blown|blow|VBN|VERB|ROOT|4| up|up|RP|ADP|prt|4| in|in|IN|ADP|prep|4| May|May|NNP|PROPN|pobj|6|DATE .|.|.|PUNCT|punct|4|`},
	{"excludes", event.StateVerb, "", `Net|net|JJ|ADJ|amod|1| profit|profit|NN|NOUN|nsubj|2| excludes|exclude|VBZ|VERB|ROOT|2| a|a|DT|DET|det|5| large|large|JJ|ADJ|amod|5| gain|gain|NN|NOUN|dobj|2| .|.|.|PUNCT|punct|2|`},
	{"planned", event.Description, "", `The|the|DT|DET|det|1| mayor|mayor|NN|NOUN|nsubj|2| left|leave|VBD|VERB|ROOT|2| Lima|Lima|NNP|PROPN|dobj|2|GPE as|as|IN|SCONJ|mark|5| planned|plan|VBN|VERB|advcl|2| .|.|.|PUNCT|punct|2|`},
	{"loss", event.TableRow, "", `Shr|shr|NN|NOUN|nsubj|1| loss|loss|VBP|VERB|ROOT|1| eleven|eleven|CD|NUM|nummod|3|CARDINAL cts|ct|NNS|NOUN|dobj|1| vs|vs|IN|ADP|prep|3| gain|gain|NN|NOUN|pobj|4| 31|31|CD|NUM|nummod|7|CARDINAL cts|ct|NNS|NOUN|npadvmod|1|`},
	{"attached", event.Description, "", `The|the|DT|DET|det|1| clauses|clause|NNS|NOUN|nsubj|6| attached|attach|VBN|VERB|acl|1| to|to|IN|ADP|prep|2| the|the|DT|DET|det|5| loan|loan|NN|NOUN|pobj|3| vanished|vanish|VBD|VERB|ROOT|6| .|.|.|PUNCT|punct|6|`},
	{"happened", event.OccurVerb, "", `A|a|DT|DET|det|1| burglary|burglary|NN|NOUN|nsubj|2| happened|happen|VBD|VERB|ROOT|2| in|in|IN|ADP|prep|2| Lima|Lima|NNP|PROPN|pobj|3|GPE .|.|.|PUNCT|punct|2|`},
	{"thinks", event.CognitionVerb, "", `The|the|DT|DET|det|1| bishop|bishop|NN|NOUN|nsubj|2| thinks|think|VBZ|VERB|ROOT|2| about|about|IN|ADP|prep|2| the|the|DT|DET|det|5| harvest|harvest|NN|NOUN|pobj|3| .|.|.|PUNCT|punct|2|`},
	{"saw", event.HollowVerb, "", `Tourists|tourist|NNS|NOUN|nsubj|1| saw|see|VBD|VERB|ROOT|1| the|the|DT|DET|det|3| harbour|harbour|NN|NOUN|dobj|1| .|.|.|PUNCT|punct|1|`},
	{"surrendered", event.NoActor, "", `Then|then|RB|ADV|advmod|1| surrendered|surrender|VBD|VERB|ROOT|1| the|the|DT|DET|det|3| fort|fort|NN|NOUN|dobj|1| .|.|.|PUNCT|punct|1|`},
	{"Attacked", event.NobodyNamed, "", `Attacked|attack|VBN|VERB|ROOT|0| by|by|IN|ADP|agent|0| night|night|NN|NOUN|pobj|1|TIME .|.|.|PUNCT|punct|0|`},
	{"is", event.Description, "", `The|the|DT|DET|det|1| sea|sea|NN|NOUN|nsubj|2| is|be|VBZ|AUX|ROOT|2| calm|calm|JJ|ADJ|acomp|2| .|.|.|PUNCT|punct|2|`},
	{"is", event.NoOwner, "", `The|the|DT|DET|det|1| bishop|bishop|NN|NOUN|nsubj|2| is|be|VBZ|AUX|ROOT|2| a|a|DT|DET|det|4| member|member|NN|NOUN|attr|2| .|.|.|PUNCT|punct|2|`},
	{"is", event.NoMember, "", `Still|still|RB|ADV|advmod|1| is|be|VBZ|AUX|ROOT|1| a|a|DT|DET|det|3| member|member|NN|NOUN|attr|1| of|of|IN|ADP|prep|3| the|the|DT|DET|det|6| union|union|NN|NOUN|pobj|4| .|.|.|PUNCT|punct|1|`},
	{"strike", event.BareNoun, "", `The|the|DT|DET|det|1| strike|strike|NN|NOUN|nsubj|2| shocked|shock|VBD|VERB|ROOT|2| the|the|DT|DET|det|4| town|town|NN|NOUN|dobj|2| .|.|.|PUNCT|punct|2|`},
	{"statement", event.TopicNoun, "", `The|the|DT|DET|det|1| mayor|mayor|NN|NOUN|poss|3| 's|'s|POS|PART|case|1| statement|statement|NN|NOUN|nsubj|4| pleased|please|VBD|VERB|ROOT|4| nobody|nobody|NN|PRON|dobj|4| .|.|.|PUNCT|punct|4|`},
	{"strikes", event.PartOf, "carried", `The|the|DT|DET|det|1| army|army|NN|NOUN|nsubj|2| carried|carry|VBD|VERB|ROOT|2| out|out|RP|ADP|prt|2| strikes|strike|NNS|NOUN|dobj|2| on|on|IN|ADP|prep|4| the|the|DT|DET|det|7| harbour|harbour|NN|NOUN|pobj|5| .|.|.|PUNCT|punct|2|`},
	{"allow", event.PartOf, "refused", `The|the|DT|DET|det|1| council|council|NN|NOUN|nsubj|2| refused|refuse|VBD|VERB|ROOT|2| to|to|TO|PART|aux|4| allow|allow|VB|VERB|xcomp|2| protests|protest|NNS|NOUN|dobj|4| .|.|.|PUNCT|punct|2|`},
	{"Demand", event.WeakNoun, "", `Demand|demand|NN|NOUN|nsubj|3| for|for|IN|ADP|prep|0| paper|paper|NN|NOUN|pobj|1| rose|rise|VBD|VERB|ROOT|3| sharply|sharply|RB|ADV|advmod|3| in|in|IN|ADP|prep|3| Norway|Norway|NNP|PROPN|pobj|5|GPE .|.|.|PUNCT|punct|3|`},
	{"reported", event.HearsayVerb, "killed", `At|at|RB|ADV|advmod|1|CARDINAL least|least|RBS|ADV|advmod|2|CARDINAL four|four|CD|NUM|nummod|3|CARDINAL people|people|NNS|NOUN|nsubjpass|5| were|be|VBD|AUX|auxpass|5| reported|report|VBN|VERB|ROOT|5| killed|kill|VBN|VERB|xcomp|5| .|.|.|PUNCT|punct|5|`},
	{"took", event.OccurVerb, "", `A|a|DT|DET|det|1| ceasefire|ceasefire|NN|NOUN|nsubj|2| took|take|VBD|VERB|ROOT|2| effect|effect|NN|NOUN|dobj|2| on|on|IN|ADP|prep|2| Monday|Monday|NNP|PROPN|pobj|4|DATE .|.|.|PUNCT|punct|2|`},
	{"carry", event.StateVerb, "", `The|the|DT|DET|det|1| notes|note|NNS|NOUN|nsubj|2| carry|carry|VBP|VERB|ROOT|2| a|a|DT|DET|det|4| coupon|coupon|NN|NOUN|dobj|2| of|of|IN|ADP|prep|4| nine|nine|CD|NUM|nummod|7|CARDINAL pct|pct|NN|NOUN|pobj|5| .|.|.|PUNCT|punct|2|`},
	{"represent", event.StateVerb, "", `The|the|DT|DET|det|2| new|new|JJ|ADJ|amod|2| prices|price|NNS|NOUN|nsubj|3| represent|represent|VBP|VERB|ROOT|3| a|a|DT|DET|det|5| cut|cut|NN|NOUN|dobj|3| in|in|IN|ADP|prep|5| the|the|DT|DET|det|8| tariff|tariff|NN|NOUN|pobj|6| .|.|.|PUNCT|punct|3|`},
	{"capitalised", event.StateVerb, "", `The|the|DT|DET|det|1| firm|firm|NN|NOUN|nsubjpass|3| is|be|VBZ|AUX|auxpass|3| capitalised|capitalise|VBN|VERB|ROOT|3| at|at|IN|ADP|prep|3| 32|32|CD|NUM|nummod|7|CARDINAL mln|mln|NN|NOUN|compound|7| dlrs|dlrs|NN|NOUN|pobj|4| .|.|.|PUNCT|punct|3|`},
	{"warrants", event.StateVerb, "", `Lima|Lima|NNP|PROPN|nsubj|1| warrants|warrant|VBZ|VERB|ROOT|1| better|well|JJR|ADJ|amod|3| treatment|treatment|NN|NOUN|dobj|1| .|.|.|PUNCT|punct|1|`},
	{"secured", event.StateVerb, "", `The|the|DT|DET|det|1| loan|loan|NN|NOUN|nsubjpass|3| is|be|VBZ|AUX|auxpass|3| secured|secure|VBN|VERB|ROOT|3| by|by|IN|ADP|agent|3| gold|gold|NN|NOUN|pobj|4| .|.|.|PUNCT|punct|3|`},
}

func TestOrigin(t *testing.T) {
	for _, c := range originCases {
		t.Run(c.word, func(t *testing.T) {
			s, got := explain(t, c.parse)
			var parties []string
			for _, e := range got[c.word].Events {
				for _, r := range append(slices.Clone(e.Actors), e.Targets...) {
					parties = append(parties, s.Token(r).Text+": "+e.Origin(s.Passages[0], r))
				}
			}
			if !slices.Equal(parties, c.want) {
				t.Errorf("got %q, want %q", parties, c.want)
			}
		})
	}
}

var originCases = []struct {
	word  string
	want  []string
	parse string
}{
	{"arrested", []string{`police: under "by"`, "guard: subject of the passive"}, `The|the|DT|DET|det|1| guard|guard|NN|NOUN|nsubjpass|3| was|be|VBD|AUX|auxpass|3| arrested|arrest|VBN|VERB|ROOT|3| by|by|IN|ADP|agent|3| police|police|NNS|NOUN|pobj|4| .|.|.|PUNCT|punct|3|`},
	{"supporting", []string{"union: subject, shared", "miners: object"}, `The|the|DT|DET|det|1| union|union|NN|NOUN|nsubj|2| began|begin|VBD|VERB|ROOT|2| supporting|support|VBG|VERB|xcomp|2| the|the|DT|DET|det|5| miners|miner|NNS|NOUN|dobj|3| .|.|.|PUNCT|punct|2|`},
	{"carried", []string{"army: subject", `harbour: under "on" of "strikes"`}, `The|the|DT|DET|det|1| army|army|NN|NOUN|nsubj|2| carried|carry|VBD|VERB|ROOT|2| out|out|RP|ADP|prt|2| strikes|strike|NNS|NOUN|dobj|2| on|on|IN|ADP|prep|4| the|the|DT|DET|det|7| harbour|harbour|NN|NOUN|pobj|5| .|.|.|PUNCT|punct|2|`},
	{"refused", []string{"council: subject", "protests: dobj under refused > allow"}, `The|the|DT|DET|det|1| council|council|NN|NOUN|nsubj|2| refused|refuse|VBD|VERB|ROOT|2| to|to|TO|PART|aux|4| allow|allow|VB|VERB|xcomp|2| protests|protest|NNS|NOUN|dobj|4| .|.|.|PUNCT|punct|2|`},
	{"gave", []string{"mayor: subject", "sailors: recipient"}, `The|the|DT|DET|det|1| mayor|mayor|NN|NOUN|nsubj|2| gave|give|VBD|VERB|ROOT|2| sailors|sailor|NNS|NOUN|dative|2| shoes|shoe|NNS|NOUN|dobj|2| .|.|.|PUNCT|punct|2|`},
	{"invasion", []string{"Peru: possessor or subject", `valley: under "of"`}, `Peru|Peru|NNP|PROPN|poss|2|GPE 's|'s|POS|PART|case|0| invasion|invasion|NN|NOUN|nsubj|6| of|of|IN|ADP|prep|2| the|the|DT|DET|det|5| valley|valley|NN|NOUN|pobj|3| ended|end|VBD|VERB|ROOT|6| .|.|.|PUNCT|punct|6|`},
	{"member", []string{"Reyes: nsubj under fled", "Front: pobj under member > of"}, `Paul|Paul|NNP|PROPN|compound|1|PERSON Reyes|Reyes|NNP|PROPN|nsubj|10|PERSON ,|,|,|PUNCT|punct|1| a|a|DT|DET|det|4| member|member|NN|NOUN|appos|1| of|of|IN|ADP|prep|4| the|the|DT|DET|det|8|ORG Northern|Northern|NNP|PROPN|compound|8|ORG Front|Front|NNP|PROPN|pobj|5|ORG ,|,|,|PUNCT|punct|1| fled|flee|VBD|VERB|ROOT|10| .|.|.|PUNCT|punct|10|`},
}

// TestExplainAgrees holds accounts against candidates: what is explained is what
// is read, in the same order, and every frame without an event has a reason.
func TestExplainAgrees(t *testing.T) {
	lex := lexicon.Default()
	for _, c := range candidateCases {
		s := &story.Story{Passages: []*story.Passage{story.NewPassage(parsetest.Doc(t, c.parse), 0, false, lex)}}
		var told []event.Candidate
		for _, a := range event.NewCoder(lex).Explain(s, 0) {
			told = append(told, a.Events...)
			if (len(a.Events) == 0) != (a.Reason != "") || a.Reason == event.Unsaid {
				t.Errorf("%s: token %d has %d events and the reason %q", c.name, a.Frame.Pred, len(a.Events), a.Reason)
			}
		}
		if want := event.NewCoder(lex).Candidates(s, 0); !reflect.DeepEqual(told, want) {
			t.Errorf("%s: explained %+v, want %+v", c.name, told, want)
		}
	}
}
