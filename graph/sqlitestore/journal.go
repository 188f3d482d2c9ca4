package sqlitestore

import (
	"context"
	"database/sql"
	"encoding/json"
	"iter"

	"newsgraph/graph"
	"newsgraph/schema"
)

// addJournal makes the table of the journal in a store of ours that was made before
// there was one.
func addJournal(ctx context.Context, tx *sql.Tx) error {
	var app int
	if err := tx.QueryRowContext(ctx, "PRAGMA application_id").Scan(&app); err != nil || app != applicationID {
		return err
	}
	_, err := tx.ExecContext(ctx, schema.JournalSQL())
	return err
}

// Note is part of graph.Journal.
func (s *Store) Note(ctx context.Context, entries []graph.Entry) (err error) {
	defer func() { err = wrap(s.path, err) }()
	if s.write == nil {
		return graph.ErrReadOnly
	}
	if len(entries) == 0 {
		return nil
	}
	tx, err := s.write.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }() // after a commit it does nothing
	note := tx.StmtContext(ctx, s.writing.note)
	for _, e := range entries {
		if _, err := note.ExecContext(ctx, e.File, e.Line, e.Offset, e.Article, e.Input, e.Hash, string(e.State), e.Class, e.Reason); err != nil {
			return err
		}
	}
	return tx.Commit()
}

// Held is part of graph.Journal.
func (s *Store) Held(ctx context.Context, inputs []graph.Input) (held map[graph.Input]bool, err error) {
	defer func() { err = wrap(s.path, err) }()
	held = map[graph.Input]bool{}
	pairs := make([][2]string, len(inputs))
	for i, in := range inputs {
		pairs[i] = [2]string{in.Article, in.Digest}
	}
	text, _ := json.Marshal(pairs) // strings only
	return held, reader{ctx, s.read}.rows(func(rows *sql.Rows) error {
		var in graph.Input
		err := rows.Scan(&in.Article, &in.Digest)
		held[in] = true
		return err
	}, `SELECT x.article, x.input FROM json_each(?) j CROSS JOIN journal x ON x.article = j.value ->> 0 AND x.article <> '' AND x.input = j.value ->> 1
		CROSS JOIN article a ON a.id = x.article AND a.hash = x.hash WHERE x.state = 'loaded'`, string(text))
}

// Entries is part of graph.Journal. A store that was made before there was a journal
// has none.
func (s *Store) Entries(ctx context.Context, states ...graph.EntryState) iter.Seq2[graph.Entry, error] {
	return func(yield func(graph.Entry, error) bool) {
		r := reader{ctx, s.read}
		if tables, err := r.texts("SELECT name FROM sqlite_schema WHERE name = 'journal'"); err != nil || len(tables) == 0 {
			if err != nil {
				yield(graph.Entry{}, wrap(s.path, err))
			}
			return
		}
		if len(states) == 0 {
			states = graph.EntryStates()
		}
		text, _ := json.Marshal(states) // strings only
		rows, err := r.tx.QueryContext(ctx, `SELECT file, line, offset, article, input, hash, state, class, reason FROM journal
			WHERE state IN (SELECT value FROM json_each(?)) ORDER BY file, line, offset`, string(text))
		if err != nil {
			yield(graph.Entry{}, wrap(s.path, err))
			return
		}
		defer func() { _ = rows.Close() }()
		for rows.Next() {
			var e graph.Entry
			err := rows.Scan(&e.File, &e.Line, &e.Offset, &e.Article, &e.Input, &e.Hash, &e.State, &e.Class, &e.Reason)
			if !yield(e, wrap(s.path, err)) || err != nil {
				return
			}
		}
		if err := rows.Err(); err != nil {
			yield(graph.Entry{}, wrap(s.path, err))
		}
	}
}
