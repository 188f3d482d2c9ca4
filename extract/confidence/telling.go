// Package confidence says how likely an event is right, by what is known when it
// is told: the construction that gave it, who its parties are and where they
// stand, its type and status. The weights are measured on articles that were
// annotated in full (calibrate/README.md), so that of the events with .8 about
// eight in ten are right.
package confidence

import (
	"newsgraph/extract/clause"
	"newsgraph/extract/event"
	"newsgraph/extract/refer"
	"newsgraph/extract/story"
	"newsgraph/schema"
)

// Party is a mention that acts or is acted on, with what it stands for.
type Party struct {
	Ref story.Ref
	refer.Resolved
}

// Telling is one event as one sentence tells it.
type Telling struct {
	Passage       *story.Passage
	Candidate     event.Candidate
	Actor, Target *Party // nil where untold
	Status        schema.Status
}

// faraway is how many words stand between a predicate and an actor that is hard
// to get right.
const faraway = 15

// Features names what is true of a telling and may count, in a fixed order. What
// is not named is the usual case: a named actor and target, near the verb. A
// feature that the weights do not know counts nothing, so a rule or a feature can
// be added here before its weight is measured.
func (t Telling) Features() []string {
	f := t.Candidate.Frame
	out := []string{"rule=" + t.Candidate.Rule}
	if t.Status == schema.Alleged || t.Status == schema.Denied {
		out = append(out, "status=disputed")
	}
	switch a := t.Actor; {
	case a == nil:
		out = append(out, "actor=none")
	case a.Reason == refer.ReasonUnnamed && !t.pronoun(a):
		out = append(out, "actor=unnamed")
	}
	if a := t.Actor; a != nil {
		if a.Entity.Kind == schema.KindPlace {
			out = append(out, "actor=place")
		}
		if gap := a.Ref.Token - t.Candidate.Ref.Token; max(gap, -gap) > faraway {
			out = append(out, "actor=far")
		}
	}
	switch {
	case t.Target == nil:
		out = append(out, "target=none")
	case t.Actor == nil && f.Kind == clause.Verb && !f.Passive && heads(f.Subjects, t.Target.Ref.Token):
		out = append(out, "target=subject") // "X died"
	}
	if t.open(t.Actor) || t.open(t.Target) {
		out = append(out, "pronoun=open")
	}
	return out
}

// open reports whether a party is a pronoun for which nobody was found.
func (t Telling) open(p *Party) bool {
	return p != nil && p.Reason == refer.ReasonUnnamed && t.pronoun(p)
}

func (t Telling) pronoun(p *Party) bool {
	return t.Passage.Doc.Tokens[p.Ref.Token].POS == "PRON"
}

// heads reports whether a token heads one of the arguments.
func heads(args []clause.Arg, token int) bool {
	for _, a := range args {
		if a.Head == token {
			return true
		}
	}
	return false
}
