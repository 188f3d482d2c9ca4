package locate_test

import (
	"testing"

	"newsgraph/extract/event"
	"newsgraph/extract/lexicon"
	"newsgraph/extract/locate"
	"newsgraph/extract/story"
	"newsgraph/gazetteer"
	"newsgraph/internal/parsetest"
	"newsgraph/schema"
)

// located gives the place of the event of a lemma.
func located(t *testing.T, parse, lemma, dateline string) *schema.Place {
	t.Helper()
	g, err := gazetteer.Default()
	if err != nil {
		t.Fatal(err)
	}
	lex := lexicon.Default()
	d := parsetest.Doc(t, parse)
	s := &story.Story{Article: schema.Article{ID: "a"}, Passages: []*story.Passage{story.NewPassage(d, 0, false, lex)}}
	for _, c := range event.NewCoder(lex).Candidates(s, 0) {
		if c.Action.Lemma == lemma {
			return locate.New(s, g, dateline).Of(locate.Event{
				Frame: c.Frame, Extra: c.Extra, Type: c.Action.Type, Actors: c.Actors, Targets: c.Targets,
			})
		}
	}
	t.Fatalf("no event of %q", lemma)
	return nil
}

func TestOf(t *testing.T) {
	for _, c := range locateCases {
		t.Run(c.name, func(t *testing.T) {
			p := located(t, c.parse, c.lemma, "")
			if c.text == "" {
				if p != nil {
					t.Errorf("a place that the text does not tell: %+v", p)
				}
				return
			}
			if p == nil {
				t.Fatalf("no place, want %s", c.text)
			}
			if p.Text != c.text || p.Basis != c.basis || len(p.Path) == 0 || p.Path[len(p.Path)-1] != c.country {
				t.Errorf("%s (%s) in %v, want %s (%s) in %s", p.Text, p.Basis, p.Path, c.text, c.basis, c.country)
			}
			if len(p.Path) != len(p.PathIDs) || p.PathIDs[0] != p.ID || p.Lat == nil || p.Lon == nil {
				t.Errorf("place is not whole: %+v", p)
			}
		})
	}
}

func TestDatelineIsTheLastResort(t *testing.T) {
	p := located(t, noPlace, "shoot", "LIMA")
	if p == nil || p.Basis != locate.BasisDateline || p.Path[len(p.Path)-1] != "Peru" {
		t.Errorf("place %+v, want that of the dateline", p)
	}
}

const noPlace = `Gunmen|gunman|NNS|NOUN|nsubj|1| shot|shoot|VBD|VERB|ROOT|1| a|a|DT|DET|det|3| guard|guard|NN|NOUN|dobj|1| .|.|.|PUNCT|punct|1|`

