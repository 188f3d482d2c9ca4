package question

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"

	"newsgraph/graph"
	"newsgraph/schema"
)

// Without a number, so many proofs and ways are shown.
const (
	someProofs = 20
	someWays   = 3
)

var proofs = Question{
	Name: "proofs", Args: "NAME [N]", Min: 1, Max: 2,
	Help: fmt.Sprintf("the events of an entity, or at a place or within it, each proved by one sentence: those that most origins tell first, of equals the most certain, and last those "+
		"of which the place is told elsewhere in the article; "+
		"N of them, %d without a number, all with 0", someProofs),
	Columns: append([]string{"role"}, whyColumns...),
	ask:     askProofs,
}

func askProofs(a *asking, args []graph.Arg) ([]graph.Row, error) {
	n, err := number(args[1:], someProofs)
	if err != nil {
		return nil, err
	}
	things, err := a.named(args[0])
	if err != nil {
		return nil, err
	}
	places, err := a.r.Inside(things)
	if err != nil {
		return nil, err
	}
	ids, err := a.having(things, entityRels...)
	if err != nil {
		return nil, err
	}
	there, err := a.having(places, schema.RelHappenedAt)
	if err != nil {
		return nil, err
	}
	events, err := a.strongest(distinct(append(ids, there...)), n, func(e graph.Event) int { return distance(e, things, places) })
	if err != nil {
		return nil, err
	}
	if err := a.learn(events); err != nil {
		return nil, err
	}
	rows, err := a.bestProofs(events)
	for i, row := range rows {
		rows[i] = append(graph.Row{roles(events[i], append(slices.Clone(things), places...))}, row...)
	}
	return rows, err
}

// distance is how far an event is from what is asked for: 0 where this has a part in it
// or its sentence names the place, 1 where the place is that of the article or of a
// sentence before.
func distance(e graph.Event, things, places []string) int {
	for _, r := range e.Roles {
		switch {
		case r.Rel == schema.RelHappenedAt && slices.Contains(places, r.Thing) && !elsewhere[r.Basis],
			r.Rel != schema.RelHappenedAt && slices.Contains(things, r.Thing):
			return 0
		}
	}
	return 1
}

// strongest looks up the n nearest events that most origins tell, of equals the most
// certain.
func (a *asking) strongest(ids []string, n int, distance func(graph.Event) int) ([]graph.Event, error) {
	events, err := a.bare(ids)
	if err != nil {
		return nil, err
	}
	slices.SortFunc(events, func(x, y graph.Event) int {
		return cmp.Or(cmp.Compare(distance(x), distance(y)), cmp.Compare(y.Origins, x.Origins), cmp.Compare(y.Confidence, x.Confidence), cmp.Compare(x.ID, y.ID))
	})
	if n > 0 && len(events) > n {
		events = events[:n]
	}
	return events, nil
}

// number reads how many rows are asked for; 0 is all.
func number(args []graph.Arg, some int) (int, error) {
	if len(args) == 0 {
		return some, nil
	}
	n, err := strconv.Atoi(args[0].Text)
	if err != nil || n < 0 {
		return 0, fmt.Errorf("%w: %q is no number from 0", graph.ErrUsage, args[0].Text)
	}
	return n, nil
}

var provedLinks = Question{
	Name: "proved-links", Args: "A B [N]", Min: 2, Max: 3,
	Help:    fmt.Sprintf("the ways that links finds from one name to another, each step with the proof of its most certain event; N of them, %d without a number, all with 0", someWays),
	Columns: append([]string{"path", "step", "from", "reaches", "events"}, whyColumns...),
	ask:     askProvedLinks,
}

func askProvedLinks(a *asking, args []graph.Arg) ([]graph.Row, error) {
	n, err := number(args[2:], someWays)
	if err != nil {
		return nil, err
	}
	paths, asked, err := a.ways(args[0], args[1])
	if err != nil {
		return nil, err
	}
	if n > 0 && len(paths) > n {
		paths = paths[:n]
	}
	hops, err := a.hops(paths, asked)
	if err != nil {
		return nil, err
	}
	events := make([]graph.Event, len(hops))
	for i, h := range hops {
		events[i] = h.best
	}
	rows, err := a.bestProofs(events)
	for i, row := range rows {
		h := hops[i]
		rows[i] = append(graph.Row{h.path, h.step, a.name(h.from), a.name(h.to), h.events}, row...)
	}
	return rows, err
}
