package locate

import (
	"newsgraph/extract/clause"
	"newsgraph/schema"
)

// ground is a way to find the place of an event, with the basis that it gives.
type ground struct {
	basis string
	find  func(Event) (Toponym, bool)
}

// around finds the place that what stands around a clause gives it.
func (l *Locator) around(e Event) *schema.Place {
	for _, s := range l.grounds(e) {
		if t, ok := s.find(e); ok {
			return l.Schema(t, s.basis)
		}
	}
	return nil
}

// grounds are the ways in order. Deeds take a place from near by, and those that
// stay at one place also from afar.
func (l *Locator) grounds(e Event) []ground {
	if !deed[e.Type] {
		return []ground{{BasisTarget, l.targetPlace}, {BasisContext, l.pointed}, {BasisStory, l.soleScene}}
	}
	if l.leaves(e) {
		return []ground{{BasisStory, l.soleScene}}
	}
	list := []ground{{BasisTarget, l.targetPlace}, {BasisAbove, l.above}, {BasisActor, l.bench}, {BasisSentence, l.inSentence}, {BasisContext, l.pointed}, {BasisContext, l.pointedAbove}}
	if l.stays(e) {
		list = append(list, ground{BasisActor, l.home}, ground{BasisStory, l.story}, ground{BasisAbove, l.homeAbove})
	}
	return append(list, ground{BasisStory, l.soleScene}, ground{BasisDateline, l.filed})
}

// story is where the article plays, unless the last place that it named before the
// event lies elsewhere: then it tells of another, and which place holds is not told.
func (l *Locator) story(e Event) (Toponym, bool) {
	s := l.sceneFor(e)
	if s == nil || l.told[s.country.Place.Country] < twice {
		return Toponym{}, false
	}
	if t, ok := l.before(e); ok && t.Place.Country != s.country.Place.Country {
		return Toponym{}, false
	}
	return s.place, true
}

// sceneFor is where the article plays as far as an event may happen there, or nil.
func (l *Locator) sceneFor(e Event) *scene {
	if l.scene == nil || l.fromAbroad(e) {
		return nil
	}
	return l.scene
}

// fromAbroad reports a deed without force of a body that has its seat in another country than
// that where the article plays: what an agency obtained is not told from there.
func (l *Locator) fromAbroad(e Event) bool {
	if e.Type != schema.Other && e.Type != schema.Cooperate {
		return false
	}
	for _, r := range e.Actors {
		d := l.s.Doc(r)
		lo, hi := clause.Mention(d, r.Token)
		if a, ok := l.g.Actor(d.Flat(lo, hi+1)); ok && a.Kind == schema.KindOrganization && a.Country != "" && a.Country != l.scene.country.Place.Country {
			return true
		}
	}
	return false
}

// soleScene is where the article plays that plays nowhere else. What is said and
// agreed in it happens there too.
func (l *Locator) soleScene(e Event) (Toponym, bool) {
	s := l.sceneFor(e)
	if s == nil || !s.sole {
		return Toponym{}, false
	}
	return s.place, true
}

// filed is where the report comes from, if it is about no one country.
func (l *Locator) filed(Event) (Toponym, bool) {
	if l.dateline == nil || !l.dateline.Known || l.scene != nil {
		return Toponym{}, false
	}
	return *l.dateline, true
}

// inSentence takes the place phrase of the sentence nearest to the event.
func (l *Locator) inSentence(e Event) (Toponym, bool) {
	pi, f := e.Passage, e.Frame
	sent := l.s.Passages[pi].Doc.SentOf(f.Pred)
	best, found := Toponym{}, false
	for _, t := range l.tops[pi] {
		if t.Start < sent.Start || t.End > sent.End || !placePreps[t.Prep] || l.dwelling(e, t) || l.elsewhere(e, t) {
			continue
		}
		if !found || abs(t.Start-f.Pred) < abs(best.Start-f.Pred) {
			best, found = t, true
		}
	}
	return best, found
}

// before takes the last place phrase of the sentences before.
func (l *Locator) before(e Event) (Toponym, bool) {
	pi, f := e.Passage, e.Frame
	sent := l.s.Passages[pi].Doc.SentOf(f.Pred)
	for back := 0; back <= maxBack && pi-back >= 0; back++ {
		tops := l.tops[pi-back]
		for k := len(tops) - 1; k >= 0; k-- {
			t := tops[k]
			if back == 0 && t.Start >= sent.Start {
				continue
			}
			if placePreps[t.Prep] && t.Known {
				return t, true
			}
		}
	}
	return Toponym{}, false
}

func abs(x int) int {
	if x < 0 {
		return -x
	}
	return x
}
