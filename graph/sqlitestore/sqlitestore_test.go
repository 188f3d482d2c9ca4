package sqlitestore

import (
	"context"
	"path/filepath"
	"testing"

	"newsgraph/graph"
	"newsgraph/graph/graphtest"
)

func openNew(t *testing.T) graph.Store {
	s, err := Open(context.Background(), filepath.Join(t.TempDir(), "a b?#%é'.db"))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestStore(t *testing.T) { graphtest.Run(t, openNew) }
