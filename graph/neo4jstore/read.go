package neo4jstore

import (
	"context"
	"maps"
	"slices"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"newsgraph/graph"
	"newsgraph/link"
	"newsgraph/schema"
)

// query runs statements in one transaction, a managed or an explicit one.
type query struct {
	watch *watch
	tx    interface {
		Run(ctx context.Context, cypher string, params map[string]any) (neo4j.ResultWithContext, error)
	}
}

// seek begins a statement, or goes on with it, by looking a node up: "n:Entity"
// by its id, or an alias by its key. The hint is needed: in a store that is still
// almost empty the planner may take it for cheaper to go through all nodes, and
// keeps the plan while the store grows.
func seek(node, value string) string {
	key := "id"
	if strings.HasSuffix(node, ":"+schema.LabelAlias) || strings.HasSuffix(node, ":"+schema.LabelKey) || strings.HasSuffix(node, ":"+schema.LabelJournal) {
		key = "key"
	}
	return "MATCH (" + node + " {" + key + ": " + value + "}) USING INDEX SEEK " + node + "(" + key + ")"
}

// after matches the nodes whose key comes after that parameter of $in. The seek must be asked
// for: an index has texts in the order of their bytes, as ORDER BY and Go do, but a filter
// compares them by UTF-16, where letters beyond the first plane come earlier; and a planner
// whose index was sampled while the store was empty goes through the whole of it and filters.
func after(node, key, parameter string) string {
	name, _, _ := strings.Cut(node, ":")
	return "MATCH (" + node + ") USING INDEX SEEK " + node + "(" + key + ") WHERE " + name + "." + key + " > $in." + parameter
}

// run runs a statement whose parameters are $in.NAME, and collects its rows. They come
// in one map, as the server plans a statement anew for other types of its parameters,
// and for lists of another order of length.
func (q query) run(cypher string, params map[string]any) ([]*neo4j.Record, neo4j.ResultSummary, error) {
	q.watch.asks()
	defer q.watch.hears()
	result, err := q.tx.Run(q.watch, "CYPHER replan=skip "+cypher, map[string]any{"in": params})
	if err != nil {
		return nil, nil, err
	}
	records, err := result.Collect(q.watch)
	if err != nil {
		return nil, nil, err
	}
	summary, err := result.Consume(q.watch)
	return records, summary, err
}

// rows is run without the summary.
func (q query) rows(cypher string, params map[string]any) ([]*neo4j.Record, error) {
	records, _, err := q.run(cypher, params)
	return records, err
}

// reader looks things up: graph.Holdings for a change, graph.Reader for questions
// and dumps.
type reader struct {
	query
	elements map[string]string // gathers the server's own ids of things; nil for none
}

var (
	_ graph.Holdings = reader{}
	_ graph.Reader   = reader{}
)

// each runs a statement that begins with UNWIND $in.ids AS id, and calls f with the
// values of each row. Results are in no order.
func (r reader) each(ids []string, cypher string, f func(row values)) error {
	if len(ids) == 0 {
		return nil
	}
	records, err := r.rows("UNWIND $in.ids AS id "+cypher, map[string]any{"ids": ids})
	for _, rec := range records {
		f(rec.Values)
	}
	return err
}

// texts collects the one text of each row, sorted, each once.
func (r reader) texts(ids []string, statements ...string) ([]string, error) {
	var out []string
	for _, cypher := range statements {
		if err := r.each(ids, cypher, func(row values) { out = append(out, row.text(0)) }); err != nil {
			return nil, err
		}
	}
	slices.Sort(out)
	return slices.Compact(out), nil
}

// Hashes is part of graph.Holdings.
func (r reader) Hashes(articles []string) (map[string]string, error) {
	out := map[string]string{}
	err := r.each(articles, seek("x:Extraction", "id")+" RETURN id, x.hash", func(row values) { out[row.text(0)] = row.text(1) })
	return out, err
}

