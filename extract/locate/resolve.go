package locate

import (
	"math"
	"slices"
	"strings"

	"newsgraph/extract/story"
	"newsgraph/gazetteer"
)

// resolve gives each toponym the place that the article speaks for: inside the
// place named right after it ("Menaka, Mali"), else the sense that its name has
// in the article.
func (l *Locator) resolve(dateline string) {
	places := l.inOrder()
	if dateline != "" {
		l.dateline = &Toponym{Text: dateline, Ref: story.Ref{Passage: -1}}
		places = append(places, l.dateline)
	}
	senses := l.sensesOf(places)
	byName := map[string]*sense{}
	for _, s := range senses {
		byName[s.name] = s
	}
	own := l.pinAll(places, byName)
	weigh(senses)
	for i, t := range places {
		s := byName[t.key()]
		if s == nil {
			continue
		}
		t.Known, t.Place, t.backed = true, s.cands[s.best()], s.backed()
		if own[i] != nil {
			t.Place = *own[i]
		}
	}
}

// inOrder lists the toponyms of the story, those inside other names too.
func (l *Locator) inOrder() []*Toponym {
	var places []*Toponym
	for pi := range l.tops {
		from := len(places)
		for k := range l.tops[pi] {
			places = append(places, &l.tops[pi][k])
		}
		for k := range l.inner[pi] {
			places = append(places, &l.inner[pi][k])
		}
		slices.SortStableFunc(places[from:], func(a, b *Toponym) int { return a.Start - b.Start })
	}
	return places
}

// sensesOf collects the names that the gazetteer knows, each once.
func (l *Locator) sensesOf(places []*Toponym) []*sense {
	var senses []*sense
	times := map[string]int{}
	for _, t := range places {
		key := t.key()
		if times[key]++; times[key] > 1 {
			continue
		}
		cands := l.g.Places(t.named())
		if t.Demonym {
			cands = l.g.Demonyms(t.Text)
		}
		if len(cands) > 0 {
			senses = append(senses, newSense(key, cands))
		}
	}
	for _, s := range senses {
		s.weight = 1 + math.Log(float64(times[s.name]))
	}
	return senses
}

func nameKey(text string) string { return strings.ToLower(text) }

// named is the name to look up: "Barrow county" where the text has "Barrow and
// Jackson counties".
func (t *Toponym) named() string {
	if t.Kind != "" {
		return t.Text + " " + t.Kind
	}
	return t.Text
}

func (t *Toponym) key() string { return nameKey(t.named()) }

// pinAll pins the names that stand before the place around them, from the last to
// the first: in "Arlington, Tarrant County, Texas" the state tells the county. It
// gives each such mention its own place, for the same name may be told apart
// ("Paris, Texas, and Paris, France").
func (l *Locator) pinAll(places []*Toponym, byName map[string]*sense) []*gazetteer.Place {
	own := make([]*gazetteer.Place, len(places))
	for i := len(places) - 2; i >= 0; i-- {
		inner, outer := byName[places[i].key()], byName[places[i+1].key()]
		if inner == nil || outer == nil || inner == outer || !l.contained(places[i], places[i+1]) {
			continue
		}
		around := outer.cands
		if own[i+1] != nil {
			around = []gazetteer.Place{*own[i+1]}
		}
		k, up := l.within(inner.cands, around)
		if k < 0 {
			continue
		}
		own[i], inner.pinned = &inner.cands[k], k
		if own[i+1] == nil {
			own[i+1], outer.pinned = &outer.cands[up], up
		}
	}
	return own
}

// within finds the first candidate that lies in one of the places around.
func (l *Locator) within(cands, around []gazetteer.Place) (inner, outer int) {
	for k, c := range cands {
		for up, o := range around {
			if o.ID != c.ID && l.g.Within(c, o) {
				return k, up
			}
		}
	}
	return -1, -1
}

// contained reports whether b stands right after a and a comma, a bracket or
// "in", and so may tell where a lies.
func (l *Locator) contained(a, b *Toponym) bool {
	if a.Ref.Passage < 0 || a.Ref.Passage != b.Ref.Passage || b.Start-a.End != 1 || a.Demonym || b.Demonym {
		return false
	}
	switch l.s.Passages[a.Ref.Passage].Doc.Tokens[a.End].Text {
	case ",", "(", "in":
		return true
	}
	return false
}
