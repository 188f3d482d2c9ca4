package source

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"newsgraph/article"
)

// rounds runs Watch and calls before(n) ahead of each round n, from 1, to the last.
// It gives what each round yielded, with $ for the site or folder.
func rounds(t *testing.T, last int, root string, in Input, every time.Duration, paths []string, before func(n int)) [][]string {
	t.Helper()
	out := make([][]string, last)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	n := 0
	before(1)
	for round := range Watch(ctx, paths, every, in) {
		for it := range round {
			out[n] = append(out[n], strings.ReplaceAll(tell(nil, it), root, "$"))
		}
		if n++; n == last {
			break
		}
		before(n + 1)
	}
	return out
}

// wantRounds compares what rounds gave with texts whose items are parted by "; ".
func wantRounds(t *testing.T, got [][]string, want ...string) {
	t.Helper()
	for i, w := range want {
		if g := strings.Join(got[i], "; "); g != w {
			t.Errorf("round %d: %s\nwant     %s", i+1, g, w)
		}
	}
}

// at sets the time of a file's last change, in seconds before now.
func at(t *testing.T, p string, now time.Time, ago float64) {
	t.Helper()
	when := now.Add(-time.Duration(ago * float64(time.Second)))
	if err := os.Chtimes(p, when, when); err != nil {
		t.Fatal(err)
	}
}

func TestWatchFiles(t *testing.T) {
	synctest.Test(t, func(t *testing.T) { // its clock starts in 2000 and does not wait
		dir := write(t, map[string]string{"in/a.txt": "A one", "in/b.txt": "B one", "c.txt": "C one", "in/x.pdf": "x"})
		for _, name := range []string{"in/a.txt", "in/b.txt", "c.txt"} {
			at(t, filepath.Join(dir, name), time.Now(), 60)
		}
		var ignored []string
		in := Input{Ignored: func(p string) { ignored = append(ignored, filepath.Base(p)) }}
		paths := []string{filepath.Join(dir, "in"), filepath.Join(dir, "c.txt")}
		got := rounds(t, 7, dir, in, 10*time.Second, paths, func(n int) {
			put := func(name, text string, ago float64) {
				p := filepath.Join(dir, name)
				if err := os.WriteFile(p, []byte(text), 0o644); err != nil {
					t.Fatal(err)
				}
				at(t, p, time.Now(), ago)
			}
			switch n {
			case 3:
				put("in/a.txt", "A two", -8)   // the round is 10 s on: it is 2 s old then
				put("in/b.txt", "B two", -8.5) // 1.5 s old: still being written
				put("in/new.txt", "New", -2)
			case 5:
				put("c.txt", "C grew", 60) // the same time, another size
			case 6:
				put("in/future.txt", "Future", -86400)
			case 7:
				if err := os.Remove(filepath.Join(dir, "c.txt")); err != nil {
					t.Fatal(err)
				}
			}
		})
		wantRounds(t, got, "$/in/a.txt -> A one; $/in/b.txt -> B one; $/c.txt -> C one", "", "$/in/a.txt -> A two; $/in/new.txt -> New", "$/in/b.txt -> B two", "$/c.txt -> C grew", "$/in/future.txt -> Future", "")
		if !slices.Equal(ignored, []string{"x.pdf"}) {
			t.Errorf("ignored %q", ignored)
		}
	})
}

// TestWatchMissing holds that a path which is not there is told, looked at ever
// more rarely, and read when it comes.
func TestWatchMissing(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		dir := t.TempDir()
		var polled []string
		start := time.Now()
		in := Input{Polled: func(err error) {
			polled = append(polled, time.Since(start).String())
			if article.ClassOf(err) != article.Unreadable {
				t.Error(err)
			}
		}}
		p := filepath.Join(dir, "late.txt")
		got := rounds(t, 9, dir, in, time.Minute, []string{p}, func(n int) {
			if n == 5 {
				if err := os.WriteFile(p, []byte("Late"), 0o644); err != nil {
					t.Fatal(err)
				}
				at(t, p, time.Now(), 60)
			}
		})
		wantRounds(t, got, "", "", "", "", "", "", "", "$/late.txt -> Late", "")
		if want := []string{"0s", "1m0s", "3m0s"}; !slices.Equal(polled, want) {
			t.Errorf("it was looked at after %v, want %v", polled, want)
		}
	})
}

// TestWatchEnds holds that the end of the context ends the wait between rounds, and
// that a consumer may stop anywhere.
func TestWatchEnds(t *testing.T) {
	dir := write(t, map[string]string{"a.txt": "A", "b.txt": "B"})
	at(t, filepath.Join(dir, "a.txt"), time.Now(), 60)
	at(t, filepath.Join(dir, "b.txt"), time.Now(), 60)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	start := time.Now()
	n := 0
	for round := range Watch(ctx, []string{dir}, time.Hour, Input{}) {
		n += len(slices.Collect(round))
		time.AfterFunc(20*time.Millisecond, cancel)
	}
	if n != 2 || time.Since(start) > 5*time.Second {
		t.Errorf("%d items in %v", n, time.Since(start))
	}
	for round := range Watch(t.Context(), []string{dir}, time.Hour, Input{}) {
		for range round {
			break
		}
		break
	}
}

func TestGenerations(t *testing.T) {
	g := newGenerations(100)
	of := func(i int) key { return keyOf(fmt.Sprint(i)) }
	g.add(of(0))
	for i := 1; i <= 10_000; i++ {
		if g.has(of(i)) {
			t.Fatalf("%d was never added", i)
		}
		g.add(of(i))
		if !g.has(of(i)) || !g.has(of(0)) { // 0 is asked for all the time
			t.Fatalf("after %d: one is forgotten", i)
		}
		if n := len(g.new) + len(g.old); n > 100 {
			t.Fatalf("%d are kept", n)
		}
	}
	if !g.has(of(9_990)) || g.has(of(9_000)) {
		t.Error("the last are not kept, or old ones are")
	}
}
