package gazetteer

import (
	"maps"
	"slices"
)

// clone copies what an overlay changes: the actors and their names. The rest is
// shared.
func (a *Actors) clone() *Actors {
	out := *a
	out.list, out.byID, out.shown = slices.Clone(a.list), maps.Clone(a.byID), maps.Clone(a.shown)
	out.names, out.states = a.names.clone(), a.states.clone()
	return &out
}

func (t nameTable) clone() nameTable {
	return nameTable{maps.Clone(t.exact), maps.Clone(t.folded), maps.Clone(t.wordLike)}
}
