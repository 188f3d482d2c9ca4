package export_test

import (
	"bytes"
	"context"
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"newsgraph/graph"
	"newsgraph/graph/export"
	"newsgraph/graph/graphtest"
	"newsgraph/graph/sqlitestore"
)

// hostile opens a store of hostile names.
func hostile(t *testing.T) graph.Store {
	t.Helper()
	ctx := context.Background()
	s, err := sqlitestore.Open(ctx, filepath.Join(t.TempDir(), "a.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	xs, decided := graphtest.Hostile()
	batch, _ := graph.Plan(xs)
	if _, err := s.Load(ctx, batch); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Decide(ctx, decided); err != nil {
		t.Fatal(err)
	}
	return s
}

func write(t *testing.T, format string, s graph.Viewer) []byte {
	t.Helper()
	f, ok := export.Named(format)
	if !ok {
		t.Fatalf("no format %s", format)
	}
	var b bytes.Buffer
	if err := f.Write(context.Background(), &b, s); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// records counts nodes and relationships.
func records(t *testing.T, s graph.Dumper) (nodes, edges int) {
	t.Helper()
	for r, err := range s.Dump(context.Background()) {
		switch {
		case err != nil:
			t.Fatal(err)
		case r.Type == "":
			nodes++
		default:
			edges++
		}
	}
	return nodes, edges
}

type broken struct{}

var errFull = errors.New("disk full")

func (broken) Write([]byte) (int, error) { return 0, errFull }

// TestWriteFails: what is wrong with the output is not taken for the store's.
func TestWriteFails(t *testing.T) {
	s := hostile(t)
	for _, f := range export.Formats() {
		var err error
		if f.IsFolder() {
			err = f.WriteFolder(context.Background(), filepath.Join(t.TempDir(), "nowhere"), s)
		} else {
			err = f.Write(context.Background(), broken{}, s)
		}
		if err == nil || strings.Contains(err.Error(), "store") || !f.IsFolder() && !errors.Is(err, errFull) {
			t.Errorf("%s: %v", f.Name, err)
		}
	}
}
