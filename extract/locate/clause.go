package locate

import (
	"newsgraph/extract/clause"
	"newsgraph/extract/story"
)

// inClause searches the prepositional arguments of a frame, then those under
// its objects, then what modifies an event noun ("the Moscow attack").
func (l *Locator) inClause(pi int, f *clause.Frame) (Toponym, bool) {
	d := l.s.Passages[pi].Doc
	for _, a := range f.Obliques {
		if a.Prep < 0 || !placePreps[d.Tokens[a.Prep].Norm] && d.Tokens[a.Prep].Norm != "where" {
			continue
		}
		if t, ok := l.under(pi, a.Head); ok {
			return t, true
		}
	}
	for _, list := range [][]clause.Arg{f.Obliques, f.Objects, f.Subjects, f.Attrs} {
		for _, a := range list {
			if t, ok := l.phraseUnder(pi, a.Head); ok {
				return t, true
			}
		}
	}
	if f.Kind == clause.Noun {
		for _, a := range f.Attrs {
			if t, ok := l.At(story.Ref{Passage: pi, Token: a.Head}); ok && t.Known {
				return t, true
			}
		}
	}
	return Toponym{}, false
}

// path finds where a movement leads, else where it leaves.
func (l *Locator) path(e Event) (Toponym, bool) {
	if !e.moves() {
		return Toponym{}, false
	}
	d := l.s.Passages[e.Passage].Doc
	for _, from := range []bool{false, true} {
		for _, a := range e.Frame.Obliques {
			if a.Prep < 0 || !pathPreps[d.Tokens[a.Prep].Norm] || (d.Tokens[a.Prep].Norm == "from") != from {
				continue
			}
			if t, ok := l.under(e.Passage, a.Head); ok {
				return t, true
			}
		}
	}
	return Toponym{}, false
}

// under finds the toponym at a token or in the "of" phrase and apposition that
// names it: "in the city of Krasnogorsk".
func (l *Locator) under(pi, i int) (Toponym, bool) {
	if t, ok := l.At(story.Ref{Passage: pi, Token: i}); ok {
		return t, true
	}
	d := l.s.Passages[pi].Doc
	named, of := l.ofPlace(pi, i)
	var owner Toponym
	for _, c := range d.Children(i) {
		switch t := &d.Tokens[c]; {
		case t.Dep == "prep":
			if !placePreps[t.Norm] && !(t.Norm == "of" && (compass[d.Tokens[i].Lemma] || l.eventNoun(pi, i))) {
				continue
			}
			if top, ok := l.brought(pi, c); ok {
				return top, true
			}
		case attached[t.Dep], t.Dep == "appos":
			if top, ok := l.At(story.Ref{Passage: pi, Token: c}); ok && (placeNoun[d.Tokens[i].Lemma] || facility[d.Tokens[i].Lemma] || t.Dep == "appos") {
				if of && !(top.Known && named.Known && l.g.Within(top.Place, named.Place)) {
					return named, true
				}
				if t.Dep == "poss" {
					owner = top // "Chad's Kanem region": what stands behind is nearer
					continue
				}
				return top, true
			}
		}
	}
	if !of && owner.Known {
		return owner, true
	}
	return named, of
}

// ofPlace finds the name that an "of" phrase gives a noun for a place, which goes before a wider one in front of
// the noun: "the Texas border town of Laredo", but "the Punjab wheat belt of Pakistan".
func (l *Locator) ofPlace(pi, i int) (Toponym, bool) {
	d := l.s.Passages[pi].Doc
	if kind := d.Tokens[i].Lemma; !placeNoun[kind] || compass[kind] {
		return Toponym{}, false
	}
	for _, c := range d.Children(i) {
		if t := &d.Tokens[c]; t.Dep == "prep" && t.Norm == "of" {
			if top, ok := l.brought(pi, c); ok {
				return top, true
			}
		}
	}
	return Toponym{}, false
}

// phraseUnder finds a place phrase that hangs from a noun: "jihadists in
// Ingushetia", "an operation in the Caucasus".
func (l *Locator) phraseUnder(pi, i int) (Toponym, bool) {
	d := l.s.Passages[pi].Doc
	for _, c := range d.Children(i) {
		t := &d.Tokens[c]
		if t.Dep != "prep" || !placePreps[t.Norm] {
			continue
		}
		if top, ok := l.brought(pi, c); ok {
			return top, true
		}
	}
	return Toponym{}, false
}

// brought finds the toponym that a preposition brings.
func (l *Locator) brought(pi, prep int) (Toponym, bool) {
	d := l.s.Passages[pi].Doc
	for _, o := range d.Children(prep) {
		if d.Tokens[o].Dep == "pobj" {
			if top, ok := l.under(pi, o); ok {
				return top, true
			}
		}
	}
	return Toponym{}, false
}

// eventNoun reports whether a noun tells an event: "in the siege of Leningrad".
func (l *Locator) eventNoun(pi, i int) bool {
	f := l.s.Passages[pi].Frame(i)
	return f != nil && f.Kind == clause.Noun
}
