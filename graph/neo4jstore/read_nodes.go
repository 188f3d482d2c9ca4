package neo4jstore

import (
	"cmp"
	"slices"

	"newsgraph/graph"
	"newsgraph/schema"
)

// IDs is part of graph.Reader.
func (r reader) IDs(label, last string, limit int) ([]string, error) {
	matches := []string{after("n:"+label, "id", "after")}
	if label == schema.LabelEntity {
		matches = append(matches, after("n:Place", "id", "after")+" AND NOT n:Entity")
	}
	var out []string
	for _, m := range matches {
		records, err := r.rows(m+" RETURN n.id ORDER BY n.id LIMIT $in.limit", map[string]any{"after": last, "limit": limit})
		if err != nil {
			return nil, err
		}
		for _, rec := range records {
			out = append(out, values(rec.Values).text(0))
		}
	}
	slices.Sort(out)
	return out[:min(len(out), limit)], nil
}

// Articles is part of graph.Reader.
func (r reader) Articles(ids []string) ([]graph.Article, error) {
	var out []graph.Article
	err := r.each(ids, seek("a:Article", "id")+" RETURN id, a.title, a.url, a.source, a.published, a.hash", func(v values) {
		out = append(out, graph.Article{ID: v.text(0), Title: v.text(1), URL: v.text(2), Source: v.text(3), Published: v.day(4), Hash: v.text(5)})
	})
	slices.SortFunc(out, func(a, b graph.Article) int { return cmp.Compare(a.ID, b.ID) })
	return out, err
}

// Things is part of graph.Reader.
func (r reader) Things(ids []string) ([]graph.Thing, error) {
	aliases := map[string][]string{}
	for _, match := range []string{seek("n:Entity", "id"), seek("n:Place", "id") + " WHERE NOT n:Entity"} {
		if err := r.each(ids, match+" MATCH (n)<-[x:NAMES]-() RETURN DISTINCT id, x.text", func(v values) {
			aliases[v.text(0)] = append(aliases[v.text(0)], v.text(1))
		}); err != nil {
			return nil, err
		}
	}
	var out []graph.Thing
	err := r.states(ids, func(s graph.State) {
		t := s.Resolve()
		t.Aliases = aliases[t.ID]
		slices.Sort(t.Aliases)
		out = append(out, t)
	})
	slices.SortFunc(out, func(a, b graph.Thing) int { return cmp.Compare(a.ID, b.ID) })
	return out, err
}

// Names is part of graph.Reader.
func (r reader) Names(ids []string) (map[string]string, error) {
	out := map[string]string{}
	for _, label := range []string{schema.LabelEntity, schema.LabelPlace} {
		if err := r.each(ids, seek("n:"+label, "id")+" RETURN id, n.name", func(v values) { out[v.text(0)] = v.text(1) }); err != nil {
			return nil, err
		}
		ids = slices.DeleteFunc(slices.Clone(ids), func(id string) bool { _, ok := out[id]; return ok })
	}
	return out, nil
}

// Aliases is part of graph.Reader.
func (r reader) Aliases(last string, limit int) ([]graph.Alias, error) {
	records, err := r.rows(after("a:Alias", "key", "after")+" WITH a ORDER BY a.key LIMIT $in.limit MATCH (a)-[x:NAMES]->(n) RETURN a.key, x.text, n.id, x.articles",
		map[string]any{"after": last, "limit": limit})
	var out []graph.Alias
	for _, rec := range records {
		v := values(rec.Values)
		out = append(out, graph.Alias{Key: v.text(0), Text: v.text(1), Thing: v.text(2), N: v.number(3)})
	}
	slices.SortFunc(out, func(a, b graph.Alias) int {
		return cmp.Or(cmp.Compare(a.Key, b.Key), cmp.Compare(a.Text, b.Text), cmp.Compare(a.Thing, b.Thing))
	})
	return out, err
}

// Sentences is part of graph.Reader.
func (r reader) Sentences(ids []string) ([]graph.Sentence, error) {
	var out []graph.Sentence
	err := r.each(ids, seek("s:Sentence", "id")+" MATCH (s)-[:PART_OF]->(a) RETURN id, a.id, s.text", func(v values) {
		out = append(out, graph.Sentence{ID: v.text(0), Article: v.text(1), Text: v.text(2)})
	})
	slices.SortFunc(out, func(a, b graph.Sentence) int { return cmp.Compare(a.ID, b.ID) })
	return out, err
}

// Called is part of graph.Reader.
func (r reader) Called(things []string) ([]graph.Alias, error) {
	var out []graph.Alias
	for _, match := range []string{seek("n:Entity", "id"), seek("n:Place", "id") + " WHERE NOT n:Entity"} {
		if err := r.each(things, match+" MATCH (n)<-[x:NAMES]-(k) RETURN id, k.key, x.text, x.articles", func(v values) {
			out = append(out, graph.Alias{Thing: v.text(0), Key: v.text(1), Text: v.text(2), N: v.number(3)})
		}); err != nil {
			return nil, err
		}
	}
	slices.SortFunc(out, func(a, b graph.Alias) int {
		return cmp.Or(cmp.Compare(a.Thing, b.Thing), cmp.Compare(a.Key, b.Key), cmp.Compare(a.Text, b.Text))
	})
	return out, nil
}
