package graph

import (
	"reflect"

	"newsgraph/link"
)

// Holdings is what a store tells of itself while a change is planned, inside the
// transaction that will write it. Ids that the store does not have are left out.
type Holdings interface {
	// Hashes returns the hashes of articles.
	Hashes(articles []string) (map[string]string, error)
	// Data returns the data of articles, as Decode reads it.
	Data(articles []string) (map[string][]byte, error)
	// Tellers returns the ids of the articles that tell the events with one of the
	// ids, or with a report of one of the ids.
	Tellers(reports []string) ([]string, error)
	// Keyed returns the ids of the articles that have a report with one of the keys.
	Keyed(keys []uint64) ([]string, error)
	// Mentioning returns the ids of the articles that tell an event in which one of
	// the entities and places has a role.
	Mentioning(things []string) ([]string, error)
	// Decided returns the decisions under which the store holds its graph.
	Decided() (link.Decided, error)
	// States returns what the articles say of entities and places.
	States(things []string) (map[string]State, error)
}

// Change is what one transaction writes: first it drops, then it puts, nodes
// before relationships. Lists are sorted by id, sentences by article first.
type Change struct {
	Stats         Stats
	DropArticles  []string
	DropSentences []string
	DropEvents    []Event // as the store has them, shortcuts and evidence too
	DropThings    []string
	PutArticles   []Contribution // new ones and replaced ones
	PutThings     []PutThing
	PutSentences  []Sentence // new ones; one that gets another text is dropped first
	PutEvents     []PutEvent
	Aliases       []Alias       // by key
	Keys          []Key         // by key
	Decided       *link.Decided // the decisions from now on; nil when they stay
}

// PutThing writes the node of an entity or place, and its LOCATED_IN.
type PutThing struct {
	Thing        // resolved
	State State  // what to keep of it, when it is not Plain
	Old   *Thing // what the store has of it, nil for nothing
	plain bool   // the store's state is Plain
}

// OnlyCounted reports whether nothing changes but the number of articles.
func (p PutThing) OnlyCounted() bool {
	if p.Old == nil || !p.State.Plain() || !p.plain {
		return false
	}
	was := *p.Old
	was.Articles = p.Articles
	return reflect.DeepEqual(was, p.Thing)
}

// PutEvent writes an event with its relationships. When the store has it, Old is
// what the store has; it is never equal to Event.
type PutEvent struct {
	Event
	Old *Event
}

// Alias changes in how many articles an entity or place goes by a name.
type Alias struct {
	Key   string // the name as it is looked up
	Text  string // the name as it was written
	Thing string
	N     int // how many articles more, or less; not 0
}

// Key says that an article gets a report with a key, or has none any more.
type Key struct {
	Key     uint64
	Article string
	Gone    bool
}

// Empty reports whether there is nothing to write.
func (c Change) Empty() bool {
	return len(c.DropArticles)+len(c.PutArticles) == 0 && c.Decided == nil
}

// PlanChange works out what a store has to write so that it holds the
// contributions and no longer the dropped articles, which are others.
func PlanChange(h Holdings, put []Contribution, drop []string) (Change, error) {
	d, err := h.Decided()
	if err != nil {
		return Change{}, err
	}
	p := &planner{holdings: h, decided: d, next: d}
	if err := p.articles(put, drop); err != nil {
		return Change{}, err
	}
	return p.plan()
}

// PlanDecisions works out what a store has to write so that its graph is the one
// of the same articles under other decisions.
func PlanDecisions(h Holdings, next link.Decided) (Change, error) {
	d, err := h.Decided()
	if err != nil || d.String() == next.String() {
		return Change{}, err
	}
	p := &planner{holdings: h, decided: d, next: next}
	p.change.Decided = &next
	if err := p.redecided(); err != nil {
		return Change{}, err
	}
	return p.plan()
}
