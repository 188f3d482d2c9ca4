package question

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"newsgraph/graph"
	"newsgraph/schema"
)

// asking is one question under way, with what it has looked up.
type asking struct {
	r     graph.Reader
	names map[string]string // of things, by id
	texts map[string]string // sentences, by id
	twice map[string]bool   // names that several of the things have
}

// named returns the ids of all things that the argument can mean.
func (a *asking) named(arg graph.Arg) ([]string, error) {
	ids, err := a.lookup(arg)
	if err == nil && len(ids) == 0 {
		err = fmt.Errorf("%w: %q", graph.ErrNoName, arg.Text)
	}
	return ids, err
}

func (a *asking) lookup(arg graph.Arg) ([]string, error) {
	ids := append([]string{arg.Text, schema.EntityID(arg.Text), schema.PlaceID(arg.Text)}, arg.IDs...)
	return a.r.Named([]string{schema.NameKey(arg.Text)}, ids)
}

// inside returns the places that the argument can mean, and all within them.
func (a *asking) inside(arg graph.Arg) ([]string, error) {
	ids, err := a.named(arg)
	if err != nil {
		return nil, err
	}
	places, err := a.r.Inside(ids)
	if err == nil && len(places) == 0 {
		err = fmt.Errorf("%w: %q is no place", graph.ErrNoName, arg.Text)
	}
	return places, err
}

// having returns the ids of events in which one of the things has one of the
// roles, sorted.
func (a *asking) having(things []string, rels ...string) ([]string, error) {
	var all []string
	for _, rel := range rels {
		ids, err := a.r.EventsWith(rel, things)
		if err != nil {
			return nil, err
		}
		all = append(all, ids...)
	}
	return distinct(all), nil
}

// happenedIn returns the ids of events at those of the things that are places, or
// within them.
func (a *asking) happenedIn(things []string) ([]string, error) {
	places, err := a.r.Inside(things)
	if err != nil {
		return nil, err
	}
	return a.having(places, schema.RelHappenedAt)
}

// distinct sorts ids and leaves each once.
func distinct(ids []string) []string { return slices.Compact(slices.Sorted(slices.Values(ids))) }

// both returns what is in both sorted lists.
func both(a, b []string) []string {
	var out []string
	for _, s := range a {
		if _, ok := slices.BinarySearch(b, s); ok {
			out = append(out, s)
		}
	}
	return out
}

// told looks events up with all that their rows show, sorted by time and id;
// those of unknown time come last.
func (a *asking) told(ids []string) ([]graph.Event, error) {
	out, err := a.bare(ids)
	if err != nil {
		return nil, err
	}
	slices.SortFunc(out, byTime)
	return out, a.learn(out)
}

// bare looks events up without what their rows show beside them, sorted by id.
func (a *asking) bare(ids []string) ([]graph.Event, error) {
	var out []graph.Event
	for part := range slices.Chunk(ids, 5000) {
		events, err := a.r.Events(part)
		if err != nil {
			return nil, err
		}
		out = append(out, events...)
	}
	return out, nil
}

// toldByID looks events up as told does, and further things that rows name.
func (a *asking) toldByID(ids, things []string) (map[string]graph.Event, error) {
	told, err := a.told(distinct(ids))
	if err != nil {
		return nil, err
	}
	byID := map[string]graph.Event{}
	for _, e := range told {
		byID[e.ID] = e
	}
	return byID, a.know(things)
}

func byTime(a, b graph.Event) int {
	return cmp.Or(cmp.Compare(firstDay(a), firstDay(b)), cmp.Compare(a.When.To, b.When.To), cmp.Compare(a.ID, b.ID))
}

func firstDay(e graph.Event) string { return cmp.Or(e.When.From, e.When.To, "unknown") } // a digit is before a letter

// learn looks up the things and first sentences of events.
func (a *asking) learn(events []graph.Event) error {
	var things, sentences []string
	for _, e := range events {
		for _, r := range e.Roles {
			things = append(things, r.Thing)
		}
		if len(e.Evidence) > 0 {
			sentences = append(sentences, e.Evidence[0].Sentence)
		}
	}
	if err := a.know(things); err != nil {
		return err
	}
	found, err := a.r.Sentences(distinct(sentences))
	for _, s := range found {
		a.texts[s.ID] = s.Text
	}
	return err
}

// know looks up the names of things.
func (a *asking) know(ids []string) error {
	found, err := a.r.Names(distinct(ids))
	maps.Copy(a.names, found)
	bearers := map[string]int{}
	a.twice = map[string]bool{}
	for _, name := range a.names {
		if bearers[name]++; bearers[name] > 1 {
			a.twice[name] = true
		}
	}
	return err
}

// name is what rows call a thing: its name, with the id where others have it too.
func (a *asking) name(id string) string {
	name := a.names[id]
	if name == "" || a.twice[name] {
		return strings.TrimSpace(name + " [" + id + "]")
	}
	return name
}

// list writes the names of things.
func (a *asking) list(ids []string) string {
	var names []string
	described := map[string]bool{}
	for _, id := range ids {
		if name := a.names[id]; strings.HasPrefix(id, "m:") { // articles describe somebody in the same words
			if described[name] {
				continue
			}
			described[name] = true
		}
		names = append(names, a.name(id))
	}
	slices.Sort(names)
	return strings.Join(names, "; ")
}

// eventColumns are the columns that event gives.
var eventColumns = []string{"actor", "action", "type", "target", "place", "date", "status", "confidence", "source", "event", "sentence"}

// event gives the columns of an event that was told.
func (a *asking) event(e graph.Event) graph.Row {
	return graph.Row{
		a.list(e.Things(schema.RelPerformed)), e.Action, e.Type, a.list(e.Things(schema.RelTargeted)), a.list(e.Things(schema.RelHappenedAt)),
		date(e.When), e.Status, e.Confidence, a.list(e.Things(schema.RelSaidBy)), e.ID, a.sentence(e),
	}
}

// sentence is the first sentence that tells an event that was told.
func (a *asking) sentence(e graph.Event) string {
	if len(e.Evidence) == 0 {
		return ""
	}
	return a.texts[e.Evidence[0].Sentence]
}

// events gives the rows of events, each with what front puts before it.
func (a *asking) events(ids []string, front func(graph.Event) graph.Row) ([]graph.Row, error) {
	events, err := a.told(ids)
	var rows []graph.Row
	for _, e := range events {
		var row graph.Row
		if front != nil {
			row = front(e)
		}
		rows = append(rows, append(row, a.event(e)...))
	}
	return rows, err
}

// date writes a time as ISO 8601 does, as precise as it is known: a day, a month,
// a year, or an interval; two dots stand for an open end.
func date(w graph.When) string {
	switch {
	case w.From == "" && w.To == "":
		return ""
	case w.Basis == schema.BasisPublication: // no text tells it
		return w.From + " (published)"
	case w.From == w.To:
		return w.From
	case w.Precision == "month" && sameUpTo(w, len("2006-01")):
		return w.From[:len("2006-01")]
	case w.Precision == "year" && sameUpTo(w, len("2006")):
		return w.From[:len("2006")]
	}
	return cmp.Or(w.From, "..") + "/" + cmp.Or(w.To, "..")
}

func sameUpTo(w graph.When, n int) bool {
	return len(w.From) >= n && len(w.To) >= n && w.From[:n] == w.To[:n]
}
