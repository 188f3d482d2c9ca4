package main

import (
	"context"
	"os"
	"path/filepath"

	"newsgraph/graph"
	"newsgraph/graph/sqlitestore"
)

// scratch is a store in a folder that goes with it.
type scratch struct {
	graph.Store
	dir string
}

func openScratch(ctx context.Context) (*scratch, error) {
	dir, err := os.MkdirTemp("", "newsgraph-plan-")
	if err != nil {
		return nil, err
	}
	st, err := sqlitestore.Open(ctx, filepath.Join(dir, "sample.db"))
	if err != nil {
		_ = os.RemoveAll(dir) // the first error says more
		return nil, err
	}
	return &scratch{st, dir}, nil
}

// Size is part of ingest.Scratch. The store is closed and opened again, so that all of
// it is in the file.
func (s *scratch) Size(ctx context.Context) (int64, error) {
	path := filepath.Join(s.dir, "sample.db")
	if err := s.Store.Close(); err != nil {
		return 0, err
	}
	info, err := os.Stat(path)
	if err != nil {
		return 0, err
	}
	s.Store, err = sqlitestore.Open(ctx, path)
	return info.Size(), err
}

// Close removes the store.
func (s *scratch) Close() error {
	err := s.Store.Close()
	if e := os.RemoveAll(s.dir); err == nil {
		err = e
	}
	return err
}
