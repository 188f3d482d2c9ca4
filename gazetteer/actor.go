package gazetteer

import (
	"strings"
	"sync"
)

// Actor is somebody or something that acts in the news: a state, an armed
// group, a party, a ministry, a company, a people, an office.
type Actor struct {
	ID      string // "actor:" and a slug; for a state the id of the place that it is
	Name    string // the name to show
	Kind    string // one of schema's Kind constants
	Country string // ISO 3166 code of two letters; empty for none or several
	Parent  string // the id of what it belongs to: the state of a ministry, the network of a branch; empty for none
}

// Actors is the table of actors. It is immutable and safe for concurrent use.
type Actors struct {
	list      []Actor
	byID      map[string]int
	shown     map[string][]int // by the key of the name that they show, where their id is not made of it
	iso       map[string]int   // ISO code → state
	names     nameTable
	states    nameTable         // names and adjectives of states, those too that mean no state by themselves
	adjective map[string]string // state id → its first adjective
	bodies    map[string]body   // by the words for them
	slugs     map[string]body
	own       map[ownKey]int // the bodies that have a name of their own
	offices   map[string][]office
	peoples   map[int]bool // the rows that are peoples
	words     words
}

var sharedActors = sync.OnceValues(LoadActors)

// table is the actors that the gazetteer knows.
func (g *Gazetteer) table() (*Actors, error) {
	if g.actors != nil {
		return g.actors, nil
	}
	return sharedActors()
}

// Actor returns the actor of a name: "IS", "the Islamic State group", "Russian
// Defence Ministry", "government of Chile", "U.S. president", "the militant group
// Hamas". The article "the" is ignored; the caller strips a possessive. Acronyms match as they are
// written ("WHO", not "who"), longer names in any case.
func (g *Gazetteer) Actor(name string) (Actor, bool) {
	a, err := g.table()
	if err != nil {
		return Actor{}, false
	}
	return a.Actor(name)
}

// Office returns the office with the title in a state, which is given by its
// id ("geo:2017370") or its ISO code: "president", "RU" is President of Russia.
// False when the state has no such office.
func (g *Gazetteer) Office(title, country string) (Actor, bool) {
	a, err := g.table()
	if err != nil {
		return Actor{}, false
	}
	return a.Office(title, country)
}

// Parent returns what an actor belongs to.
func (g *Gazetteer) Parent(a Actor) (Actor, bool) {
	t, err := g.table()
	if err != nil || a.Parent == "" {
		return Actor{}, false
	}
	return t.ActorByID(a.Parent)
}

// Acronym reports whether the word, as written, is the acronym of a known actor.
func (g *Gazetteer) Acronym(word string) bool {
	a, err := g.table()
	return err == nil && a.Acronym(word)
}

// ActorByID returns the actor with the id of a row of the tables. Bodies and
// offices that every state has are made on demand and are not found by id.
func (a *Actors) ActorByID(id string) (Actor, bool) {
	i, ok := a.byID[id]
	if !ok {
		return Actor{}, false
	}
	return a.list[i], true
}

// Len is the number of actors in the tables, without the bodies and offices
// that every state has.
func (a *Actors) Len() int { return len(a.list) }

// Actor returns the actor of a name; see Gazetteer.Actor.
func (a *Actors) Actor(name string) (Actor, bool) {
	if len(name) > maxName {
		return Actor{}, false
	}
	name = bare(name)
	if i, ok := a.names.find(name); ok {
		return a.list[i], true
	}
	if act, ok := a.compose(name); ok {
		return act, true
	}
	return a.around(name)
}

// Acronym reports whether the word, as written, is the acronym of an actor.
func (a *Actors) Acronym(word string) bool {
	word = undotted(word)
	_, ok := a.names.exact[word]
	return ok && isAcronym(word)
}

// WordLike reports whether an acronym is spelt like an ordinary word of English:
// "IS", "WHO". In upper-case text it is more often the word.
func (a *Actors) WordLike(acronym string) bool { return a.names.wordLike[undotted(acronym)] }

// compose reads a state's adjective or name with one of the bodies or offices
// that every state has: "Russian army", "ministry of defence of Chile".
func (a *Actors) compose(name string) (Actor, bool) {
	name = strings.ReplaceAll(name, "-led ", " led ")
	for i := strings.LastIndexByte(name, ' '); i > 0; i = strings.LastIndexByte(name[:i], ' ') {
		left, right := strings.TrimSpace(name[:i]), name[i+1:]
		if act, ok := a.part(left, actorKey(right)); ok {
			return act, true
		}
		if head, ok := strings.CutSuffix(left, " of"); ok {
			if act, ok := a.part(bare(right), actorKey(head)); ok {
				return act, true
			}
		}
	}
	return Actor{}, false
}

// part returns the body or office of the state of that name or adjective.
func (a *Actors) part(state, word string) (Actor, bool) {
	b, isBody := a.bodies[word]
	offices := a.offices[word]
	if !isBody && len(offices) == 0 {
		return Actor{}, false
	}
	i, ok := a.states.find(state)
	if !ok {
		return Actor{}, false
	}
	if isBody {
		return a.body(a.list[i], b), true
	}
	return a.office(a.list[i], offices)
}
