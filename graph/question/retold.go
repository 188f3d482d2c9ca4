package question

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"newsgraph/graph"
	"newsgraph/schema"
)

var corroborated = Question{
	Name: "corroborated", Args: "[ORIGINS]", Min: 0, Max: 1,
	Help:    "events that several origins tell, at least 2 or so many as are named, the most told first; copies of one text are one origin",
	Columns: append([]string{"origins", "articles"}, eventColumns...),
	ask: func(a *asking, args []graph.Arg) ([]graph.Row, error) {
		least := 2
		if len(args) > 0 {
			n, err := strconv.Atoi(args[0].Text)
			if err != nil || n < 2 {
				return nil, fmt.Errorf("%w: %q is no number of origins from 2", graph.ErrUsage, args[0].Text)
			}
			least = n
		}
		ids, err := a.r.Told(least, false)
		if err != nil {
			return nil, err
		}
		rows, err := a.events(ids, func(e graph.Event) graph.Row { return graph.Row{e.Origins, e.Articles} })
		slices.SortStableFunc(rows, func(x, y graph.Row) int { return cmp.Compare(y[0].(int), x[0].(int)) })
		return rows, err
	},
}

var disagreements = Question{
	Name: "disagreements", Args: "[NAME]", Min: 0, Max: 1,
	Help: "where the reports of one event differ, in all of the graph or about a name: one row for each that is said of its actor, place, date or toll, " +
		"with how many articles say so",
	Columns: append([]string{"differ_in", "says", "said_in"}, eventColumns...),
	ask:     askDisagreements,
}

func askDisagreements(a *asking, args []graph.Arg) ([]graph.Row, error) {
	ids, err := a.r.Told(1, true)
	if err == nil && len(args) > 0 {
		ids, err = a.about(ids, args[0])
	}
	if err != nil {
		return nil, err
	}
	events, err := a.told(ids)
	var rows []graph.Row
	for _, e := range events {
		for _, s := range sayings(e) {
			rows = append(rows, append(graph.Row{s.matter, s.says, len(s.articles)}, a.event(e)...))
		}
	}
	return rows, err
}

// about keeps the events in which a name has a role, or that happened within it.
func (a *asking) about(events []string, name graph.Arg) ([]string, error) {
	things, err := a.named(name)
	if err != nil {
		return nil, err
	}
	with, err := a.having(things, schema.RelPerformed, schema.RelTargeted, schema.RelSaidBy, schema.RelUsed)
	if err != nil {
		return nil, err
	}
	there, err := a.happenedIn(things)
	return both(events, distinct(append(with, there...))), err
}

// saying is one thing that is said of a matter, and by whom.
type saying struct {
	matter, says string
	articles     map[string]bool
}

// sayings gathers what the reports of an event say of what is disputed: the matters
// as the event lists them, what most articles say first.
func sayings(e graph.Event) []saying {
	var out []saying
	for _, v := range e.Evidence {
		for part := range strings.SplitSeq(v.Says, "; ") {
			matter, says, ok := strings.Cut(part, " ")
			if !ok {
				continue
			}
			i := slices.IndexFunc(out, func(s saying) bool { return s.matter == matter && s.says == says })
			if i < 0 {
				i = len(out)
				out = append(out, saying{matter, says, map[string]bool{}})
			}
			out[i].articles[v.Article] = true
		}
	}
	slices.SortFunc(out, func(x, y saying) int {
		return cmp.Or(cmp.Compare(strings.Index(e.Disputed, x.matter), strings.Index(e.Disputed, y.matter)),
			cmp.Compare(len(y.articles), len(x.articles)), cmp.Compare(x.says, y.says))
	})
	return out
}
