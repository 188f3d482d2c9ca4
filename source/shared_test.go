package source

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"iter"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"go.uber.org/goleak"

	"newsgraph/article"
	"newsgraph/schema"
	"newsgraph/source/fetch"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// site is a web site on loopback, whose pages can change, and which counts what it
// is asked for.
type site struct {
	*httptest.Server
	mu    sync.Mutex
	pages map[string]served
	asked map[string]int
}

// served is what a path gives. In its body $ stands for the site's address.
type served struct {
	body, kind, etag string
	status           int
}

func newSite(t *testing.T, pages map[string]served) *site {
	t.Helper()
	s := &site{pages: pages, asked: map[string]int{}}
	s.Server = httptest.NewServer(s)
	t.Cleanup(s.Close)
	return s
}

// ServeHTTP is part of http.Handler.
func (s *site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.asked[r.URL.Path]++
	p, ok := s.pages[r.URL.Path]
	if !ok {
		http.NotFound(w, r)
		return
	}
	if p.etag != "" {
		w.Header().Set("ETag", p.etag)
		if r.Header.Get("If-None-Match") == p.etag {
			w.WriteHeader(http.StatusNotModified)
			return
		}
	}
	if p.kind != "" {
		w.Header().Set("Content-Type", p.kind)
	}
	if p.status != 0 {
		w.Header().Set("Location", strings.ReplaceAll(p.body, "$", s.URL))
		w.WriteHeader(p.status)
	}
	_, _ = io.WriteString(w, strings.ReplaceAll(p.body, "$", s.URL))
}

func (s *site) set(path string, p served) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.pages[path] = p
}

func (s *site) count(path string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.asked[path]
}

// page is a web page with an article about a subject.
func page(subject, head string) served {
	p := strings.Repeat("The army of "+subject+" crossed the river at dawn on Monday and met no resistance there. ", 5)
	return served{kind: "text/html", body: fmt.Sprintf("<!DOCTYPE html><html><head><meta charset=utf-8>%s</head><body><article><p>%s</p><p>Second: %s</p></article></body></html>", head, p, p)}
}

// clock is one that goes on only when it is waited for.
type clock struct {
	mu  sync.Mutex
	now time.Time
}

func (c *clock) clock() fetch.Clock {
	return fetch.Clock{
		Now: func() time.Time {
			c.mu.Lock()
			defer c.mu.Unlock()
			return c.now
		},
		Sleep: func(ctx context.Context, d time.Duration) error {
			c.mu.Lock()
			defer c.mu.Unlock()
			c.now = c.now.Add(d)
			return ctx.Err()
		},
	}
}

// online is an input that fetches from loopback and never really waits. Feeds are
// read by readFeed, as package article has its own tests for them.
func online(t *testing.T) Input {
	t.Helper()
	c := &clock{now: time.Now().Add(time.Hour)}
	f := fetch.New(fetch.Options{AllowPrivate: true, Delay: -1, Clock: c.clock()})
	t.Cleanup(f.Close)
	return Input{Fetch: f, Clock: c.clock(), read: readFeed}
}

// readFeed stands for article.Read. Of a feed it takes each line "title|day|url|text"
// for an entry, which is a summary where its text ends with "…".
func readFeed(r io.Reader, name string, o article.Options) iter.Seq[article.Item] {
	if o.Format != article.Feed {
		return article.Read(r, name, o)
	}
	return func(yield func(article.Item) bool) {
		for sc := bufio.NewScanner(r); sc.Scan(); {
			f := strings.Split(sc.Text(), "|")
			if len(f) != 4 {
				continue
			}
			it := article.Item{File: name, Partial: strings.HasSuffix(f[3], "…"),
				Article: schema.Article{ID: schema.ContentID("a:", f[3]), Title: f[0], Published: f[1], URL: f[2], Source: "The Feed", Text: f[3]}}
			if !yield(it) {
				return
			}
		}
	}
}

// feed is one for readFeed.
func feed(entries ...string) served {
	return served{kind: "application/rss+xml", body: "<rss><channel>\n" + strings.Join(entries, "\n") + "\n</channel></rss>"}
}

// sitemapOf is a sitemap of "loc" or "loc lastmod" lines.
func sitemapOf(root, entry string, lines ...string) served {
	var b strings.Builder
	for _, l := range lines {
		loc, mod, _ := strings.Cut(l, " ")
		fmt.Fprintf(&b, "<%s><loc>%s</loc><lastmod>%s</lastmod></%s>", entry, loc, mod, entry)
	}
	return served{kind: "text/xml", body: "<" + root + ">" + b.String() + "</" + root + ">"}
}

func urlset(lines ...string) served { return sitemapOf("urlset", "url", lines...) }

func index(lines ...string) served { return sitemapOf("sitemapindex", "sitemap", lines...) }

// told writes items as "file -> subject" or "file !! class", with $ for the site.
func told(s *site, items iter.Seq[article.Item]) []string {
	var out []string
	for it := range items {
		out = append(out, tell(s, it))
	}
	return out
}

func tell(s *site, it article.Item) string {
	what := " !! " + string(article.ClassOf(it.Err))
	if it.Err == nil {
		_, rest, _ := strings.Cut(it.Article.Text, "army of ")
		subject, _, _ := strings.Cut(rest, " ")
		if what = " -> " + subject; subject == "" {
			what = " -> " + it.Article.Text
		}
	}
	out := it.File + what
	if s != nil {
		out = strings.ReplaceAll(out, s.URL, "$")
	}
	return out
}

// write makes files below a new folder.
func write(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		p := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(p), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(p, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}
