package mend_test

import (
	"slices"
	"testing"

	"newsgraph/extract/mend"
	"newsgraph/extract/nlp"
	"newsgraph/internal/parsetest"
)

func TestFirms(t *testing.T) {
	const (
		full  = `Officials|official|NNS|NOUN|nsubj|1| met|meet|VBD|VERB|ROOT|1| Moss|Moss|NNP|PROPN|dobj|1|PERSON and|and|CC|CCONJ|cc|2| Dale|Dale|NNP|PROPN|compound|5|ORG Inc|Inc|NNP|PROPN|conj|2|ORG .|.|.|PUNCT|punct|1|`
		short = `Moss|Moss|NNP|PROPN|nsubj|3|PERSON and|and|CC|CCONJ|cc|0| Dale|Dale|NNP|PROPN|conj|0|PERSON left|leave|VBD|VERB|ROOT|3| .|.|.|PUNCT|punct|3|`
		alone = `Moss|Moss|NNP|PROPN|nsubj|1|PERSON left|leave|VBD|VERB|ROOT|1| .|.|.|PUNCT|punct|1|`
		sons  = `Kolo|Kolo|NNP|PROPN|nsubj|5|PERSON ,|,|,|PUNCT|punct|0| Moss|Moss|NNP|PROPN|conj|0|PERSON and|and|CC|CCONJ|cc|2| Co|Co|NNP|PROPN|conj|2|ORG left|leave|VBD|VERB|ROOT|5| .|.|.|PUNCT|punct|5|`
		inner = `The|the|DT|DET|det|4|ORG Centre|Centre|NNP|PROPN|nsubj|6|ORG for|for|IN|ADP|prep|1|ORG Moss|Moss|NNP|PROPN|pobj|2|ORG and|and|CC|CCONJ|cc|3|ORG Dale|Dale|NNP|PROPN|conj|3|ORG left|leave|VBD|VERB|ROOT|6| .|.|.|PUNCT|punct|6|`
	)
	const (
		rated = `Standard|standard|JJ|ADJ|amod|4| and|and|CC|CCONJ|cc|0| Poor|Poor|NNP|PROPN|conj|0|ORG 's|'s|POS|PART|case|2|ORG Corp|Corp|NNP|PROPN|nsubj|5|ORG left|leave|VBD|VERB|ROOT|5| .|.|.|PUNCT|punct|5|`
		once  = `Officials|official|NNS|NOUN|nsubj|1| met|meet|VBD|VERB|ROOT|1| Moss|Moss|NNP|PROPN|dobj|1|ORG and|and|CC|CCONJ|cc|2| Dale|Dale|NNP|PROPN|compound|5|ORG Inc|Inc|NNP|PROPN|conj|2|ORG .|.|.|PUNCT|punct|1|`
	)
	none := func(string) bool { return false }
	poors := func(name string) bool { return name == "Standard and Poor 's Corp" }
	known := func(name string) bool { return name == "Moss and Dale" }
	for _, c := range []struct {
		name   string
		known  func(string) bool
		parses []string
		want   []string // the entities of all parses
	}{
		{"in full, then in short", none, []string{full, short}, []string{"Moss and Dale Inc", "Moss and Dale"}},
		{"in full alone", none, []string{full}, []string{"Moss", "Dale Inc"}},
		{"in full alone, of nobody", none, []string{once}, []string{"Moss and Dale Inc"}},
		{"in full, of nobody, and one of the two alone", none, []string{once, alone}, []string{"Moss", "Dale Inc", "Moss"}},
		{"known by a word and a possessive", poors, []string{rated}, []string{"Standard and Poor 's Corp"}},
		{"unknown by a word", none, []string{rated}, []string{"Poor 's Corp"}},
		{"one of the two alone", none, []string{full, short, alone}, []string{"Moss", "Dale Inc", "Moss", "Dale", "Moss"}},
		{"two people", none, []string{short, short}, []string{"Moss", "Dale", "Moss", "Dale"}},
		{"known", known, []string{short}, []string{"Moss and Dale"}},
		{"known inside another", known, []string{inner}, []string{"The Centre for Moss and Dale"}},
		{"and Co", none, []string{sons}, []string{"Kolo , Moss and Co"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var docs []*nlp.Doc
			for _, p := range c.parses {
				docs = append(docs, parsetest.Doc(t, p))
			}
			docs, err := mend.Firms(docs, c.known)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, d := range docs {
				for _, e := range d.Ents {
					got = append(got, d.Flat(e.Start, e.End))
				}
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}
