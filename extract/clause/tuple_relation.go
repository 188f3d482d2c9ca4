package clause

// relation gives the tokens of the relation phrase of a frame, with that of the
// verb that controls it: "attempted to popularize", with the complement that an
// infinitive completes: "was able to reach", "is the last ship to enter", and with
// the "be" whose predicate noun a participle describes: "(was a dam) built".
func (w *writer) relation(f *Frame) []int {
	t := &w.d.Tokens[f.Pred]
	if g := w.complemented(f); g != nil {
		lo, hi := Mention(w.d, t.Head)
		rel := append([]int{}, w.relation(g)...)
		for i := lo; i <= hi && hi < f.Rel[0]; i++ {
			rel = append(rel, i)
		}
		return append(rel, f.Rel...)
	}
	if g := w.described(f); g != nil {
		return append(append([]int{}, g.Rel...), f.Rel...)
	}
	g := w.by[t.Head]
	if t.Dep != "xcomp" || g == nil || g == f || g.Kind == Noun || len(g.Objects) > 0 || f.Rule != "control" {
		return f.Rel
	}
	return append(append([]int{}, w.relation(g)...), f.Rel...)
}

// complemented gives the copula whose complement an infinitive completes, or nil.
func (w *writer) complemented(f *Frame) *Frame {
	t := &w.d.Tokens[f.Pred]
	g := w.by[w.d.Tokens[t.Head].Head]
	if g == nil || g.Kind != Copula || t.Tag != "VB" || g.Pred >= t.Head || t.Head >= f.Pred || len(f.Rel) == 0 {
		return nil
	}
	switch h := w.d.Tokens[t.Head].Dep; {
	case h == "acomp" && t.Dep == "xcomp", h == "attr" && (t.Dep == "relcl" || t.Dep == "acl") && w.infinitive(f.Pred):
		return g
	}
	return nil
}

// described gives the "be" whose predicate noun a passive participle describes,
// or nil. What is denied to be such a thing, or only said to exist, is left alone.
func (w *writer) described(f *Frame) *Frame {
	t := &w.d.Tokens[f.Pred]
	n := &w.d.Tokens[t.Head]
	g := w.by[n.Head]
	if t.Dep != "acl" || n.Dep != "attr" || !f.Passive || g == nil || g.Kind != Copula {
		return nil
	}
	if g.Neg || len(g.Subjects) == 0 || w.d.Tokens[g.Pred].Lemma != "be" {
		return nil
	}
	return g
}

// infinitive reports whether a verb stands with "to" and without a subject.
func (w *writer) infinitive(pred int) bool {
	to := false
	for _, c := range w.d.Children(pred) {
		switch t := &w.d.Tokens[c]; {
		case t.Dep == "nsubj" || t.Dep == "nsubjpass":
			return false
		case t.Tag == "TO":
			to = true
		}
	}
	return to
}
