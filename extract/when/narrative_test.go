package when_test

import (
	"strconv"
	"strings"
	"testing"

	"newsgraph/extract/event"
	"newsgraph/extract/lexicon"
	"newsgraph/extract/story"
	"newsgraph/extract/when"
	"newsgraph/internal/parsetest"
	"newsgraph/schema"
)

// joined writes parses one behind the other as one, their heads counted on.
func joined(parses ...string) string {
	var out []string
	for _, p := range parses {
		from := len(out)
		for _, token := range strings.Fields(p) {
			f := strings.Split(token, "|")
			head, _ := strconv.Atoi(f[5])
			f[5] = strconv.Itoa(head + from)
			out = append(out, strings.Join(f, "|"))
		}
	}
	return strings.Join(out, " ")
}

const (
	theAttack          = `The|the|DT|DET|det|1| attack|attack|NN|NOUN|nsubj|7| by|by|IN|ADP|prep|1| rebels|rebel|NNS|NOUN|pobj|2| on|on|IN|ADP|prep|3| a|a|DT|DET|det|6| convoy|convoy|NN|NOUN|pobj|4| hurt|hurt|VBD|VERB|ROOT|7| nobody|nobody|NN|PRON|dobj|7| .|.|.|PUNCT|punct|7|`
	saidOnFriday       = `The|the|DT|DET|det|1| mayor|mayor|NN|NOUN|nsubj|2| said|say|VBD|VERB|ROOT|2| on|on|IN|ADP|prep|2| Friday|Friday|NNP|PROPN|pobj|3|DATE that|that|IN|SCONJ|mark|7| rebels|rebel|NNS|NOUN|nsubj|7| attacked|attack|VBD|VERB|ccomp|2| a|a|DT|DET|det|9| bus|bus|NN|NOUN|dobj|7| .|.|.|PUNCT|punct|2|`
	onFridaySaid       = `On|on|IN|ADP|prep|4| Friday|Friday|NNP|PROPN|pobj|0|DATE the|the|DT|DET|det|3| mayor|mayor|NN|NOUN|nsubj|4| said|say|VBD|VERB|ROOT|4| that|that|IN|SCONJ|mark|7| rebels|rebel|NNS|NOUN|nsubj|7| attacked|attack|VBD|VERB|ccomp|4| a|a|DT|DET|det|9| bus|bus|NN|NOUN|dobj|7| .|.|.|PUNCT|punct|4|`
	condemned          = `On|on|IN|ADP|prep|4| Friday|Friday|NNP|PROPN|pobj|0|DATE the|the|DT|DET|det|3| mayor|mayor|NN|NOUN|nsubj|4| condemned|condemn|VBD|VERB|ROOT|4| the|the|DT|DET|det|6| attack|attack|NN|NOUN|dobj|4| by|by|IN|ADP|prep|6| rebels|rebel|NNS|NOUN|pobj|7| on|on|IN|ADP|prep|8| a|a|DT|DET|det|11| convoy|convoy|NN|NOUN|pobj|9| .|.|.|PUNCT|punct|4|`
	inAnAttack         = `Nine|nine|CD|NUM|nummod|1|CARDINAL nuns|nun|NNS|NOUN|nsubjpass|3| were|be|VBD|AUX|auxpass|3| killed|kill|VBN|VERB|ROOT|3| in|in|IN|ADP|prep|3| an|an|DT|DET|det|6| attack|attack|NN|NOUN|pobj|4| on|on|IN|ADP|prep|6| Friday|Friday|NNP|PROPN|pobj|7|DATE .|.|.|PUNCT|punct|3|`
	twoDaysLater       = `They|they|PRP|PRON|nsubj|1| burned|burn|VBD|VERB|ROOT|1| a|a|DT|DET|det|3| bus|bus|NN|NOUN|dobj|1| two|two|CD|NUM|nummod|5|DATE days|day|NNS|NOUN|npadvmod|6|DATE later|later|RB|ADV|advmod|1|DATE .|.|.|PUNCT|punct|1|`
	aWeekLater         = `They|they|PRP|PRON|nsubj|1| burned|burn|VBD|VERB|ROOT|1| a|a|DT|DET|det|3| bus|bus|NN|NOUN|dobj|1| a|a|DT|DET|det|5|DATE week|week|NN|NOUN|npadvmod|6|DATE later|later|RB|ADV|advmod|1|DATE .|.|.|PUNCT|punct|1|`
	afterShooting      = `Two|two|CD|NUM|nummod|1|DATE days|day|NNS|NOUN|npadvmod|2|DATE after|after|IN|ADP|prep|7| the|the|DT|DET|det|4| shooting|shooting|NN|NOUN|pobj|2| ,|,|,|PUNCT|punct|7| they|they|PRP|PRON|nsubj|7| burned|burn|VBD|VERB|ROOT|7| a|a|DT|DET|det|9| bus|bus|NN|NOUN|dobj|7| .|.|.|PUNCT|punct|7|`
	afterVote          = `Two|two|CD|NUM|nummod|1|DATE days|day|NNS|NOUN|npadvmod|2|DATE after|after|IN|ADP|prep|7| the|the|DT|DET|det|4| vote|vote|NN|NOUN|pobj|2| ,|,|,|PUNCT|punct|7| they|they|PRP|PRON|nsubj|7| burned|burn|VBD|VERB|ROOT|7| a|a|DT|DET|det|9| bus|bus|NN|NOUN|dobj|7| .|.|.|PUNCT|punct|7|`
	flewWhere          = `Police|Police|NNS|NOUN|nsubj|1| flew|fly|VBD|VERB|ROOT|1| him|he|PRP|PRON|dobj|1| on|on|IN|ADP|prep|1| Friday|Friday|NNP|PROPN|pobj|3|DATE to|to|IN|ADP|prep|1| Oslo|Oslo|NNP|PROPN|pobj|5|GPE ,|,|,|PUNCT|punct|6| where|where|WRB|SCONJ|advmod|10| rangers|ranger|NNS|NOUN|nsubj|10| arrested|arrest|VBD|VERB|relcl|6| him|he|PRP|PRON|dobj|10| .|.|.|PUNCT|punct|1|`
	whichKilled        = `The|the|DT|DET|det|1| attack|attack|NN|NOUN|nsubj|10| on|on|IN|ADP|prep|1| Friday|Friday|NNP|PROPN|pobj|2|DATE ,|,|,|PUNCT|punct|3| which|which|WDT|PRON|nsubj|6| killed|kill|VBD|VERB|relcl|1| nine|nine|CD|NUM|nummod|8|CARDINAL nuns|nun|NNS|NOUN|dobj|6| ,|,|,|PUNCT|punct|1| shocked|shock|VBD|VERB|ROOT|10| the|the|DT|DET|det|12| mayor|mayor|NN|NOUN|dobj|10| .|.|.|PUNCT|punct|10|`
	carriedOut         = `The|the|DT|DET|det|1| attack|attack|NN|NOUN|nsubj|13| by|by|IN|ADP|prep|1| rebels|rebel|NNS|NOUN|pobj|2| on|on|IN|ADP|prep|3| a|a|DT|DET|det|6| bus|bus|NN|NOUN|pobj|4| ,|,|,|PUNCT|punct|1| carried|carry|VBN|VERB|acl|1| out|out|RP|ADP|prt|8| on|on|IN|ADP|prep|8| Friday|Friday|NNP|PROPN|pobj|10|DATE ,|,|,|PUNCT|punct|1| shocked|shock|VBD|VERB|ROOT|13| the|the|DT|DET|det|15| mayor|mayor|NN|NOUN|dobj|13| .|.|.|PUNCT|punct|13|`
	sinceAndToday      = `In|in|IN|ADP|prep|7| jail|jail|NN|NOUN|pobj|0| since|since|IN|SCONJ|prep|0| 1999|1999|CD|NUM|pobj|2|DATE ,|,|,|PUNCT|punct|7| the|the|DT|DET|det|6| nuns|nun|NNS|NOUN|nsubj|7| attacked|attack|VBD|VERB|ROOT|7| a|a|DT|DET|det|9| guard|guard|NN|NOUN|dobj|7| today|today|NN|NOUN|npadvmod|7|DATE .|.|.|PUNCT|punct|7|`
	beganAndRejects    = `The|the|DT|DET|det|1| raids|raid|NNS|NOUN|nsubj|2| began|begin|VBD|VERB|ROOT|2| on|on|IN|ADP|prep|2| Friday|Friday|NNP|PROPN|pobj|3|DATE and|and|CC|CCONJ|cc|2| Peru|Peru|NNP|PROPN|nsubj|7|GPE rejects|reject|VBZ|VERB|conj|2| the|the|DT|DET|det|9| plan|plan|NN|NOUN|dobj|7| .|.|.|PUNCT|punct|2|`
	fledAfter          = `Troops|troop|NNS|NOUN|nsubj|1| fled|flee|VBD|VERB|ROOT|1| on|on|IN|ADP|prep|1| Friday|Friday|NNP|PROPN|pobj|2|DATE after|after|IN|ADP|prep|1| the|the|DT|DET|det|6| attack|attack|NN|NOUN|pobj|4| by|by|IN|ADP|prep|6| rebels|rebel|NNS|NOUN|pobj|7| on|on|IN|ADP|prep|8| a|a|DT|DET|det|11| convoy|convoy|NN|NOUN|pobj|9| .|.|.|PUNCT|punct|1|`
	hadHired           = `The|the|DT|DET|det|1| mayor|mayor|NN|NOUN|nsubj|3| had|have|VBD|AUX|aux|3| hired|hire|VBN|VERB|ROOT|3| rangers|ranger|NNS|NOUN|dobj|3| who|who|WP|PRON|nsubj|6| burned|burn|VBD|VERB|relcl|4| a|a|DT|DET|det|8| bus|bus|NN|NOUN|dobj|6| .|.|.|PUNCT|punct|3|`
	afterTheyAttacked  = `Troops|troop|NNS|NOUN|nsubj|1| burned|burn|VBD|VERB|ROOT|1| a|a|DT|DET|det|3| bus|bus|NN|NOUN|dobj|1| two|two|CD|NUM|nummod|5|DATE days|day|NNS|NOUN|npadvmod|6|DATE after|after|IN|SCONJ|mark|8| rebels|rebel|NNS|NOUN|nsubj|8| attacked|attack|VBD|VERB|advcl|1| a|a|DT|DET|det|10| convoy|convoy|NN|NOUN|dobj|8| .|.|.|PUNCT|punct|1|`
	praised            = `The|the|DT|DET|det|1| mayor|mayor|NN|NOUN|nsubj|2| praised|praise|VBD|VERB|ROOT|2| the|the|DT|DET|det|4| troops|troop|NNS|NOUN|dobj|2| on|on|IN|ADP|prep|2| Friday|Friday|NNP|PROPN|pobj|5|DATE .|.|.|PUNCT|punct|2|`
	tomorrow           = `Rebels|rebel|NNS|NOUN|nsubj|2| will|will|MD|AUX|aux|2| bomb|bomb|VB|VERB|ROOT|2| a|a|DT|DET|det|4| harbour|harbour|NN|NOUN|dobj|2| tomorrow|tomorrow|NN|NOUN|npadvmod|2|DATE .|.|.|PUNCT|punct|2|`
	duringRaid         = `During|during|IN|ADP|prep|7| a|a|DT|DET|det|2| raid|raid|NN|NOUN|pobj|0| on|on|IN|ADP|prep|2| Friday|Friday|NNP|PROPN|pobj|3|DATE ,|,|,|PUNCT|punct|7| rebels|rebel|NNS|NOUN|nsubj|7| robbed|rob|VBD|VERB|ROOT|7| and|and|CC|CCONJ|cc|7| shot|shoot|VBD|VERB|conj|7| a|a|DT|DET|det|11| guard|guard|NN|NOUN|dobj|9| .|.|.|PUNCT|punct|7|`
	whoLeft            = `Rangers|ranger|NNS|NOUN|nsubj|1| held|hold|VBD|VERB|ROOT|1| a|a|DT|DET|det|3| baker|baker|NN|NOUN|dobj|1| who|who|WP|PRON|nsubj|5| left|leave|VBD|VERB|relcl|3| Peru|Peru|NNP|PROPN|dobj|5|GPE .|.|.|PUNCT|punct|1|`
	afterBlastOnFriday = `Two|two|CD|NUM|nummod|1|DATE days|day|NNS|NOUN|npadvmod|2|DATE after|after|IN|ADP|prep|9| the|the|DT|DET|det|4| blast|blast|NN|NOUN|pobj|2| on|on|IN|ADP|prep|4| Friday|Friday|NNP|PROPN|pobj|5|DATE ,|,|,|PUNCT|punct|9| they|they|PRP|PRON|nsubj|9| burned|burn|VBD|VERB|ROOT|9| a|a|DT|DET|det|11| bus|bus|NN|NOUN|dobj|9| .|.|.|PUNCT|punct|9|`
)

