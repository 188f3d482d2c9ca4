package sqlitestore

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"newsgraph/graph"
	"newsgraph/graph/graphtest"
	"newsgraph/internal/needs"
	"newsgraph/schema"
)

// sampleStore makes a file that holds 100 events.
func sampleStore(t *testing.T) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "news.db")
	s := mustOpen(t, path)
	mustLoad(t, s, 100)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	return path
}

func mustOpen(t testing.TB, path string) *Store {
	t.Helper()
	s, err := Open(context.Background(), path)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func mustLoad(t *testing.T, s *Store, events int) {
	t.Helper()
	b, _ := graph.Plan(graphtest.Sample(events, 1))
	mustPut(t, s, b)
}

func mustPut(t *testing.T, s *Store, b graph.Batch) {
	t.Helper()
	if _, err := s.Load(context.Background(), b); err != nil {
		t.Fatal(err)
	}
}

func TestOpenWrong(t *testing.T) {
	dir := t.TempDir()
	text, other, newer := filepath.Join(dir, "notes.txt"), filepath.Join(dir, "other.db"), sampleStore(t)
	if err := os.WriteFile(text, []byte(strings.Repeat("not a database ", 300)), 0o600); err != nil {
		t.Fatal(err)
	}
	sqlExec(t, other, "CREATE TABLE mine (x)")
	sqlExec(t, newer, "PRAGMA user_version = 99")
	for _, c := range []struct {
		name, path string
		want       error
	}{
		{"a text file", text, graph.ErrNotStore},
		{"another program's database", other, graph.ErrNotStore},
		{"a newer store", newer, graph.ErrNewer},
		{"a folder", dir, graph.ErrNotStore},
		{"a missing folder", filepath.Join(dir, "nowhere", "x.db"), graph.ErrNotFound},
		{"a file for a folder", filepath.Join(text, "x.db"), graph.ErrNotFound},
	} {
		for mode, open := range map[string]func(context.Context, string) (*Store, error){"open": Open, "read": OpenReadOnly} {
			s, err := open(context.Background(), c.path)
			if err == nil {
				_ = s.Close()
			}
			if !errors.Is(err, c.want) || err != nil && !strings.Contains(err.Error(), c.path) || err != nil && strings.Contains(err.Error(), "\n") {
				t.Errorf("%s (%s): %v; want one line with %q and %q", c.name, mode, err, c.want, c.path)
			}
		}
	}
	if rest, err := os.ReadFile(text); err != nil || len(rest) != 4500 {
		t.Errorf("the text file was changed: %d bytes, %v", len(rest), err)
	}
}

func sqlExec(t *testing.T, path, statement string) {
	t.Helper()
	db, err := sql.Open("sqlite", dsn(path, "rwc"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := db.Exec(statement); err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
}

func TestReadOnly(t *testing.T) {
	path := sampleStore(t)
	if _, err := OpenReadOnly(context.Background(), filepath.Join(t.TempDir(), "none.db")); !errors.Is(err, graph.ErrNotFound) {
		t.Errorf("opening what is not there to read: %v", err)
	}
	s, err := OpenReadOnly(context.Background(), path)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = s.Close() }()
	b, _ := graph.Plan(graphtest.Sample(5, 9))
	if _, err := s.Load(context.Background(), b); !errors.Is(err, graph.ErrReadOnly) {
		t.Errorf("loading into a store opened to read: %v", err)
	}
	if got := len(graphtest.Lines(t, s)); got < 100 {
		t.Errorf("%d lines in a store opened to read", got)
	}
}

// TestReadOnlyFolder runs as another user, as root may write anywhere.
func TestReadOnlyFolder(t *testing.T) {
	if dir := os.Getenv("NEWSGRAPH_TEST_READONLY"); dir != "" {
		_, err := Open(context.Background(), filepath.Join(dir, "new.db"))
		fmt.Println("new:", errors.Is(err, graph.ErrReadOnly), err)
		_, err = Open(context.Background(), filepath.Join(dir, "news.db"))
		fmt.Println("old:", errors.Is(err, graph.ErrReadOnly), err)
		s, err := OpenReadOnly(context.Background(), filepath.Join(dir, "news.db"))
		if err != nil {
			t.Fatal(err)
		}
		fmt.Println("lines:", len(graphtest.Lines(t, s)) > 100)
		return
	}
	dir := filepath.Dir(sampleStore(t))
	if err := os.Chmod(filepath.Join(dir, "news.db"), 0o444); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(dir, 0o555); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.Chmod(dir, 0o755) })
	child := exec.Command(os.Args[0], "-test.run=^TestReadOnlyFolder$")
	child.Env = append(os.Environ(), "NEWSGRAPH_TEST_READONLY="+dir)
	needs.AsNobody(t, child, dir)
	out, err := child.CombinedOutput()
	for _, want := range []string{"new: true", "old: true", "lines: true"} {
		if err != nil || !strings.Contains(string(out), want) {
			t.Fatalf("%v, no %q in:\n%s", err, want, out)
		}
	}
}

