package locate

import (
	"strings"

	"newsgraph/extract/clause"
	"newsgraph/extract/story"
	"newsgraph/schema"
)

// maxBack is how many passages back a place of an earlier sentence still holds.
const maxBack = 3

// Event is what the locator needs to know of an event.
type Event struct {
	Passage int
	Frame   *clause.Frame
	Extra   []*clause.Frame // further frames of the same event: its light verb, its noun
	Type    schema.Type
	Actors  []story.Ref
	Targets []story.Ref
}

// Of tells where an event happened, or nil where the text does not tell. The
// event's own clause comes first. Deeds then take the place of the clause above,
// of their sentence, of the actor's own country, of the sentences before; words
// ("said", "agreed", "accused") happen nowhere unless their clause says so.
func (l *Locator) Of(e Event) *schema.Place {
	frames := append([]*clause.Frame{e.Frame}, e.Extra...)
	for _, g := range frames {
		if t, ok := l.inClause(e.Passage, g); ok {
			return l.Schema(t, BasisClause)
		}
	}
	if t, ok := l.path(e); ok {
		return l.Schema(t, BasisClause)
	}
	if !deed[e.Type] {
		return nil
	}
	for _, g := range frames {
		if ref, ok := l.local(e.Passage, g); ok {
			return l.inside(ref, l.around(e))
		}
	}
	return l.around(e)
}

// deed are the types of event that happen somewhere even when the clause is
// silent on it.
var deed = map[schema.Type]bool{
	schema.Assault: true, schema.Coerce: true, schema.Protest: true, schema.Mobilize: true, schema.Disaster: true,
	schema.CrimeJustice: true, schema.Move: true, schema.Retreat: true, schema.Other: true, schema.Aid: true, schema.Cooperate: true, schema.Concede: true, schema.Accuse: true, schema.Reject: true,
}

// Deed reports whether events of a type are deeds, which happen at a place and a
// time, rather than words.
func Deed(t schema.Type) bool { return deed[t] }

// inside is a place without a name of its own, known by the place around it.
func (l *Locator) inside(ref story.Ref, around *schema.Place) *schema.Place {
	d := l.s.Doc(ref)
	lo, hi := clause.Mention(d, ref.Token)
	text := strings.Join(strings.Fields(d.Slice(lo, hi+1)), " ")
	if around == nil {
		return &schema.Place{Text: text, Name: text, Kind: schema.KindPlace, Basis: BasisClause,
			ID: schema.ContentID("m:", l.s.Article.ID, strings.ToLower(text))}
	}
	around.Text = text
	return around
}

// around finds the place that what stands around a clause gives it.
func (l *Locator) around(e Event) *schema.Place {
	steps := []struct {
		basis string
		find  func(Event) (Toponym, bool)
	}{
		{BasisTarget, l.targetPlace}, {BasisAbove, l.above}, {BasisSentence, l.inSentence},
		{BasisActor, l.home}, {BasisStory, l.story}, {BasisContext, l.context},
	}
	for _, s := range steps {
		if t, ok := s.find(e); ok {
			return l.Schema(t, s.basis)
		}
	}
	if l.dateline != nil && l.dateline.Known {
		return l.Schema(*l.dateline, BasisDateline)
	}
	return nil
}

// targetPlace is the place that was attacked, seized or entered.
func (l *Locator) targetPlace(e Event) (Toponym, bool) {
	if e.Type != schema.Assault && e.Type != schema.Coerce && e.Type != schema.Move && e.Type != schema.Retreat {
		return Toponym{}, false
	}
	for _, r := range e.Targets {
		if t, ok := l.At(r); ok && t.Known {
			return t, true
		}
	}
	return Toponym{}, false
}

// story is the country that the article is about, unless the last place that it
// named before the event lies elsewhere: then it tells of another, and which
// place holds is not told.
func (l *Locator) story(e Event) (Toponym, bool) {
	if l.main == nil {
		return Toponym{}, false
	}
	if t, ok := l.before(e); ok && t.Place.Country != l.main.Place.Country {
		return Toponym{}, false
	}
	return *l.main, true
}

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
	if e.Type != schema.Move && e.Type != schema.Retreat {
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
	for _, c := range d.Children(i) {
		switch t := &d.Tokens[c]; t.Dep {
		case "prep":
			if !placePreps[t.Norm] && !(t.Norm == "of" && placeNoun[d.Tokens[i].Lemma]) {
				continue
			}
			for _, o := range d.Children(c) {
				if d.Tokens[o].Dep == "pobj" {
					if top, ok := l.under(pi, o); ok {
						return top, true
					}
				}
			}
		case "compound", "nmod", "poss", "appos":
			if top, ok := l.At(story.Ref{Passage: pi, Token: c}); ok && (placeNoun[d.Tokens[i].Lemma] || facility[d.Tokens[i].Lemma] || t.Dep == "appos") {
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
		for _, o := range d.Children(c) {
			if d.Tokens[o].Dep == "pobj" {
				if top, ok := l.under(pi, o); ok {
					return top, true
				}
			}
		}
	}
	return Toponym{}, false
}

// above takes the place of the clause that the event's own hangs from.
func (l *Locator) above(e Event) (Toponym, bool) {
	pi, f := e.Passage, e.Frame
	p := l.s.Passages[pi]
	for n := 0; n < 4 && f != nil && f.Gov >= 0; n++ {
		f = p.Frame(f.Gov)
		if f == nil {
			break
		}
		if t, ok := l.inClause(pi, f); ok {
			return t, true
		}
	}
	return Toponym{}, false
}

// inSentence takes the place phrase of the sentence nearest to the event.
func (l *Locator) inSentence(e Event) (Toponym, bool) {
	pi, f := e.Passage, e.Frame
	sent := l.s.Passages[pi].Doc.SentOf(f.Pred)
	best, found := Toponym{}, false
	for _, t := range l.tops[pi] {
		if t.Start < sent.Start || t.End > sent.End || !placePreps[t.Prep] {
			continue
		}
		if !found || abs(t.Start-f.Pred) < abs(best.Start-f.Pred) {
			best, found = t, true
		}
	}
	return best, found
}

// context is the last place named before, where the article is about no one
// country.
func (l *Locator) context(e Event) (Toponym, bool) {
	if l.main != nil {
		return Toponym{}, false
	}
	return l.before(e)
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
