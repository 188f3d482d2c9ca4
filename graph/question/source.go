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
	told, err := a.told(distinct(append(of, events...)))
	source := slices.Index(eventColumns, "source")
	var rows []graph.Row
	for _, e := range told {
		row := a.event(e)
		if row[source] == "" && !slices.Contains(events, e.ID) {
			continue
		}
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

var why = Question{
	Name: "why", Args: "EVENT", Min: 1, Max: 1,
	Help: "the proof of an event, by its id or the beginning of it: one row a sentence that tells it",
	Columns: append(slices.Clone(eventColumns[:len(eventColumns)-1]),
		"articles", "origins", "disputed", "actor_as", "actor_reason", "target_as", "target_reason", "place_as", "place_basis", "time_as", "time_basis", "toll", "toll_as",
		"says", "rule", "start", "end", "sentence", "article", "title", "published", "url"),
	ask: askWhy,
}

func askWhy(a *asking, args []graph.Arg) ([]graph.Row, error) {
	ids, err := a.eventLike(args[0].Text)
	if err != nil {
		return nil, err
	}
	events, err := a.told(ids)
	if err != nil || len(events) == 0 {
		return nil, err
	}
	e := events[0]
	var sentences, articles []string
	for _, v := range e.Evidence {
		sentences, articles = append(sentences, v.Sentence), append(articles, v.Article)
	}
	texts, err := a.r.Sentences(sentences)
	if err != nil {
		return nil, err
	}
	for _, s := range texts {
		a.texts[s.ID] = s.Text
	}
	found, err := a.r.Articles(distinct(articles))
	byID := map[string]graph.Article{}
	for _, x := range found {
		byID[x.ID] = x
	}
	var rows []graph.Row
	for _, v := range e.Evidence {
		x := byID[v.Article]
		row, place := a.event(e), first(e, schema.RelHappenedAt)
		actor, target := first(e, schema.RelPerformed), first(e, schema.RelTargeted)
		row = append(row[:len(row)-1], e.Articles, e.Origins, e.Disputed, actor.Mention, actor.Reason, target.Mention, target.Reason, place.Mention, place.Basis,
			e.When.Text, e.When.Basis, e.Toll.String(), e.Toll.Text, v.Says, v.Rule, v.Start, v.End, a.texts[v.Sentence], v.Article, x.Title, x.Published, x.URL)
		rows = append(rows, row)
	}
	return rows, err
}

// first is the first that has the role, or nothing.
func first(e graph.Event, rel string) graph.Role {
	for _, r := range e.Roles {
		if r.Rel == rel {
			return r
		}
	}
	return graph.Role{}
}