// TestFull fills a store that may not grow: what is committed stays, whole, and
// the same load completes it once there is room.
func TestFull(t *testing.T) {
	s := mustOpen(t, filepath.Join(t.TempDir(), "news.db"))
	defer func() { _ = s.Close() }()
	if _, err := s.write.Exec("PRAGMA max_page_count = 500"); err != nil {
		t.Fatal(err)
	}
	xs := graphtest.Sample(5000, 1)
	b, _ := graph.Plan(xs)
	stats, err := s.Load(context.Background(), b)
	if !errors.Is(err, graph.ErrFull) || stats.Articles == 0 {
		t.Fatalf("loading into a full store: %+v, %v", stats, err)
	}
	held := 0
	for _, x := range xs {
		h, err := s.Hashes(context.Background(), []string{x.ID})
		if err != nil {
			t.Fatal(err)
		}
		held += len(h)
	}
	if held != stats.Articles {
		t.Errorf("%d articles held, %d reported", held, stats.Articles)
	}
	part, _ := graph.Plan(xs[:held])
	graphtest.WantGraph(t, s, part)
	if _, err := s.write.Exec("PRAGMA max_page_count = 1000000"); err != nil {
		t.Fatal(err)
	}
	if again, err := s.Load(context.Background(), b); err != nil || again.Unchanged != held {
		t.Fatalf("loading again: %+v, %v", again, err)
	}
	graphtest.WantGraph(t, s, b)
}

func TestKilled(t *testing.T) {
	where := ""
	if !graphtest.IsChild() { // who is killed removes no folder
		where = filepath.Join(t.TempDir(), "news.db")
	}
	graphtest.Killed(t, where, func(t *testing.T, where string) graph.Store { return mustOpen(t, where) })
}

// TestTwoWriters: two handles on one file, as two processes have, load at once.
func TestTwoWriters(t *testing.T) {
	path := filepath.Join(t.TempDir(), "news.db")
	xs := graphtest.Sample(2000, 1)
	done := make(chan error, 2)
	for i := range 2 {
		go func() {
			s, err := Open(context.Background(), path)
			if err != nil {
				done <- err
				return
			}
			for x := i; x < len(xs) && err == nil; x += 2 {
				b, _ := graph.Plan(xs[x : x+1])
				_, err = s.Load(context.Background(), b)
			}
			done <- errors.Join(err, s.Close())
		}()
	}
	for range 2 {
		if err := <-done; err != nil {
			t.Fatal(err)
		}
	}
	s := mustOpen(t, path)
	defer func() { _ = s.Close() }()
	b, _ := graph.Plan(xs)
	graphtest.WantGraph(t, s, b)
}

func TestSchemaPrints(t *testing.T) {
	for _, rel := range schema.Relations() {
		if !strings.Contains(schema.SQL(), "'"+rel+"'") {
			t.Errorf("the view of shortcuts has no %s", rel)
		}
	}
}
