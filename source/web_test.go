package source

import (
	"context"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"newsgraph/article"
	"newsgraph/source/fetch"
)

func TestAddresses(t *testing.T) {
	latin := page("Caf\xe9", "")
	latin.kind, latin.body = "text/html; charset=ISO-8859-2", strings.ReplaceAll(latin.body, "<meta charset=utf-8>", "")
	latin.body = strings.ReplaceAll(latin.body, "Caf\xe9", "\xb1rmy") // ą in ISO-8859-2, ± in Windows-1252
	s := newSite(t, map[string]served{
		"/a":      page("Rome", "<title>t</title>"),
		"/canon":  page("Canon", `<link rel=canonical href="https://www.river.example/c"><meta property="og:site_name" content="River Post">`),
		"/bad":    page("Bad", `<meta property="og:url" content="javascript:alert(1)">`),
		"/rel":    page("Rel", `<meta property="og:url" content="/own">`),
		"/moved":  {status: 301, body: "/a"},
		"/latin":  latin,
		"/n.json": {kind: "application/x-ndjson", body: `{"text": "The army of Line crossed."}` + "\n" + `{"text": "The army of Other crossed.", "url": "https://x.example/1"}`},
		"/t":      {kind: "text/plain", body: "The army of Text crossed the river."},
		"/pdf":    {kind: "application/pdf", body: "%PDF-1.4 x"},
		"/empty":  {kind: "text/html", body: "<html><body></body></html>"},
	})
	for _, c := range []struct{ path, want, url, source string }{
		{"/a", "$/a -> Rome", "$/a", "127.0.0.1"},
		{"/canon", "$/canon -> Canon", "https://www.river.example/c", "River Post"},
		{"/bad", "$/bad -> Bad", "$/bad", "127.0.0.1"},
		{"/rel", "$/rel -> Rel", "$/own", "127.0.0.1"},
		{"/moved", "$/moved -> Rome", "$/a", "127.0.0.1"},
		{"/latin", "$/latin -> ąrmy", "$/latin", "127.0.0.1"},
		{"/t#part", "$/t -> Text", "$/t", "127.0.0.1"},
		{"/pdf", "$/pdf !! binary", "$/pdf", "127.0.0.1"},
		{"/empty", "$/empty !! no text", "$/empty", "127.0.0.1"},
		{"/gone", "$/gone !! not fetched", "", ""},
	} {
		items := slices.Collect(Files([]string{s.URL + c.path}, online(t)))
		if len(items) != 1 || tell(s, items[0]) != c.want {
			t.Errorf("%s: %v, %v", c.path, told(s, slices.Values(items)), items[0].Err)
			continue
		}
		a := items[0].Article
		if strings.ReplaceAll(a.URL, s.URL, "$") != c.url || a.Source != c.source {
			t.Errorf("%s: url %q, source %q", c.path, a.URL, a.Source)
		}
	}
	if got := told(s, Files([]string{s.URL + "/n.json"}, online(t))); !slices.Equal(got, []string{"$/n.json -> Line", "$/n.json -> Other"}) {
		t.Errorf("lines: %v", got)
	}
}

