package source

import (
	"context"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"newsgraph/article"
	"newsgraph/source/fetch"
)

// rounds runs Watch and calls before(n) ahead of each round n, from 1, to the last.
// It gives what each round yielded, with $ for the site or folder.
func rounds(t *testing.T, last int, root string, in Input, every time.Duration, paths []string, before func(n int)) [][]string {
	t.Helper()
	out := make([][]string, last)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	before(1)
	n := 1
	in.Round = func(done int) {
		if done != n {
			t.Errorf("round %d is said to be %d", n, done)
		}
		if n++; n > last {
			cancel()
			return
		}
		before(n)
	}
	for it := range Watch(ctx, paths, every, in) {
		out[n-1] = append(out[n-1], strings.ReplaceAll(tell(nil, it), root, "$"))
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

func TestWatchFeed(t *testing.T) {
	s := newSite(t, map[string]served{"/1": page("Rome", ""), "/2": page("Oslo", "")})
	one, two := "One||$/1|Summary one…", "Two||$/2|Summary two…"
	s.set("/feed", served{body: feed(one).body, etag: "v1"})
	got := rounds(t, 6, s.URL, online(t), time.Minute, []string{s.URL + "/feed"}, func(n int) {
		switch n {
		case 3:
			s.set("/feed", served{body: feed(two, one, "Whole||$/w|The army of Entry crossed.").body, etag: "v2"})
		case 4:
			s.set("/feed", served{body: feed(two, "One, corrected||$/1|Summary one…").body, etag: "v3"})
		case 5:
			s.set("/feed", served{body: feed(two, one).body}) // no validators
		}
	})
	wantRounds(t, got, "$/1 -> Rome", "", "$/2 -> Oslo; $/feed -> Entry", "$/1 -> Rome", "", "")
	if s.count("/feed") != 6 || s.count("/1") != 2 || s.count("/2") != 1 || s.count("/robots.txt") != 1 {
		t.Errorf("asked for %v", s.asked)
	}
}

func TestWatchSitemap(t *testing.T) {
	s := newSite(t, map[string]served{"/1": page("Rome", ""), "/2": page("Oslo", ""), "/3": page("Bern", "")})
	s.set("/index", index("$/map 2024-01-01", "$/other"))
	s.set("/map", urlset("$/1 2024-01-01", "$/2", "$/gone"))
	s.set("/other", served{body: urlset("$/3 2024-01-01").body, etag: "v1"})
	got := rounds(t, 4, s.URL, online(t), time.Minute, []string{s.URL + "/index"}, func(n int) {
		switch n {
		case 2: // changed, but the index does not say so
			s.set("/map", urlset("$/1 2024-01-02", "$/2", "$/gone"))
		case 3:
			s.set("/index", index("$/map 2024-01-02", "$/other"))
		case 4:
			s.set("/other", served{body: urlset("$/3 2024-01-09").body, etag: "v2"})
		}
	})
	wantRounds(t, got, "$/1 -> Rome; $/2 -> Oslo; $/gone !! not fetched; $/3 -> Bern", "", "$/1 -> Rome", "$/3 -> Bern")
	if s.count("/map") != 2 || s.count("/2") != 1 || s.count("/gone") != 1 {
		t.Errorf("asked for %v", s.asked)
	}
}

func TestWatchPage(t *testing.T) {
	s := newSite(t, map[string]served{"/a": page("Rome", "<title>1</title>")})
	got := rounds(t, 3, s.URL, online(t), time.Minute, []string{s.URL + "/a"}, func(n int) {
		switch n {
		case 2: // another page, the same article
			s.set("/a", page("Rome", "<title>2</title><script>var now = 2</script>"))
		case 3:
			s.set("/a", page("Oslo", ""))
		}
	})
	wantRounds(t, got, "$/a -> Rome", "", "$/a -> Oslo")
}

// TestWatchOutage holds that a page which fails for a while is read when it is back,
// though its feed has not changed, and is an Item with its error when it stays away.
func TestWatchOutage(t *testing.T) {
	down := served{status: http.StatusServiceUnavailable}
	s := newSite(t, map[string]served{"/1": down, "/2": down})
	s.set("/feed", served{body: feed("One||$/1|Summary one…").body, etag: "v1"})
	s.set("/map", urlset("$/2"))
	var polled int
	in := online(t)
	in.Polled = func(err error) {
		if polled++; fetch.ClassOf(err) != fetch.Status {
			t.Error(err)
		}
	}
	got := rounds(t, 6, s.URL, in, time.Minute, []string{s.URL + "/feed", s.URL + "/map"}, func(n int) {
		if n == 3 {
			s.set("/1", page("Rome", ""))
		}
	})
	wantRounds(t, got, "", "", "$/1 -> Rome", "$/2 !! not fetched", "", "")
	if polled != 5 {
		t.Errorf("told %d times", polled)
	}
}

// TestWatchDown holds that a feed which cannot be had ends nothing.
func TestWatchDown(t *testing.T) {
	s := newSite(t, map[string]served{"/1": page("Rome", ""), "/feed": {status: http.StatusNotFound}})
	in := online(t)
	var polled []error
	in.Polled = func(err error) { polled = append(polled, err) }
	dir := write(t, map[string]string{"a.txt": "A"})
	got := rounds(t, 4, dir, in, time.Minute, []string{s.URL + "/feed", "http://u:SECRET@x.example/", filepath.Join(dir, "a.txt")}, func(n int) {
		if n == 2 {
			s.set("/feed", feed("One||$/1|Summary…"))
		}
	})
	wantRounds(t, got, "$/a.txt -> A", s.URL+"/1 -> Rome", "", "")
	for _, err := range polled {
		if strings.Contains(err.Error(), "SECRET") {
			t.Error(err)
		}
	}
	if len(polled) != 4 { // the feed in round 1; the other in 1, 2 and, after twice the time, 4
		t.Errorf("told %d times: %v", len(polled), polled)
	}
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
	for range Watch(ctx, []string{dir}, time.Hour, Input{Round: func(int) { time.AfterFunc(20*time.Millisecond, cancel) }}) {
		n++
	}
	if n != 2 || time.Since(start) > 5*time.Second {
		t.Errorf("%d items in %v", n, time.Since(start))
	}
	for range Watch(t.Context(), []string{dir}, time.Hour, Input{}) {
		break
	}
	if items := slices.Collect(Watch(t.Context(), []string{dir}, time.Hour, Input{Include: []string{"["}})); len(items) != 1 || items[0].Err == nil {
		t.Errorf("a bad pattern: %v", items)
	}
}

// TestWatchUnopened holds that a file which may not be read is one Item, and is read
// when it may.
func TestWatchUnopened(t *testing.T) {
	if os.Geteuid() == 0 {
		t.Skip("root may read every file")
	}
	dir := write(t, map[string]string{"a.txt": "A"})
	p := filepath.Join(dir, "a.txt")
	at(t, p, time.Now(), 60)
	in := online(t)
	got := rounds(t, 4, dir, in, time.Minute, []string{dir}, func(n int) {
		if err := os.Chmod(p, map[bool]os.FileMode{true: 0, false: 0o600}[n < 3]); err != nil {
			t.Fatal(err)
		}
	})
	wantRounds(t, got, "$/a.txt !! unreadable", "", "$/a.txt -> A", "")
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
