package sqlitestore

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"newsgraph/graph"
	"newsgraph/graph/graphtest"
	"newsgraph/schema"
)

// older makes a store of an older version: testdata/vN.sql is one as it was.
func older(t *testing.T, file string) string {
	t.Helper()
	dump, err := os.ReadFile(filepath.Join("testdata", file))
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "news.db")
	sqlExec(t, path, string(dump))
	return path
}

// TestUpgrade: an older store is refused to who only reads, and brought up to date
// by who writes: then it holds what its articles give, and takes what is new.
func TestUpgrade(t *testing.T) {
	for _, file := range []string{"v1.sql", "v2.sql", "v3.sql"} {
		t.Run(file, func(t *testing.T) {
			path := older(t, file)
			if _, err := OpenReadOnly(context.Background(), path); !errors.Is(err, graph.ErrOlder) {
				t.Errorf("opening an older store to read: %v", err)
			}
			s := mustOpen(t, path)
			defer func() { _ = s.Close() }()
			b := held(t, s)
			if len(b.Articles) != 2 || b.Reports() < 10 {
				t.Fatalf("%d articles with %d reports", len(b.Articles), b.Reports())
			}
			graphtest.WantGraph(t, s, b)
			more, _ := graph.Plan(graphtest.Sample(20, 1))
			if _, err := s.Load(context.Background(), more); err != nil {
				t.Fatal(err)
			}
			both, _ := graph.Join(b, more)
			graphtest.WantGraph(t, s, both)
		})
	}
}

// TestUpgradeGoesOn: what was killed while it loaded again is not read half, and is
// ended by who writes next; an article that came meanwhile stays as it came.
func TestUpgradeGoesOn(t *testing.T) {
	path := older(t, "v3.sql")
	b := broughtUp(t, path)
	sqlExec(t, path, "CREATE TABLE waiting (id TEXT PRIMARY KEY, data BLOB NOT NULL); INSERT INTO waiting SELECT id, data FROM article")
	if _, err := OpenReadOnly(context.Background(), path); !errors.Is(err, graph.ErrOlder) {
		t.Errorf("opening a store that is half way to read: %v", err)
	}
	first := b.Articles[0].Article.ID
	sqlExec(t, path, "UPDATE waiting SET data = (SELECT data FROM waiting WHERE id <> '"+first+"') WHERE id = '"+first+"'")
	s := mustOpen(t, path)
	defer func() { _ = s.Close() }()
	graphtest.WantGraph(t, s, b)
}

// TestUpgradeTwice: a store that a program between the versions had begun to bring up to
// date has extractions that wait, beside those that it had loaded again.
func TestUpgradeTwice(t *testing.T) {
	want := broughtUp(t, older(t, "v2.sql"))
	path := older(t, "v2.sql")
	sqlExec(t, path, "CREATE TABLE waiting (id TEXT PRIMARY KEY, data BLOB NOT NULL); INSERT INTO waiting SELECT id, data FROM article; DELETE FROM article WHERE n = 1")
	s := mustOpen(t, path)
	defer func() { _ = s.Close() }()
	graphtest.WantGraph(t, s, want)
	if waiting, err := s.waits(context.Background()); waiting || err != nil {
		t.Errorf("extractions wait still: %v, %v", waiting, err)
	}
}

// broughtUp brings a store up to date, and plans what its articles told.
func broughtUp(t *testing.T, path string) graph.Batch {
	t.Helper()
	s := mustOpen(t, path)
	b := held(t, s)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	return b
}

// held plans what the store's articles told.
func held(t *testing.T, s *Store) graph.Batch {
	t.Helper()
	var xs []schema.Extraction
	err := s.view(context.Background(), func(r reader) error {
		ids, err := r.IDs(schema.LabelArticle, "", 1000)
		if err != nil {
			return err
		}
		data, err := r.Data(ids)
		for _, id := range slices.Sorted(slices.Values(ids)) {
			x, err := graph.Decode(data[id])
			if err != nil {
				return err
			}
			xs = append(xs, x)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	b, _ := graph.Plan(xs)
	return b
}
