package sqlitestore

import (
	"context"
	"database/sql"
	"fmt"

	"newsgraph/schema"
)

// upgrades has, for each version of the store from the first, the statements that
// make it one of the next. Articles that are there keep what their extraction told:
// what a new column holds of them comes when they are loaded again.
var upgrades = []string{
	`ALTER TABLE event ADD COLUMN toll_kind TEXT NOT NULL DEFAULT '';
	ALTER TABLE event ADD COLUMN toll_number INTEGER;
	ALTER TABLE event ADD COLUMN toll_at_least INTEGER;
	ALTER TABLE event ADD COLUMN toll_at_most INTEGER;
	ALTER TABLE event ADD COLUMN toll_text TEXT NOT NULL DEFAULT '';`,
}

// upgrade brings the tables of an older store up to date. A file of something else
// and a newer store are left alone, for checkVersion to refuse.
func upgrade(ctx context.Context, tx *sql.Tx) error {
	var app, version int
	if err := tx.QueryRowContext(ctx, "PRAGMA application_id").Scan(&app); err != nil || app != applicationID {
		return err
	}
	if err := tx.QueryRowContext(ctx, "PRAGMA user_version").Scan(&version); err != nil {
		return err
	}
	for ; version < schema.StoreVersion; version++ {
		if _, err := tx.ExecContext(ctx, fmt.Sprintf("%s PRAGMA user_version = %d;", upgrades[version-1], version+1)); err != nil {
			return fmt.Errorf("upgrade from version %d: %w", version, err)
		}
	}
	return nil
}
