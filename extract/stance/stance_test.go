package stance_test

import (
	"strings"
	"testing"

	"newsgraph/extract/clause"
	"newsgraph/extract/lexicon"
	"newsgraph/extract/stance"
	"newsgraph/extract/story"
	"newsgraph/internal/parsetest"
	"newsgraph/schema"
)

func TestOf(t *testing.T) { check(t, stanceCases) }

// check reads every case: its passages are parted by "¶", a title begins with "#".
func check(t *testing.T, cases []stanceCase) {
	t.Helper()
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s := read(t, c.parse)
			pi, f := find(t, s, c.lemma)
			text := s.Passages[pi].Doc.Text
			st := stance.New(s, lexicon.Default()).Of(pi, f)
			if st.Status != c.status {
				t.Errorf("%q: %s is %s, want %s", text, c.lemma, st.Status, c.status)
			}
			source := ""
			if st.Source != nil {
				source = s.Token(*st.Source).Text
			}
			if source != c.source {
				t.Errorf("%q: source %q, want %q", text, source, c.source)
			}
		})
	}
}

func read(t *testing.T, parse string) *story.Story {
	t.Helper()
	s := &story.Story{}
	for _, p := range strings.Split(parse, "¶") {
		p, title := strings.CutPrefix(p, "# ")
		s.Passages = append(s.Passages, story.NewPassage(parsetest.Doc(t, p), 0, title, lexicon.Default()))
	}
	return s
}

func find(t *testing.T, s *story.Story, lemma string) (int, *clause.Frame) {
	t.Helper()
	for pi, p := range s.Passages {
		for _, f := range p.Frames {
			if p.Doc.Tokens[f.Pred].Lemma == lemma {
				return pi, f
			}
		}
	}
	t.Fatalf("no frame of %q", lemma)
	return 0, nil
}

type stanceCase struct {
	name, parse, lemma string
	status             schema.Status
	source             string
}