var locateCases = []struct{ name, parse, lemma, text, basis, country string }{
	{"in the city of", `Gunmen|gunman|NNS|NOUN|nsubj|1| attacked|attack|VBD|VERB|ROOT|1| a|a|DT|DET|det|3| bus|bus|NN|NOUN|dobj|1| in|in|IN|ADP|prep|1| the|the|DT|DET|det|6| city|city|NN|NOUN|pobj|4| of|of|IN|ADP|prep|6| Cusco|Cusco|NNP|PROPN|pobj|7|GPE .|.|.|PUNCT|punct|1|`,
		"attack", "Cusco", "clause", "Peru"},
	{"a region with its country before it", `Rebels|rebel|NNS|NOUN|nsubj|1| shot|shoot|VBD|VERB|ROOT|1| two|two|CD|NUM|nummod|3|CARDINAL guards|guard|NNS|NOUN|dobj|1| in|in|IN|ADP|prep|1| Peru|Peru|NNP|PROPN|poss|8|GPE 's|'s|POS|PART|case|5| Cusco|Cusco|NNP|PROPN|compound|8|GPE region|region|NN|NOUN|pobj|4| .|.|.|PUNCT|punct|1|`,
		"shoot", "Cusco", "clause", "Peru"},
	{"containment", `Police|Police|NNS|NOUN|nsubj|1| arrested|arrest|VBD|VERB|ROOT|1| a|a|DT|DET|det|3| man|man|NN|NOUN|dobj|1| in|in|IN|ADP|prep|1| Arequipa|Arequipa|NNP|PROPN|pobj|4|GPE ,|,|,|PUNCT|punct|5| Peru|Peru|NNP|PROPN|appos|5|GPE ,|,|,|PUNCT|punct|5| on|on|IN|ADP|prep|1| Monday|Monday|NNP|PROPN|pobj|9|DATE .|.|.|PUNCT|punct|1|`,
		"arrest", "Arequipa", "clause", "Peru"},
	{"words have no place", `The|the|DT|DET|det|1| minister|minister|NN|NOUN|nsubj|2| praised|praise|VBD|VERB|ROOT|2| the|the|DT|DET|det|4| army|army|NN|NOUN|dobj|2| .|.|.|PUNCT|punct|2|`,
		"praise", "", "", ""},
	{"the place entered", `Soldiers|soldier|NNS|NOUN|nsubj|1| entered|enter|VBD|VERB|ROOT|1| Quito|Quito|NNP|PROPN|dobj|1|GPE .|.|.|PUNCT|punct|1|`,
		"enter", "Quito", "target", "Ecuador"},
	{"where a movement leaves", `The|the|DT|DET|det|1| troops|troop|NNS|NOUN|nsubj|2| withdrew|withdraw|VBD|VERB|ROOT|2| from|from|IN|ADP|prep|2| Kandahar|Kandahar|NNP|PROPN|pobj|3|GPE .|.|.|PUNCT|punct|2|`,
		"withdraw", "Kandahar", "clause", "Afghanistan"},
	{"a movement to what has no name", `Rebels|rebel|NNS|NOUN|nsubj|1| killed|kill|VBD|VERB|ROOT|1| a|a|DT|DET|det|3| guard|guard|NN|NOUN|dobj|1| in|in|IN|ADP|prep|1| Arequipa|Arequipa|NNP|PROPN|pobj|4|GPE before|before|IN|SCONJ|mark|8| they|they|PRP|PRON|nsubj|8| withdrew|withdraw|VBD|VERB|advcl|1| to|to|IN|ADP|prep|8| their|their|PRP$|PRON|poss|11| barracks|barrack|NNS|NOUN|pobj|9| .|.|.|PUNCT|punct|1|`,
		"withdraw", "", "", ""},
	{"beside a noun for a place, taken for a people", `Gunmen|gunman|NNS|NOUN|nsubj|1| robbed|rob|VBD|VERB|ROOT|1| a|a|DT|DET|det|3| bus|bus|NN|NOUN|dobj|1| in|in|IN|ADP|prep|1| the|the|DT|DET|det|8| Punjab|punjab|JJ|ADJ|amod|8|NORP wheat|wheat|NN|NOUN|compound|8| belt|belt|NN|NOUN|pobj|4| of|of|IN|ADP|prep|8| Pakistan|Pakistan|NNP|PROPN|pobj|9|GPE .|.|.|PUNCT|punct|1|`,
		"rob", "Punjab", "clause", "Pakistan"},
	{"the town before the state in front of it", `Gunmen|gunman|NNS|NOUN|nsubj|1| robbed|rob|VBD|VERB|ROOT|1| a|a|DT|DET|det|3| bus|bus|NN|NOUN|dobj|1| in|in|IN|ADP|prep|1| the|the|DT|DET|det|8| Texas|Texas|NNP|PROPN|compound|8|GPE border|border|NN|NOUN|compound|8| town|town|NN|NOUN|pobj|4| of|of|IN|ADP|prep|8| Laredo|Laredo|NNP|PROPN|pobj|9|GPE .|.|.|PUNCT|punct|1|`,
		"rob", "the Texas border town of Laredo", "clause", "United States"},
	{"the place that lies somewhere from another", `Gunmen|gunman|NNS|NOUN|nsubj|1| robbed|rob|VBD|VERB|ROOT|1| a|a|DT|DET|det|3| bus|bus|NN|NOUN|dobj|1| in|in|IN|ADP|prep|1| the|the|DT|DET|det|8| Sierra|Sierra|NNP|PROPN|compound|7|LOC Madre|Madre|NNP|PROPN|compound|8|LOC west|west|NN|NOUN|pobj|4| of|of|IN|ADP|prep|8| Durango|Durango|NNP|PROPN|pobj|9|GPE .|.|.|PUNCT|punct|1|`,
		"rob", "Sierra Madre", "clause", "Mexico"},
}
