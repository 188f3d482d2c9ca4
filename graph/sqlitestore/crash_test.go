package sqlitestore

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"newsgraph/graph"
	"newsgraph/graph/graphtest"
	"newsgraph/schema"
)

// holderEnv tells the test binary to hold the write lock of a store until its
// standard input ends.
const holderEnv = "NEWSGRAPH_TEST_HOLD"

// lockedBy has another process hold the write lock; release ends it.
func lockedBy(t *testing.T, path string) (release func()) {
	t.Helper()
	c := exec.Command(os.Args[0], "-test.run=^TestBusy$")
	c.Env = append(os.Environ(), holderEnv+"="+path)
	in, err := c.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := c.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	if line, err := bufio.NewReader(out).ReadString('\n'); err != nil || line != "held\n" {
		t.Fatalf("the other process says %q, %v", line, err)
	}
	return func() {
		_ = in.Close()
		_ = c.Wait() // what it did is done
	}
}

// hold is what the other process does.
func hold(t *testing.T, path string) {
	s := mustOpen(t, path)
	tx, err := s.write.Begin() // immediate
	if err != nil {
		t.Fatal(err)
	}
	fmt.Println("held")
	_, _ = os.Stdin.Read(make([]byte, 1))
	if err := errors.Join(tx.Rollback(), s.Close()); err != nil {
		t.Fatal(err)
	}
}

// TestBusy: a second process holds the write lock, for longer than we wait and then
// for less. Questions are answered meanwhile.
func TestBusy(t *testing.T) {
	if path := os.Getenv(holderEnv); path != "" {
		hold(t, path)
		return
	}
	path := sampleStore(t)
	s := mustOpen(t, path)
	defer func() { _ = s.Close() }()
	before := graphtest.Lines(t, s)
	if _, err := s.write.Exec("PRAGMA busy_timeout = 300"); err != nil {
		t.Fatal(err)
	}
	b, _ := graph.Plan(graphtest.Sample(50, 8))
	release := lockedBy(t, path)
	if stats, err := s.Load(context.Background(), b); !errors.Is(err, graph.ErrBusy) || stats != (graph.Stats{}) {
		t.Errorf("loading into a locked store: %+v, %v", stats, err)
	}
	if after := graphtest.Lines(t, s); len(after) != len(before) {
		t.Errorf("%d lines before, %d after a load that found the store locked", len(before), len(after))
	}
	ctx, cancel := context.WithTimeout(context.Background(), 100*time.Millisecond)
	defer cancel()
	if _, err := s.Load(ctx, b); err == nil {
		t.Error("a cancelled load into a locked store has loaded")
	}
	if _, err := s.write.Exec("PRAGMA busy_timeout = 20000"); err != nil {
		t.Fatal(err)
	}
	time.AfterFunc(300*time.Millisecond, release)
	if stats, err := s.Load(context.Background(), b); err != nil || stats.Articles != 10 {
		t.Errorf("loading once the lock is free: %+v, %v", stats, err)
	}
}

// TestKilledEarly: a loader that is killed before it has made the tables leaves no
// store, for who reads, and an empty one for who loads.
func TestKilledEarly(t *testing.T) {
	path := filepath.Join(t.TempDir(), "news.db")
	if err := os.WriteFile(path, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := OpenReadOnly(context.Background(), path); !errors.Is(err, graph.ErrNotFound) {
		t.Errorf("an empty file: %v", err)
	}
	sqlExec(t, path, "PRAGMA journal_mode = WAL") // the first thing that it does
	if _, err := OpenReadOnly(context.Background(), path); !errors.Is(err, graph.ErrNotFound) {
		t.Errorf("a file without tables: %v", err)
	}
	s := mustOpen(t, path)
	defer func() { _ = s.Close() }()
	mustLoad(t, s, 10)
}

// killedLoad is what a loader leaves that is killed after so many transactions: the
// file and its log.
func killedLoad(t *testing.T, xs []schema.Extraction, part int) (file, log []byte) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "news.db")
	s := mustOpen(t, path)
	defer func() { _ = s.Close() }()
	for some := range slices.Chunk(xs, part) {
		b, _ := graph.Plan(some)
		if _, err := s.Load(context.Background(), b); err != nil {
			t.Fatal(err)
		}
	}
	file, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if log, err = os.ReadFile(path + "-wal"); err != nil || len(log) == 0 {
		t.Fatalf("a log of %d bytes, %v", len(log), err)
	}
	return file, log
}

// TestBrokenLog takes the log that a killed loader leaves, cuts it at any byte or
// breaks one, and reads the store before anybody writes to it: it is the graph of
// whole articles, of those of the first transactions, and the same load completes it.
func TestBrokenLog(t *testing.T) {
	const part = 8
	xs := graphtest.Sample(160, 6) // 32 articles
	all, _ := graph.Plan(xs)
	file, log := killedLoad(t, xs, part)
	seen := map[int]bool{}
	rapid.Check(t, func(rt *rapid.T) {
		dir, err := os.MkdirTemp(t.TempDir(), "")
		if err != nil {
			rt.Fatal(err)
		}
		path, left := filepath.Join(dir, "news.db"), slices.Clone(log)
		at := rapid.IntRange(0, len(log)-1).Draw(rt, "at") // most of these are small
		if rapid.Bool().Draw(rt, "from the end") {
			at = len(log) - 1 - at
		}
		if rapid.Bool().Draw(rt, "cut") {
			left = left[:at]
		} else {
			left[at] ^= 0x55
		}
		if err := errors.Join(os.WriteFile(path, file, 0o600), os.WriteFile(path+"-wal", left, 0o600)); err != nil {
			rt.Fatal(err)
		}
		held := readWhole(rt, path, xs)
		seen[held] = true
		if held%part != 0 {
			rt.Fatalf("%d articles are left, of transactions of %d", held, part)
		}
		s, err := Open(context.Background(), path)
		if err != nil {
			rt.Fatal(err)
		}
		stats, err := s.Load(context.Background(), all)
		if err != nil || stats.Unchanged != held {
			rt.Fatalf("%d articles are left, and the same load says %+v, %v", held, stats, err)
		}
		graphtest.WantGraph(rt, s, all)
		if err := s.Close(); err != nil {
			rt.Fatal(err)
		}
	})
	if len(seen) < 2 {
		t.Errorf("the log was only broken so that %v articles were left", seen)
	}
}

// readWhole opens a store to read, and returns how many of the articles it holds,
// which have to be the first ones, with exactly their graph.
func readWhole(rt *rapid.T, path string, xs []schema.Extraction) int {
	s, err := OpenReadOnly(context.Background(), path)
	if errors.Is(err, graph.ErrNotFound) {
		return 0 // nothing was committed, not even the tables
	}
	if err != nil {
		rt.Fatal(err)
	}
	ids := make([]string, len(xs))
	for i, x := range xs {
		ids[i] = x.ID
	}
	held, err := s.Hashes(context.Background(), ids)
	if err != nil {
		rt.Fatal(err)
	}
	b, _ := graph.Plan(xs[:len(held)])
	graphtest.WantGraph(rt, s, b)
	if err := s.Close(); err != nil {
		rt.Fatal(err)
	}
	return len(held)
}
