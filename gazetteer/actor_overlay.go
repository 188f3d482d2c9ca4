package gazetteer

// The columns of a row of actors.
const (
	actorName = iota
	actorKind
	actorCountry
	actorParent
	actorNames
	actorOwnID
)

// actorsFile is the form of a file of actors.
var actorsFile = userFile{of: "actors", least: 2, most: actorOwnID + 1}

// OverlayActors returns a gazetteer whose actors have a file laid over them. The
// file has an actor a line, its columns parted by tabs:
//
//	name, kind, country (ISO code), what it belongs to (a name or id), other names (parted by |), id
//
// All but the name may be missing or empty. A row with a kind (person,
// organization, group) adds an actor; its id, where the row gives none, is made of
// its name. A row with the name or id of a known actor gives that one the other
// names. Whoever has had such a name before loses it, and a name with a hyphen
// before it is taken away from the actor itself. The marks ~ and ! at the end of a
// name are those of the embedded tables: it yields to any other holder; it is also
// a common word, and matches only as written.
//
// The order of the rows does not matter. An error about a row is a RowError. The
// receiver stays as it is; a later overlay goes before an earlier one.
func (g *Gazetteer) OverlayActors(path string) (*Gazetteer, error) {
	rows, err := actorsFile.read(path)
	if err != nil {
		return nil, err
	}
	known, err := g.table()
	if err != nil {
		return nil, err
	}
	out := *g
	if out.actors, err = known.overlay(rows); err != nil {
		return nil, err
	}
	return &out, nil
}

// overlay lays rows over a copy of the actors. Each step goes through all rows, so
// that none depends on those after it.
func (a *Actors) overlay(rows []userRow) (*Actors, error) {
	o := newActorOverlay(a)
	for _, step := range []func(userRow) error{o.body, o.add, o.describe, o.take, o.collect} {
		for _, r := range rows {
			if err := step(r); err != nil {
				return nil, r.fault("%w", err)
			}
		}
	}
	o.give()
	return o.a, nil
}

// actorOverlay lays a file over actors.
type actorOverlay struct {
	a     *Actors
	added map[int]int // the actors of the file, with their lines
	of    map[int]int // the actors of the lines
	gifts []gift
	given map[slot]gift // the firm ones
}

func newActorOverlay(a *Actors) *actorOverlay {
	return &actorOverlay{a: a.clone(), added: map[int]int{}, of: map[int]int{}, given: map[slot]gift{}}
}

// register files an actor by its id.
func (o *actorOverlay) register(act Actor) int {
	i := len(o.a.list)
	o.a.list = append(o.a.list, act)
	o.a.byID[act.ID] = i
	if act.ID != actorID(act.Name) {
		o.a.show(i)
	}
	return i
}
