package refer

import (
	"slices"

	"newsgraph/extract/nlp"
	"newsgraph/extract/story"
)

// expletive reports whether an "it" stands for nothing: "it is clear that",
// "it was decided that", "it seems", "it was Peru that".
func (r *Resolver) expletive(ref story.Ref) bool {
	d := r.s.Doc(ref)
	t := &d.Tokens[ref.Token]
	if t.Norm != "it" || t.Tag == "PRP$" {
		return false
	}
	if t.Dep == "expl" {
		return true
	}
	if !isSubject(d, ref.Token) {
		return false
	}
	v := t.Head
	switch verb := &d.Tokens[v]; {
	case t.Dep == "nsubjpass":
		return clauseUnder(d, v, "ccomp")
	case verb.Lemma == "be" || verb.Lemma == "become":
		return predicated(d, v)
	case verb.Lemma == "come":
		return comesUpon(d, v)
	default:
		return usage(verb.Lemma).is(expletive) && clauseUnder(d, v, "ccomp", "advcl", "xcomp") && verb.Lemma != "turn"
	}
}

// comesUpon reports that "it" is what was told before, which comes at a time: "it comes a
// week after the vote", not "it came to power after the vote".
func comesUpon(d *nlp.Doc, v int) bool {
	timed := false
	for _, c := range d.Children(v) {
		t := &d.Tokens[c]
		switch {
		case t.Dep == "prt", t.Dep == "dobj", t.Dep == "prep" && (t.Norm == "to" || t.Norm == "from" || t.Norm == "in" || t.Norm == "into" || t.Norm == "with"):
			return false
		case t.Dep == "advcl", t.Dep == "prep" && (t.Norm == "after" || t.Norm == "before" || t.Norm == "amid" || t.Norm == "as" || t.Norm == "ahead"):
			timed = true
		}
	}
	return timed
}

// vague reports whether an "it" stands for what was said or done as a whole:
// "It is a bold step," somebody says of a plan.
func (r *Resolver) vague(ref story.Ref) bool {
	d := r.s.Doc(ref)
	t := &d.Tokens[ref.Token]
	if t.Norm != "it" || !isSubject(d, ref.Token) || d.Tokens[t.Head].Lemma != "be" || !r.quoted(ref) {
		return false
	}
	for _, c := range d.Children(t.Head) {
		if d.Tokens[c].Dep == "attr" && classOf(d.Tokens[c].Lemma) == 0 {
			return true
		}
	}
	return false
}

// predicated reports whether what is said of "it" by a form of "be" announces a
// clause: "it is likely that", "it was a mistake to", "it was Peru that".
func predicated(d *nlp.Doc, v int) bool {
	for _, c := range d.Children(v) {
		t := &d.Tokens[c]
		if c < v && t.Dep != "ccomp" {
			continue
		}
		switch t.Dep {
		case "acomp", "amod":
			if usage(t.Lemma).is(expletive) {
				return true
			}
		case "attr":
			if clauseUnder(d, c, "relcl", "acl") || clauseUnder(d, v, "ccomp", "csubj", "xcomp", "advcl") || d.Tokens[c].Lemma == "time" {
				return true
			}
		case "csubj":
			return true
		}
	}
	return false
}

func clauseUnder(d *nlp.Doc, i int, labels ...string) bool {
	for _, c := range d.Children(i) {
		if c > i && slices.Contains(labels, d.Tokens[c].Dep) {
			return true
		}
	}
	return false
}
