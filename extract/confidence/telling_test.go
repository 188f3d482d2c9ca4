package confidence_test

import (
	"slices"
	"strings"
	"testing"

	"newsgraph/extract/clause"
	"newsgraph/extract/confidence"
	"newsgraph/extract/event"
	"newsgraph/extract/refer"
	"newsgraph/extract/story"
	"newsgraph/internal/parsetest"
	"newsgraph/schema"
)

// party is a mention at a token, resolved for a reason.
func party(token int, reason, kind string) *confidence.Party {
	return &confidence.Party{Ref: story.Ref{Token: token}, Resolved: refer.Resolved{Reason: reason, Entity: schema.Entity{Kind: kind}}}
}

func TestFeatures(t *testing.T) {
	const met = `Anna|Anna|NNP|PROPN|nsubj|1|PERSON met|meet|VBD|VERB|ROOT|1| him|he|PRP|PRON|dobj|1| .|.|.|PUNCT|punct|1|`
	const died = `Sailors|sailor|NNS|NOUN|nsubj|1| died|die|VBD|VERB|ROOT|1| .|.|.|PUNCT|punct|1|`
	far := `Anna|Anna|NNP|PROPN|nsubj|17|PERSON ` + strings.Repeat(`,|,|,|PUNCT|punct|17| `, 16) + `left|leave|VBD|VERB|ROOT|17| it|it|PRP|PRON|dobj|17|`
	own := func(tokens ...int) (args []clause.Arg) {
		for _, i := range tokens {
			args = append(args, clause.Arg{Head: i, Prep: -1})
		}
		return args
	}
	name := func(token int) *confidence.Party { return party(token, refer.ReasonName, schema.KindPerson) }
	for _, c := range []struct {
		name, parse   string
		frame         clause.Frame
		actor, target *confidence.Party
		action        schema.Type
		status        schema.Status
		want          string
	}{
		{"named and resolved", met, clause.Frame{Pred: 1, Rule: "active"}, name(0), party(2, refer.ReasonPronoun, schema.KindPerson), schema.Consult, schema.Happened, "rule=active"},
		{"a pronoun for nobody", met, clause.Frame{Pred: 1, Rule: "active"}, name(0), party(2, refer.ReasonUnnamed, schema.KindEntity), schema.Consult, schema.Happened, "rule=active pronoun=open"},
		{"denied", met, clause.Frame{Pred: 1, Rule: "control"}, name(0), nil, schema.Other, schema.Denied, "rule=control status=disputed target=none"},
		{"planned is not disputed", met, clause.Frame{Pred: 1, Rule: "control"}, name(0), name(2), schema.Agree, schema.Planned, "rule=control"},
		{"subject undergoes", died, clause.Frame{Pred: 1, Rule: "active", Subjects: own(0)}, nil, party(0, refer.ReasonUnnamed, schema.KindGroup), schema.Assault, schema.Happened, "rule=active actor=none target=subject"},
		{"subject of a passive", died, clause.Frame{Pred: 1, Rule: "passive", Passive: true, Subjects: own(0)}, nil, name(0), schema.Assault, schema.Alleged, "rule=passive status=disputed actor=none"},
		{"possessor of a noun", died, clause.Frame{Pred: 1, Kind: clause.Noun, Rule: "nominal", Subjects: own(0)}, nil, name(0), schema.Assault, schema.Happened, "rule=nominal actor=none"},
		{"a place acts", died, clause.Frame{Pred: 1, Rule: "active"}, party(0, refer.ReasonUnnamed, schema.KindPlace), nil, schema.Assault, schema.Happened, "rule=active actor=unnamed actor=place target=none"},
		{"far apart", far, clause.Frame{Pred: 17, Rule: "active"}, name(0), name(18), schema.Move, schema.Happened, "rule=active actor=far"},
		{"near enough", far, clause.Frame{Pred: 17, Rule: "active"}, name(2), name(18), schema.Move, schema.Happened, "rule=active"},
		{"a new rule", met, clause.Frame{Pred: 1, Rule: "of tomorrow"}, name(0), name(2), schema.Consult, schema.Happened, "rule=of tomorrow"},
	} {
		t.Run(c.name, func(t *testing.T) {
			told := confidence.Telling{
				Passage: &story.Passage{Doc: parsetest.Doc(t, c.parse)}, Actor: c.actor, Target: c.target, Status: c.status,
				Candidate: event.Candidate{Ref: story.Ref{Token: c.frame.Pred}, Frame: &c.frame, Rule: c.frame.Rule, Action: schema.Action{Type: c.action}},
			}
			if got := strings.Join(told.Features(), " "); got != c.want {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}

// TestNamingNeverLowers holds that an event is no less sure for a party that has
// a name instead of none, a description or an unresolved pronoun.
func TestNamingNeverLowers(t *testing.T) {
	d := parsetest.Doc(t, `They|they|PRP|PRON|nsubj|1| met|meet|VBD|VERB|ROOT|1| them|they|PRP|PRON|dobj|1| .|.|.|PUNCT|punct|1|`)
	named := func(i int) *confidence.Party { return party(i, refer.ReasonAlias, schema.KindOrganization) }
	less := func(i int) []*confidence.Party {
		return []*confidence.Party{nil, party(i, refer.ReasonUnnamed, schema.KindEntity), party(3, refer.ReasonUnnamed, schema.KindPlace)}
	}
	for _, rule := range []string{"active", "passive", "nominal", "of tomorrow"} {
		f := &clause.Frame{Pred: 1, Rule: rule, Subjects: []clause.Arg{{Head: 0, Prep: -1}}}
		of := func(actor, target *confidence.Party) float64 {
			told := confidence.Telling{Passage: &story.Passage{Doc: d}, Actor: actor, Target: target, Candidate: event.Candidate{Ref: story.Ref{Token: 1}, Frame: f, Rule: rule}}
			return confidence.Default().Of(told.Features())
		}
		for _, other := range slices.Concat(less(2), []*confidence.Party{named(2)}) {
			for _, actor := range less(0) {
				if with, without := of(named(0), other), of(actor, other); with < without {
					t.Errorf("%s: an actor with a name lowers %v to %v", rule, without, with)
				}
			}
		}
		for _, other := range slices.Concat(less(0), []*confidence.Party{named(0)}) {
			for _, target := range less(2)[:2] {
				if with, without := of(other, named(2)), of(other, target); with < without {
					t.Errorf("%s: a target with a name lowers %v to %v", rule, without, with)
				}
			}
		}
	}
}
