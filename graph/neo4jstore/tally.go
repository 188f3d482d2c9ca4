package neo4jstore

import (
	"fmt"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"newsgraph/graph"
)

// made counts the nodes and relationships that a transaction creates.
type made struct{ nodes, relationships int }

// making runs a statement and counts what the server says that it has created.
func (w *writer) making(cypher string, params map[string]any) ([]*neo4j.Record, error) {
	records, summary, err := w.run(cypher, params)
	if err != nil {
		return nil, err
	}
	w.made.nodes += summary.Counters().NodesCreated()
	w.made.relationships += summary.Counters().RelationshipsCreated()
	return records, nil
}

// planned is what a change is to create, but for its aliases.
func planned(c graph.Change) made {
	m := made{nodes: 2*c.Stats.Articles + len(c.PutSentences), relationships: len(c.PutSentences)} // an article has its extraction beside it
	for _, t := range c.PutThings {
		was := graph.Thing{}
		if t.Old == nil {
			m.nodes++
		} else {
			was = *t.Old
		}
		for _, in := range [][2]string{{was.Parent, t.Parent}, {was.Of, t.Of}} {
			if in[1] != "" && in[0] != in[1] {
				m.relationships++
			}
		}
	}
	for _, e := range c.PutEvents {
		if e.Old == nil {
			m.nodes++
		}
		m.relationships += len(e.Roles) + len(e.Evidence) + len(e.Shortcuts())
	}
	for _, k := range c.Keys {
		if !k.Gone {
			m.nodes++
		}
	}
	return m
}

// reconcile holds that the transaction has created what was planned, no more and no
// less. Where it has not, it is rolled back.
func (w *writer) reconcile(c graph.Change) {
	if want := planned(c); w.err == nil && w.made != want {
		w.err = fmt.Errorf("%w: %d nodes and %d relationships were created of %d and %d: %s",
			graph.ErrCounts, w.made.nodes, w.made.relationships, want.nodes, want.relationships, changed)
	}
}
