package question

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"newsgraph/graph"
	"newsgraph/schema"
)

// entityRels are the roles of entities.
var entityRels = []string{schema.RelPerformed, schema.RelTargeted, schema.RelSaidBy, schema.RelUsed}

var entities = Question{
	Name: "entities", Args: "[NAME]", Min: 0, Max: 1,
	Help:    "the entities of the graph that have a name, or those that a name can mean: by name and id, with their other names",
	Columns: []string{"name", "kind", "id", "articles", "member_of", "other_names"},
	ask: func(a *asking, args []graph.Arg) ([]graph.Row, error) {
		ids, err := a.all(args)
		if err != nil {
			return nil, err
		}
		var rows []graph.Row
		for part := range slices.Chunk(ids, 5000) {
			things, err := a.r.Things(part)
			if err != nil {
				return nil, err
			}
			var parents []string
			for _, t := range things {
				parents = append(parents, t.Of)
			}
			if err := a.know(slices.DeleteFunc(parents, func(id string) bool { return id == "" })); err != nil {
				return nil, err
			}
			for _, t := range things {
				if t.Kind != "" && (len(args) > 0 || graph.Namelike(t.Name)) {
					rows = append(rows, graph.Row{t.Name, cmp.Or(t.PlaceKind, t.Kind), t.ID, t.Articles, a.names[t.Of], strings.Join(t.Aliases, "; ")})
				}
			}
		}
		sortBy(rows, 0)
		return rows, nil
	},
}

// all returns the ids of what the argument can mean, or of everything without one.
func (a *asking) all(args []graph.Arg) ([]string, error) {
	if len(args) > 0 {
		return a.named(args[0])
	}
	var out []string
	for ids, err := range graph.Pages(a.r, schema.LabelEntity, 5000) {
		if err != nil {
			return nil, err
		}
		out = append(out, ids...)
	}
	return out, nil
}

var mentions = Question{
	Name: "mentions", Args: "NAME", Min: 1, Max: 1,
	Help: "how articles call what a name can mean, and why each mention was read so: one row for each mention and reason, with how many events have it " +
		"and the sentence of one. Reasons: name, alias (the gazetteer knows it), short, acronym, member, pronoun, nominal, metonym, described, speaker, unnamed, decided (by you)",
	Columns: []string{"name", "id", "mention", "reason", "events", "event", "sentence"},
	ask:     askMentions,
}

func askMentions(a *asking, args []graph.Arg) ([]graph.Row, error) {
	things, err := a.named(args[0])
	if err != nil {
		return nil, err
	}
	ids, err := a.having(things, entityRels...)
	if err != nil {
		return nil, err
	}
	events, err := a.bare(ids)
	if err != nil {
		return nil, err
	}
	type called struct{ thing, mention, reason string }
	times, first := map[called]int{}, map[called]graph.Event{}
	for _, e := range events {
		for _, r := range e.Roles {
			if slices.Contains(entityRels, r.Rel) && slices.Contains(things, r.Thing) {
				c := called{r.Thing, r.Mention, r.Reason}
				if times[c]++; times[c] == 1 {
					first[c] = e
				}
			}
		}
	}
	if err := cmp.Or(a.learn(slices.Collect(maps.Values(first))), a.know(things)); err != nil {
		return nil, err
	}
	var rows []graph.Row
	for c, e := range first {
		rows = append(rows, graph.Row{a.names[c.thing], c.thing, c.mention, c.reason, times[c], e.ID, a.sentence(e)})
	}
	slices.SortFunc(rows, func(x, y graph.Row) int {
		return cmp.Or(cmp.Compare(x[0].(string), y[0].(string)), cmp.Compare(x[1].(string), y[1].(string)), cmp.Compare(y[4].(int), x[4].(int)),
			cmp.Compare(x[2].(string), y[2].(string)), cmp.Compare(x[3].(string), y[3].(string)))
	})
	return rows, nil
}
