package neo4jstore

import (
	"newsgraph/graph"
	"newsgraph/link"
	"newsgraph/schema"
)

// keys adds the keys that articles get. A node for each pair of a key and an article
// is created without a look at others: to keep one node a key, with a list of
// articles, costs the server as much again as the whole graph.
func (w *writer) keys(keys []graph.Key) {
	w.all(keyRows(keys, false), "CREATE (:"+schema.LabelKey+" {key: r.key, article: r.article})")
}

// dropKeys removes those that articles no longer have.
func (w *writer) dropKeys(keys []graph.Key) {
	w.some(keyRows(keys, true), seek("k:"+schema.LabelKey, "r.key")+" WHERE k.article = r.article DELETE k")
}

// keyRows makes a row of each key that comes, or goes.
func keyRows(keys []graph.Key, gone bool) []any {
	var out []any
	for _, k := range keys {
		if k.Gone == gone {
			out = append(out, map[string]any{"key": int64(k.Key), "article": k.Article})
		}
	}
	return out
}

// decide writes the decisions that hold from now on, if they change.
func (w *writer) decide(d *link.Decided) {
	if d == nil || w.err != nil {
		return
	}
	_, w.err = w.rows("MATCH (s:"+schema.LabelStore+" {id: $in.id}) SET s.decided = $in.decided", map[string]any{"id": storeID, "decided": d.String()})
}
