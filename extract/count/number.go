package count

import (
	"strings"

	"newsgraph/extract/nlp"
)

// notCounting are the labels of entities that are no number of people, when a
// number alone has them.
var notCounting = map[string]bool{"DATE": true, "TIME": true, "MONEY": true, "PERCENT": true, "QUANTITY": true, "ORDINAL": true}

// numberWord reports whether a word can be part of a quantity.
func numberWord(t *nlp.Token) bool {
	w := strings.ToLower(t.Text)
	if _, ok := vague[w]; ok {
		return true
	}
	if _, ok := vague["a "+w]; ok {
		return true
	}
	if _, ok := scales[w]; ok {
		return true
	}
	_, ok := numeral([]string{w})
	return ok || t.Tag == "CD" && digits.MatchString(w)
}

// isNumber reports whether the head of a mention is itself a number: "killed
// three", "dozens of civilians".
func isNumber(d *nlp.Doc, head int) bool {
	t := &d.Tokens[head]
	return numberWord(t) && !notCounting[t.Ent]
}

// numberOf finds the first word of the number of a mention: the head itself or a
// word before it that hangs from it by number words alone; -1 for none. So the
// twelve of "a 12-year-old boy" is none: it hangs from "year".
func numberOf(d *nlp.Doc, head int) int {
	first := -1
	if isNumber(d, head) {
		first = head
	}
	lo, _ := d.Subtree(head)
	for i := head - 1; i >= lo; i-- {
		t := &d.Tokens[i]
		if numberWord(t) && t.Ent != "MONEY" && t.Ent != "PERCENT" && hangs(d, i, head) {
			first = i
		}
	}
	return first
}

// hasNumber reports whether a mention has a number, readable or not.
func hasNumber(d *nlp.Doc, head int) bool { return numberOf(d, head) >= 0 }

// hangs reports whether word i hangs from the head by number words alone.
func hangs(d *nlp.Doc, i, head int) bool {
	for i != head {
		t := &d.Tokens[i]
		switch t.Dep {
		case "nummod", "quantmod", "compound", "amod", "conj", "advmod", "prep", "pobj", "nmod", "det", "dep":
		default:
			return false
		}
		if next := t.Head; next == i || next != head && !within(d, next) {
			return false
		}
		i = t.Head
	}
	return true
}

// within reports whether a word may stand between a number and what it counts.
func within(d *nlp.Doc, i int) bool {
	return numberWord(&d.Tokens[i]) || d.Tokens[i].Norm == "a" || d.Tokens[i].Norm == "an"
}
