package when_test

import (
	"testing"

	"newsgraph/extract/event"
	"newsgraph/extract/lexicon"
	"newsgraph/extract/stance"
	"newsgraph/extract/story"
	"newsgraph/extract/when"
	"newsgraph/internal/parsetest"
	"newsgraph/schema"
)

// dated gives the date of the event of a lemma, in an article published on a day,
// as "from basis", "" where there is none.
func dated(t *testing.T, parse, lemma, day string) string {
	t.Helper()
	tm := timeOf(t, parse, lemma, day)
	if tm == nil {
		return ""
	}
	return tm.From + " " + tm.Basis
}

// timeOf asks for the dates of the events in text order, up to that of a lemma.
func timeOf(t *testing.T, parse, lemma, day string) *schema.Time {
	t.Helper()
	lex := lexicon.Default()
	s := &story.Story{Article: schema.Article{ID: "a"}, Passages: []*story.Passage{story.NewPassage(parsetest.Doc(t, parse), 0, false, lex)}}
	r, st := when.New(s, day), stance.New(s, lex)
	for _, c := range event.NewCoder(lex).Candidates(s, 0) {
		if tm := r.Of(when.Event{Frame: c.Frame, Extra: c.Extra, Type: c.Action.Type, Status: st.Of(0, c.Frame).Status}); c.Action.Lemma == lemma {
			return tm
		}
	}
	t.Fatalf("no event of %q", lemma)
	return nil
}

const monday = "2024-05-06"

// TestWhen: since a month when something happened, that happened in the month.
func TestWhen(t *testing.T) {
	if tm := timeOf(t, risenSince, "raid", monday); tm.To != "2024-03-31" {
		t.Errorf("to %s, want 2024-03-31", tm.To)
	}
}

