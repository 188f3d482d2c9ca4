package event

import (
	"slices"
	"sort"
	"strings"

	"newsgraph/extract/clause"
	"newsgraph/extract/lexicon"
	"newsgraph/extract/story"
)

// Reason says in words why a frame gave no event; "" where it gave one. The rule
// that turns a frame down names its reason itself, so the words cannot drift from
// what the rule does.
type Reason string

// The reasons.
const (
	AspectVerb     Reason = "aspect verb: the event is its complement"
	AttemptVerb    Reason = "verb of attempt: the event is its complement"
	ManageVerb     Reason = "verb of success, as \"manage\": the event is its complement"
	PlanVerb       Reason = "verb of intent: the event is its complement, still to come"
	RaisingVerb    Reason = "raising verb, as \"seem\": the event is its complement"
	HearsayVerb    Reason = "passive verb of saying with an infinitive or a participle: the event is that, as others tell it"
	PerceptionVerb Reason = "verb of perception: the event is its complement"
	NegativeVerb   Reason = "verb of failure: it only denies its complement"
	MeasureVerb    Reason = "verb of measure: a quantity changes and nobody acts"
	StateVerb      Reason = "state verb: it tells no deed"
	ModalVerb      Reason = "close to an auxiliary: it tells no deed"
	CopularVerb    Reason = "copular verb: it links its subject with what it is"
	OccurVerb      Reason = "verb of occurrence: the event is its subject"
	CognitionVerb  Reason = "verb of cognition: thought, not done"
	Preposition    Reason = "participle used as a preposition"
	HollowVerb     Reason = "says nothing without its noun, and with this one it is no pair of the lexicon"
	NoActor        Reason = "no actor was found for an active verb"
	ThingAlone     Reason = "a thing does something to nobody"
	NobodyNamed    Reason = "passive with neither actor nor target"
	Description    Reason = "describes: it ties nobody to a body or person"
	TableRow       Reason = "row of a table: it compares figures"
	NoOwner        Reason = "predicate noun that ties its subject to nobody named"
	NoMember       Reason = "predicate noun that ties nobody named"
	BareNoun       Reason = "event noun without arguments: it points back to an event told elsewhere"
	WeakNoun       Reason = "event noun of several senses, with one party only"
	TopicNoun      Reason = "event noun of talk or relation, with one party only: a topic"
	UnknownNoun    Reason = "no event noun of the lexicon"
	PartOf         Reason = "part of another event"
	Unsaid         Reason = "a rule turned it down without a reason" // a mistake in the rule
)

// none turns a frame down, and keeps the reason for whoever asks.
func (r *reading) none(f *clause.Frame, why Reason) []Candidate {
	if r.why != nil {
		r.why[f.Pred] = why
	}
	return nil
}

// firstReason is the reason of the first class that a verb is in.
func firstReason(class lexicon.Class, reasons []classReason) Reason {
	for _, x := range reasons {
		if class.Is(x.class) {
			return x.why
		}
	}
	return ""
}

// classReason is why verbs of a class are no events.
type classReason struct {
	class lexicon.Class
	why   Reason
}

// clausal are the verbs that say nothing beside the clause that they govern.
var clausal = []classReason{
	{lexicon.Aspect, AspectVerb}, {lexicon.Attempt, AttemptVerb}, {lexicon.Raising, RaisingVerb}, {lexicon.Perception, PerceptionVerb},
}

// static are the verbs that tell no deed, whatever stands with them.
var static = []classReason{
	{lexicon.State, StateVerb}, {lexicon.Modal, ModalVerb}, {lexicon.Copular, CopularVerb}, {lexicon.Occur, OccurVerb},
}

// inComplement are the reasons of verbs whose event is their complement.
var inComplement = map[Reason]bool{
	AspectVerb: true, AttemptVerb: true, HearsayVerb: true, ManageVerb: true, PlanVerb: true, RaisingVerb: true, PerceptionVerb: true, NegativeVerb: true,
}

// Account is what the rules made of one frame: events, or the reason for none.
type Account struct {
	Frame  *clause.Frame
	Events []Candidate
	Reason Reason
	// Other is the predicate of the event that a frame belongs to where Reason is
	// PartOf, and that of its complement where the event is there; else -1.
	Other int
}

