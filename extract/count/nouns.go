package count

import (
	"slices"
	"strings"

	"newsgraph/extract/lexicon"
	"newsgraph/extract/nlp"
)

// class is what a noun of people.tsv stands for.
type class string

const (
	thing  class = "" // nobody
	person class = "person"
	mass   class = "mass"
	group  class = "group"
)

// nouns are those of people.tsv by lemma.
var nouns = func() map[string]class {
	out := map[string]class{}
	for _, row := range rows(peopleTSV, 2) {
		for _, w := range strings.Fields(row[1]) {
			out[w] = class(row[0])
		}
	}
	return out
}()

// classOf tells what the head of a mention stands for, by its noun, as people.tsv and
// the lexicon know it, or by its name.
func classOf(t *nlp.Token) class {
	lemma := strings.ToLower(t.Lemma)
	for _, l := range singulars(lemma, t.Tag) {
		if c, ok := nouns[l]; ok {
			return c
		}
		if lexicon.Default().PartyOf(l, "person") {
			return person
		}
	}
	for _, end := range []string{"man", "men", "woman", "women", "person"} {
		if strings.HasSuffix(lemma, end) {
			return person
		}
	}
	switch {
	case t.Ent == "NORP": // "two Palestinians"
		return mass
	case t.Ent == "PERSON" && t.Tag == "NNP", slices.Contains(singular, t.Norm):
		return person
	}
	return thing
}

// singulars are what the singular of a noun may be: its lemma, or, for a plural that
// the tagger took for a name, as in headlines ("Two Soldiers Die"), the word without
// its ending.
func singulars(lemma, tag string) []string {
	out := []string{lemma}
	if tag == "NNPS" {
		for _, end := range [][2]string{{"ies", "y"}, {"es", ""}, {"s", ""}} {
			if stem, ok := strings.CutSuffix(lemma, end[0]); ok {
				out = append(out, stem+end[1])
			}
		}
	}
	return out
}

// singular are the pronouns of one person.
var singular = []string{"he", "him", "she", "her", "i", "me", "himself", "herself", "myself"}
