package refer

import "newsgraph/extract/nlp"

// firmStart is where a firm's name begins of which only the end, from a token to its
// head, was seen: before the proper nouns, and an "and" between two, that hang from
// the head: "Moss and Dale Inc".
func firmStart(d *nlp.Doc, lo, head int) int {
	if !isCompany(d.Tokens[head].Text) {
		return lo
	}
	for k := lo - 1; k >= 0; k-- {
		switch t := &d.Tokens[k]; {
		case properNoun(t) && (isOrg(t.Ent) || t.Ent == "PERSON") && modifies(d, k, head), properNoun(t) && isOrg(t.Ent) && t.Dep == "conj" && modifies(d, t.Head, head):
			lo = k
		case t.Norm == "and" && t.Dep == "cc" && t.Head < k && lo == k+1:
		default:
			return lo
		}
	}
	return lo
}

// isOrg reports whether a label may be of part of a firm's name.
func isOrg(label string) bool { return label == "" || label == "ORG" || label == "FAC" }

// modifies reports whether a noun stands before another and hangs from it.
func modifies(d *nlp.Doc, i, noun int) bool {
	t := &d.Tokens[i]
	return i < t.Head && t.Head <= noun && isModifier(t.Dep) && t.Dep != "poss"
}
