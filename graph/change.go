package graph

import (
	"cmp"
	"fmt"
	"maps"
	"reflect"
	"slices"

	"newsgraph/schema"
)

// Holdings is what a store tells of itself while a change is planned, inside the
// transaction that will write it. Ids that the store does not have are left out.
type Holdings interface {
	// Hashes returns the hashes of articles.
	Hashes(articles []string) (map[string]string, error)
	// Data returns the data of articles, as Decode reads it.
	Data(articles []string) (map[string][]byte, error)
	// Tellers returns the ids of the articles that tell each of the events.
	Tellers(events []string) (map[string][]string, error)
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
	Aliases       []Alias // by key
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

// Empty reports whether there is nothing to write.
func (c Change) Empty() bool {
	return len(c.DropArticles)+len(c.PutArticles) == 0
}

// PlanChange works out what a store has to write so that it holds the
// contributions and no longer the dropped articles, which are others.
func PlanChange(h Holdings, put []Contribution, drop []string) (Change, error) {
	p := &planner{holdings: h}
	if err := p.articles(put, drop); err != nil {
		return Change{}, err
	}
	if p.change.Empty() {
		return p.change, nil
	}
	p.sentences()
	if err := p.events(); err != nil {
		return Change{}, err
	}
	if err := p.things(); err != nil {
		return Change{}, err
	}
	p.change.Stats.Events = len(p.change.PutEvents)
	p.change.Stats.Nodes = len(p.change.PutArticles) + len(p.change.PutThings) + len(p.change.PutSentences) + len(p.change.PutEvents)
	return p.change, nil
}

// planner is one PlanChange under way. Old and now are the contributions before
// and after of the articles that change.
type planner struct {
	holdings Holdings
	change   Change
	old, now []Contribution
}

// articles sorts out which articles are new, changed, the same, or to go.
func (p *planner) articles(put []Contribution, drop []string) error {
	ids := slices.Clone(drop)
	for _, c := range put {
		ids = append(ids, c.Article.ID)
	}
	held, err := p.holdings.Hashes(ids)
	if err != nil {
		return err
	}
	var changing []string
	for _, c := range put {
		hash, ok := held[c.Article.ID]
		switch {
		case !ok:
			p.change.Stats.Articles++
		case hash == c.Article.Hash:
			p.change.Stats.Unchanged++
			continue
		default:
			p.change.Stats.Replaced++
			changing = append(changing, c.Article.ID)
		}
		p.change.PutArticles = append(p.change.PutArticles, c)
	}
	p.now = p.change.PutArticles
	for _, id := range slices.Compact(slices.Sorted(slices.Values(drop))) {
		if _, ok := held[id]; !ok {
			p.change.Stats.Missing++
			continue
		}
		p.change.Stats.Retracted++
		p.change.DropArticles = append(p.change.DropArticles, id)
	}
	p.old, err = p.contributions(append(changing, p.change.DropArticles...))
	return err
}

// contributions works out what articles of the store contribute to it, in the
// order of their ids.
func (p *planner) contributions(articles []string) ([]Contribution, error) {
	if len(articles) == 0 {
		return nil, nil
	}
	data, err := p.holdings.Data(articles)
	if err != nil {
		return nil, err
	}
	var out []Contribution
	for _, id := range slices.Sorted(maps.Keys(data)) {
		x, err := Decode(data[id])
		if err != nil {
			return nil, fmt.Errorf("article %q: %w", id, err)
		}
		out = append(out, contribute(x))
	}
	return out, nil
}

func (p *planner) sentences() {
	before := map[string]Sentence{}
	for _, c := range p.old {
		for _, s := range c.Sentences {
			before[s.ID] = s
		}
	}
	for _, c := range p.now {
		for _, s := range c.Sentences {
			if before[s.ID] == s {
				delete(before, s.ID)
			} else {
				p.change.PutSentences = append(p.change.PutSentences, s)
			}
		}
	}
	slices.SortFunc(p.change.PutSentences, func(a, b Sentence) int {
		return cmp.Or(cmp.Compare(a.Article, b.Article), cmp.Compare(a.ID, b.ID))
	})
	p.change.DropSentences = slices.Sorted(maps.Keys(before))
}

// events merges, for each event that a changing article tells or told, all the
// reports of it, before and after.
func (p *planner) events() error {
	before, after := reports(p.old), reports(p.now)
	touched := map[string]bool{}
	for id := range before {
		touched[id] = true
	}
	for id := range after {
		touched[id] = true
	}
	ids := slices.Sorted(maps.Keys(touched))
	others, err := p.otherReports(ids)
	if err != nil {
		return err
	}
	for _, id := range ids {
		was, is := append(before[id], others[id]...), append(after[id], others[id]...)
		switch {
		case len(is) == 0:
			p.change.DropEvents = append(p.change.DropEvents, mergeReports(was))
		case len(was) == 0:
			p.change.PutEvents = append(p.change.PutEvents, PutEvent{Event: mergeReports(is)})
		default:
			if o, n := mergeReports(was), mergeReports(is); !o.Equal(n) {
				p.change.PutEvents = append(p.change.PutEvents, PutEvent{n, &o})
			}
		}
	}
	return nil
}

func reports(articles []Contribution) map[string][]Event {
	out := map[string][]Event{}
	for _, c := range articles {
		for _, e := range c.Events {
			out[e.ID] = append(out[e.ID], e)
		}
	}
	return out
}

// otherReports returns the reports of events by articles that do not change.
func (p *planner) otherReports(events []string) (map[string][]Event, error) {
	tellers, err := p.holdings.Tellers(events)
	if err != nil {
		return nil, err
	}
	changing, others := map[string]bool{}, map[string]bool{}
	for _, c := range append(slices.Clone(p.old), p.now...) {
		changing[c.Article.ID] = true
	}
	for _, articles := range tellers {
		for _, a := range articles {
			if !changing[a] {
				others[a] = true
			}
		}
	}
	contributions, err := p.contributions(slices.Sorted(maps.Keys(others)))
	return reports(contributions), err
}

// things adds and subtracts what the articles say of entities and places.
func (p *planner) things() error {
	delta, aliases := map[string]*State{}, map[Alias]int{}
	count := func(articles []Contribution, n int) {
		for _, a := range articles {
			for _, c := range a.Things {
				if delta[c.ID] == nil {
					delta[c.ID] = &State{}
				}
				delta[c.ID].add(c, n)
				for _, text := range c.Aliases {
					aliases[Alias{Key: schema.NameKey(text), Text: text, Thing: c.ID}] += n
				}
			}
		}
	}
	count(p.now, 1)
	count(p.old, -1)
	ids := slices.Sorted(maps.Keys(delta))
	states, err := p.holdings.States(ids)
	if err != nil {
		return err
	}
	for _, id := range ids {
		old, existed := states[id]
		p.thing(old, *delta[id], existed)
	}
	for a, n := range aliases {
		if a.N = n; n != 0 {
			p.change.Aliases = append(p.change.Aliases, a)
		}
	}
	slices.SortFunc(p.change.Aliases, func(a, b Alias) int {
		return cmp.Or(cmp.Compare(a.Key, b.Key), cmp.Compare(a.Thing, b.Thing), cmp.Compare(a.Text, b.Text))
	})
	return nil
}

func (p *planner) thing(old, delta State, existed bool) {
	if delta.Articles == 0 && len(delta.Claims) == 0 {
		return
	}
	now := State{ID: delta.ID, Articles: old.Articles + delta.Articles, Claims: maps.Clone(old.Claims)}
	if now.Claims == nil {
		now.Claims = map[Claim]int{}
	}
	for c, n := range delta.Claims {
		if now.Claims[c] += n; now.Claims[c] <= 0 {
			delete(now.Claims, c)
		}
	}
	if now.Articles <= 0 {
		p.change.DropThings = append(p.change.DropThings, delta.ID)
		return
	}
	put := PutThing{Thing: now.Resolve(), State: now}
	if existed {
		was := old.Resolve()
		put.Old, put.plain = &was, old.Plain()
	}
	p.change.PutThings = append(p.change.PutThings, put)
}
