package locate

import "newsgraph/extract/clause"

// elsewhere reports whether a place of the sentence is that of a deed at another time: one
// that a relative clause dates ("the accord that he signed in Lome last July"), that came so
// long before or after ("two days after a plane crashed near Juba"), or that is merely said
// or meant to be done ("said it would sue in London").
func (l *Locator) elsewhere(e Event, t Toponym) bool {
	p := l.s.Passages[e.Passage]
	d := p.Doc
	pred := l.clauseOf(e.Passage, t.Ref.Token)
	g := p.Frame(pred)
	if g == nil || g == e.Frame || l.tells(e, pred) {
		return false
	}
	switch g.Link {
	case clause.Relative:
		return l.timed(e.Passage, g)
	case clause.Adverb:
		mark := d.ChildWith(pred, "mark")
		return mark >= 0 && (d.Tokens[mark].Norm == "after" || d.Tokens[mark].Norm == "before") && l.timed(e.Passage, g)
	case clause.Comp:
		return clause.Infinitive(d, pred) || d.ChildWith(pred, "aux") >= 0 && d.Tokens[d.ChildWith(pred, "aux")].Tag == "MD"
	}
	return false
}

// clauseOf climbs to the nearest verb with a frame over a token, or -1.
func (l *Locator) clauseOf(passage, i int) int {
	p := l.s.Passages[passage]
	for p.Doc.Tokens[i].Head != i {
		i = p.Doc.Tokens[i].Head
		if f := p.Frame(i); f != nil && f.Kind != clause.Noun {
			return i
		}
	}
	return -1
}

// tells reports whether an event is told in the clause of a verb.
func (l *Locator) tells(e Event, verb int) bool {
	d := l.s.Passages[e.Passage].Doc
	lo, hi := d.Subtree(verb)
	return lo <= e.Frame.Pred && e.Frame.Pred <= hi
}

// timed reports whether a clause has a time of its own.
func (l *Locator) timed(passage int, f *clause.Frame) bool {
	d := l.s.Passages[passage].Doc
	for _, c := range d.Children(f.Pred) {
		if d.Tokens[c].IsTime() {
			return true
		}
		if o := d.ChildWith(c, "pobj"); d.Tokens[c].Dep == "prep" && o >= 0 && d.Tokens[o].IsTime() {
			return true
		}
	}
	return false
}

// leaves reports a movement to what has no name, "withdrew to their barracks": it ends
// elsewhere than where all else happens.
func (l *Locator) leaves(e Event) bool {
	if !e.moves() {
		return false
	}
	d := l.s.Passages[e.Passage].Doc
	for _, a := range e.Frame.Obliques {
		t := &d.Tokens[a.Head]
		if a.Prep >= 0 && towards[d.Tokens[a.Prep].Norm] && (t.Tag == "NN" || t.Tag == "NNS") {
			if _, named := l.phraseUnder(e.Passage, a.Head); !named {
				return true
			}
		}
	}
	return false
}

var towards = set("to into towards toward")
