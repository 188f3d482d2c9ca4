package neo4jstore

import (
	"newsgraph/graph"
	"newsgraph/schema"
)

// Counts is part of graph.Reader. All but the types of events come from the server's
// own counters.
func (r reader) Counts() (graph.Counts, error) {
	c := graph.Counts{Nodes: map[string]int{}, Relationships: map[string]int{}, Events: map[string]int{}}
	rels := append(schema.Relations(), schema.RelPerformed, schema.RelTargeted, schema.RelHappenedAt, schema.RelUsed,
		schema.RelSaidBy, schema.RelEvidencedBy, schema.RelPartOf, schema.RelLocatedIn, schema.RelMemberOf)
	for _, l := range append([]string{schema.LabelEvent, schema.LabelSentence, schema.LabelArticle}, thingLabels...) {
		if err := r.count(c.Nodes, "MATCH (n:"+l+") RETURN '"+l+"', count(n)"); err != nil {
			return c, err
		}
	}
	for _, rel := range rels {
		if err := r.count(c.Relationships, "MATCH ()-[x:"+rel+"]->() RETURN '"+rel+"', count(x)"); err != nil {
			return c, err
		}
	}
	return c, r.count(c.Events, "MATCH (e:Event) RETURN e.type, count(*)")
}

func (r reader) count(counts map[string]int, cypher string) error {
	records, err := r.rows(cypher, nil)
	for _, rec := range records {
		v := values(rec.Values)
		graph.Tally(counts, v.text(0), v.number(1))
	}
	return err
}
