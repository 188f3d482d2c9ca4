package extract

import (
	"newsgraph/extract/refer"
	"newsgraph/extract/story"
)

// nobody reports whether a mention names nobody whom a graph could know: a "we",
// "you", "it" or "this" without antecedent in an article that would have had room
// for one. In its first sentence what a pronoun stands for lies outside the text.
func (t *telling) nobody(r story.Ref, res refer.Resolved) bool {
	d := t.s.Doc(r)
	norm := d.Tokens[r.Token].Norm
	if res.Reason != refer.ReasonUnnamed || !firstPerson[norm] && !pointing[norm] || len(d.Children(r.Token)) > 0 {
		return false
	}
	return r.Passage > 0 || d.SentOf(r.Token).Start > 0
}

// pointing are the pronouns that stand for what was said rather than for somebody.
var pointing = map[string]bool{"it": true, "this": true, "that": true, "these": true, "those": true}
