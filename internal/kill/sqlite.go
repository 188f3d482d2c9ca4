//go:build unix

package main

import (
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"os"
)

// store is what the trial does to a store behind newsgraph's back.
type store interface {
	// wipe leaves nothing.
	wipe() error
	// settle waits until nothing goes on any more of a loader that is dead.
	settle() error
	// articles counts those that are there, also while a loader runs.
	articles() (int, error)
	// census counts everything, and fails when the store finds itself damaged.
	census() (census, error)
}

// sqliteFile is a store in a file.
type sqliteFile string

func removeStore(path string) {
	for _, suffix := range []string{"", "-wal", "-shm"} {
		_ = os.Remove(path + suffix) // it may not be there
	}
}

func (f sqliteFile) wipe() error {
	removeStore(string(f))
	return nil
}

// missing reports whether there is no store, or no table in it, as when a loader is
// killed early.
func (f sqliteFile) missing() bool {
	if _, err := os.Stat(string(f)); errors.Is(err, fs.ErrNotExist) {
		return true
	}
	tables := 1
	err := reading(string(f), func(db *sql.DB) error { return db.QueryRow("SELECT count(*) FROM sqlite_schema").Scan(&tables) })
	return err == nil && tables == 0
}

func (f sqliteFile) settle() error { return nil }

func (f sqliteFile) articles() (n int, err error) {
	if f.missing() {
		return 0, nil
	}
	err = reading(string(f), func(db *sql.DB) error { return db.QueryRow("SELECT count(*) FROM article").Scan(&n) })
	return n, err
}

func (f sqliteFile) census() (census, error) {
	if f.missing() {
		return census{}, nil
	}
	return sqliteCensus(string(f))
}

// reading calls do with the file, opened to read.
func reading(path string, do func(*sql.DB) error) error {
	db, err := sql.Open("sqlite", "file:"+path+"?mode=ro&_pragma=busy_timeout(5000)") // the driver is sqlitestore's
	if err != nil {
		return err
	}
	return errors.Join(do(db), db.Close())
}

// sqliteCensus counts the rows of all tables.
func sqliteCensus(path string) (census, error) {
	out := census{}
	err := reading(path, func(db *sql.DB) error {
		var said string
		if err := db.QueryRow("PRAGMA integrity_check").Scan(&said); err != nil || said != "ok" {
			return fmt.Errorf("integrity check: %s: %w", said, err)
		}
		for _, table := range []string{"article", "thing", "alias", "event", "role", "sentence", "evidence", "link", "decided"} {
			var n int
			if err := db.QueryRow("SELECT count(*) FROM " + table).Scan(&n); err != nil {
				return err
			}
			out[table] = n
		}
		return nil
	})
	return out, err
}
