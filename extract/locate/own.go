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

// moves reports that somebody goes from one place to another.
func (e Event) moves() bool { return e.Type == schema.Move || e.Type == schema.Retreat }

// Of tells where an event happened, or nil where the text does not tell. The
// event's own clause comes first. Deeds then take the place of the clause above,
// of their sentence, of the actor's own country, of the sentences before; words
// ("said", "agreed", "accused") happen nowhere unless their clause says so.
func (l *Locator) Of(e Event) *schema.Place {
	frames := append([]*clause.Frame{e.Frame}, e.Extra...)
	wide := l.named(e, frames)
	for _, g := range frames {
		if ref, ok := l.local(e, g); ok {
			return l.inside(ref, wide, BasisClause)
		}
	}
	if ref, ok := l.localAbove(e); ok && (wide == nil || wide.Basis != BasisClause) {
		return l.inside(ref, wide, BasisAbove)
	}
	return wide
}

// named is the place with a name of an event: that of its clause, else of what
// stands around that.
func (l *Locator) named(e Event, frames []*clause.Frame) *schema.Place {
	for _, g := range frames {
		if t, ok := l.inClause(e.Passage, g); ok {
			return l.site(t)
		}
	}
	if t, ok := l.path(e); ok {
		return l.Schema(t, BasisClause)
	}
	return l.around(e)
}

// site is the place of a toponym: one that the gazetteer lacks is known by the place in
// its own phrase, "Market Street in Lima".
func (l *Locator) site(t Toponym) *schema.Place {
	if !t.Known {
		if wide, ok := l.phraseUnder(t.Ref.Passage, t.Ref.Token); ok && wide.Known {
			p := l.Schema(wide, BasisClause)
			p.Text = t.Text
			return p
		}
	}
	return l.Schema(t, BasisClause)
}

// deed are the types of event that happen somewhere even when the clause is
// silent on it.
var deed = map[schema.Type]bool{
	schema.Assault: true, schema.Coerce: true, schema.Protest: true, schema.Mobilize: true, schema.Disaster: true,
	schema.CrimeJustice: true, schema.Move: true, schema.Retreat: true, schema.Other: true, schema.Aid: true, schema.Cooperate: true, schema.Concede: true, schema.Accuse: true, schema.Reject: true,
}

// passing are the types of deeds between two: from one place to another, from a
// giver to a receiver. Neither place is theirs.
var passing = map[schema.Type]bool{schema.Move: true, schema.Retreat: true, schema.Aid: true, schema.Cooperate: true}

// saving are verbs of help that is given where somebody is.
var saving = set("rescue save retrieve treat evacuate shelter free")

// stays reports whether an event is a deed at one place.
func (l *Locator) stays(e Event) bool {
	return deed[e.Type] && (!passing[e.Type] || saving[l.s.Passages[e.Passage].Doc.Tokens[e.Frame.Pred].Lemma])
}

// Deed reports whether events of a type are deeds, which happen at a place and a
// time, rather than words.
func Deed(t schema.Type) bool { return deed[t] }

// inside is a place without a name of its own, known by the place around it.
func (l *Locator) inside(ref story.Ref, around *schema.Place, basis string) *schema.Place {
	d := l.s.Doc(ref)
	lo, hi := clause.Mention(d, ref.Token)
	if t, ok := l.under(ref.Passage, ref.Token); ok && t.End > hi {
		hi = t.End - 1 // "a house in Lima"
		if beforeKind(d, t.Ref.Token) {
			hi++ // "a house in Lima province"
		}
	}
	text := d.Flat(lo, hi+1)
	if around == nil {
		return &schema.Place{Text: text, Name: text, Kind: schema.KindPlace, Basis: basis,
			ID: schema.LocalID("m:", l.s.Article.Published, l.s.Article.ID, strings.ToLower(text))}
	}
	around.Text = text
	return around
}
