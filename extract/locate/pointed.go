package locate

import (
	"newsgraph/extract/clause"
	"newsgraph/extract/story"
)

// pointed is the place that a clause means by a word that points back: "there", "in
// the province", "seized the city". The last place of that kind before it is meant.
func (l *Locator) pointed(e Event) (t Toponym, ok bool) {
	for _, f := range append([]*clause.Frame{e.Frame}, e.Extra...) {
		if t, ok = l.pointedIn(e.Passage, f); ok {
			break
		}
	}
	return t, ok
}

// pointedAbove is the place that a clause means so from which the event's own hangs.
func (l *Locator) pointedAbove(e Event) (t Toponym, ok bool) {
	l.climb(e, func(f *clause.Frame) bool {
		t, ok = l.pointedIn(e.Passage, f)
		return ok
	})
	return t, ok
}

func (l *Locator) pointedIn(pi int, f *clause.Frame) (t Toponym, ok bool) {
	for _, i := range l.pointers(pi, f) {
		if t, ok = l.meant(story.Ref{Passage: pi, Token: i}); ok {
			break
		}
	}
	return t, ok
}

// pointers lists the words of a clause that point back to a place.
func (l *Locator) pointers(pi int, f *clause.Frame) []int {
	d := l.s.Passages[pi].Doc
	var out []int
	for _, a := range f.Obliques {
		if a.Prep >= 0 && (placePreps[d.Tokens[a.Prep].Norm] || pathPreps[d.Tokens[a.Prep].Norm] && d.Tokens[a.Prep].Norm != "for") && l.points(pi, a.Head) {
			out = append(out, a.Head)
		}
	}
	for _, a := range f.Objects {
		if l.points(pi, a.Head) {
			out = append(out, a.Head)
		}
	}
	for _, i := range f.Adverbs {
		if t := &d.Tokens[i]; t.Norm == "there" || t.Norm == "here" && t.SentStart {
			out = append(out, i)
		}
	}
	return out
}

// points reports whether a noun means a place named before: "the province", "its
// capital", but not "the province of Herat".
func (l *Locator) points(pi, i int) bool {
	d := l.s.Passages[pi].Doc
	if pointing[d.Tokens[i].Lemma] == nil || d.ChildWith(i, "compound", "appos", "prep", "amod", "nmod", "relcl") >= 0 {
		return false
	}
	c := d.ChildWith(i, "det", "poss")
	return c >= 0 && pointers[d.Tokens[c].Norm]
}

var pointers = set("the this that its")

// pointing are the nouns that point back to a place, with the kinds that they mean.
var pointing = map[string]map[string]bool{
	"city": towns, "town": towns, "village": towns, "port": towns,
	"province": parts, "region": parts, "district": parts, "state": parts, "county": parts, "governorate": parts,
	"country": lands, "nation": lands,
}

var (
	towns = set("city")
	parts = set("admin1 admin2 region city")
	lands = set("country")
)

// meant finds the last place before a word of the kind that it points to. "The
// country" is one that its sentence names, else the one that the article is about.
func (l *Locator) meant(r story.Ref) (Toponym, bool) {
	d := l.s.Doc(r)
	kinds := pointing[d.Tokens[r.Token].Lemma]
	sent := d.SentOf(r.Token).Start
	if t, ok := l.lastOf(kinds, r.Passage, sent, r.Token); ok {
		return t, true
	}
	if c := d.ChildWith(r.Token, "det"); l.scene != nil && kinds["country"] && c >= 0 && d.Tokens[c].Norm == "the" {
		return l.scene.country, true
	}
	end := sent
	for pi := r.Passage; pi >= 0 && r.Passage-pi <= maxBack; pi-- {
		if t, ok := l.lastOf(kinds, pi, 0, end); ok {
			return t, true
		}
		if pi > 0 {
			end = len(l.s.Passages[pi-1].Doc.Tokens)
		}
	}
	return Toponym{}, false
}

// lastOf is the last place of some kinds in a range of a passage, all kinds for nil.
func (l *Locator) lastOf(kinds map[string]bool, pi, start, end int) (Toponym, bool) {
	for k := len(l.tops[pi]) - 1; k >= 0; k-- {
		t := l.tops[pi][k]
		if l.s.Token(t.Ref).Dep == "compound" {
			continue // "U.S. troops in the country"
		}
		if t.Start >= start && t.Start < end && t.Known && (kinds == nil || kinds[t.Place.Kind]) {
			return t, true
		}
	}
	return Toponym{}, false
}
