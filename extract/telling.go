package extract

import (
	"newsgraph/extract/event"
	"newsgraph/extract/locate"
	"newsgraph/extract/refer"
	"newsgraph/extract/stance"
	"newsgraph/extract/story"
	"newsgraph/schema"
)

// telling is one article on its way from candidates to events.
type telling struct {
	x      *Extractor
	s      *story.Story
	names  *refer.Resolver
	stance *stance.Reader
	places *locate.Locator
	day    string // publication day
	events []schema.Event

	lastDay   *schema.Time // the last day that the text named
	lastDayIn int          // in which passage

	found     []dated // the time phrases of the sentence datesOf
	datesOf   sentence
	datesKept bool
}

// tell writes a candidate as events: one for each actor and each target, as
// conjoined actors ("Russia and Iran") act each for themselves.
func (t *telling) tell(pi int, c event.Candidate) {
	base := t.base(pi, c)
	actors, targets := t.mentions(c.Actors), t.mentions(c.Targets)
	for _, a := range actors {
		for _, g := range targets {
			if a.Entity != nil && g.Entity != nil && a.ID == g.ID && a.Text == g.Text {
				continue
			}
			e := base
			e.Actor, e.Target, e.Toll = a.Entity, g.Entity, t.toll(c, a, g)
			t.events = append(t.events, e)
		}
	}
}

// base fills what all events of a candidate share.
func (t *telling) base(pi int, c event.Candidate) schema.Event {
	st := t.stance.Of(pi, c.Frame)
	e := schema.Event{
		Action: c.Action, Status: st.Status, Confidence: c.Confidence, Rule: c.Rule,
		Place: t.places.Of(locate.Event{
			Passage: pi, Frame: c.Frame, Extra: c.Extra, Type: c.Action.Type, Actors: c.Actors, Targets: c.Targets,
		}),
		Time:     t.when(pi, c, st.Status),
		Evidence: []schema.Evidence{t.s.Evidence(c.Ref)},
	}
	if st.Source != nil {
		e.Source = t.entity(*st.Source)
	}
	if c.Instrument != nil {
		e.Instrument = t.entity(*c.Instrument)
	}
	return e
}

// mentions resolves the mentions of a role; one of nobody stands for none.
func (t *telling) mentions(refs []story.Ref) []mention {
	var out []mention
	for _, r := range refs {
		if e := t.entity(r); e != nil {
			out = append(out, mention{e, r})
		}
	}
	if len(out) == 0 {
		return []mention{{}}
	}
	return out
}

// entity resolves a mention; a first person inside a quotation is its speaker.
func (t *telling) entity(r story.Ref) *schema.Entity {
	tok := t.s.Token(r)
	if firstPerson[tok.Norm] {
		if sp, ok := t.stance.Speaker(r); ok && sp != r {
			e := t.names.Resolve(sp).Entity
			e.Text = tok.Text
			return &e
		}
	}
	e := t.names.Resolve(r).Entity
	if e.Text == "" {
		return nil
	}
	return &e
}

var firstPerson = map[string]bool{"i": true, "we": true, "me": true, "us": true, "my": true, "our": true, "myself": true, "ourselves": true}
