package refer

import "newsgraph/extract/nlp"

// partOf is the noun of which a mention takes a number or a part, or -1: "dozens of
// soldiers" are soldiers, "most of the town" is the town.
func partOf(d *nlp.Doc, head int) int {
	t := &d.Tokens[head]
	if t.POS != "NUM" && !quantities[t.Lemma] && !quantities[t.Norm] {
		return -1
	}
	o := ofObject(d, head)
	if o < 0 || !common(&d.Tokens[o]) && !people(&d.Tokens[o]) {
		return -1
	}
	return o
}

// common reports a common noun outside names.
func common(t *nlp.Token) bool { return t.POS == "NOUN" && t.Ent == "" }

// people reports a word for many of a people: "Kurds".
func people(t *nlp.Token) bool { return t.Ent == "NORP" && (t.Tag == "NNPS" || t.Tag == "NNS") }

// quantities are words that say only how many or how much of something there is.
var quantities = map[string]bool{
	"number": true, "dozen": true, "score": true, "hundred": true, "thousand": true, "million": true, "ten": true, "handful": true, "couple": true, "majority": true,
	"most": true, "many": true, "some": true, "several": true, "few": true, "half": true, "rest": true, "lot": true, "plenty": true, "bulk": true, "remainder": true,
	"total": true, "minority": true, "percent": true, "each": true, "all": true, "both": true, "none": true, "more": true,
}
