package refer_test

import (
	"strings"
	"testing"

	"newsgraph/extract/lexicon"
	"newsgraph/extract/refer"
	"newsgraph/extract/story"
	"newsgraph/gazetteer"
	"newsgraph/internal/parsetest"
	"newsgraph/schema"
)

func resolver(t *testing.T, parse string, acronyms map[string]string) (*story.Story, *refer.Resolver) {
	t.Helper()
	g, err := gazetteer.Default()
	if err != nil {
		t.Fatal(err)
	}
	d := parsetest.Doc(t, parse)
	s := &story.Story{Article: schema.Article{ID: "a"}, Passages: []*story.Passage{story.NewPassage(d, 0, false, lexicon.Default())}}
	return s, refer.New(s, g, acronyms)
}

// at finds a word in a story; "word#2" is its second occurrence.
func at(t *testing.T, s *story.Story, word string) story.Ref {
	t.Helper()
	word, nth, ok := strings.Cut(word, "#")
	n := 1
	if ok {
		n = int(nth[0] - '0')
	}
	for i, tok := range s.Passages[0].Doc.Tokens {
		if tok.Text == word {
			if n--; n == 0 {
				return story.Ref{Token: i}
			}
		}
	}
	t.Fatalf("no %q", word)
	return story.Ref{}
}

func TestResolve(t *testing.T) {
	for _, c := range append(referCases, backCases...) {
		t.Run(c.name, func(t *testing.T) {
			s, r := resolver(t, c.parse, nil)
			got := r.Resolve(at(t, s, c.word))
			if got.Entity.Name != c.want || got.Reason != c.reason {
				t.Errorf("%q is %q by %s, want %q by %s", c.word, got.Entity.Name, got.Reason, c.want, c.reason)
			}
		})
	}
}

func TestAcronymOfTheArticle(t *testing.T) {
	s, r := resolver(t, acronymParse, map[string]string{"NF": "Northern Front"})
	if got := r.Resolve(at(t, s, "NF")); got.Entity.Name != "Northern Front" || got.Reason != refer.ReasonAcronym {
		t.Errorf("NF is %+v", got)
	}
}

func TestUnnamedStaysInItsArticle(t *testing.T) {
	ids := map[string]bool{}
	for _, article := range []string{"a", "b"} {
		s, _ := resolver(t, acronymParse, nil)
		s.Article.ID = article
		g, err := gazetteer.Default()
		if err != nil {
			t.Fatal(err)
		}
		ids[refer.New(s, g, nil).Resolve(at(t, s, "bridge")).Entity.ID] = true
	}
	if len(ids) != 2 {
		t.Error("an unnamed bridge of two articles is one entity")
	}
}

const acronymParse = `NF|NF|NNP|PROPN|nsubj|1|ORG attacked|attack|VBD|VERB|ROOT|1| a|a|DT|DET|det|3| bridge|bridge|NN|NOUN|dobj|1| .|.|.|PUNCT|punct|1|`

type referCase struct{ name, parse, word, want, reason string }

