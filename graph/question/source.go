package question

import (
	"errors"
	"fmt"
	"slices"

	"newsgraph/graph"
	"newsgraph/schema"
)

var whoSays = Question{
	Name: "who-says", Args: "NAME|EVENT…", Min: 1,
	Help:    "what is said, and by whom: what a name says, what others say of it, or who tells an event; by source and date",
	Columns: append([]string{"source", "role"}, slices.DeleteFunc(slices.Clone(eventColumns), func(c string) bool { return c == "source" })...),
	ask:     askWhoSays,
}

func askWhoSays(a *asking, args []graph.Arg) ([]graph.Row, error) {
	var things, events []string
	for _, arg := range args {
		ids, err := a.lookup(arg)
		if err != nil {
			return nil, err
		}
		if len(ids) == 0 {
			ids, err = a.eventLike(arg.Text)
			if errors.Is(err, graph.ErrNoEvent) {
				err = fmt.Errorf("%w: %q, and no event has that id", graph.ErrNoName, arg.Text)
			}
			if err != nil {
				return nil, err
			}
			events = append(events, ids...)
			continue
		}
		things = append(things, ids...)
	}
	of, err := a.having(things, schema.RelSaidBy, schema.RelPerformed, schema.RelTargeted)
	if err != nil {
		return nil, err
	}
	told, err := a.bare(distinct(append(of, events...)))
	if err != nil {
		return nil, err
	}
	told = slices.DeleteFunc(told, func(e graph.Event) bool {
		return len(e.Things(schema.RelSaidBy)) == 0 && !slices.Contains(events, e.ID)
	})
	slices.SortFunc(told, byTime)
	err = a.learn(told)
	source := slices.Index(eventColumns, "source")
	var rows []graph.Row
	for _, e := range told {
		row := a.event(e)
		front := graph.Row{row[source], roles(e, things)}
		rows = append(rows, append(front, slices.Delete(row, source, source+1)...))
	}
	sortBy(rows, 0)
	return rows, err
}

// eventLike returns the id of the one event that has the id, or the only one
// that begins with it.
func (a *asking) eventLike(prefix string) ([]string, error) {
	if prefix == "" {
		return nil, fmt.Errorf("%w: an event's id is empty", graph.ErrUsage)
	}
	ids, err := a.r.EventsLike(prefix, 4)
	switch {
	case err != nil:
		return nil, err
	case len(ids) == 0:
		return nil, fmt.Errorf("%w: %q", graph.ErrNoEvent, prefix)
	case len(ids) > 1 && ids[0] != prefix:
		return nil, fmt.Errorf("%w: %q is the beginning of %s and of others", graph.ErrAmbiguous, prefix, ids[:2])
	}
	return ids[:1], nil
}
