package fetch

import (
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"
)

func TestRobotsRules(t *testing.T) {
	for _, c := range []struct {
		name, robots, path string
		want               bool
	}{
		{"empty", "", "/a", true},
		{"all", "User-agent: *\nDisallow: /", "/a", false},
		{"nothing", "User-agent: *\nDisallow:", "/a", true},
		{"a prefix", "User-agent: *\nDisallow: /a", "/ab", false},
		{"the longest wins", "User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b", true},
		{"our group only", "User-agent: *\nDisallow: /\n\nUser-agent: NewsGraph/2.0\nDisallow: /private", "/a", true},
		{"our group's rule", "User-agent: *\nAllow: /\n\nUser-agent: newsgraph\nDisallow: /private", "/private/x", false},
		{"a longer name is another's", "User-agent: newsgraph-images\nDisallow: /", "/a", true},
		{"a shorter name is another's", "User-agent: news\nDisallow: /", "/a", true},
		{"two names, one group", "User-agent: x\nUser-agent: newsgraph\nDisallow: /", "/a", false},
		{"the group ends", "User-agent: newsgraph\nDisallow: /a\nUser-agent: x\nDisallow: /b", "/b", true},
		{"an empty group does not take the next one's rules", "User-agent: newsgraph\nDisallow:\nUser-agent: *\nDisallow: /", "/a", true},
		{"a bad delay does not hide rules", "User-agent: *\nCrawl-delay: soon\nDisallow: /a", "/a", false},
		{"rules before any name", "Disallow: /\nUser-agent: *\nDisallow: /b", "/a", true},
		{"junk", "<html>\nUser-agent: *\n%%%\nDisallow: /a\n\x00\xff", "/a", false},
		{"wildcard", "User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf", false},
		{"wildcard with an end", "User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf?z", true},
		{"query", "User-agent: *\nDisallow: /*?print=", "/a?print=1", false},
		{"comment", "User-agent: * # all\nDisallow: /a # this", "/a", false},
		{"case of escapes", "User-agent: *\nDisallow: /caf%c3%a9", "/caf%C3%A9", false},
		{"letters beyond ASCII", "User-agent: *\nDisallow: /café", "/caf%C3%A9", false},
		{"byte order mark, CRLF", "\xef\xbb\xbfUser-agent: *\r\nDisallow: /a\r\n", "/a", false},
	} {
		rules := parseRobots([]byte(c.robots), false, "newsgraph")
		if got := rules.TestAgent(escaped(c.path), "newsgraph"); got != c.want {
			t.Errorf("%s: %v", c.name, got)
		}
	}
}

// TestRobotsStatus holds what RFC 9309 says of a robots.txt that cannot be had.
func TestRobotsStatus(t *testing.T) {
	for status, want := range map[int]Class{200: Robots, 404: "", 403: "", 401: "", 500: Robots, 503: Robots, 302: ""} {
		var pages atomic.Int32
		s := serve(t, func(w http.ResponseWriter, r *http.Request) {
			if r.URL.Path != "/robots.txt" {
				pages.Add(1)
				return
			}
			if status == 302 {
				w.Header().Set("Location", "/robots.txt") // for ever
			}
			w.WriteHeader(status)
			_, _ = w.Write([]byte("User-agent: *\nDisallow: /"))
		})
		c, _ := client(t, Options{})
		for range 2 {
			_, err := c.Get(t.Context(), s.URL+"/a")
			wantClass(t, err, want)
		}
		if (pages.Load() == 2) != (want == "") {
			t.Errorf("status %d: %d pages were asked for", status, pages.Load())
		}
		free, _ := client(t, Options{IgnoreRobots: true})
		if _, err := free.Get(t.Context(), s.URL+"/a"); err != nil {
			t.Error(err)
		}
	}
}

