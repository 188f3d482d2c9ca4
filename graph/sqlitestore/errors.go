package sqlitestore

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"syscall"

	"modernc.org/sqlite"
	lib "modernc.org/sqlite/lib"

	"newsgraph/graph"
)

// wrap names the file, and the meaning of the error.
func wrap(path string, err error) error {
	switch meaning := meaningOf(err); {
	case err == nil, graph.IsAnswer(err):
		return err
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return fmt.Errorf("store %s: %w", path, err)
	case meaning != nil && !errors.Is(err, meaning):
		return fmt.Errorf("store %s: %w: %w", path, meaning, err)
	}
	return fmt.Errorf("store %s: %w", path, err)
}

// meaningOf finds the sentinel for an error of the system or of SQLite, if any.
func meaningOf(err error) error {
	var e *sqlite.Error
	switch {
	case errors.Is(err, syscall.ENOSPC), errors.Is(err, syscall.EDQUOT):
		return graph.ErrFull
	case errors.Is(err, fs.ErrPermission), errors.Is(err, syscall.EROFS):
		return graph.ErrReadOnly
	case errors.Is(err, fs.ErrNotExist), errors.Is(err, syscall.ENOTDIR):
		return graph.ErrNotFound
	case errors.Is(err, syscall.EISDIR):
		return graph.ErrNotStore
	case errors.As(err, &e):
		return meaningOfCode(e.Code())
	}
	return nil
}

func meaningOfCode(code int) error {
	switch code & 0xff { // the rest is the extended code
	case lib.SQLITE_FULL:
		return graph.ErrFull
	case lib.SQLITE_READONLY, lib.SQLITE_PERM, lib.SQLITE_CANTOPEN:
		return graph.ErrReadOnly
	case lib.SQLITE_BUSY, lib.SQLITE_LOCKED:
		return graph.ErrBusy
	case lib.SQLITE_NOTADB:
		return graph.ErrNotStore
	}
	return nil
}
