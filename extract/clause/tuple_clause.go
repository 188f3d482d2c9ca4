package clause

// clauses lists the clauses that stand as arguments of a verb: complements,
// adverbial clauses, gerunds under a preposition ("for helping rebels"), purposes
// under an empty noun ("in order to flee") and what an object is for or does
// ("issued a statement condemning the raid").
func (w *writer) clauses(f *Frame) []piece {
	var ps []piece
	add := func(head, top int) { ps = append(ps, piece{head, w.subtreeText(top)}) }
	for _, c := range f.Clauses {
		if !w.juxtaposed(f.Pred, c) {
			add(c, c)
		}
	}
	for _, c := range w.d.Children(f.Pred) {
		if w.d.Tokens[c].Dep == "prep" && w.gerund(c) {
			add(c, c)
		}
	}
	for _, a := range f.Objects {
		for _, c := range w.d.Children(a.Head) {
			if c > a.Head && w.d.Tokens[c].Dep == "acl" && !a.Shared {
				add(c, c)
			}
		}
	}
	for _, a := range f.Obliques {
		if w.purposeNoun(a) {
			add(a.Head, a.Prep)
		}
	}
	return ps
}

// gerund reports whether a preposition brings a clause and no noun.
func (w *writer) gerund(prep int) bool {
	clause := false
	for _, c := range w.d.Children(prep) {
		switch t := &w.d.Tokens[c]; {
		case t.Dep == "pobj":
			return false
		case t.Dep == "pcomp" && t.POS != "ADP":
			clause = true
		}
	}
	return clause
}

// purposeNoun reports whether an argument is an empty noun before an infinitive:
// "in order to", "in a bid to".
func (w *writer) purposeNoun(a Arg) bool {
	if a.Prep < 0 || w.d.Tokens[a.Prep].Norm != "in" || !isOneOf(w.d.Tokens[a.Head].Norm, "order", "bid", "attempt", "effort") {
		return false
	}
	for _, c := range w.d.Children(a.Head) {
		if isOneOf(w.d.Tokens[c].Dep, "acl", "relcl") && w.infinitive(c) {
			return true
		}
	}
	return false
}

// juxtaposed reports whether a clause before the verb is a sentence of its own,
// set off by a semicolon.
func (w *writer) juxtaposed(pred, clause int) bool {
	_, hi := w.d.Subtree(clause)
	for i := hi; i < pred && w.d.Tokens[clause].Dep == "ccomp"; i++ {
		if w.d.Tokens[i].Text == ";" {
			return true
		}
	}
	return false
}
