package sqlitestore

import (
	"context"
	"database/sql"
	"fmt"

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
	r := reader{ctx, tx}
	drops, err := r.texts("SELECT 'DROP ' || type || ' \"' || name || '\";' FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT IN ('waiting', 'decided', 'journal') AND name NOT LIKE 'sqlite_%' ORDER BY type DESC")
	if err != nil {
		return err
	}
	statements := `CREATE TABLE IF NOT EXISTS waiting (id TEXT PRIMARY KEY, data BLOB NOT NULL);
		INSERT OR REPLACE INTO waiting SELECT id, data FROM article;`
	for _, d := range drops {
		statements += d
	}
	statements += schema.SQL() + fmt.Sprintf("PRAGMA user_version = %d;", schema.StoreVersion)
	if _, err := tx.ExecContext(ctx, statements); err != nil {
		return fmt.Errorf("upgrade from version %d: %w", version, err)
	}
	return nil
}

// reload loads the extractions that an upgrade has set aside, and then forgets them.
// One that was loaded in another form meanwhile stays as it is.
func (s *Store) reload(ctx context.Context) error {
	waiting, err := s.waits(ctx)
	for err == nil && waiting {
		waiting, err = s.reloadSome(ctx)
	}
	return err
}

// waits reports whether the upgrade of the store has not ended.
func (s *Store) waits(ctx context.Context) (bool, error) {
	var n int
	err := s.read.QueryRowContext(ctx, "SELECT count(*) FROM sqlite_schema WHERE name = 'waiting'").Scan(&n)
	return n > 0, err
}

// reloadSome loads some of the extractions that wait; it is false after the last.
func (s *Store) reloadSome(ctx context.Context) (bool, error) {
	const some = 500
	rows, err := collect(reader{ctx, s.write}, func(rows *sql.Rows, data *[]byte) error { return rows.Scan(data) },
		"SELECT data FROM waiting WHERE id NOT IN (SELECT id FROM article) ORDER BY id LIMIT ?", some)
	if err != nil {
		return false, err
	}
	if len(rows) == 0 {
		_, err := s.write.ExecContext(ctx, "DROP TABLE IF EXISTS waiting")
		return false, err
	}
	b, err := graph.PlanHeld(rows)
	if err != nil {
		return false, err
	}
	_, err = s.Load(ctx, b)
	return true, err
}
