package graph

import (
	"cmp"
	"maps"
	"reflect"
	"slices"

	"newsgraph/schema"
)

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
		p.change.Stats.Gone.thing(old.Resolve())
		return
	}
	put := PutThing{Thing: now.Resolve(), State: now}
	if existed {
		was := old.Resolve()
		put.Old, put.plain = &was, old.Plain()
		if was.Articles != put.Articles || !reflect.DeepEqual(was, put.Thing) {
			p.change.Stats.Changed.thing(put.Thing)
		}
	}
	p.change.PutThings = append(p.change.PutThings, put)
}
