package refer

import "newsgraph/extract/nlp"

// partOf is the noun of which a mention takes a number or a part, or -1: "dozens of
// soldiers" are soldiers, "most of the town" is the town.
func partOf(d *nlp.Doc, head int) int {
	t := &d.Tokens[head]
	if t.POS != "NUM" && !quantities[t.Lemma] {
		return -1
	}
	o := ofObject(d, head)
	if o < 0 || d.Tokens[o].POS != "NOUN" || d.Tokens[o].Ent != "" {
		return -1
	}
	return o
}

// quantities are words that say only how many or how much of something there is.
var quantities = map[string]bool{
	"number": true, "dozen": true, "score": true, "hundred": true, "thousand": true, "million": true, "ten": true, "handful": true, "couple": true, "majority": true,
	"most": true, "many": true, "some": true, "several": true, "few": true, "half": true, "rest": true, "lot": true, "plenty": true, "bulk": true, "remainder": true,
	"total": true, "minority": true, "percent": true, "each": true, "all": true, "both": true, "none": true, "more": true,
}
