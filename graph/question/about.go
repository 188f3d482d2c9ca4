package question

import (
	"cmp"
	"fmt"
	"strings"

	"newsgraph/graph"
	"newsgraph/schema"
)

var about = Question{
	Name: "about", Args: "NAME", Min: 1, Max: 1,
	Help: "what a name can mean, one row an entity or place: what it is known by, its other names with how many articles use each, what it belongs to or lies in, " +
		"your decisions on it, and in how many events it has which role",
	Columns: []string{"name", "kind", "id", "known_by", "articles", "other_names", "member_of", "located_in", "lat", "lon", "decisions", "events"},
	ask:     askAbout,
}

func askAbout(a *asking, args []graph.Arg) ([]graph.Row, error) {
	ids, err := a.named(args[0])
	if err != nil {
		return nil, err
	}
	things, err := a.r.Things(ids)
	if err != nil {
		return nil, err
	}
	called, err := a.called(ids)
	if err != nil {
		return nil, err
	}
	decided, err := a.r.Decided()
	if err != nil {
		return nil, err
	}
	var rows []graph.Row
	for _, t := range things {
		in, err := a.around(t)
		if err != nil {
			return nil, err
		}
		events, err := a.parts(t)
		if err != nil {
			return nil, err
		}
		var decisions []string
		for _, d := range decided.About(t.ID) {
			decisions = append(decisions, fmt.Sprintf("%s %s (%s), %s (%s)", d.Verb, d.A.Name, d.A.ID, d.B.Name, d.B.ID))
		}
		rows = append(rows, graph.Row{t.Name, cmp.Or(t.PlaceKind, t.Kind), t.ID, knownBy(t.ID), t.Articles, strings.Join(called[t.ID], "; "),
			a.names[t.Of], in, degrees(t.Lat), degrees(t.Lon), strings.Join(decisions, "; "), events})
	}
	sortBy(rows, 0)
	return rows, nil
}

// knownBy says what the id of an entity or place is made of.
func knownBy(id string) string {
	prefix, _, _ := strings.Cut(id, ":")
	switch prefix {
	case "geo", "actor":
		return "the gazetteer, or your files"
	case "n":
		return "its name"
	case "p":
		return "its name and those of the places around it"
	case "m":
		return "the words of one article"
	}
	return "your files"
}

// called lists the other names of things, with the number of articles.
func (a *asking) called(ids []string) (map[string][]string, error) {
	aliases, err := a.r.Called(ids)
	out := map[string][]string{}
	for _, x := range aliases {
		out[x.Thing] = append(out[x.Thing], fmt.Sprintf("%s (%d)", x.Text, x.N))
	}
	return out, err
}

// around names the places around a thing, the nearest first, and learns what it is a
// member of.
func (a *asking) around(t graph.Thing) (string, error) {
	if t.Of != "" {
		if err := a.know([]string{t.Of}); err != nil {
			return "", err
		}
	}
	var names []string
	for seen := map[string]bool{t.ID: true}; t.Parent != "" && !seen[t.Parent]; {
		seen[t.Parent] = true
		found, err := a.r.Things([]string{t.Parent})
		if err != nil {
			return "", err
		}
		if len(found) == 0 {
			break
		}
		t = found[0]
		names = append(names, t.Name)
	}
	return strings.Join(names, ", "), nil
}

// parts counts the events of a thing by role.
func (a *asking) parts(t graph.Thing) (string, error) {
	var out []string
	for _, r := range roleNames {
		ids, err := a.having([]string{t.ID}, r.rel)
		if err != nil {
			return "", err
		}
		if len(ids) > 0 {
			out = append(out, fmt.Sprintf("%s %d", r.name, len(ids)))
		}
	}
	if !t.IsPlace {
		return strings.Join(out, "; "), nil
	}
	within, err := a.happenedIn([]string{t.ID})
	if err != nil {
		return "", err
	}
	there, err := a.having([]string{t.ID}, schema.RelHappenedAt)
	if n := len(within) - len(there); n > 0 {
		out = append(out, fmt.Sprintf("within %d", n))
	}
	return strings.Join(out, "; "), err
}

// degrees is a coordinate in a row.
func degrees(f *float64) any {
	if f == nil {
		return ""
	}
	return *f
}