// TestAddressErrors holds what is said of an address that cannot be had, and that
// it is never its password.
func TestAddressErrors(t *testing.T) {
	s := newSite(t, map[string]served{"/robots.txt": {body: "User-agent: *\nDisallow: /private"}})
	strict := online(t)
	strict.Fetch = fetch.New(fetch.Options{})
	defer strict.Fetch.Close()
	for _, c := range []struct {
		address string
		in      Input
		class   fetch.Class
		says    []string
	}{
		{s.URL + "/gone", online(t), fetch.Status, []string{s.URL + "/gone: not fetched: ", "404 Not Found", "look the address up"}},
		{s.URL + "/private/a", online(t), fetch.Robots, []string{"robots.txt", "browser"}},
		{s.URL + "/a", strict, fetch.Refused, []string{"--allow-private"}},
		{"http://ann:SECRET@news.example/a", online(t), fetch.BadAddress, []string{"http://news.example/a: not fetched: "}},
		{"HTTPS://ann:SECRET%zz@news.example/a", online(t), fetch.BadAddress, []string{"HTTPS://news.example/a: not fetched: "}},
		{s.URL + "/a", Input{}, "", []string{"not fetched: addresses are not fetched here"}},
	} {
		items := slices.Collect(Files([]string{c.address}, c.in))
		if len(items) != 1 || article.ClassOf(items[0].Err) != article.Unfetched || fetch.ClassOf(items[0].Err) != c.class {
			t.Fatalf("%s: %+v", c.address, items)
		}
		text := items[0].Err.Error() + items[0].File + items[0].Article.URL
		for _, want := range c.says {
			if !strings.Contains(text, want) {
				t.Errorf("%q does not say %q", text, want)
			}
		}
		if strings.Contains(text, "SECRET") || strings.Count(text, "/gone") > 2 {
			t.Errorf("%q", text)
		}
	}
}

// TestOnce holds that an address is fetched once, however it is written.
func TestOnce(t *testing.T) {
	s := newSite(t, map[string]served{"/a": page("Rome", ""), "/s": urlset("$/a", "$/a#x", "$/b")})
	s.set("/b", page("Oslo", ""))
	in := online(t)
	var skipped []string
	in.Skipped = func(a, why string) { skipped = append(skipped, strings.TrimPrefix(a, s.URL)+" "+why) }
	upper := strings.Replace(s.URL, "http:", "HTTP:", 1)
	got := told(s, Files([]string{s.URL + "/a", upper + "/a#top", s.URL + "/s", s.URL + "/s"}, in))
	if !slices.Equal(got, []string{"$/a -> Rome", "$/b -> Oslo"}) || s.count("/a") != 1 || s.count("/s") != 1 {
		t.Errorf("%v, %v", got, s.asked)
	}
	if len(skipped) != 4 || skipped[0] != "/a it was read already" {
		t.Errorf("skipped %q", skipped)
	}
}

// TestLocalNothingFetched holds that only a sitemap that is named itself leads to
// the network.
func TestLocalNothingFetched(t *testing.T) {
	s := newSite(t, map[string]served{"/a": page("Rome", "")})
	sitemap := strings.ReplaceAll(urlset("$/a", "ftp://x/", "/relative").body, "$", s.URL)
	dir := write(t, map[string]string{"in/map.html": sitemap, "in/map.txt": sitemap, "map.xml": sitemap})
	for it := range Files([]string{filepath.Join(dir, "in")}, online(t)) {
		if article.ClassOf(it.Err) == article.Unfetched {
			t.Errorf("in a folder: %+v", it)
		}
	}
	if s.count("/a") != 0 {
		t.Error("a sitemap in a folder was followed")
	}
	got := told(s, Files([]string{filepath.Join(dir, "map.xml")}, online(t)))
	if !slices.Equal(got, []string{"$/a -> Rome", "ftp://x/ !! not fetched", "/relative !! not fetched"}) {
		t.Errorf("a named one: %v", got)
	}
	got = told(s, Files([]string{filepath.Join(dir, "map.xml")}, Input{}))
	if len(got) != 1 || !strings.HasSuffix(got[0], "map.xml !! not fetched") {
		t.Errorf("without a client: %v", got)
	}
}

// TestContextEnds holds that nothing is fetched, and nothing said, after the end.
func TestContextEnds(t *testing.T) {
	s := newSite(t, map[string]served{"/s": urlset("$/1", "$/2", "$/3"), "/1": page("Rome", ""), "/2": page("Oslo", ""), "/3": page("Bern", "")})
	in := online(t)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	in.Context = ctx
	n := 0
	for it := range Files([]string{s.URL + "/s"}, in) {
		if n++; it.Err != nil {
			t.Error(it.Err)
		}
		cancel()
	}
	if n != 1 || s.count("/2") != 0 {
		t.Errorf("%d items, %v", n, s.asked)
	}
}
