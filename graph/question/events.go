package question

import (
	"cmp"
	"slices"
	"strings"

	"newsgraph/graph"
	"newsgraph/schema"
)

var targetsOf = Question{
	Name: "targets-of", Args: "ACTOR", Min: 1, Max: 1,
	Help:    "what an actor acted on, or where: one row an event, by target, date and event",
	Columns: eventColumns,
	ask: func(a *asking, args []graph.Arg) ([]graph.Row, error) {
		ids, err := a.did(args[0])
		if err != nil {
			return nil, err
		}
		rows, err := a.events(ids, nil)
		target, place := slices.Index(eventColumns, "target"), slices.Index(eventColumns, "place")
		rows = slices.DeleteFunc(rows, func(r graph.Row) bool { return r[target] == "" && r[place] == "" })
		sortBy(rows, target)
		return rows, err
	},
}

// sortBy sorts rows that come by date and event by a column of text.
func sortBy(rows []graph.Row, column int) {
	slices.SortStableFunc(rows, func(x, y graph.Row) int {
		return cmp.Compare(lastIfEmpty(x[column]), lastIfEmpty(y[column]))
	})
}

func lastIfEmpty(text any) string {
	s, _ := text.(string)
	return cmp.Or(s, "\U0010FFFF")
}

// did returns the events that an actor performed.
func (a *asking) did(actor graph.Arg) ([]string, error) {
	actors, err := a.named(actor)
	if err != nil {
		return nil, err
	}
	return a.having(actors, schema.RelPerformed)
}

// at returns the events that happened at a place, or whose target it is, or a
// place within it.
func (a *asking) at(place graph.Arg) ([]string, error) {
	places, err := a.inside(place)
	if err != nil {
		return nil, err
	}
	return a.having(places, schema.RelHappenedAt, schema.RelTargeted)
}

var actorsAt = Question{
	Name: "actors-at", Args: "PLACE", Min: 1, Max: 1,
	Help:    "who acted at a place or on it, or on or at a place within it: by actor, date and event",
	Columns: eventColumns,
	ask: func(a *asking, args []graph.Arg) ([]graph.Row, error) {
		ids, err := a.at(args[0])
		if err != nil {
			return nil, err
		}
		rows, err := a.events(ids, nil)
		sortBy(rows, 0)
		return rows, err
	},
}

var timeline = Question{
	Name: "timeline", Args: "ACTOR", Min: 1, Max: 1,
	Help:    "all that an actor did or that was done to it, by date; events of unknown date come last",
	Columns: append([]string{"role"}, eventColumns...),
	ask: func(a *asking, args []graph.Arg) ([]graph.Row, error) {
		things, err := a.named(args[0])
		if err != nil {
			return nil, err
		}
		ids, err := a.having(things, schema.RelPerformed, schema.RelTargeted)
		if err != nil {
			return nil, err
		}
		return a.events(ids, func(e graph.Event) graph.Row { return graph.Row{roles(e, things)} })
	},
}

// roleNames are what rows call the roles, in the order in which they show them.
var roleNames = []struct{ rel, name string }{
	{schema.RelPerformed, "actor"}, {schema.RelTargeted, "target"}, {schema.RelSaidBy, "source"},
	{schema.RelUsed, "instrument"}, {schema.RelHappenedAt, "place"},
}

// roles names the roles that the things have in the event.
func roles(e graph.Event, things []string) string {
	var out []string
	for _, r := range roleNames {
		if slices.ContainsFunc(e.Things(r.rel), func(id string) bool { return slices.Contains(things, id) }) {
			out = append(out, r.name)
		}
	}
	return strings.Join(out, "; ")
}

var eventsIn = Question{
	Name: "events", Args: "ACTOR REGION", Min: 2, Max: 2,
	Help:    "what an actor did in a region or to it, or to a place within it, by date",
	Columns: eventColumns,
	ask: func(a *asking, args []graph.Arg) ([]graph.Row, error) {
		did, err := a.did(args[0])
		if err != nil {
			return nil, err
		}
		there, err := a.at(args[1])
		if err != nil {
			return nil, err
		}
		return a.events(both(did, there), nil)
	},
}
