package graphtest

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"newsgraph/graph"
	"newsgraph/schema"
)

// killEnv tells the test binary that it is the child of Killed, and which store
// to open.
const killEnv = "NEWSGRAPH_TEST_KILLED_STORE"

// IsChild reports whether this process is one that Killed will kill.
func IsChild() bool { return os.Getenv(killEnv) != "" }

// killLoad is what the child loads, in batches of forty articles.
const killLoad = 4000

// Killed tests that a loader killed at any moment leaves a store that the same
// load completes to the same bytes. It runs the calling test again as a child,
// which has to call Killed too, and kills it, some times over. Where names the
// store for open, which may empty it the first time.
func Killed(t *testing.T, where string, open func(t *testing.T, where string) graph.Store) {
	if where := os.Getenv(killEnv); where != "" {
		killedChild(t, open(t, where))
		return
	}
	first := open(t, where) // so that an open that empties the store the first time has done so
	if err := first.Close(); err != nil {
		t.Fatal(err)
	}
	for i, batches := range []int{0, 2, 6, 12} {
		killOne(t, where, batches, time.Duration(i*7)*time.Millisecond)
		s := open(t, where)
		checkWhole(t, s)
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
	s := open(t, where)
	defer func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	}()
	b := plan(t, Sample(killLoad, 4)...)
	if stats := load(t, s, b); stats.Unchanged == 0 {
		t.Errorf("the killed loaders left nothing: %+v", stats)
	}
	WantGraph(t, s, b)
}

func killedChild(t *testing.T, s graph.Store) {
	fmt.Println("loading")
	for part := range slices.Chunk(Sample(killLoad, 4), 40) {
		load(t, s, plan(t, part...))
		fmt.Println("loaded")
	}
}

// killOne starts a child and kills it some time after it has loaded so many
// batches.
func killOne(t *testing.T, where string, batches int, after time.Duration) {
	t.Helper()
	child := exec.Command(os.Args[0], "-test.run=^"+t.Name()+"$", "-test.v")
	child.Env = append(os.Environ(), killEnv+"="+where)
	out, err := child.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		switch lines.Text() {
		case "loading", "loaded":
			batches--
		}
		if batches < 0 {
			break
		}
	}
	time.Sleep(after)
	if err := child.Process.Kill(); err != nil {
		t.Fatalf("the child was not there to be killed: %v", err)
	}
	for lines.Scan() { // what it wrote before
	}
	if err := child.Wait(); err == nil {
		t.Fatal("the child had finished before it was killed")
	}
}

// checkWhole tests that the store holds whole articles: exactly the graph of
// those that it says it has.
func checkWhole(t *testing.T, s graph.Store) {
	t.Helper()
	xs := Sample(killLoad, 4)
	ids := make([]string, len(xs))
	for i, x := range xs {
		ids[i] = x.ID
	}
	held, err := s.Hashes(context.Background(), ids)
	if err != nil {
		t.Fatal(err)
	}
	xs = slices.DeleteFunc(xs, func(x schema.Extraction) bool { return held[x.ID] == "" })
	if diff := cmp.Diff(planned(t, plan(t, xs...)), Lines(t, s)); diff != "" {
		t.Fatalf("after the kill the store holds something torn (-plan +store):\n%s", diff)
	}
}