// TestRobotsCached holds that robots.txt is asked for once a day, and once in ten
// minutes where it could not be had.
func TestRobotsCached(t *testing.T) {
	var asked, broken atomic.Int32
	s := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/robots.txt" {
			asked.Add(1)
			if broken.Load() > 0 {
				w.WriteHeader(http.StatusForbidden + 98) // 501, which is not tried again
			}
		}
	})
	c, clock := client(t, Options{Delay: -1})
	get := func(after time.Duration, wantAsked int32, want Class) {
		t.Helper()
		clock.pass(after)
		_, err := c.Get(t.Context(), s.URL+"/a")
		wantClass(t, err, want)
		if asked.Load() != wantAsked {
			t.Errorf("robots.txt was asked for %d times, want %d", asked.Load(), wantAsked)
		}
	}
	get(0, 1, "")
	get(23*time.Hour, 1, "")
	broken.Store(1)
	get(time.Hour, 2, Robots)
	get(9*time.Minute, 2, Robots)
	broken.Store(0)
	get(time.Minute, 3, "")
}

func TestCrawlDelay(t *testing.T) {
	for body, want := range map[string]time.Duration{
		"User-agent: *\nCrawl-delay: 7":    7 * time.Second,
		"User-agent: *\nCrawl-delay: 0.1":  time.Second,
		"User-agent: *\nCrawl-delay: 1e99": maxCrawlDelay,
		"User-agent: x\nCrawl-delay: 9":    time.Second,
	} {
		s := serve(t, func(w http.ResponseWriter, r *http.Request) { _, _ = w.Write([]byte(body)) })
		c, clock := client(t, Options{})
		for range 2 {
			if _, err := c.Get(t.Context(), s.URL+"/a"); err != nil {
				t.Fatal(err)
			}
		}
		if got := clock.waits; len(got) != 2 || got[0] != time.Second || got[1] != want {
			t.Errorf("%q: waits %v", body, got)
		}
	}
}

// TestLongRobots holds that of a long robots.txt the first 500 KiB count.
func TestLongRobots(t *testing.T) {
	s := serve(t, func(w http.ResponseWriter, r *http.Request) {
		_, _ = w.Write([]byte("User-agent: *\nDisallow: /a\n" + strings.Repeat("# none\n", 100_000) + "Disallow: /b"))
	})
	c, _ := client(t, Options{})
	_, err := c.Get(t.Context(), s.URL+"/a")
	wantClass(t, err, Robots)
	_, err = c.Get(t.Context(), s.URL+"/b")
	wantClass(t, err, "")
}

// TestCutRobots holds that the line which the limit cuts is no rule: "/" of
// "/private" would forbid all.
func TestCutRobots(t *testing.T) {
	body := []byte("User-agent: *\nDisallow: /a\nDisallow: /")
	if rules := parseRobots(body, true, "newsgraph"); !rules.TestAgent("/b", "newsgraph") || rules.TestAgent("/a", "newsgraph") {
		t.Error("the rules before the cut line do not count, or it does")
	}
}

func FuzzRobots(f *testing.F) {
	f.Add("User-agent: *\nDisallow: /a*b$\nAllow: /a", "/ab")
	f.Add("user-agent: newsgraph\ncrawl-delay: 1e9\ndisallow: /é%zz", "/%C3%A9")
	f.Add("User-agent: *\ndisallow: /\xff**", "/")
	f.Fuzz(func(t *testing.T, body, path string) {
		if !strings.HasPrefix(path, "/") {
			return
		}
		rules := parseRobots([]byte(body), false, "newsgraph")
		group := rules.FindGroup("newsgraph")
		if d := group.CrawlDelay; d < 0 || d > maxCrawlDelay {
			t.Errorf("a delay of %v", d)
		}
		if !strings.Contains(strings.ToLower(body), "disallow") && !group.Test(escaped(path)) {
			t.Errorf("%q forbids %q without a rule", body, path)
		}
		// What a file says first of all, for all, holds whatever comes after.
		strict := parseRobots([]byte("user-agent: newsgraph\ndisallow: /\nuser-agent: nobody\n"+body), false, "newsgraph")
		if !strings.Contains(strings.ToLower(body), "allow") && strict.TestAgent(escaped(path), "newsgraph") {
			t.Errorf("%q after a rule against all allows %q", body, path)
		}
	})
}
