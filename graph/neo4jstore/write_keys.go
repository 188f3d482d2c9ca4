package neo4jstore

import (
	"newsgraph/graph"
	"newsgraph/link"
	"newsgraph/schema"
)

// keys adds articles to the keys of their reports.
func (w *writer) keys(keys []graph.Key) {
	w.all(keyRows(keys, false), "MERGE (k:"+schema.LabelKey+" {key: r.key}) SET k.articles = [a IN coalesce(k.articles, []) WHERE NOT a IN r.articles] + r.articles")
}

// dropKeys takes articles from keys, and removes keys that no article has.
func (w *writer) dropKeys(keys []graph.Key) {
	w.some(keyRows(keys, true), seek("k:"+schema.LabelKey, "r.key")+
		" SET k.articles = [a IN k.articles WHERE NOT a IN r.articles] WITH k WHERE size(k.articles) = 0 DELETE k")
}

// keyRows makes a row of each key, with the articles that come or go.
func keyRows(keys []graph.Key, gone bool) []any {
	var out []any
	var last map[string]any
	for _, k := range keys { // sorted by key
		if k.Gone != gone {
			continue
		}
		if last == nil || last["key"] != int64(k.Key) {
			last = map[string]any{"key": int64(k.Key), "articles": []any{}}
			out = append(out, last)
		}
		articles, _ := last["articles"].([]any)
		last["articles"] = append(articles, k.Article)
	}
	return out
}

// decide writes the decisions that hold from now on, if they change.
func (w *writer) decide(d *link.Decided) {
	if d == nil || w.err != nil {
		return
	}
	_, w.err = w.rows("MATCH (s:"+schema.LabelStore+" {id: $id}) SET s.decided = $decided", map[string]any{"id": storeID, "decided": d.String()})
}
