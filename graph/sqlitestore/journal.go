package sqlitestore

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
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

// entryColumns are those of an entry, as scanEntry reads them.
const entryColumns = "x.file, x.line, x.offset, x.article, x.input, x.hash, x.state, x.class, x.reason"

func scanEntry(rows *sql.Rows, e *graph.Entry) error {
	return rows.Scan(&e.File, &e.Line, &e.Offset, &e.Article, &e.Input, &e.Hash, &e.State, &e.Class, &e.Reason)
}

// Held is part of graph.Journal.
func (s *Store) Held(ctx context.Context, inputs []graph.Input) (map[graph.Input]graph.Entry, error) {
	pairs := make([][2]string, len(inputs))
	for i, in := range inputs {
		pairs[i] = [2]string{in.Article, in.Digest}
	}
	text, _ := json.Marshal(pairs) // strings only
	entries, err := collect(reader{ctx, s.read}, scanEntry, "SELECT "+entryColumns+` FROM json_each(?) j
		CROSS JOIN journal x ON x.article = j.value ->> 0 AND x.article <> '' AND x.input = j.value ->> 1
		CROSS JOIN article a ON a.id = x.article AND a.hash = x.hash WHERE x.state = 'loaded' ORDER BY x.file, x.line, x.offset`, string(text))
	held := map[graph.Input]graph.Entry{}
	for _, e := range entries {
		if in := (graph.Input{Article: e.Article, Digest: e.Input}); held[in].Article == "" {
			held[in] = e
		}
	}
	return held, wrap(s.path, err)
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
		stopped := errors.New("the reader has enough")
		err := r.rows(func(rows *sql.Rows) error {
			var e graph.Entry
			if err := scanEntry(rows, &e); err != nil {
				return err
			}
			if !yield(e, nil) {
				return stopped
			}
			return nil
		}, "SELECT "+entryColumns+" FROM journal x WHERE x.state IN (SELECT value FROM json_each(?)) ORDER BY x.file, x.line, x.offset", string(text))
		if err != nil && !errors.Is(err, stopped) {
			yield(graph.Entry{}, wrap(s.path, err))
		}
	}
}
