// Package sqlitestore keeps the graph in one SQLite file: the default store,
// without a server and without cgo. Questions read while a load writes. A load
// that is killed leaves what its finished transactions wrote, and no more.
package sqlitestore

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"syscall"
	"time"

	_ "modernc.org/sqlite" // the driver, under the name "sqlite"

	"newsgraph/graph"
	"newsgraph/schema"
)

// Store is a graph.Store in a SQLite file.
type Store struct {
	path    string
	write   *sql.DB // one connection; nil when the store is only read
	read    *sql.DB
	writing writeStatements
}

var _ graph.Store = (*Store)(nil)

// applicationID marks the file as ours in its header: "ngrf".
const applicationID = 0x6e677266

// busy is how long we wait for another process.
const busy = 20 * time.Second

var busyTimeout = fmt.Sprintf("busy_timeout(%d)", busy.Milliseconds())

// Open opens the store in the file, and makes it where there is none. Errors:
// graph.ErrNotFound for a folder that is not there, ErrReadOnly, ErrFull,
// ErrBusy, ErrNotStore for a file of something else, ErrNewer.
func Open(ctx context.Context, path string) (*Store, error) {
	if err := touch(path); err != nil {
		return nil, wrap(path, err)
	}
	s := &Store{path: path}
	if err := s.open(ctx); err != nil {
		_ = s.Close() // the first error says more
		return nil, wrap(path, err)
	}
	return s, nil
}

// OpenReadOnly opens a store that is there already, for questions and exports.
// It writes nothing, so a read-only folder will do. An older store gives ErrOlder.
func OpenReadOnly(ctx context.Context, path string) (*Store, error) {
	switch info, err := os.Stat(path); {
	case err != nil:
		return nil, wrap(path, err)
	case info.IsDir():
		return nil, wrap(path, syscall.EISDIR)
	}
	mode := "ro"
	if still(path) {
		mode = "ro&immutable=1"
	}
	s := &Store{path: path}
	var err error
	if s.read, err = sql.Open("sqlite", dsn(path, mode, busyTimeout, "query_only(1)")); err != nil {
		return nil, wrap(path, err)
	}
	if err := s.checkReady(ctx); err != nil {
		_ = s.Close() // the first error says more
		if _, e := os.Stat(path + "-wal"); e == nil && meaningOf(err) == graph.ErrReadOnly {
			err = fmt.Errorf("%w: a load was killed, and what it loaded last is still in %s-wal: read the store once where its folder can be written: %w", graph.ErrReadOnly, filepath.Base(path), err)
		}
		return nil, wrap(path, err)
	}
	return s, nil
}

// Close ends all connections.
func (s *Store) Close() error {
	var errs []error
	for _, db := range []*sql.DB{s.read, s.write} { // the writer last: it folds the log into the file
		if db != nil {
			errs = append(errs, db.Close())
		}
	}
	return wrap(s.path, errors.Join(errs...))
}

// touch makes sure that the file can be written; the system's own error says
// better than SQLite's why not.
func touch(path string) error {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o644)
	if err != nil {
		return err
	}
	return f.Close()
}

// still reports whether the file can be read as it is: it is in a place where
// nobody can write, and no log lies beside it.
func still(path string) bool {
	if _, err := os.Stat(path + "-wal"); !errors.Is(err, fs.ErrNotExist) {
		return false
	}
	f, err := os.CreateTemp(filepath.Dir(path), ".newsgraph-probe-")
	if err != nil {
		return true
	}
	_ = f.Close()
	_ = os.Remove(f.Name())
	return false
}

// dsn writes the data source name of the driver for a path of any characters.
func dsn(path, mode string, pragmas ...string) string {
	u := url.URL{Scheme: "file", Opaque: (&url.URL{Path: path}).EscapedPath()}
	q := "mode=" + mode
	for _, p := range pragmas {
		q += "&_pragma=" + url.QueryEscape(p)
	}
	u.RawQuery = q
	return u.String()
}

func (s *Store) open(ctx context.Context) error {
	var err error
	s.write, err = sql.Open("sqlite", dsn(s.path, "rwc&_txlock=immediate", busyTimeout, "journal_mode(WAL)", "synchronous(NORMAL)", "cache_size(-65536)", "wal_autocheckpoint(40000)", "temp_store(MEMORY)"))
	if err != nil {
		return err
	}
	s.write.SetMaxOpenConns(1)
	if err := patiently(ctx, func() error { return s.create(ctx) }); err != nil {
		return err
	}
	if s.read, err = sql.Open("sqlite", dsn(s.path, "rw", busyTimeout, "query_only(1)", "cache_size(-16384)")); err != nil {
		return err
	}
	s.read.SetMaxOpenConns(4)
	if err := s.checkVersion(ctx); err != nil {
		return err
	}
	if err := s.writing.prepare(ctx, s.write); err != nil {
		return err
	}
	return s.reload(ctx)
}

// patiently calls f again while the file is locked. SQLite waits by itself, but
// not when it turns the journal of a new file into a log.
func patiently(ctx context.Context, f func() error) error {
	for deadline := time.Now().Add(busy); ; {
		err := f()
		if meaningOf(err) != graph.ErrBusy || time.Now().After(deadline) {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(10 * time.Millisecond):
		}
	}
}

// create makes the tables in an empty file, or brings older ones up to date, in one
// transaction, so that of two processes one does and the other finds them.
func (s *Store) create(ctx context.Context) error {
	tx, err := s.write.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }() // after a commit it does nothing
	var tables int
	if err := tx.QueryRowContext(ctx, "SELECT count(*) FROM sqlite_schema").Scan(&tables); err != nil {
		return err
	}
	if tables > 0 {
		if err := upgrade(ctx, tx); err != nil {
			return err
		}
		if err := addJournal(ctx, tx); err != nil {
			return err
		}
		return tx.Commit()
	}
	marks := fmt.Sprintf("PRAGMA application_id = %d; PRAGMA user_version = %d;", applicationID, schema.StoreVersion)
	if _, err := tx.ExecContext(ctx, schema.SQL()+marks); err != nil {
		return err
	}
	return tx.Commit()
}

// checkReady is checkVersion for who only reads: an upgrade has to have ended.
func (s *Store) checkReady(ctx context.Context) error {
	if err := s.checkVersion(ctx); err != nil {
		return err
	}
	waiting, err := s.waits(ctx)
	if err == nil && waiting {
		err = fmt.Errorf("%w: it was being brought up to date; ingest or load something into it to go on", graph.ErrOlder)
	}
	return err
}

func (s *Store) checkVersion(ctx context.Context) error {
	var app, version int
	if err := s.read.QueryRowContext(ctx, "PRAGMA application_id").Scan(&app); err != nil {
		return err
	}
	if err := s.read.QueryRowContext(ctx, "PRAGMA user_version").Scan(&version); err != nil {
		return err
	}
	var tables int
	if err := s.read.QueryRowContext(ctx, "SELECT count(*) FROM sqlite_schema").Scan(&tables); err != nil {
		return err
	}
	switch {
	case tables == 0: // who was to make it was killed
		return graph.ErrNotFound
	case app != applicationID:
		return graph.ErrNotStore
	case version < schema.StoreVersion:
		return fmt.Errorf("%w: it has version %d, this program %d; ingest or load something into it to bring it up to date", graph.ErrOlder, version, schema.StoreVersion)
	case version > schema.StoreVersion:
		return fmt.Errorf("%w: it has version %d, this program knows %d", graph.ErrNewer, version, schema.StoreVersion)
	}
	return nil
}
