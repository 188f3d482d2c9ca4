package graph

import (
	"cmp"
	"slices"
	"strconv"

	"newsgraph/schema"
)

// Event is the node of an event with all that hangs on it. What the text leaves
// unsaid is empty.
type Event struct {
	ID         string
	Type       string
	Action     string // as written
	Lemma      string
	Status     string
	When       When
	Toll       Toll
	Confidence float64 // 0…1
	Articles   int     // how many articles tell it
	Origins    int     // how many of these are no copies of one another
	Disputed   string  // what its reports differ in, as "date toll"; empty where they agree
	Roles      []Role
	Evidence   []Evidence
}

// When is the time of an event; the zero When is an unknown one.
type When struct {
	From, To  string // YYYY-MM-DD, inclusive; an empty one is an open end
	Precision string
	Basis     string
	Text      string
}

// Role is a relationship between an event and an entity or place.
type Role struct {
	Rel     string // RelPerformed, RelTargeted, RelUsed, RelSaidBy or RelHappenedAt
	Thing   string
	Mention string // as written
	Basis   string // of a place: where it was told
	Reason  string // of an entity: why the mention stands for it
}

// Evidence is the relationship between an event and a sentence.
type Evidence struct {
	Sentence   string // id
	Article    string // id of the sentence's article
	Start, End int    // byte range in the article's text
	Rule       string
	Report     string // id of the report, where that is not the event's own
	Says       string // what the report says of what is disputed: "date 2024-03-22; toll 12 killed"
}

// Sentence is the node of a sentence.
type Sentence struct {
	ID      string
	Article string
	Text    string
}

// Article is the node of an article.
type Article struct {
	ID        string
	Title     string
	URL       string
	Source    string
	Published string // YYYY-MM-DD, or empty
	Hash      string // of the cleaned extraction
}

// Shortcut is a derived relationship from an actor straight to a target or place
// of one of its events.
type Shortcut struct {
	Type       string
	From, To   string
	ToPlace    bool // To is a place of the event, and no target
	Event      string
	Date       string // the first day of the event, or empty
	Confidence float64
	Status     string
}

// Role tells a target from a place of the event.
func (s Shortcut) Role() string {
	if s.ToPlace {
		return "place"
	}
	return "target"
}

// Shortcuts derives the shortcuts of the event, sorted by From and To. What was
// denied has none.
func (e Event) Shortcuts() []Shortcut {
	if e.Status == string(schema.Denied) {
		return nil
	}
	var out []Shortcut
	for _, a := range e.Things(schema.RelPerformed) {
		targets := e.Things(schema.RelTargeted)
		for _, t := range targets {
			out = append(out, e.shortcut(a, t, false))
		}
		for _, p := range e.Things(schema.RelHappenedAt) {
			if !slices.Contains(targets, p) {
				out = append(out, e.shortcut(a, p, true))
			}
		}
	}
	slices.SortFunc(out, func(a, b Shortcut) int { return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To)) })
	return out
}

func (e Event) shortcut(from, to string, place bool) Shortcut {
	return Shortcut{
		Type: schema.Type(e.Type).Info().Relation, From: from, To: to, ToPlace: place,
		Event: e.ID, Date: e.When.From, Confidence: e.Confidence, Status: e.Status,
	}
}

// Things returns the ids that have a role in the event, sorted.
func (e Event) Things(rel string) []string {
	var out []string
	for _, r := range e.Roles {
		if r.Rel == rel {
			out = append(out, r.Thing)
		}
	}
	return out
}

// Equal reports whether two events are the same node with the same relationships.
func (e Event) Equal(o Event) bool {
	return e.ID == o.ID && e.Type == o.Type && e.Action == o.Action && e.Lemma == o.Lemma && e.Status == o.Status &&
		e.When == o.When && e.Toll == o.Toll && e.Confidence == o.Confidence && e.Articles == o.Articles &&
		e.Origins == o.Origins && e.Disputed == o.Disputed && slices.Equal(e.Roles, o.Roles) && slices.Equal(e.Evidence, o.Evidence)
}

// SentenceID is the id of the sentence of a span of an article that was published on a day.
func SentenceID(article, day string, start, end int) string {
	return schema.LocalID("s:", day, article, strconv.Itoa(start), strconv.Itoa(end))
}

// Arrange sorts what hangs on the event as Plan does.
func (e *Event) Arrange() {
	slices.SortFunc(e.Roles, compareRoles)
	slices.SortFunc(e.Evidence, compareEvidence)
}