// stanceCases are one of each main sort.
var stanceCases = []stanceCase{
	{"denial", `The|the|DT|DET|det|1| army|army|NN|NOUN|nsubj|2| denied|deny|VBD|VERB|ROOT|2| that|that|IN|SCONJ|mark|5| soldiers|soldier|NNS|NOUN|nsubj|5| attacked|attack|VBD|VERB|ccomp|2| the|the|DT|DET|det|7| village|village|NN|NOUN|dobj|5| .|.|.|PUNCT|punct|2|`,
		"attack", schema.Denied, "army"},
	{"report", `Officials|official|NNS|NOUN|nsubj|1| said|say|VBD|VERB|ROOT|1| the|the|DT|DET|det|3| rebels|rebel|NNS|NOUN|nsubj|4| killed|kill|VBD|VERB|ccomp|1| three|three|CD|NUM|nummod|6|CARDINAL farmers|farmer|NNS|NOUN|dobj|4| .|.|.|PUNCT|punct|1|`,
		"kill", schema.Happened, "Officials"},
	{"saying has no source", `Officials|official|NNS|NOUN|nsubj|1| said|say|VBD|VERB|ROOT|1| the|the|DT|DET|det|3| rebels|rebel|NNS|NOUN|nsubj|4| killed|kill|VBD|VERB|ccomp|1| three|three|CD|NUM|nummod|6|CARDINAL farmers|farmer|NNS|NOUN|dobj|4| .|.|.|PUNCT|punct|1|`,
		"say", schema.Happened, ""},
	{"plan", `The|the|DT|DET|det|1| group|group|NN|NOUN|nsubj|2| plans|plan|VBZ|VERB|ROOT|2| to|to|TO|PART|aux|4| bomb|bomb|VB|VERB|xcomp|2| the|the|DT|DET|det|6| port|port|NN|NOUN|dobj|4| .|.|.|PUNCT|punct|2|`,
		"bomb", schema.Planned, ""},
	{"according to", `According|accord|VBG|VERB|prep|5| to|to|IN|ADP|prep|0| police|police|NNS|NOUN|pobj|1| ,|,|,|PUNCT|punct|5| gunmen|gunman|NNS|NOUN|nsubj|5| robbed|rob|VBD|VERB|ROOT|5| the|the|DT|DET|det|7| bank|bank|NN|NOUN|dobj|5| .|.|.|PUNCT|punct|5|`,
		"rob", schema.Happened, "police"},
	{"failure", `The|the|DT|DET|det|1| guards|guard|NNS|NOUN|nsubj|2| failed|fail|VBD|VERB|ROOT|2| to|to|TO|PART|aux|4| stop|stop|VB|VERB|xcomp|2| the|the|DT|DET|det|6| thieves|thief|NNS|NOUN|dobj|4| .|.|.|PUNCT|punct|2|`,
		"stop", schema.Denied, ""},
	{"hedge", `Smugglers|smuggler|NNS|NOUN|nsubj|2| allegedly|allegedly|RB|ADV|advmod|2| shot|shoot|VBD|VERB|ROOT|2| a|a|DT|DET|det|4| sailor|sailor|NN|NOUN|dobj|2| .|.|.|PUNCT|punct|2|`,
		"shoot", schema.Alleged, ""},
	{"future", `The|the|DT|DET|det|1| troops|troop|NNS|NOUN|nsubj|3| will|will|MD|AUX|aux|3| leave|leave|VB|VERB|ROOT|3| Lima|Lima|NNP|PROPN|dobj|3|GPE .|.|.|PUNCT|punct|3|`,
		"leave", schema.Planned, ""},
	{"condition", `If|if|IN|SCONJ|mark|2| rebels|rebel|NNS|NOUN|nsubj|2| attack|attack|VBP|VERB|advcl|7| ,|,|,|PUNCT|punct|7| the|the|DT|DET|det|5| army|army|NN|NOUN|nsubj|7| will|will|MD|AUX|aux|7| respond|respond|VB|VERB|ROOT|7| .|.|.|PUNCT|punct|7|`,
		"attack", schema.Planned, ""},
	{"negation", `The|the|DT|DET|det|1| soldiers|soldier|NNS|NOUN|nsubj|4| did|do|VBD|AUX|aux|4| not|not|RB|PART|neg|4| shoot|shoot|VB|VERB|ROOT|4| the|the|DT|DET|det|6| prisoners|prisoner|NNS|NOUN|dobj|4| .|.|.|PUNCT|punct|4|`,
		"shoot", schema.Denied, ""},
	{"accusation", `The|the|DT|DET|det|1| union|union|NN|NOUN|nsubjpass|3| was|be|VBD|AUX|auxpass|3| accused|accuse|VBN|VERB|ROOT|3| of|of|IN|ADP|prep|3| burning|burn|VBG|VERB|pcomp|4| the|the|DT|DET|det|7| factory|factory|NN|NOUN|dobj|5| .|.|.|PUNCT|punct|3|`,
		"burn", schema.Alleged, ""},
	{"warning of", `The|the|DT|DET|det|1| minister|minister|NN|NOUN|nsubj|2| warned|warn|VBD|VERB|ROOT|2| of|of|IN|ADP|prep|2| attacks|attack|NNS|NOUN|pobj|3| on|on|IN|ADP|prep|4| embassies|embassy|NNS|NOUN|pobj|5| .|.|.|PUNCT|punct|2|`,
		"attack", schema.Planned, ""},
	{"hearsay in progress", `Nurses|nurse|NNS|NOUN|nsubjpass|2| are|be|VBP|AUX|auxpass|2| said|say|VBN|VERB|ROOT|2| to|to|TO|PART|aux|5| be|be|VB|AUX|aux|5| avoiding|avoid|VBG|VERB|xcomp|2| the|the|DT|DET|det|7| well|well|NN|NOUN|dobj|5| .|.|.|PUNCT|punct|2|`,
		"avoid", schema.Alleged, ""},
	{"a law that there is none of", `There|there|EX|PRON|expl|1| is|be|VBZ|VERB|ROOT|1| no|no|DT|DET|det|3| law|law|NN|NOUN|attr|1| banning|ban|VBG|VERB|acl|3| cars|car|NNS|NOUN|dobj|4| .|.|.|PUNCT|punct|1|`,
		"ban", schema.Denied, ""},
	{"what is stopped", `The|the|DT|DET|det|1| army|army|NN|NOUN|nsubj|2| stopped|stop|VBD|VERB|ROOT|2| shelling|shell|VBG|VERB|xcomp|2| the|the|DT|DET|det|5| town|town|NN|NOUN|dobj|3| .|.|.|PUNCT|punct|2|`,
		"shell", schema.Happened, ""},
	{"how it was done", `It|it|PRP|PRON|nsubjpass|3| is|be|VBZ|AUX|auxpass|3| not|not|RB|PART|neg|3| known|know|VBN|VERB|ROOT|3| how|how|WRB|SCONJ|advmod|7| cakes|cake|NNS|NOUN|nsubjpass|7| were|be|VBD|AUX|auxpass|7| poisoned|poison|VBN|VERB|ccomp|3| .|.|.|PUNCT|punct|3|`,
		"poison", schema.Happened, ""},
	{"not confessed", `No|no|DT|DET|det|1| group|group|NN|NOUN|nsubj|2| admitted|admit|VBD|VERB|ROOT|2| shelling|shell|VBG|VERB|xcomp|2| the|the|DT|DET|det|5| town|town|NN|NOUN|dobj|3| .|.|.|PUNCT|punct|2|`,
		"shell", schema.Denied, ""},
	{"chosen", `Cole|Cole|NNP|PROPN|nsubj|1|PERSON chose|choose|VBD|VERB|ROOT|1| to|to|TO|PART|aux|3| join|join|VB|VERB|xcomp|1| the|the|DT|DET|det|5| union|union|NN|NOUN|dobj|3| .|.|.|PUNCT|punct|1|`,
		"join", schema.Happened, ""},
	{"before what was not said", `Citing|cite|VBG|VERB|advcl|7| new|new|JJ|ADJ|amod|2| rules|rule|NNS|NOUN|dobj|0| ,|,|,|PUNCT|punct|7| officials|official|NNS|NOUN|nsubj|7| have|have|VBP|AUX|aux|7| not|not|RB|PART|neg|7| agreed|agree|VBN|VERB|ROOT|7| .|.|.|PUNCT|punct|7|`,
		"cite", schema.Happened, ""},
}
