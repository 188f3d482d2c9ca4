package question

import (
	"newsgraph/graph"
	"newsgraph/schema"
)

var toll = Question{
	Name: "toll", Args: "ACTOR|PLACE", Min: 1, Max: 1,
	Help:    "how many people an actor killed, injured, arrested, …, or how many were at a place or within it: one row an event, by date",
	Columns: append([]string{"toll", "number", "at_least", "at_most"}, eventColumns...),
	ask: func(a *asking, args []graph.Arg) ([]graph.Row, error) {
		things, err := a.named(args[0])
		if err != nil {
			return nil, err
		}
		did, err := a.having(things, schema.RelPerformed)
		if err != nil {
			return nil, err
		}
		there, err := a.happenedIn(things)
		if err != nil {
			return nil, err
		}
		events, err := a.told(distinct(append(did, there...)))
		var rows []graph.Row
		for _, e := range events {
			if t := e.Toll; t != (graph.Toll{}) {
				front := graph.Row{t.Kind, cell(t.Number), cell(t.AtLeast), cell(t.AtMost)}
				rows = append(rows, append(front, a.event(e)...))
			}
		}
		return rows, err
	},
}

// cell is a count in a row.
func cell(c graph.Count) any {
	if !c.Known {
		return ""
	}
	return c.N
}
