package locate

import (
	"slices"

	"newsgraph/extract/clause"
	"newsgraph/extract/story"
	"newsgraph/schema"
)

// climb visits the clauses that an event's own hangs from, the nearest first, until
// one of them is enough.
func (l *Locator) climb(e Event, enough func(*clause.Frame) bool) {
	p, f := l.s.Passages[e.Passage], e.Frame
	for n := 0; n < 4 && f != nil && f.Gov >= 0; n++ {
		if f = p.Frame(f.Gov); f == nil || enough(f) {
			return
		}
	}
}

// above takes the place of the clause that the event's own hangs from.
func (l *Locator) above(e Event) (t Toponym, ok bool) {
	d, under := l.s.Passages[e.Passage].Doc, e.Frame
	l.climb(e, func(f *clause.Frame) bool {
		said := under.Link == clause.Comp && saying[d.Tokens[f.Pred].Lemma]
		joined := under.Link == clause.Conjunct
		under = f
		if !said {
			t, ok = l.inClause(e.Passage, f)
		}
		if !ok && joined {
			t, ok = l.reached(e.Passage, f)
		}
		return ok
	})
	return t, ok
}

// reached is where a movement has led before what is told next: "entered Lima and freed two nuns".
func (l *Locator) reached(pi int, f *clause.Frame) (Toponym, bool) {
	d := l.s.Passages[pi].Doc
	entered := entering[d.Tokens[f.Pred].Lemma]
	for _, a := range slices.Concat(f.Objects, f.Obliques) {
		if a.Prep < 0 && !entered || a.Prep >= 0 && d.Tokens[a.Prep].Norm != "into" {
			continue
		}
		if t, ok := l.under(pi, a.Head); ok && t.Known {
			return t, true
		}
	}
	return Toponym{}, false
}

// saying are verbs whose place is where they are said, not where what they tell happened.
var saying = set("say tell report announce add")

// localAbove takes the place without a name of a deed told in one with the event:
// "exploded near the gate, killing two", "entered the school and shot a guard".
func (l *Locator) localAbove(e Event) (ref story.Ref, ok bool) {
	if !deed[e.Type] {
		return ref, false
	}
	d, under := l.s.Passages[e.Passage].Doc, e.Frame
	l.climb(e, func(f *clause.Frame) bool {
		if under.Link != clause.Conjunct && (under.Link != clause.Adverb || d.Tokens[under.Pred].Tag != "VBG") {
			return true
		}
		over := Event{Passage: e.Passage, Frame: f}
		if entering[d.Tokens[f.Pred].Lemma] {
			over.Type = schema.Move
		}
		ref, ok = l.local(over, f)
		under = f
		return ok
	})
	return ref, ok
}

// entering are verbs whose object is then where one is.
var entering = set("enter storm board reach raid")

// homeAbove is the country of the state that acts in the clause that the event's own
// hangs from: "Chile freed three men who had been convicted".
func (l *Locator) homeAbove(e Event) (t Toponym, ok bool) {
	under := e.Frame
	l.climb(e, func(f *clause.Frame) bool {
		if under.Link == clause.Comp || f.Kind != clause.Verb {
			return true
		}
		over := Event{Passage: e.Passage, Frame: f, Type: e.Type}
		for _, a := range f.Actors() {
			if r := (story.Ref{Passage: e.Passage, Token: a.Head}); l.state(r) {
				over.Actors = append(over.Actors, r)
			}
		}
		t, ok = l.home(over)
		under = f
		return ok
	})
	return t, ok
}