func TestNarrative(t *testing.T) {
	for _, c := range []struct{ name, parse, lemma, want string }{
		{"a noun speaks of the deed again", joined(shotOnFriday, theAttack), "attack", "2024-05-03 context"},
		{"a noun in a sentence about something later", joined(shotOnFriday, strings.ReplaceAll(condemned, "Friday", "Saturday")), "attack", "2024-05-03 context"},
		{"a day still to come is not where it is", joined(tomorrow, theAttack), "attack", ""},
		{"nothing under the past perfect goes with it", joined(shotOnFriday, hadHired), "burn", ""},
		{"nor what tells who somebody is", joined(shotOnFriday, whoLeft), "leave", ""},
		{"days later", joined(shotOnFriday, twoDaysLater), "burn", "2024-05-05 event"},
		{"later than the article", joined(shotOnFriday, aWeekLater), "burn", ""},
		{"days after what was told", joined(shotOnFriday, afterShooting), "burn", "2024-05-05 event"},
		{"days after something else", joined(shotOnFriday, afterVote), "burn", ""},
		{"days after what the phrase dates itself", joined(strings.ReplaceAll(shotOnFriday, "Friday", "Wednesday"), afterBlastOnFriday), "burn", "2024-05-05 event"},
		{"days after nothing that is known", twoDaysLater, "burn", ""},
		{"days after a clause are not that clause's", joined(shotOnFriday, afterTheyAttacked), "attack", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := dated(t, c.parse, c.lemma, monday); got != c.want {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}

func TestClausesThatShareATime(t *testing.T) {
	for _, c := range []struct{ name, parse, lemma, day, want string }{
		{"what was said on a day has its own", saidOnFriday, "attack", monday, ""},
		{"a day that opens the sentence may be both's", onFridaySaid, "attack", monday, "2024-05-03 weekday"},
		{"what was condemned on a day has its own", condemned, "attack", monday, ""},
		{"in an attack on a day", inAnAttack, "kill", monday, "2024-05-03 weekday"},
		{"in a raid, and a second deed", duringRaid, "shoot", monday, "2024-05-03 weekday"},
		{"after an attack", fledAfter, "attack", monday, ""},
		{"what a deed did", whichKilled, "kill", monday, "2024-05-03 weekday"},
		{"when a deed was carried out", carriedOut, "attack", monday, "2024-05-03 weekday"},
		{"the story goes on where it came to", flewWhere, "arrest", monday, "2024-05-03 weekday"},
		{"what is so now, beside what was", beganAndRejects, "reject", monday, ""},
		{"a state and an event", sinceAndToday, "attack", monday, "2024-05-06 relative"},
		{"a state, and an event of an unknown day", sinceAndToday, "attack", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := dated(t, c.parse, c.lemma, c.day); got != c.want {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}

// TestReach holds how far a day reaches: to any deed of the next two paragraphs, and
// to one of the same type in the next five.
func TestReach(t *testing.T) {
	fled := strings.ReplaceAll(shotOnFriday, "shot|shoot", "left|leave") // a deed of another type
	for _, c := range []struct {
		first string
		apart int
		want  bool
	}{
		{shotOnFriday, 2, true}, {fled, 2, true}, {shotOnFriday, 5, true}, {fled, 3, false}, {shotOnFriday, 6, false},
	} {
		lex := lexicon.Default()
		s := &story.Story{Article: schema.Article{ID: "a"}}
		for i := range c.apart + 1 {
			parse := praised
			switch i {
			case 0:
				parse = c.first
			case c.apart:
				parse = theAttack
			default:
				parse = strings.ReplaceAll(praised, "Friday", "Fridays")
			}
			s.Passages = append(s.Passages, story.NewPassage(parsetest.Doc(t, parse), 0, false, lex))
		}
		r := when.New(s, monday)
		var last *schema.Time
		for pi := range s.Passages {
			for _, k := range event.NewCoder(lex).Candidates(s, pi) {
				last = r.Of(when.Event{Passage: pi, Frame: k.Frame, Extra: k.Extra, Type: k.Action.Type, Status: schema.Happened})
			}
		}
		if (last != nil) != c.want {
			t.Errorf("%d paragraphs behind %.20q: %v", c.apart, c.first, last)
		}
	}
}
