package spacy

import (
	"reflect"
	"testing"
)

// goldToken is a token as spaCy 3.8 with en_core_web_sm 3.8.0 analyses it.
type goldToken struct {
	text, tag, pos, lemma string
	head                  int
	dep                   string
}

var goldSentences = []struct {
	tokens []goldToken
	ents   []Ent
}{
	{[]goldToken{
		{"Two", "CD", "NUM", "two", 1, "nummod"},
		{"ferries", "NNS", "NOUN", "ferry", 6, "nsubjpass"},
		{"carrying", "VBG", "VERB", "carry", 1, "acl"},
		{"Kenyan", "NNP", "PROPN", "Kenyan", 4, "amod"},
		{"farmers", "NNS", "NOUN", "farmer", 2, "dobj"},
		{"were", "VBD", "AUX", "be", 6, "auxpass"},
		{"seized", "VBN", "VERB", "seize", 16, "ccomp"},
		{"near", "IN", "ADP", "near", 6, "prep"},
		{"Lake", "NNP", "PROPN", "Lake", 9, "compound"},
		{"Albert", "NNP", "PROPN", "Albert", 7, "pobj"},
		{"on", "IN", "ADP", "on", 6, "prep"},
		{"Monday", "NNP", "PROPN", "Monday", 10, "pobj"},
		{",", ",", "PUNCT", ",", 16, "punct"},
		{"officials", "NNS", "NOUN", "official", 16, "nsubj"},
		{"in", "IN", "ADP", "in", 13, "prep"},
		{"Kampala", "NNP", "PROPN", "Kampala", 14, "pobj"},
		{"said", "VBD", "VERB", "say", 16, "ROOT"},
		{".", ".", "PUNCT", ".", 16, "punct"},
	}, []Ent{{0, 1, "CARDINAL"}, {3, 4, "NORP"}, {8, 10, "LOC"}, {11, 12, "DATE"}, {15, 16, "GPE"}}},
	{[]goldToken{
		{"\"", "``", "PUNCT", "\"", 10, "punct"},
		{"We", "PRP", "PRON", "we", 4, "nsubj"},
		{"ca", "MD", "AUX", "can", 4, "aux"},
		{"n't", "RB", "PART", "not", 4, "neg"},
		{"leave", "VB", "VERB", "leave", 10, "ccomp"},
		{"them", "PRP", "PRON", "they", 4, "dobj"},
		{",", ",", "PUNCT", ",", 10, "punct"},
		{"\"", "''", "PUNCT", "\"", 10, "punct"},
		{"Ms.", "NNP", "PROPN", "Ms.", 9, "compound"},
		{"Okafor", "NNP", "PROPN", "Okafor", 10, "nsubj"},
		{"told", "VBD", "VERB", "tell", 10, "ROOT"},
		{"reporters", "NNS", "NOUN", "reporter", 10, "dobj"},
		{",", ",", "PUNCT", ",", 10, "punct"},
		{"adding", "VBG", "VERB", "add", 10, "advcl"},
		{"that", "IN", "SCONJ", "that", 17, "mark"},
		{"she", "PRP", "PRON", "she", 17, "nsubj"},
		{"'d", "VBD", "AUX", "have", 17, "aux"},
		{"gone", "VBN", "VERB", "go", 13, "ccomp"},
		{"to", "IN", "ADP", "to", 17, "prep"},
		{"Lagos", "NNP", "PROPN", "Lagos", 18, "pobj"},
		{"for", "IN", "ADP", "for", 17, "prep"},
		{"the", "DT", "DET", "the", 22, "det"},
		{"talks", "NNS", "NOUN", "talk", 20, "pobj"},
		{".", ".", "PUNCT", ".", 10, "punct"},
	}, []Ent{{9, 10, "PERSON"}, {19, 20, "GPE"}}},
	{[]goldToken{
		{"Denmark", "NNP", "PROPN", "Denmark", 3, "poss"},
		{"'s", "POS", "PART", "'s", 0, "case"},
		{"largest", "JJS", "ADJ", "large", 3, "amod"},
		{"bakery", "NN", "NOUN", "bakery", 5, "nsubj"},
		{"is", "VBZ", "AUX", "be", 5, "aux"},
		{"giving", "VBG", "VERB", "give", 5, "ROOT"},
		{"its", "PRP$", "PRON", "its", 8, "poss"},
		{"oldest", "JJS", "ADJ", "old", 8, "amod"},
		{"ovens", "NNS", "NOUN", "oven", 5, "dobj"},
		{"to", "IN", "ADP", "to", 5, "dative"},
		{"the", "DT", "DET", "the", 11, "det"},
		{"children", "NNS", "NOUN", "child", 13, "poss"},
		{"'s", "POS", "PART", "'s", 11, "case"},
		{"museums", "NNS", "NOUN", "museum", 9, "pobj"},
		{"it", "PRP", "PRON", "it", 16, "nsubj"},
		{"had", "VBD", "AUX", "have", 16, "aux"},
		{"helped", "VBN", "VERB", "help", 13, "relcl"},
		{".", ".", "PUNCT", ".", 5, "punct"},
	}, []Ent{{0, 1, "GPE"}}},
}

// TestGoldSentences needs the original weights; others say other things.
func TestGoldSentences(t *testing.T) {
	m := original(t)
	for _, g := range goldSentences {
		words := make([]Word, len(g.tokens))
		for i, k := range g.tokens {
			words[i] = Word{Text: k.text, Space: true}
		}
		a := m.Analyze(words, nil)
		for i, k := range g.tokens {
			got := goldToken{k.text, a.Tags[i], a.POS[i], a.Lemmas[i], a.Heads[i], a.Deps[i]}
			if got != k {
				t.Errorf("token %d: %v, want %v", i, got, k)
			}
		}
		if !reflect.DeepEqual(a.Ents, g.ents) {
			t.Errorf("entities %v, want %v", a.Ents, g.ents)
		}
	}
}
