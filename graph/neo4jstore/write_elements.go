package neo4jstore

import (
	"fmt"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"newsgraph/graph"
)

// Within a transaction the server's own ids of nodes find them faster than an index.
// They are gathered from what is read and created, and forgotten at its end.

// create writes new things by one of their labels.
func (w *writer) create(rows []any, label string) {
	if len(rows) == 0 || w.err != nil {
		return
	}
	var made []*neo4j.Record
	made, w.err = w.making("UNWIND $in.rows AS r MERGE (n:"+label+" {id: r.id}) SET n = r.p"+setLabels+" RETURN r.id, elementId(n)", map[string]any{"rows": rows})
	if w.err == nil && len(made) != len(rows) {
		w.err = fmt.Errorf("%w: %d of %d entities and places were created: %s", graph.ErrCounts, len(made), len(rows), changed)
	}
	for _, row := range made {
		w.elements[values(row.Values).text(0)] = values(row.Values).text(1)
	}
}

// find returns the server's own ids of things that are there.
func (w *writer) find(things []string) []string {
	var unknown []string
	for _, id := range things {
		if w.elements[id] == "" {
			unknown = append(unknown, id)
		}
	}
	if len(unknown) > 0 && w.err == nil {
		w.err = reader{w.query, w.elements}.states(unknown, func(graph.State) {})
	}
	out := make([]string, len(things))
	for i, id := range things {
		out[i] = w.elements[id]
	}
	return out
}
