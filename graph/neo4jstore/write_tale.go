package neo4jstore

import (
	"slices"

	"newsgraph/graph"
	"newsgraph/schema"
)

// nodes numbers the nodes of a list: first those that are created, then those that
// are there, as they are named.
type nodes struct {
	numbers map[string]int
	made    int
	found   []string
}

func newNodes(made []string) *nodes {
	n := &nodes{map[string]int{}, len(made), nil}
	for i, id := range made {
		n.numbers[id] = i
	}
	return n
}

// number is the number of a node, which is there if it is not created.
func (n *nodes) number(id string) int {
	at, ok := n.numbers[id]
	if !ok {
		at = n.made + len(n.found)
		n.numbers[id] = at
		n.found = append(n.found, id)
	}
	return at
}

func (n *nodes) size() int { return n.made + len(n.found) }

// tale is the parameters of the statement while they are gathered.
type tale struct {
	things, articles, sentences, events *nodes
	rows                                map[string][]any // by the name of the parameter
}

func newTale(c graph.Change) tale {
	t := tale{rows: map[string][]any{}}
	var sentences, events []string
	for _, s := range c.PutSentences {
		sentences = append(sentences, s.ID)
		t.rows["sentences"] = append(t.rows["sentences"], []any{s.ID, s.Text})
	}
	for _, e := range c.PutEvents {
		if e.Old == nil {
			events = append(events, e.ID)
			t.rows["events"] = append(t.rows["events"], eventRow(e.Event))
		}
	}
	t.things, t.articles, t.sentences, t.events = newNodes(nil), newNodes(nil), newNodes(sentences), newNodes(events)
	return t
}

// join adds a relationship from one node to another, by their numbers.
func (t tale) join(rel string, from, to int, props ...any) {
	t.rows[rel] = append(t.rows[rel], append([]any{from, to}, told(props)...))
}

// event adds what hangs on an event. The numbers of its ends go in the direction of
// the relationship.
func (t tale) event(e graph.Event) {
	at := t.events.number(e.ID)
	for _, v := range e.Evidence {
		t.join(schema.RelEvidencedBy, at, t.sentences.number(v.Sentence), v.Start, v.End, v.Rule, v.Report, v.Says)
	}
	for _, r := range e.Roles {
		from, to := at, t.things.number(r.Thing)
		if r.Rel == schema.RelPerformed {
			from, to = to, from
		}
		t.join(r.Rel, from, to, r.Mention, r.Basis, r.Reason)
	}
	for _, s := range e.Shortcuts() {
		t.join(shortcuts, t.things.number(s.From), t.things.number(s.To), slices.Index(relations, s.Type), s.Event, date(s.Date), s.Confidence, s.Status, s.Role())
	}
}

// told makes nothing of empty texts, so that nothing empty becomes a property.
func told(values []any) []any {
	for i, v := range values {
		if v == "" {
			values[i] = nil
		}
	}
	return values
}
