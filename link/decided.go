package link

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"newsgraph/schema"
)

// Decided is what decisions come to: which entity each id stands for. The zero
// Decided changes nothing.
type Decided struct {
	rows  []Decision        // canonical
	root  map[string]Name   // of each id that is linked to another, the one that stands for all
	split map[string][]Name // by id: names that are another entity, with its id
}

// Decide works decisions out. The order of the rows does not matter. Two that
// cannot both hold are an error that names both.
func Decide(decisions []Decision) (Decided, error) {
	for _, r := range decisions {
		if err := r.check(); err != nil {
			return Decided{}, err
		}
	}
	d := Decided{rows: canonical(decisions), root: map[string]Name{}, split: map[string][]Name{}}
	for _, r := range d.rows {
		if r.Verb == Split && r.A.ID == r.B.ID {
			d.split[r.A.ID] = append(d.split[r.A.ID], Name{apartFrom(r.A.ID, r.B.Name), r.B.Name})
		}
	}
	classes := d.classes()
	for _, r := range d.rows {
		b := r.B.ID
		if b == r.A.ID {
			b = apartFrom(r.A.ID, r.B.Name)
		}
		if r.Verb == Split && classes[r.A.ID] != nil && classes[r.A.ID] == classes[b] {
			return Decided{}, fmt.Errorf("%w: %q says that %s is not %s, and others link the two", ErrDecision, r.String(), r.B.Name, r.A.Name)
		}
	}
	for id, c := range classes {
		d.root[id] = c.root()
	}
	return d, nil
}

// apartFrom is the id that a name gets which is split from an entity.
func apartFrom(id, name string) string {
	if own := schema.EntityID(name); own != id {
		return own
	}
	return schema.ContentID("n:", "apart", schema.NameKey(name))
}

// class is a set of ids that are linked.
type class struct {
	names map[string]string // the name of each id, the smallest of several
	taken map[string]bool   // ids that are taken into another
}

// root is the entity that stands for all: one that is taken into no other, and of
// several the one of the smallest id.
func (c *class) root() Name {
	ids := slices.Sorted(maps.Keys(c.names))
	for _, id := range ids {
		if !c.taken[id] {
			return Name{id, c.names[id]}
		}
	}
	return Name{ids[0], c.names[ids[0]]}
}

// classes joins what is linked; each id of a class maps to it.
func (d *Decided) classes() map[string]*class {
	of := map[string]*class{}
	add := func(n Name) *class {
		c := of[n.ID]
		if c == nil {
			c = &class{map[string]string{}, map[string]bool{}}
			of[n.ID] = c
		}
		if old, ok := c.names[n.ID]; !ok || n.Name < old {
			c.names[n.ID] = n.Name
		}
		return c
	}
	for _, r := range d.rows {
		if r.Verb != Link {
			continue
		}
		a, b := add(r.A), add(r.B)
		a.taken[r.B.ID] = true
		if a == b {
			continue
		}
		for id, name := range b.names {
			a.names[id] = name
			of[id] = a
		}
		for id := range b.taken {
			a.taken[id] = true
		}
	}
	return of
}

// Empty reports whether nothing is decided.
func (d Decided) Empty() bool { return len(d.rows) == 0 }

// String is the decisions in one form, whatever the order and the notes of the
// rows: for a store to keep, and Restore to read.
func (d Decided) String() string {
	var b strings.Builder
	for _, r := range d.rows {
		b.WriteString(r.String() + "\n")
	}
	return b.String()
}

// Restore reads what String wrote.
func Restore(text string) (Decided, error) {
	rows, err := Read(strings.NewReader(text), "decisions of the store")
	if err != nil {
		return Decided{}, err
	}
	return Decide(rows)
}

// Stands returns the entity that stands for an id.
func (d Decided) Stands(id string) (Name, bool) {
	n, ok := d.root[id]
	return n, ok && n.ID != id
}

// About lists the decisions that an entity is what it is by.
func (d Decided) About(id string) []Decision {
	return slices.DeleteFunc(slices.Clone(d.rows), func(r Decision) bool {
		for _, n := range []Name{r.A, r.B} {
			if n.ID == id || rootOf(d, n.ID) == id {
				return false
			}
		}
		return r.Verb != Split || r.A.ID != r.B.ID || apartFrom(r.A.ID, r.B.Name) != id
	})
}

// Apart reports whether the user has decided that two ids are not one.
func (d Decided) Apart(a, b string) bool {
	return slices.ContainsFunc(d.rows, func(r Decision) bool {
		return r.Verb == Split && (r.A.ID == a && r.B.ID == b || r.A.ID == b && r.B.ID == a)
	})
}

// Touched returns the ids of the entities whose mentions can be another's once
// these decisions hold instead of others, under either, sorted.
func (d Decided) Touched(others Decided) []string {
	changed := map[string]bool{}
	mark := func(a, b Decided) {
		for _, r := range a.rows {
			if !slices.Contains(b.rows, r) {
				changed[r.A.ID], changed[r.B.ID] = true, true
			}
		}
	}
	mark(d, others)
	mark(others, d)
	for n := 0; n < len(changed); { // until nothing comes in
		n = len(changed)
		for _, x := range []Decided{d, others} {
			for id := range changed {
				changed[rootOf(x, id)] = true
				for _, s := range x.split[id] {
					changed[s.ID] = true
				}
			}
			for id := range x.root {
				if changed[x.root[id].ID] {
					changed[id] = true
				}
			}
		}
	}
	return slices.Sorted(maps.Keys(changed))
}

// rootOf is the id that stands for an id, itself where none does.
func rootOf(d Decided, id string) string {
	if n, ok := d.root[id]; ok {
		return n.ID
	}
	return id
}
