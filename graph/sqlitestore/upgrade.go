package sqlitestore

import (
	"context"
	"database/sql"
	"fmt"
	"strings"

	"newsgraph/graph"
	"newsgraph/schema"
)

// A store holds, beside its graph, the extraction of each article, and the graph is
// a function of these. So every older store is brought up to date in one way: its
// extractions are set aside, its tables made anew, and the extractions loaded again.
// What a kill interrupts, the next who opens the store to write goes on with.

// upgrade sets the extractions of an older store aside and makes the tables of this
// version. A file of something else and a newer store are left alone, for
// checkVersion to refuse.
func upgrade(ctx context.Context, tx *sql.Tx) error {
	var app, version int
	if err := tx.QueryRowContext(ctx, "PRAGMA application_id").Scan(&app); err != nil || app != applicationID {
		return err
	}
	if err := tx.QueryRowContext(ctx, "PRAGMA user_version").Scan(&version); err != nil || version >= schema.StoreVersion {
		return err
	}
	aside, err := setAside(reader{ctx, tx})
	if err != nil {
		return err
	}
	drops, err := reader{ctx, tx}.texts("SELECT 'DROP ' || type || ' \"' || name || '\";' FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT IN ('waiting', 'article', 'decided', 'journal') AND name NOT LIKE 'sqlite_%' ORDER BY type DESC")
	if err != nil {
		return err
	}
	statements := strings.Join(drops, "") + aside + schema.SQL() + fmt.Sprintf("PRAGMA user_version = %d;", schema.StoreVersion)
	if _, err := tx.ExecContext(ctx, statements); err != nil {
		return fmt.Errorf("upgrade from version %d: %w", version, err)
	}
	return nil
}

// setAside gives the statements that leave the extractions in the table waiting, and no
// table of articles. Those of an earlier upgrade may wait there still.
func setAside(r reader) (string, error) {
	waiting, err := r.texts("SELECT name FROM sqlite_schema WHERE name = 'waiting'")
	if len(waiting) == 0 {
		return "ALTER TABLE article RENAME TO waiting;", err
	}
	return "INSERT INTO waiting (id, data) SELECT id, data FROM article WHERE true ON CONFLICT (id) DO UPDATE SET data = excluded.data; DROP TABLE article;", err
}

// reload loads the extractions that an upgrade has set aside, and then forgets them.
// One that was loaded in another form meanwhile stays as it is.
func (s *Store) reload(ctx context.Context) error {
	waiting, err := s.waits(ctx)
	for after := ""; err == nil && waiting; {
		after, waiting, err = s.reloadSome(ctx, after)
	}
	return err
}

// waits reports whether the upgrade of the store has not ended.
func (s *Store) waits(ctx context.Context) (bool, error) {
	var n int
	err := s.read.QueryRowContext(ctx, "SELECT count(*) FROM sqlite_schema WHERE name = 'waiting'").Scan(&n)
	return n > 0, err
}

// reloadSome loads some of the extractions that wait, of the articles after one, and tells
// after which to go on; it is false after the last.
func (s *Store) reloadSome(ctx context.Context, after string) (string, bool, error) {
	const some = 500
	var data [][]byte
	err := reader{ctx, s.write}.rows(func(rows *sql.Rows) error {
		var x []byte
		err := rows.Scan(&after, &x)
		data = append(data, x)
		return err
	}, "SELECT w.id, w.data FROM waiting w WHERE w.id > ? AND NOT EXISTS (SELECT 1 FROM article a WHERE a.id = w.id) ORDER BY w.id LIMIT ?", after, some)
	if err != nil {
		return after, false, err
	}
	if len(data) == 0 {
		_, err := s.write.ExecContext(ctx, "DROP TABLE IF EXISTS waiting")
		return after, false, err
	}
	b, err := graph.PlanHeld(data)
	if err != nil {
		return after, false, err
	}
	_, err = s.Load(ctx, b)
	return after, true, err
}
