package gazetteer

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"newsgraph/schema"
)

// markTaken stands before a name that is taken away from its actor.
const markTaken = "-"

// gift is a name that a file gives to an actor.
type gift struct {
	name  string
	slot  slot
	actor int
	weak  bool // it yields to any other holder
	line  int
}

// take takes the names with a hyphen away from the actor of a row.
func (o *actorOverlay) take(r userRow) error {
	for _, n := range list(r.columns[actorNames]) {
		n, taken := strings.CutPrefix(n, markTaken)
		if !taken {
			continue
		}
		name, _ := unmark(n)
		name = bare(name)
		actor := o.of[r.line]
		first, second := o.a.names.drop(name, actor), o.a.states.drop(name, actor)
		if !first && !second {
			return fmt.Errorf("%q is no name of %s, to be taken away: leave it out", name, o.a.list[actor].Name)
		}
	}
	return nil
}

// collect collects the names that a row gives to its actor.
func (o *actorOverlay) collect(r userRow) error {
	actor := o.of[r.line]
	names := o.names(r)
	if len(names) == 0 && r.columns[actorNames] == "" {
		return fmt.Errorf("the row has no new name for %s: write one in the column of other names", o.a.list[actor].Name)
	}
	for _, n := range names {
		name, marks := unmark(n)
		name = bare(name)
		if err := checkNames([]string{name}, actorKey); err != nil {
			return err
		}
		g := gift{name, slotOf(name, strings.ContainsRune(marks, markWord)), actor, strings.ContainsRune(marks, markWeak), r.line}
		if other, taken := o.given[g.slot]; !g.weak && taken && other.actor != actor {
			return fmt.Errorf("the name %q is given to %s in line %d too: give it to one of them, or let one yield with ~ at its end",
				name, o.a.list[other.actor].Name, other.line)
		}
		if !g.weak {
			o.given[g.slot] = g
		}
		o.gifts = append(o.gifts, g)
	}
	return nil
}

// names are the names that a row gives: the other names, and the first unless its
// actor shows it already.
func (o *actorOverlay) names(r userRow) []string {
	var out []string
	for _, n := range list(r.columns[actorNames]) {
		if !strings.HasPrefix(n, markTaken) {
			out = append(out, n)
		}
	}
	i, byID := o.of[r.line], r.columns[actorOwnID] != ""
	if o.added[i] == r.line || byID && shown(r) != "" && actorKey(shown(r)) != actorKey(o.a.list[i].Name) {
		out = append(out, r.columns[actorName])
	}
	return out
}

// give gives all names: the firm ones first, which go before all others, and
// among them those that match in any case.
func (o *actorOverlay) give() {
	slices.SortFunc(o.gifts, func(x, y gift) int {
		return cmp.Or(rank(x)-rank(y), strings.Compare(x.slot.key, y.slot.key), x.actor-y.actor)
	})
	for _, g := range o.gifts {
		tables := []*nameTable{&o.a.names}
		if o.a.list[g.actor].Kind == schema.KindCountry {
			tables = append(tables, &o.a.states)
		}
		for _, t := range tables {
			t.lay(g)
		}
	}
}

func rank(g gift) int {
	switch {
	case g.weak:
		return 2
	case g.slot.exact:
		return 1
	}
	return 0
}
