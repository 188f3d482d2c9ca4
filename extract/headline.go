package extract

import (
	"maps"
	"strings"

	"newsgraph/extract/nlp"
)

// headlineVerb is what the model reads in place of the verb of a headline that it takes for a noun.
const headlineVerb = "attacked"

// headline reads a line without a stop again where the model sees no verb in it though a word can be one, or no conjunction
// where a comma stands for it: "Rebels attack army base", "Chad, Niger sign deal". What it reads is kept where the word is
// then the verb of the line with a subject.
func (x *Extractor) headline(d *nlp.Doc, hints nlp.Hints) (*nlp.Doc, error) {
	verb, lemma := x.verbOf(d)
	both := verb >= 0 && pair(d, verb)
	if verb < 0 || lemma == "" && !both {
		return d, nil
	}
	hints.Joined = maps.Clone(hints.Joined)
	if lemma != "" {
		hints.Joined[d.Tokens[verb].Text] = headlineVerb
	}
	if both {
		hints.Joined[","] = "and"
	}
	again, err := x.model.Analyze(d.Text, hints)
	if err != nil || len(again.Tokens) != len(d.Tokens) {
		return d, err
	}
	v := &again.Tokens[verb]
	if v.Tag[0] != 'V' || v.Head != verb || again.ChildWith(verb, "nsubj") < 0 || lemma != "" && again.ChildWith(verb, "dobj") < verb {
		return d, nil
	}
	if lemma != "" {
		v.Tag, v.Norm, v.Lemma = "VBP", strings.ToLower(v.Text), lemma
		if v.Norm != lemma {
			v.Tag = "VBZ"
		}
	}
	return again, nil
}

// pair reports a line that begins with two names or nouns that only a comma parts, before a verb of the plural: "Chad, Niger
// sign".
func pair(d *nlp.Doc, verb int) bool {
	comma := -1
	for i := range d.Tokens {
		switch t := &d.Tokens[i]; {
		case t.Text == "," && (comma >= 0 || i == 0 || i+1 >= verb):
			return false
		case t.Text == ",":
			comma = i
		case i < verb && t.POS != "NOUN" && t.POS != "PROPN" && t.POS != "ADJ":
			return false
		}
	}
	return comma > 0 && d.Tokens[verb].Tag != "VBZ" && d.Tokens[verb].Tag != "NNS"
}

// verbOf finds the verb of a line without a stop: the one at its root, else the first word that may be it, with its lemma: a
// verb of the lexicon that takes an object, behind a plural or, with an "s", a singular, and before a noun.
func (x *Extractor) verbOf(d *nlp.Doc) (verb int, lemma string) {
	n := len(d.Tokens)
	if n < 3 || n > maxHeadline || d.Tokens[n-1].Text == "." || d.Tokens[n-1].Text == "?" {
		return -1, ""
	}
	for i := range d.Tokens {
		switch t := &d.Tokens[i]; {
		case t.Head == i && t.Tag == "VBP":
			return i, ""
		case t.Tag[0] == 'V' && t.Dep != "amod", t.Tag == "MD", t.POS == "AUX":
			return -1, ""
		}
	}
	for i := 1; i+1 < n; i++ {
		t, subject, object := &d.Tokens[i], &d.Tokens[i-1], &d.Tokens[i+1]
		if t.Capitalised() || t.Tag != "NN" && t.Tag != "NNS" && t.Tag != "JJ" || subject.POS != "NOUN" && subject.POS != "PROPN" || !begins[object.POS] {
			continue
		}
		lemma := strings.ToLower(t.Text)
		if plural := subject.Tag == "NNS" || subject.Tag == "NNPS" || i > 2 && d.Tokens[i-2].Text == ","; !plural {
			lemma = x.lex.Third(lemma)
		}
		if e, ok := x.lex.Verb(lemma); ok && e.TakesObject() {
			return i, lemma
		}
	}
	return -1, ""
}

// maxHeadline is how many words a headline has at the most.
const maxHeadline = 24

// begins are the parts of speech of words that begin what a verb acts on.
var begins = map[string]bool{"NOUN": true, "PROPN": true, "ADJ": true, "NUM": true, "DET": true, "VERB": true}