var referCases = []referCase{
	{"pronoun", `Maria|Maria|NNP|PROPN|compound|1|PERSON Lopez|Lopez|NNP|PROPN|nsubj|2|PERSON visited|visit|VBD|VERB|ROOT|2| Lima|Lima|NNP|PROPN|dobj|2|GPE .|.|.|PUNCT|punct|2| She|she|PRP|PRON|nsubj|6| met|meet|VBD|VERB|ROOT|6| the|the|DT|DET|det|8| mayor|mayor|NN|NOUN|dobj|6| .|.|.|PUNCT|punct|6|`,
		"She", "Maria Lopez", refer.ReasonPronoun},
	{"the group", `The|the|DT|DET|det|2|ORG Northern|Northern|NNP|PROPN|compound|2|ORG Front|Front|NNP|PROPN|nsubj|3|ORG attacked|attack|VBD|VERB|ROOT|3| a|a|DT|DET|det|5| bridge|bridge|NN|NOUN|dobj|3| .|.|.|PUNCT|punct|3| The|the|DT|DET|det|8| group|group|NN|NOUN|nsubj|9| killed|kill|VBD|VERB|ROOT|9| two|two|CD|NUM|nummod|11|CARDINAL guards|guard|NNS|NOUN|dobj|9| .|.|.|PUNCT|punct|9|`,
		"group", "Northern Front", refer.ReasonNominal},
	{"members of a body", `Northern|northern|JJ|ADJ|compound|1|ORG Front|Front|NNP|PROPN|compound|2|ORG fighters|fighter|NNS|NOUN|nsubj|3| burned|burn|VBD|VERB|ROOT|3| the|the|DT|DET|det|5| market|market|NN|NOUN|dobj|3| .|.|.|PUNCT|punct|3|`,
		"fighters", "Northern Front", refer.ReasonMember},
	{"possessive of a state", `Peru|Peru|NNP|PROPN|nsubj|1|ORG closed|close|VBD|VERB|ROOT|1| its|its|PRP$|PRON|poss|3| border|border|NN|NOUN|dobj|1| .|.|.|PUNCT|punct|1|`,
		"its", "Peru", refer.ReasonPronoun},
	{"short name", `President|President|NNP|PROPN|compound|2| Carlos|Carlos|NNP|PROPN|compound|2|PERSON Mena|Mena|NNP|PROPN|nsubj|3|PERSON resigned|resign|VBD|VERB|ROOT|3| .|.|.|PUNCT|punct|3| Mena|Mena|NNP|PROPN|nsubj|6|PERSON left|leave|VBD|VERB|ROOT|6| Quito|Quito|NNP|PROPN|dobj|6|GPE .|.|.|PUNCT|punct|6|`,
		"Mena#2", "Carlos Mena", refer.ReasonShort},
	{"the country", `Paul|Paul|NNP|PROPN|compound|1|PERSON Reyes|Reyes|NNP|PROPN|nsubj|2|PERSON visited|visit|VBD|VERB|ROOT|2| Peru|Peru|NNP|PROPN|dobj|2|GPE .|.|.|PUNCT|punct|2| The|the|DT|DET|det|6| country|country|NN|NOUN|nsubj|7| welcomed|welcome|VBD|VERB|ROOT|7| him|he|PRP|PRON|dobj|7| .|.|.|PUNCT|punct|7|`,
		"country", "Peru", refer.ReasonNominal},
	{"he is no country", `Paul|Paul|NNP|PROPN|compound|1|PERSON Reyes|Reyes|NNP|PROPN|nsubj|2|PERSON visited|visit|VBD|VERB|ROOT|2| Peru|Peru|NNP|PROPN|dobj|2|GPE .|.|.|PUNCT|punct|2| The|the|DT|DET|det|6| country|country|NN|NOUN|nsubj|7| welcomed|welcome|VBD|VERB|ROOT|7| him|he|PRP|PRON|dobj|7| .|.|.|PUNCT|punct|7|`,
		"him", "Paul Reyes", refer.ReasonPronoun},
	{"unnamed", `Maria|Maria|NNP|PROPN|compound|1|PERSON Lopez|Lopez|NNP|PROPN|nsubj|2|PERSON visited|visit|VBD|VERB|ROOT|2| Lima|Lima|NNP|PROPN|dobj|2|GPE .|.|.|PUNCT|punct|2| She|she|PRP|PRON|nsubj|6| met|meet|VBD|VERB|ROOT|6| the|the|DT|DET|det|8| mayor|mayor|NN|NOUN|dobj|6| .|.|.|PUNCT|punct|6|`,
		"mayor", "mayor", refer.ReasonUnnamed},
	{"a thing with the place that tells which", `The|the|DT|DET|det|1| office|office|NN|NOUN|nsubj|2| eased|ease|VBD|VERB|ROOT|2| controls|control|NNS|NOUN|dobj|2| in|in|IN|ADP|prep|3| Oman|Oman|NNP|PROPN|pobj|4|GPE .|.|.|PUNCT|punct|2|`, "controls", "controls in Oman", refer.ReasonUnnamed},
	{"a thing under a thing", `The|the|DT|DET|det|1| closure|closure|NN|NOUN|nsubj|6| of|of|IN|ADP|prep|1| hotels|hotel|NNS|NOUN|pobj|2| in|in|IN|ADP|prep|3| Oman|Oman|NNP|PROPN|pobj|4|GPE began|begin|VBD|VERB|ROOT|6| .|.|.|PUNCT|punct|6|`, "closure", "closure of hotels in Oman", refer.ReasonUnnamed},
	{"a thing for people", `Rebels|rebel|NNS|NOUN|nsubj|1| burned|burn|VBD|VERB|ROOT|1| a|a|DT|DET|det|3| camp|camp|NN|NOUN|dobj|1| for|for|IN|ADP|prep|3| refugees|refugee|NNS|NOUN|pobj|4| .|.|.|PUNCT|punct|1|`, "camp", "camp for refugees", refer.ReasonUnnamed},
	{"people are not told by whom they deal with", `Sellers|seller|NNS|NOUN|nsubj|3| to|to|IN|ADP|prep|0| Oman|Oman|NNP|PROPN|pobj|1|GPE met|meet|VBD|VERB|ROOT|3| critics|critic|NNS|NOUN|dobj|3| on|on|IN|ADP|prep|4| Chad|Chad|NNP|PROPN|pobj|5|GPE .|.|.|PUNCT|punct|3|`, "critics", "critics", refer.ReasonUnnamed},
	{"a part by its whole", `Dozens|dozen|NNS|NOUN|nsubj|3| of|of|IN|ADP|prep|0| soldiers|soldier|NNS|NOUN|pobj|1| fled|flee|VBD|VERB|ROOT|3| .|.|.|PUNCT|punct|3|`, "Dozens", "soldiers", refer.ReasonUnnamed},
	{"a part of somebody named stays", `Half|half|NN|NOUN|nsubj|3| of|of|IN|ADP|prep|0| Lima|Lima|NNP|PROPN|pobj|1|GPE fled|flee|VBD|VERB|ROOT|3| .|.|.|PUNCT|punct|3|`, "Half", "Half of Lima", refer.ReasonUnnamed},
	{"one of them by his name", `One|one|CD|NUM|nsubj|6|CARDINAL of|of|IN|ADP|prep|0| them|they|PRP|PRON|pobj|1| ,|,|,|PUNCT|punct|0| Ben|Ben|NNP|PROPN|compound|5|PERSON Craig|Craig|NNP|PROPN|appos|0|PERSON fled|flee|VBD|VERB|ROOT|6| .|.|.|PUNCT|punct|6|`, "One", "Ben Craig", refer.ReasonDescribed},
	{"a state within what it said did not say it", `The|the|DT|DET|det|1| ministry|ministry|NN|NOUN|nsubj|2| published|publish|VBD|VERB|ROOT|2| figures|figure|NNS|NOUN|dobj|2| .|.|.|PUNCT|punct|2| Peru|Peru|NNP|PROPN|poss|7|GPE 's|'s|POS|PART|case|5| exports|export|NNS|NOUN|nsubj|8| fell|fall|VBD|VERB|ccomp|13| in|in|IN|ADP|prep|8| May|May|NNP|PROPN|pobj|9|DATE ,|,|,|PUNCT|punct|13| it|it|PRP|PRON|nsubj|13| said|say|VBD|VERB|ROOT|13| .|.|.|PUNCT|punct|13|`, "it", "ministry", refer.ReasonPronoun},
	{"a body by its own short name, not a unit by its first word", `British|British|NNP|PROPN|compound|1|ORG Petroleum|Petroleum|NNP|PROPN|nsubj|2|ORG said|say|VBD|VERB|ROOT|2| its|its|PRP$|PRON|poss|4| unit|unit|NN|NOUN|nsubj|9| BP|BP|NNP|PROPN|compound|7|ORG Canada|Canada|NNP|PROPN|compound|7|ORG Inc|Inc|NNP|PROPN|appos|4|ORG would|would|MD|AUX|aux|9| sell|sell|VB|VERB|ccomp|2| a|a|DT|DET|det|11| mill|mill|NN|NOUN|dobj|9| .|.|.|PUNCT|punct|2| BP|BP|NNP|PROPN|nsubj|15|ORG has|have|VBZ|AUX|aux|15| cut|cut|VBN|VERB|ROOT|15| costs|cost|NNS|NOUN|dobj|15| .|.|.|PUNCT|punct|15|`, "BP#2", "BP", refer.ReasonName},
	{"who lets somebody go is another", `The|the|DT|DET|det|1| guards|guard|NNS|NOUN|nsubj|2| ran|run|VBD|VERB|ROOT|2| .|.|.|PUNCT|punct|2| Police|Police|NNS|NOUN|nsubj|5| let|let|VBD|VERB|ROOT|5| them|they|PRP|PRON|nsubj|7| go|go|VB|VERB|ccomp|5| .|.|.|PUNCT|punct|5|`, "them", "guards", refer.ReasonPronoun},
}

// A name that is a company's in the gazetteer is a person's where the article
// takes it for one.
func TestNamesakes(t *testing.T) {
	const parse = `Philip|Philip|NNP|PROPN|compound|1|%s Morris|Morris|NNP|PROPN|nsubj|2|%s left|leave|VBD|VERB|ROOT|2| Lima|Lima|NNP|PROPN|dobj|2|GPE .|.|.|PUNCT|punct|2|`
	for label, want := range map[string]string{"ORG": schema.KindOrganization, "PERSON": schema.KindPerson} {
		s, r := resolver(t, strings.ReplaceAll(parse, "%s", label), nil)
		if got := r.Resolve(at(t, s, "Morris")).Entity; got.Kind != want || got.Name != "Philip Morris" {
			t.Errorf("as %s it is %s, a %s, want a %s", label, got.Name, got.Kind, want)
		}
	}
}