func TestOf(t *testing.T) {
	for _, c := range whenCases {
		t.Run(c.name, func(t *testing.T) {
			if got := dated(t, c.parse, c.lemma, c.day); got != c.want {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}

const (
	risenSince   = `Prices|price|NNS|NOUN|nsubj|2| have|have|VBP|AUX|aux|2| risen|rise|VBN|VERB|ROOT|2| since|since|IN|SCONJ|prep|2| March|March|NNP|PROPN|pobj|3|DATE ,|,|,|PUNCT|punct|4| when|when|WRB|SCONJ|advmod|8| rebels|rebel|NNS|NOUN|nsubj|8| raided|raid|VBD|VERB|relcl|4| the|the|DT|DET|det|10| mill|mill|NN|NOUN|dobj|8| .|.|.|PUNCT|punct|2|`
	shotOnFriday = `Gunmen|gunman|NNS|NOUN|nsubj|1| shot|shoot|VBD|VERB|ROOT|1| a|a|DT|DET|det|3| guard|guard|NN|NOUN|dobj|1| on|on|IN|ADP|prep|1| Friday|Friday|NNP|PROPN|pobj|4|DATE .|.|.|PUNCT|punct|1|`
	threatened   = `Kenya|Kenya|NNP|PROPN|nsubj|1|GPE threatened|threaten|VBD|VERB|ROOT|1| on|on|IN|ADP|prep|1| Friday|Friday|NNP|PROPN|pobj|2|DATE to|to|TO|PART|aux|5| bomb|bomb|VB|VERB|xcomp|1| the|the|DT|DET|det|7| harbour|harbour|NN|NOUN|dobj|5| .|.|.|PUNCT|punct|1|`
	leftAfter    = `Troops|troop|NNS|NOUN|nsubj|1| left|leave|VBD|VERB|ROOT|1| on|on|IN|ADP|prep|1| Friday|Friday|NNP|PROPN|pobj|2|DATE after|after|IN|SCONJ|mark|6| rebels|rebel|NNS|NOUN|nsubj|6| attacked|attack|VBD|VERB|advcl|1| a|a|DT|DET|det|8| bus|bus|NN|NOUN|dobj|6| .|.|.|PUNCT|punct|1|`
)

var whenCases = []struct{ name, parse, lemma, day, want string }{
	{"what is to be done by a month", `The|the|DT|DET|det|1| shares|share|NNS|NOUN|nsubjpass|4| would|would|MD|AUX|aux|4| be|be|VB|AUX|auxpass|4| sold|sell|VBN|VERB|ROOT|4| in|in|IN|ADP|prep|4| August|August|NNP|PROPN|pobj|5|DATE .|.|.|PUNCT|punct|4|`, "sell", monday, "2024-08-01 text"},
	{"its own clause", shotOnFriday, "shoot", monday, "2024-05-03 weekday"},
	{"no day to count from", shotOnFriday, "shoot", "", ""},
	{"the publication is no date", `Gunmen|gunman|NNS|NOUN|nsubj|1| shot|shoot|VBD|VERB|ROOT|1| a|a|DT|DET|det|3| guard|guard|NN|NOUN|dobj|1| .|.|.|PUNCT|punct|1|`,
		"shoot", monday, ""},
	{"the future", `Peru|Peru|NNP|PROPN|nsubj|2|GPE will|will|MD|AUX|aux|2| attack|attack|VB|VERB|ROOT|2| the|the|DT|DET|det|4| harbour|harbour|NN|NOUN|dobj|2| on|on|IN|ADP|prep|2| Friday|Friday|NNP|PROPN|pobj|5|DATE .|.|.|PUNCT|punct|2|`,
		"attack", monday, "2024-05-10 weekday"},
	{"how long is not when", `Police|Police|NNS|NOUN|nsubj|1| held|hold|VBD|VERB|ROOT|1| a|a|DT|DET|det|3| man|man|NN|NOUN|dobj|1| for|for|IN|ADP|prep|1| two|two|CD|NUM|nummod|6|DATE days|day|NNS|NOUN|pobj|4|DATE .|.|.|PUNCT|punct|1|`,
		"hold", monday, ""},
	{"a participle of the same time", `Soldiers|soldier|NNS|NOUN|nsubj|1| attacked|attack|VBD|VERB|ROOT|1| a|a|DT|DET|det|3| bus|bus|NN|NOUN|dobj|1| on|on|IN|ADP|prep|1| Friday|Friday|NNP|PROPN|pobj|4|DATE ,|,|,|PUNCT|punct|1| killing|kill|VBG|VERB|advcl|1| nine|nine|CD|NUM|nummod|9|CARDINAL nuns|nun|NNS|NOUN|dobj|7| .|.|.|PUNCT|punct|1|`,
		"kill", monday, "2024-05-03 weekday"},
	{"the day of the threat", threatened, "threaten", monday, "2024-05-03 weekday"},
	{"not that of what is threatened", threatened, "bomb", monday, ""},
	{"the day of what came after", leftAfter, "leave", monday, "2024-05-03 weekday"},
	{"not that of what came before", leftAfter, "attack", monday, ""},
	{"the narrative goes on", shotOnFriday + ` They|they|PRP|PRON|nsubj|8| burned|burn|VBD|VERB|ROOT|8| a|a|DT|DET|det|10| bus|bus|NN|NOUN|dobj|8| .|.|.|PUNCT|punct|8|`,
		"burn", monday, "2024-05-03 context"},
	{"the narrative looks back", shotOnFriday + ` They|they|PRP|PRON|nsubj|9| had|have|VBD|AUX|aux|9| burned|burn|VBN|VERB|ROOT|9| a|a|DT|DET|det|11| bus|bus|NN|NOUN|dobj|9| .|.|.|PUNCT|punct|9|`,
		"burn", monday, ""},
	{"how long does not end it", shotOnFriday + ` They|they|PRP|PRON|nsubj|8| held|hold|VBD|VERB|ROOT|8| a|a|DT|DET|det|10| man|man|NN|NOUN|dobj|8| for|for|IN|ADP|prep|8| two|two|CD|NUM|nummod|13|DATE days|day|NNS|NOUN|pobj|11|DATE .|.|.|PUNCT|punct|8|`,
		"hold", monday, "2024-05-03 context"},
	{"words are no deed of the narrative", shotOnFriday + ` The|the|DT|DET|det|8| mayor|mayor|NN|NOUN|nsubj|9| praised|praise|VBD|VERB|ROOT|9| the|the|DT|DET|det|11| army|army|NN|NOUN|dobj|9| .|.|.|PUNCT|punct|9|`,
		"praise", monday, ""},
	{"a conjunct with the cause of it", `On|on|IN|ADP|prep|4| Friday|Friday|NNP|PROPN|pobj|0|DATE two|two|CD|NUM|nummod|3| men|man|NNS|NOUN|nsubj|4| died|die|VBD|VERB|ROOT|4| and|and|CC|CCONJ|cc|4| six|six|CD|NUM|nsubjpass|8| were|be|VBD|AUX|auxpass|8| sickened|sicken|VBN|VERB|conj|4| after|after|IN|ADP|prep|8| drinking|drink|VBG|VERB|pcomp|9| milk|milk|NN|NOUN|dobj|10| .|.|.|PUNCT|punct|4|`,
		"sicken", monday, "2024-05-03 weekday"},
	{"a plan in the same year", `In|in|IN|ADP|prep|4| 1995|1995|CD|NUM|pobj|0|DATE miners|miner|NNS|NOUN|nsubjpass|4| were|be|VBD|AUX|auxpass|4| told|tell|VBN|VERB|ROOT|4| to|to|TO|PART|aux|6| leave|leave|VB|VERB|xcomp|4| .|.|.|PUNCT|punct|4|`,
		"leave", monday, "1995-01-01 text"},
	{"a plan is not of the day", `On|on|IN|ADP|prep|4| Friday|Friday|NNP|PROPN|pobj|0|DATE miners|miner|NNS|NOUN|nsubjpass|4| were|be|VBD|AUX|auxpass|4| told|tell|VBN|VERB|ROOT|4| to|to|TO|PART|aux|6| leave|leave|VB|VERB|xcomp|4| .|.|.|PUNCT|punct|4|`,
		"leave", monday, ""},
	{"where one went", `On|on|IN|ADP|prep|3| Friday|Friday|NNP|PROPN|pobj|0|DATE miners|miner|NNS|NOUN|nsubj|3| went|go|VBD|VERB|ROOT|3| to|to|IN|ADP|prep|3| a|a|DT|DET|det|6| port|port|NN|NOUN|pobj|4| where|where|WRB|SCONJ|advmod|9| they|they|PRP|PRON|nsubj|9| attacked|attack|VBD|VERB|relcl|6| guards|guard|NNS|NOUN|dobj|9| .|.|.|PUNCT|punct|3|`,
		"attack", monday, "2024-05-03 weekday"},
	{"the year that an article without a day named", joined(`Cole|Cole|NNP|PROPN|nsubjpass|2|PERSON was|be|VBD|AUX|auxpass|2| shot|shoot|VBN|VERB|ROOT|2| on|on|IN|ADP|prep|2| November|November|NNP|PROPN|pobj|3|DATE 1|1|CD|NUM|nummod|4|DATE ,|,|,|PUNCT|punct|4|DATE 2006|2006|CD|NUM|nummod|4|DATE .|.|.|PUNCT|punct|2|`, `Reyes|Reyes|NNP|PROPN|nsubj|1|PERSON fled|flee|VBD|VERB|ROOT|1| on|on|IN|ADP|prep|1| November|November|NNP|PROPN|pobj|2|DATE 11|11|CD|NUM|nummod|3|DATE .|.|.|PUNCT|punct|1|`),
		"flee", "", "2006-11-11 text"},
	{"no year at all", `Reyes|Reyes|NNP|PROPN|nsubj|1|PERSON fled|flee|VBD|VERB|ROOT|1| on|on|IN|ADP|prep|1| November|November|NNP|PROPN|pobj|2|DATE 11|11|CD|NUM|nummod|3|DATE .|.|.|PUNCT|punct|1|`,
		"flee", "", ""},
	{"the year before a noun", `The|the|DT|DET|det|2| 1991|1991|CD|NUM|nummod|2|DATE fair|fair|NN|NOUN|nsubj|10| ,|,|,|PUNCT|punct|2| in|in|IN|ADP|prep|8| which|which|WDT|PRON|pobj|4| nine|nine|CD|NUM|nummod|7|CARDINAL men|man|NNS|NOUN|nsubj|8| died|die|VBD|VERB|relcl|2| ,|,|,|PUNCT|punct|2| ended|end|VBD|VERB|ROOT|10| .|.|.|PUNCT|punct|10|`,
		"die", monday, "1991-01-01 text"},
	{"what comes subsequently has another day", joined(shotOnFriday, `Subsequently|subsequently|RB|ADV|advmod|3| ,|,|,|PUNCT|punct|3| soldiers|soldier|NNS|NOUN|nsubj|3| attacked|attack|VBD|VERB|ROOT|3| the|the|DT|DET|det|5| town|town|NN|NOUN|dobj|3| .|.|.|PUNCT|punct|3|`),
		"attack", monday, ""},
	{"what had been is not where the narrative is", joined(`Gunmen|gunman|NNS|NOUN|nsubj|2| had|have|VBD|AUX|aux|2| shot|shoot|VBN|VERB|ROOT|2| a|a|DT|DET|det|4| guard|guard|NN|NOUN|dobj|2| on|on|IN|ADP|prep|2| Friday|Friday|NNP|PROPN|pobj|5|DATE .|.|.|PUNCT|punct|2|`, `Soldiers|soldier|NNS|NOUN|nsubj|1| attacked|attack|VBD|VERB|ROOT|1| the|the|DT|DET|det|3| town|town|NN|NOUN|dobj|1| .|.|.|PUNCT|punct|1|`),
		"attack", monday, ""},
	{"when bonds fall due", `The|the|DT|DET|det|1| mill|mill|NN|NOUN|nsubj|2| sold|sell|VBD|VERB|ROOT|2| its|its|PRP$|PRON|poss|4| bonds|bond|NNS|NOUN|dobj|2| due|due|JJ|ADJ|advcl|2| March|March|NNP|PROPN|npadvmod|5|DATE 1|1|CD|NUM|nummod|6|DATE ,|,|,|PUNCT|punct|6|DATE 1994|1994|CD|NUM|nummod|6|DATE to|to|IN|ADP|prep|5| Chad|Chad|NNP|PROPN|pobj|10|GPE .|.|.|PUNCT|punct|2|`, "sell", monday, ""},
	{"so long after", `Police|Police|NNS|NOUN|nsubj|1| raided|raid|VBD|VERB|ROOT|1| the|the|DT|DET|det|3| mill|mill|NN|NOUN|dobj|1| on|on|IN|ADP|prep|1| Thursday|Thursday|NNP|PROPN|pobj|4|DATE ,|,|,|PUNCT|punct|1| two|two|CD|NUM|nummod|8|DATE days|day|NNS|NOUN|npadvmod|12|DATE after|after|IN|SCONJ|mark|12| the|the|DT|DET|det|11| paper|paper|NN|NOUN|nsubj|12| blamed|blame|VBD|VERB|advcl|1| the|the|DT|DET|det|14| mayor|mayor|NN|NOUN|dobj|12| .|.|.|PUNCT|punct|1|`, "blame", monday, "2024-04-30 event"},
	{"so long before", `Police|Police|NNS|NOUN|nsubj|1| raided|raid|VBD|VERB|ROOT|1| the|the|DT|DET|det|3| mill|mill|NN|NOUN|dobj|1| on|on|IN|ADP|prep|1| Thursday|Thursday|NNP|PROPN|pobj|4|DATE ,|,|,|PUNCT|punct|5| two|two|CD|NUM|nummod|8|DATE days|day|NNS|NOUN|npadvmod|12|DATE before|before|IN|SCONJ|mark|12| the|the|DT|DET|det|11| paper|paper|NN|NOUN|nsubj|12| blamed|blame|VBD|VERB|advcl|1| the|the|DT|DET|det|14| mayor|mayor|NN|NOUN|dobj|12| .|.|.|PUNCT|punct|1|`, "blame", monday, "2024-05-04 event"},
	{"the year of what followed", `In|in|IN|ADP|prep|5| 2019|2019|CD|NUM|pobj|0|DATE ,|,|,|PUNCT|punct|5| the|the|DT|DET|det|4| dancer|dancer|NN|NOUN|nsubj|5| left|leave|VBD|VERB|ROOT|5| the|the|DT|DET|det|7| theatre|theatre|NN|NOUN|dobj|5| after|after|IN|ADP|prep|5| a|a|DT|DET|det|10| clash|clash|NN|NOUN|pobj|8| with|with|IN|ADP|prep|10| its|its|PRP$|PRON|poss|13| director|director|NN|NOUN|pobj|11| .|.|.|PUNCT|punct|5|`, "clash", monday, "2019-01-01 text"},
	{"the month of what came before", `The|the|DT|DET|det|1| group|group|NN|NOUN|nsubj|2| ceased|cease|VBD|VERB|ROOT|2| its|its|PRP$|PRON|poss|4| strikes|strike|NNS|NOUN|dobj|2| after|after|IN|ADP|prep|2| the|the|DT|DET|det|7| arrest|arrest|NN|NOUN|pobj|5| of|of|IN|ADP|prep|7| its|its|PRP$|PRON|poss|10| leader|leader|NN|NOUN|pobj|8| in|in|IN|ADP|prep|7| March|March|NNP|PROPN|pobj|11|DATE 2012|2012|CD|NUM|nummod|12|DATE .|.|.|PUNCT|punct|2|`, "cease", monday, "2012-03-01 text"},
	{"a day is too narrow for what followed", `On|on|IN|ADP|prep|4| Monday|Monday|NNP|PROPN|pobj|0|DATE the|the|DT|DET|det|3| rebels|rebel|NNS|NOUN|nsubj|4| left|leave|VBD|VERB|ROOT|4| the|the|DT|DET|det|6| town|town|NN|NOUN|dobj|4| after|after|IN|ADP|prep|4| an|an|DT|DET|det|9| attack|attack|NN|NOUN|pobj|7| by|by|IN|ADP|prep|9| the|the|DT|DET|det|12| army|army|NN|NOUN|pobj|10| .|.|.|PUNCT|punct|4|`, "attack", monday, ""},
	{"as something else happened", `Two|two|CD|NUM|nummod|1|CARDINAL nurses|nurse|NNS|NOUN|nsubj|2| died|die|VBD|VERB|ROOT|2| when|when|WRB|SCONJ|advmod|6| a|a|DT|DET|det|5| ferry|ferry|NN|NOUN|nsubj|6| sank|sink|VBD|VERB|advcl|2| on|on|IN|ADP|prep|6| Saturday|Saturday|NNP|PROPN|pobj|7|DATE .|.|.|PUNCT|punct|2|`, "die", monday, "2024-05-04 weekday"},
	{"before something else happened", `The|the|DT|DET|det|1| nurses|nurse|NNS|NOUN|nsubj|3| had|have|VBD|AUX|aux|3| left|leave|VBN|VERB|ROOT|3| when|when|WRB|SCONJ|advmod|7| a|a|DT|DET|det|6| ferry|ferry|NN|NOUN|nsubj|7| sank|sink|VBD|VERB|advcl|3| on|on|IN|ADP|prep|7| Saturday|Saturday|NNP|PROPN|pobj|8|DATE .|.|.|PUNCT|punct|3|`, "leave", monday, ""},
	{"as somebody said", `Nurses|nurse|NNS|NOUN|nsubj|1| fled|flee|VBD|VERB|ROOT|1| ,|,|,|PUNCT|punct|1| as|as|IN|SCONJ|mark|6| Ann|Ann|NNP|PROPN|compound|5|PERSON Kolo|Kolo|NNP|PROPN|nsubj|6|PERSON said|say|VBD|VERB|advcl|1| on|on|IN|ADP|prep|6| Saturday|Saturday|NNP|PROPN|pobj|7|DATE .|.|.|PUNCT|punct|1|`, "flee", monday, ""},
	{"as a storm hit", `Two|two|CD|NUM|nummod|1|CARDINAL nurses|nurse|NNS|NOUN|nsubj|2| died|die|VBD|VERB|ROOT|2| as|as|IN|SCONJ|mark|6| a|a|DT|DET|det|5| storm|storm|NN|NOUN|nsubj|6| hit|hit|VBD|VERB|advcl|2| Lima|Lima|NNP|PROPN|dobj|6|GPE on|on|IN|ADP|prep|6| Saturday|Saturday|NNP|PROPN|pobj|8|DATE .|.|.|PUNCT|punct|2|`, "die", monday, "2024-05-04 weekday"},
	{"what is yet to come", `The|the|DT|DET|det|1| nurses|nurse|NNS|NOUN|nsubj|2| leave|leave|VBP|VERB|ROOT|2| when|when|WRB|SCONJ|advmod|6| the|the|DT|DET|det|5| ferry|ferry|NN|NOUN|nsubj|6| sank|sink|VBD|VERB|advcl|2| on|on|IN|ADP|prep|6| Saturday|Saturday|NNP|PROPN|pobj|7|DATE .|.|.|PUNCT|punct|2|`, "leave", monday, ""},
	{"since what happened", risenSince, "raid", monday, "2024-03-01 text"},
	{"the day that the last of two clauses names", `Two|two|CD|NUM|nummod|1|CARDINAL nurses|nurse|NNS|NOUN|nsubjpass|3| were|be|VBD|AUX|auxpass|3| killed|kill|VBN|VERB|ROOT|3| and|and|CC|CCONJ|cc|3| three|three|CD|NUM|nummod|6|CARDINAL others|other|NNS|NOUN|nsubj|7| injured|injure|VBN|VERB|conj|3| on|on|IN|ADP|prep|7| Friday|Friday|NNP|PROPN|pobj|8|DATE in|in|IN|ADP|prep|7| Oslo|Oslo|NNP|PROPN|pobj|10|GPE .|.|.|PUNCT|punct|7|`, "kill", monday, "2024-05-03 weekday"},
	{"the day of one clause of two", `Peru|Peru|NNP|PROPN|nsubj|1|GPE offered|offer|VBD|VERB|ROOT|1| a|a|DT|DET|det|3| plan|plan|NN|NOUN|dobj|1| ,|,|,|PUNCT|punct|1| and|and|CC|CCONJ|cc|1| Chile|Chile|NNP|PROPN|nsubj|7|GPE praised|praise|VBD|VERB|conj|1| the|the|DT|DET|det|9| mayor|mayor|NN|NOUN|dobj|7| on|on|IN|ADP|prep|7| Friday|Friday|NNP|PROPN|pobj|10|DATE .|.|.|PUNCT|punct|7|`, "offer", monday, ""},
	{"what was forced on that day", `The|the|DT|DET|det|1| storm|storm|NN|NOUN|nsubj|2| raged|rage|VBD|VERB|ROOT|2| on|on|IN|ADP|prep|2| Friday|Friday|NNP|PROPN|pobj|3|DATE ,|,|,|PUNCT|punct|2| forcing|force|VBG|VERB|advcl|2| troops|troop|NNS|NOUN|dobj|6| to|to|TO|PART|aux|9| burn|burn|VB|VERB|xcomp|6| a|a|DT|DET|det|11| bus|bus|NN|NOUN|dobj|9| .|.|.|PUNCT|punct|2|`, "burn", monday, "2024-05-03 weekday"},
}
