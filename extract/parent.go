package extract

import (
	"newsgraph/gazetteer"
	"newsgraph/schema"
)

// parentOf is what the gazetteer says that an entity belongs to.
func parentOf(g *gazetteer.Gazetteer, e schema.Entity) schema.Parent {
	a, ok := g.Actor(e.Name)
	if !ok || a.ID != e.ID {
		return schema.Parent{}
	}
	p, ok := g.Parent(a)
	if !ok || p.ID == e.ID {
		return schema.Parent{}
	}
	return schema.Parent{Name: p.Name, Kind: p.Kind, ID: p.ID}
}