// Data is part of graph.Holdings.
func (r reader) Data(articles []string) (map[string][]byte, error) {
	out := map[string][]byte{}
	err := r.each(articles, seek("x:Extraction", "id")+" RETURN id, x.data", func(row values) {
		out[row.text(0)] = row.data(1)
	})
	return out, err
}

// Tellers is part of graph.Holdings.
func (r reader) Tellers(reports []string) ([]string, error) {
	return r.texts(reports, seek("e:Event", "id")+toldBy, "MATCH (e:Event)-[v:EVIDENCED_BY {report: id}]->() USING INDEX v:EVIDENCED_BY(report)"+toldBy)
}

// toldBy goes from an event to the articles that tell it.
const toldBy = " MATCH (e)-[:EVIDENCED_BY]->()-[:PART_OF]->(a) RETURN DISTINCT a.id"

// Keyed is part of graph.Holdings.
func (r reader) Keyed(keys []uint64) ([]string, error) {
	if len(keys) == 0 {
		return nil, nil
	}
	numbers := make([]any, len(keys))
	for i, k := range keys {
		numbers[i] = int64(k)
	}
	records, err := r.rows("UNWIND $in.keys AS key "+seek("k:"+schema.LabelKey, "key")+" RETURN DISTINCT k.article", map[string]any{"keys": numbers})
	var out []string
	for _, rec := range records {
		out = append(out, values(rec.Values).text(0))
	}
	return out, err
}

// Mentioning is part of graph.Holdings.
func (r reader) Mentioning(things []string) ([]string, error) {
	const roles = " MATCH (n)-[:PERFORMED|TARGETED|HAPPENED_AT|USED|SAID_BY]-(e)"
	return r.texts(things, seek("n:Entity", "id")+roles+toldBy, seek("n:Place", "id")+roles+toldBy)
}

// Decided is part of graph.Holdings.
func (r reader) Decided() (link.Decided, error) {
	records, err := r.rows("MATCH (s:"+schema.LabelStore+" {id: $in.id}) RETURN s.decided", map[string]any{"id": storeID})
	if err != nil || len(records) == 0 {
		return link.Decided{}, err
	}
	return link.Restore(values(records[0].Values).text(0))
}

// States is part of graph.Holdings.
func (r reader) States(things []string) (map[string]graph.State, error) {
	out := map[string]graph.State{}
	err := r.states(things, func(s graph.State) { out[s.ID] = s })
	return out, err
}

// states reads what the store has of things; those that are not entities are
// looked for among the places.
func (r reader) states(things []string, each func(graph.State)) error {
	left := map[string]bool{}
	for _, id := range things {
		left[id] = true
	}
	for _, label := range []string{schema.LabelEntity, schema.LabelPlace} {
		err := r.each(slices.Sorted(maps.Keys(left)), seek("n:"+label, "id")+" RETURN id, labels(n), n.name, n.kind, n.lat, n.lon, n.articles, n.claims, "+
			"CASE WHEN n:Place THEN [(n)-[:LOCATED_IN]->(p) | p.id] END, CASE WHEN n:Entity THEN [(n)-[:MEMBER_OF]->(p) | p.id] END, elementId(n)", func(row values) {
			delete(left, row.text(0))
			if r.elements != nil {
				r.elements[row.text(0)] = row.text(10)
			}
			each(row.state())
		})
		if err != nil {
			return err
		}
	}
	return nil
}

func (v values) state() graph.State {
	id, articles := v.text(0), v.number(6)
	if claims := v.texts(7); len(claims) > 0 {
		return graph.Unpack(id, articles, claims)
	}
	t := graph.Thing{ID: id, Name: v.text(2), Lat: v.float(4), Lon: v.float(5), Articles: articles}
	labels := v.texts(1)
	if slices.Contains(labels, schema.LabelEntity) {
		t.Kind = v.text(3)
	} else {
		t.IsPlace, t.PlaceKind = true, v.text(3)
	}
	if in := v.texts(8); len(in) > 0 {
		t.Parent = in[0]
	}
	if of := v.texts(9); len(of) > 0 {
		t.Of = of[0]
	}
	return graph.Plainly(t)
}
