package extract

import (
	"strings"

	"newsgraph/extract/confidence"
	"newsgraph/extract/event"
	"newsgraph/extract/locate"
	"newsgraph/extract/refer"
	"newsgraph/extract/stance"
	"newsgraph/extract/story"
	"newsgraph/extract/when"
	"newsgraph/schema"
)

// telling is one article on its way from candidates to events.
type telling struct {
	x       *Extractor
	s       *story.Story
	names   *refer.Resolver
	stance  *stance.Reader
	places  *locate.Locator
	dates   *when.Reader
	events  []schema.Event
	grounds [][]string // the features of each, on which its confidence rests
}

// tell writes a candidate as events: one for each actor and each target, as
// conjoined actors ("Russia and Iran") act each for themselves.
func (t *telling) tell(pi int, c event.Candidate) {
	actors, targets := t.parties(c.Actors), t.parties(c.Targets)
	base := t.base(pi, c, targets)
	if len(actors) == 0 {
		actors = []*confidence.Party{nil}
	}
	if len(targets) == 0 {
		targets = []*confidence.Party{nil}
	}
	for _, a := range actors {
		for _, g := range targets {
			if a != nil && g != nil && a.Entity.ID == g.Entity.ID && a.Entity.Text == g.Entity.Text {
				continue
			}
			if a == nil && g == nil && base.Instrument == nil {
				continue
			}
			told := confidence.Telling{Passage: t.s.Passages[pi], Candidate: c, Actor: a, Target: g, Status: base.Status}
			grounds := told.Features()
			e := base
			e.Actor, e.Target, e.Confidence = entityOf(a), entityOf(g), confidence.Default().Of(grounds)
			e.Toll = t.toll(c, a, g)
			t.events = append(t.events, e)
			t.grounds = append(t.grounds, grounds)
		}
	}
}

// person is the id of the one named person among the targets, or "".
func person(targets []*confidence.Party) string {
	if len(targets) != 1 || targets[0] == nil || targets[0].Entity.Kind != schema.KindPerson || strings.HasPrefix(targets[0].Entity.ID, "m:") {
		return ""
	}
	return targets[0].Entity.ID
}

// base fills what all events of a candidate share.
func (t *telling) base(pi int, c event.Candidate, targets []*confidence.Party) schema.Event {
	st := t.stance.Of(pi, c.Frame)
	e := schema.Event{
		Action: c.Action, Status: st.Status, Rule: c.Rule,
		Place: t.places.Of(locate.Event{
			Passage: pi, Frame: c.Frame, Extra: c.Extra, Type: c.Action.Type, Actors: c.Actors, Targets: c.Targets,
		}),
		Time:     t.dates.Of(when.Event{Passage: pi, Frame: c.Frame, Extra: c.Extra, Type: c.Action.Type, Status: st.Status, Target: person(targets)}),
		Evidence: []schema.Evidence{t.s.Evidence(c.Ref)},
	}
	if st.Source != nil {
		e.Source = t.entity(*st.Source)
	}
	if c.Charged && e.Status == schema.Happened {
		e.Status = schema.Alleged
	}
	if c.Instrument != nil {
		e.Instrument = t.entity(*c.Instrument)
	}
	return e
}

// parties resolves the mentions in a role.
func (t *telling) parties(refs []story.Ref) []*confidence.Party {
	var out []*confidence.Party
	for _, r := range refs {
		if res := t.resolve(r); res.Entity.Text != "" {
			out = append(out, &confidence.Party{Ref: r, Resolved: res})
		}
	}
	return out
}

func entityOf(p *confidence.Party) *schema.Entity {
	if p == nil {
		return nil
	}
	return &p.Entity
}

// entity is what a mention stands for, nil where it has no words.
func (t *telling) entity(r story.Ref) *schema.Entity {
	if e := t.resolve(r).Entity; e.Text != "" {
		return &e
	}
	return nil
}

// resolve resolves a mention, with the reason beside the name.
func (t *telling) resolve(r story.Ref) refer.Resolved {
	res := t.resolved(r)
	res.Entity.Reason, res.Entity.Parent = res.Reason, parentOf(t.x.gaz, res.Entity)
	return res
}

// resolved resolves a mention; a first person inside a quotation is its speaker.
func (t *telling) resolved(r story.Ref) refer.Resolved {
	tok := t.s.Token(r)
	if firstPerson[tok.Norm] {
		if sp, ok := t.stance.Speaker(r); ok && sp != r {
			res := t.names.Resolve(sp)
			res.Entity.Text, res.Reason = tok.Text, refer.ReasonSpeaker
			return res
		}
	}
	res := t.names.Resolve(r)
	if t.nobody(r, res) {
		return refer.Resolved{}
	}
	return res
}

// firstPerson are the pronouns whose meaning depends on who speaks.
var firstPerson = map[string]bool{"i": true, "we": true, "me": true, "us": true, "my": true, "our": true, "myself": true, "ourselves": true}
