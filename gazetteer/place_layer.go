package gazetteer

import (
	"cmp"
	"maps"
	"slices"

	"newsgraph/gazetteer/internal/placefile"
)

// layer is users' own places, and their names for others, laid over the embedded
// ones. It is not changed once it is in a Gazetteer.
type layer struct {
	names map[string][]Place // by the keys of names, in the order in which they are given
	ids   map[string]Place
}

func newLayer() *layer { return &layer{map[string][]Place{}, map[string]Place{}} }

// call puts a place under names.
func (l *layer) call(p Place, names []string) {
	for _, name := range names {
		key := placefile.Key(name)
		if key != "" && !slices.Contains(l.names[key], p) {
			l.names[key] = append(l.names[key], p)
		}
	}
}

// sort puts the places of each name in an order that does not tell of the rows
// that they came from: first those that bear it.
func (l *layer) sort() {
	for key, ps := range l.names {
		slices.SortFunc(ps, func(a, b Place) int {
			if x, y := placefile.Key(a.Name) == key, placefile.Key(b.Name) == key; x != y {
				return map[bool]int{true: -1, false: 1}[x]
			}
			return cmp.Compare(a.ID, b.ID)
		})
	}
}

// over returns a layer with the places of l before those of an older one, which
// may be nil. A place of l with the id of an older one replaces it.
func (l *layer) over(old *layer) *layer {
	out := &layer{maps.Clone(l.names), maps.Clone(l.ids)}
	if old == nil {
		return out
	}
	for id, p := range old.ids {
		if _, replaced := l.ids[id]; !replaced {
			out.ids[id] = p
		}
	}
	for key, ps := range old.names {
		out.names[key] = slices.Concat(l.names[key], slices.DeleteFunc(slices.Clone(ps), func(p Place) bool {
			_, replaced := l.ids[p.ID]
			return replaced || slices.Contains(l.names[key], p)
		}))
	}
	return out
}

// ofName returns the user's places of the name; l may be nil.
func (l *layer) ofName(name string) []Place {
	if l == nil || len(name) > maxName {
		return nil
	}
	return l.names[placefile.Key(name)]
}

// ofID returns the user's place with the id; l may be nil.
func (l *layer) ofID(id string) (Place, bool) {
	if l == nil {
		return Place{}, false
	}
	p, ok := l.ids[id]
	return p, ok
}
