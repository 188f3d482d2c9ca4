package sqlitestore

import (
	"context"
	"database/sql"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"

	"newsgraph/graph"
	"newsgraph/schema"
)

// CheckSchema is part of graph.Checker: it compares the tables, indexes and views of
// the file with those of a new one, and has SQLite look whether the file is sound.
func (s *Store) CheckSchema(ctx context.Context) (faults []graph.Fault, err error) {
	defer func() { err = wrap(s.path, err) }()
	want, err := newDefinitions(ctx)
	if err != nil {
		return nil, err
	}
	have, err := definitions(ctx, s.read)
	if err != nil {
		return nil, err
	}
	for _, name := range slices.Sorted(maps.Keys(want)) {
		kind, _, _ := strings.Cut(name, " ")
		switch sql, ok := have[name]; {
		case !ok:
			faults = append(faults, graph.Fault{What: kind, ID: name, Says: "is missing", Remedy: "run its statement of newsgraph schema on the file with the sqlite3 shell, or make the store anew"})
		case sql != want[name]:
			faults = append(faults, graph.Fault{What: kind, ID: name, Says: "is defined as " + sql, Remedy: "make the store anew from its articles: it was changed by something else"})
		}
	}
	broken, err := reader{ctx, s.read}.texts("PRAGMA quick_check(20)")
	for _, b := range broken {
		if b != "ok" {
			faults = append(faults, graph.Fault{What: "file", ID: s.path, Says: b, Remedy: "restore the file from a copy, or make the store anew from its articles"})
		}
	}
	return faults, err
}

// newDefinitions are those of a new store.
func newDefinitions(ctx context.Context) (_ map[string]string, err error) {
	db, err := sql.Open("sqlite", ":memory:")
	if err != nil {
		return nil, err
	}
	defer func() { _ = db.Close() }() // it was in memory
	db.SetMaxOpenConns(1)             // each connection would have a database of its own
	if _, err := db.ExecContext(ctx, schema.SQL()); err != nil {
		return nil, fmt.Errorf("schema: %w", err)
	}
	return definitions(ctx, db)
}

// definitions maps "table event" and its like to the statement that makes it, without
// comments.
func definitions(ctx context.Context, db *sql.DB) (map[string]string, error) {
	out := map[string]string{}
	return out, reader{ctx, db}.rows(func(rows *sql.Rows) error {
		var name, text string
		err := rows.Scan(&name, &text)
		out[name] = strings.Join(strings.Fields(comment.ReplaceAllString(text, "")), " ")
		return err
	}, "SELECT type || ' ' || name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'")
}

var comment = regexp.MustCompile(`--[^\n]*`)
