package source

import (
	"net/http"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"newsgraph/source/fetch"
)

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

// TestWatchOutageOfFile is the same for a sitemap in a file, which is not read again
// without such a page.
func TestWatchOutageOfFile(t *testing.T) {
	s := newSite(t, map[string]served{"/1": {status: http.StatusBadGateway}, "/2": page("Oslo", "")})
	dir := write(t, map[string]string{"map.xml": strings.ReplaceAll(urlset("$/1", "$/2").body, "$", s.URL)})
	p := filepath.Join(dir, "map.xml")
	at(t, p, time.Now(), 60)
	bytes := 0
	in := online(t)
	in.OnBytes = func(n int) { bytes += n }
	var after []int
	got := rounds(t, 4, s.URL, in, time.Minute, []string{p}, func(n int) {
		after = append(after, bytes)
		if n == 2 {
			s.set("/1", page("Rome", ""))
		}
	})
	wantRounds(t, got, "$/2 -> Oslo", "$/1 -> Rome", "", "")
	if after[2] == after[1] || after[3] != after[2] {
		t.Errorf("bytes read before each round: %v", after)
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
