package gazetteer

import (
	"fmt"
	"slices"
	"sort"
	"strings"
)

// shown is the name of a row, without its marks.
func shown(r userRow) string {
	name, _ := unmark(r.columns[actorName])
	return bare(name)
}

// known is the number of actors that do not come from the file: the first ones.
func (o *actorOverlay) known() int { return len(o.a.list) - len(o.added) }

// meant finds the actor that a row is about among the first ones: that of its id,
// else that of its name.
func (o *actorOverlay) meant(r userRow, among int) (actor int, ok bool, err error) {
	if id := r.columns[actorOwnID]; id != "" {
		i, ok := o.a.byID[id]
		return i, ok && i < among, nil
	}
	return o.find(shown(r), among)
}

// find finds an actor among the first ones by the name that it shows, or by the one
// that its id is made of. The error tells that several have it.
func (o *actorOverlay) find(name string, among int) (actor int, ok bool, err error) {
	name = bare(name)
	if i, ok := o.a.byID[actorID(name)]; ok && i < among {
		return i, true, nil
	}
	hits := o.a.shown[actorKey(name)]
	hits = hits[:sort.SearchInts(hits, among)]
	switch len(hits) {
	case 0:
		return 0, false, nil
	case 1:
		return hits[0], true, nil
	default:
		return 0, false, fmt.Errorf("%q may be any of %s: write the id of one", name, strings.Join(o.ids(hits), ", "))
	}
}

// ids are the ids of actors, sorted.
func (o *actorOverlay) ids(actors []int) []string {
	out := make([]string, len(actors))
	for i, actor := range actors {
		out[i] = o.a.list[actor].ID
	}
	slices.Sort(out)
	return out
}

// unknown is the error about a row that adds no actor and is about no known one.
func (o *actorOverlay) unknown(r userRow) error {
	how := "write its kind to add it (" + strings.Join(ownKinds, ", ") + "), or the name or id of a known one to give that names"
	if id := r.columns[actorOwnID]; id != "" {
		return fmt.Errorf("no actor has the id %q: %s", id, how)
	}
	name := shown(r)
	return fmt.Errorf("no actor is called %q: %s%s", name, how, o.hint(name))
}

// hint tells whose other name a name is.
func (o *actorOverlay) hint(name string) string {
	i, ok := o.a.names.find(bare(name))
	if !ok {
		return ""
	}
	return fmt.Sprintf(" (%q is another name of %s, %s)", name, o.a.list[i].Name, o.a.list[i].ID)
}
