package link

import (
	"slices"

	"newsgraph/schema"
)

// ReasonDecided is the reason of a resolution that the user decided.
const ReasonDecided = "decided"

// Apply returns an extraction whose entities and places are what the decisions make
// of them. The given one stays as it is.
func (d Decided) Apply(x schema.Extraction) schema.Extraction {
	if d.Empty() {
		return x
	}
	a := applying{d, d.sides(x)}
	x.Events = slices.Clone(x.Events)
	for i := range x.Events {
		e := &x.Events[i]
		for _, of := range []**schema.Entity{&e.Actor, &e.Target, &e.Instrument, &e.Source} {
			*of = a.entity(*of)
		}
		e.Place = a.place(e.Place)
	}
	return x
}

// applying is one article under way.
type applying struct {
	d     Decided
	sides map[string]Name // by id: the split name that an article calls an entity by, where it uses no other
}

// sides finds the entities that an article calls by a split name alone: there,
// "the group" is that one too.
func (d Decided) sides(x schema.Extraction) map[string]Name {
	out := map[string]Name{}
	mixed := map[string]bool{}
	for _, e := range x.Events {
		for _, p := range []*schema.Entity{e.Actor, e.Target, e.Instrument, e.Source} {
			if p == nil || d.split[p.ID] == nil || !properName(p.Text) {
				continue
			}
			side, ok := d.side(p)
			if first, met := out[p.ID]; !ok || met && first != side {
				mixed[p.ID] = true
			}
			out[p.ID] = side
		}
	}
	for id := range mixed {
		delete(out, id)
	}
	return out
}

// side is the split name that a mention uses.
func (d Decided) side(e *schema.Entity) (Name, bool) {
	for _, n := range d.split[e.ID] {
		if schema.NameKey(n.Name) == schema.NameKey(e.Text) {
			return n, true
		}
	}
	return Name{}, false
}

func (a applying) entity(e *schema.Entity) *schema.Entity {
	if e == nil {
		return nil
	}
	to := Name{e.ID, e.Name}
	if side, ok := a.d.side(e); ok {
		to = side
	} else if side, ok := a.sides[e.ID]; ok && !properName(e.Text) {
		to = side
	}
	if root, ok := a.d.root[to.ID]; ok {
		to = root
	}
	if to.ID == e.ID {
		return e
	}
	c := *e
	c.ID, c.Name, c.Reason = to.ID, to.Name, ReasonDecided
	return &c
}

// place follows links alone: a place is told by where it lies, not by its name. The
// places around it stay what the gazetteer says.
func (a applying) place(p *schema.Place) *schema.Place {
	if p == nil {
		return nil
	}
	root, ok := a.d.Stands(p.ID)
	if !ok {
		return p
	}
	c := *p
	c.ID, c.Name = root.ID, root.Name
	if len(p.Path) > 0 {
		c.Path = slices.Clone(p.Path)
		c.Path[0] = root.Name
	}
	return &c
}
