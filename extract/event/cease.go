package event

import (
	"newsgraph/extract/clause"
	"newsgraph/extract/lexicon"
	"newsgraph/schema"
)

// ceased reads an event whose verb of phase says that it ends as the end of it: "stopped
// giving aid to X" is a sanction, "stopped shelling Y" a concession.
func (r *reading) ceased(c *Candidate) {
	stop := r.stopOf(c.Frame)
	if stop == nil {
		return
	}
	c.Action.Lemma = r.phrase(stop) + " " + c.Action.Lemma
	switch c.Action.Type {
	case schema.Aid, schema.Cooperate, schema.Support, schema.Consult, schema.Agree, schema.Concede:
		c.Action.Type = schema.Sanction
	case schema.Assault, schema.Coerce, schema.Sanction, schema.Protest, schema.Threaten, schema.Mobilize, schema.Accuse, schema.Reject:
		c.Action.Type = schema.Concede
	}
}

// stopOf is the verb of stopping of which a gerund is the complement, or nil. What is
// finished was done all the same.
func (r *reading) stopOf(f *clause.Frame) *clause.Frame {
	if f.Link != clause.Comp || r.tok(f.Pred).Dep != "xcomp" || r.tok(f.Pred).Tag != "VBG" {
		return nil
	}
	g := r.p.Frame(f.Gov)
	if g == nil || len(g.Objects) > 0 || !r.class(g).Is(lexicon.Stop) || completing[r.lemma(g.Pred)] {
		return nil
	}
	return g
}

// completing verbs of phase tell the end of what is whole by then.
var completing = map[string]bool{"finish": true, "conclude": true, "end": true, "complete": true}
