package refer

import "newsgraph/extract/nlp"

// closeApposition finds a proper name put right after the noun without a comma,
// or -1.
func closeApposition(d *nlp.Doc, head int) int {
	for _, c := range d.Children(head) {
		t := &d.Tokens[c]
		if c < head || t.Dep != "appos" || !properNoun(t) {
			continue
		}
		lo, _ := d.Subtree(c)
		if lo == head+1 {
			return c
		}
	}
	return -1
}

// personApposition finds the person that an office or a role is given to after a
// comma: "its leader, X", "one of them, X", or -1.
func personApposition(d *nlp.Doc, head int) int {
	if t := &d.Tokens[head]; t.Norm != "one" && (!classOf(t.Lemma).is(person) || isPlural(t)) {
		return -1
	}
	for _, c := range d.Children(head) {
		t := &d.Tokens[c]
		if c > head && t.Dep == "appos" && properNoun(t) && (t.Ent == "PERSON" || t.Ent == "") {
			return c
		}
		if t.Dep != "prep" || t.Norm != "of" {
			continue
		}
		for _, o := range d.Children(c) { // "the president of Chile, X": the parser hangs X on Chile
			for _, a := range d.Children(o) {
				if d.Tokens[a].Dep == "appos" && d.Tokens[a].Ent == "PERSON" && d.Tokens[o].Ent != "PERSON" {
					return a
				}
			}
		}
	}
	return -1
}