// Explain reads passage pi as Candidates does, and accounts for every frame of it
// in text order. Appositions, which are no frames of the parse, follow the frame
// of the same predicate.
func (c *Coder) Explain(s *story.Story, pi int) []Account {
	r := c.reading(s, pi)
	r.why = map[int]Reason{}
	given := map[*clause.Frame][]Candidate{}
	frames := append([]*clause.Frame(nil), r.p.Frames...)
	known := map[*clause.Frame]bool{}
	for _, f := range frames {
		known[f] = true
	}
	for _, x := range r.candidates() {
		if !known[x.Frame] {
			known[x.Frame] = true
			frames = append(frames, x.Frame)
		}
		given[x.Frame] = append(given[x.Frame], x)
	}
	sort.SliceStable(frames, func(i, j int) bool { return frames[i].Pred < frames[j].Pred })
	whole := r.wholes(given)
	out := make([]Account, 0, len(frames))
	for _, f := range frames {
		out = append(out, r.account(f, given[f], whole))
	}
	return out
}

// wholes maps the predicates that are parts of an event to that event's.
func (r *reading) wholes(given map[*clause.Frame][]Candidate) map[int]int {
	whole := map[int]int{}
	for f, events := range given {
		for _, x := range events {
			for _, part := range x.Extra {
				whole[part.Pred] = f.Pred
			}
		}
	}
	return whole
}

// account tells what became of one frame.
func (r *reading) account(f *clause.Frame, events []Candidate, whole map[int]int) Account {
	a := Account{Frame: f, Events: events, Other: -1}
	if len(events) > 0 {
		return a
	}
	switch a.Reason = r.why[f.Pred]; {
	case r.used[f.Pred] && a.Reason == "":
		a.Reason, a.Other = PartOf, f.Gov // the content of a refusal: "refused to allow protests"
		if w, ok := whole[f.Pred]; ok {
			a.Other = w
		}
	case a.Reason == "":
		a.Reason = Unsaid
	case inComplement[a.Reason]:
		a.Other = r.complement(f)
	}
	return a
}

// Origin tells where in the parse a party of the candidate stands: its role in
// the frame or in another frame of the event, else the path up to the predicate.
func (c *Candidate) Origin(p *story.Passage, party story.Ref) string {
	for i, f := range append([]*clause.Frame{c.Frame}, c.Extra...) {
		role := role(p, f, party.Token)
		switch {
		case role != "" && i == 0:
			return role
		case role != "":
			return role + " of " + quoted(p, f.Pred)
		}
	}
	return c.path(p, party.Token)
}

// role names the role of a token in a frame, or "".
func role(p *story.Passage, f *clause.Frame, token int) string {
	for _, x := range Roles(f) {
		for _, a := range x.Args {
			if a.Head != token {
				continue
			}
			name := x.Name
			if a.Prep >= 0 {
				name = "under " + quoted(p, a.Prep)
			}
			if a.Shared {
				name += ", shared"
			}
			return name
		}
	}
	return ""
}

// Role is a kind of argument with those of a frame that are of it.
type Role struct {
	Name string
	Args []clause.Arg
}

// Roles names the arguments of a frame by their syntax, as a reader would.
func Roles(f *clause.Frame) []Role {
	subject, attr := "subject", "complement"
	switch {
	case f.Kind == clause.Noun:
		subject, attr = "possessor or subject", "modifier"
	case f.Passive:
		subject = "subject of the passive"
	}
	times := make([]clause.Arg, len(f.Times))
	for i, t := range f.Times {
		times[i] = clause.Arg{Head: t, Prep: -1}
	}
	return []Role{
		{subject, f.Subjects}, {"agent", f.Agents}, {"object", f.Objects}, {"recipient", f.Indirect}, {attr, f.Attrs},
		{"oblique", f.Obliques}, {"time", times},
	}
}

// path is the way in the parse from a token up to the predicate of the event, or
// up to the root of the sentence.
func (c *Candidate) path(p *story.Passage, token int) string {
	d, label := p.Doc, p.Doc.Tokens[token].Dep
	var steps []string
	for n := 0; n < maxPath && token != c.Frame.Pred && d.Tokens[token].Head != token; n++ {
		token = d.Tokens[token].Head
		steps = append(steps, d.Tokens[token].Text)
	}
	slices.Reverse(steps)
	return label + " under " + strings.Join(steps, " > ") // "pobj under lifted > ban > on"
}

// maxPath is how many steps a path has at most.
const maxPath = 8

// quoted is a word of a passage in quotation marks.
func quoted(p *story.Passage, token int) string { return `"` + p.Doc.Tokens[token].Text + `"` }
