package neo4jstore

import (
	"context"
	"fmt"
	"iter"

	"newsgraph/graph"
	"newsgraph/schema"
)

// journalPage is how many entries are read, or looked up, at once.
const journalPage = 1000

// Note is part of graph.Journal. Entries are nodes that nothing hangs on.
func (s *Store) Note(ctx context.Context, entries []graph.Entry) error {
	if len(entries) == 0 {
		return nil
	}
	var rows []any
	for _, e := range entries { // of two of one key, the later is set over the other
		rows = append(rows, map[string]any{"key": entryKey(e.Where), "p": present(map[string]any{
			"key": entryKey(e.Where), "file": e.File, "line": e.Line, "offset": e.Offset, "article": e.Article, "input": e.Input, "hash": e.Hash,
			"state": string(e.State), "class": e.Class, "reason": e.Reason})})
	}
	return s.wrap(s.patiently(ctx, func() error {
		return s.write(ctx, func(q query) error {
			w := writer{query: q}
			w.all(rows, "MERGE (j:"+schema.LabelJournal+" {key: r.key}) SET j = r.p")
			return final(w.err)
		})
	}))
}

// entryKey is the place of an entry as one text.
func entryKey(w graph.Where) string { return fmt.Sprintf("%s:%d:%d", w.File, w.Line, w.Offset) }

// entryColumns are those of an entry, as entryOf reads them.
const entryColumns = "j.file, j.line, j.offset, j.article, j.input, j.hash, j.state, j.class, j.reason ORDER BY j.file, j.line, j.offset"

func entryOf(v values) graph.Entry {
	return graph.Entry{Where: graph.Where{File: v.text(0), Line: v.number(1), Offset: int64(v.number(2))}, Article: v.text(3), Input: v.text(4),
		Hash: v.text(5), State: graph.EntryState(v.text(6)), Class: v.text(7), Reason: v.text(8)}
}

// Held is part of graph.Journal.
func (s *Store) Held(ctx context.Context, inputs []graph.Input) (held map[graph.Input]graph.Entry, err error) {
	const cypher = "UNWIND $in.rows AS r MATCH (j:" + schema.LabelJournal + " {article: r.article}) USING INDEX SEEK j:" + schema.LabelJournal + "(article) " +
		"WHERE j.input = r.input AND j.state = '" + string(graph.Loaded) + "' MATCH (x:Extraction {id: j.article}) USING INDEX SEEK x:Extraction(id) " +
		"WHERE x.hash = j.hash RETURN " + entryColumns
	rows := make([]any, len(inputs))
	for i, in := range inputs {
		rows[i] = map[string]any{"article": in.Article, "input": in.Digest}
	}
	err = s.patiently(ctx, func() error {
		return s.view(ctx, func(r reader) error {
			held = map[graph.Input]graph.Entry{}
			records, err := r.rows(cypher, map[string]any{"rows": rows})
			for _, rec := range records {
				e := entryOf(rec.Values)
				if in := (graph.Input{Article: e.Article, Digest: e.Input}); held[in].Article == "" {
					held[in] = e
				}
			}
			return err
		})
	})
	return held, s.wrap(err)
}

// Entries is part of graph.Journal. The server is asked for a page at a time, so what
// is written meanwhile may be seen or not.
func (s *Store) Entries(ctx context.Context, states ...graph.EntryState) iter.Seq2[graph.Entry, error] {
	if len(states) == 0 {
		states = graph.EntryStates()
	}
	var names []string
	for _, state := range states {
		names = append(names, string(state))
	}
	return func(yield func(graph.Entry, error) bool) {
		after := beforeAll
		for {
			var page []graph.Entry
			err := s.view(ctx, func(r reader) (err error) { page, err = r.entries(names, after); return err })
			if err != nil {
				yield(graph.Entry{}, err)
				return
			}
			for _, e := range page {
				if !yield(e, nil) {
					return
				}
			}
			if len(page) < journalPage {
				return
			}
			after = page[len(page)-1].Where
		}
	}
}

// beforeAll is before the place of every entry.
var beforeAll = graph.Where{Line: -1}

// entries reads the page of the journal that follows a place. The keys after a file are
// those of its own entries, of the files after it, and of files with which its name begins.
func (r reader) entries(states []string, last graph.Where) (page []graph.Entry, err error) {
	cypher := "MATCH (j:" + schema.LabelJournal + ") WHERE"
	if last != beforeAll {
		cypher = after("j:"+schema.LabelJournal, "key", "file") + " AND (NOT $in.file STARTS WITH j.file OR " +
			"j.file = $in.file AND (j.line > $in.line OR j.line = $in.line AND j.offset > $in.offset)) AND"
	}
	cypher += " j.state IN $in.states RETURN " + entryColumns + " LIMIT $in.limit"
	records, err := r.rows(cypher, map[string]any{"states": states, "limit": journalPage, "file": last.File, "line": last.Line, "offset": last.Offset})
	for _, rec := range records {
		page = append(page, entryOf(rec.Values))
	}
	return page, err
}
