package source

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"slices"
	"strings"
	"testing"
)

func TestSitemaps(t *testing.T) {
	var packed bytes.Buffer
	z := gzip.NewWriter(&packed)
	_, _ = z.Write([]byte(urlset("/three").body))
	_ = z.Close()
	s := newSite(t, map[string]served{
		"/index":  index("$/one", "$/two", "$/page", "$/gone", "$/three.xml.gz", "$/index"),
		"/one":    urlset("$/1", "$/missing"),
		"/two":    index("$/deep", "$/deepest"),
		"/deep":   urlset("$/2"),
		"/1":      page("Rome", ""),
		"/2":      page("Oslo", ""),
		"/page":   page("Bern", ""),
		"/three":  page("Lima", ""),
		"/broken": {kind: "text/xml", body: "<urlset><url><loc>$/1</loc></url><url><lo"},
		"/nested": urlset("$/deep"),
	})
	s.set("/deepest", index("$/over"))
	s.set("/over", index("$/1"))
	s.set("/three.xml.gz", served{kind: "application/gzip", body: packed.String()})
	for path, want := range map[string][]string{
		"/index":  {"$/1 -> Rome", "$/missing !! not fetched", "$/2 -> Oslo", "$/deepest !! too large", "$/page !! no text", "$/gone !! not fetched", "$/three -> Lima"},
		"/broken": {"$/1 -> Rome", "$/broken !! unreadable"},
		"/nested": {"$/deep !! no text"},
	} {
		if got := told(s, Files([]string{s.URL + path}, online(t))); !slices.Equal(got, want) {
			t.Errorf("%s: %q", path, got)
		}
	}
}

// TestSince holds that what a list gives as older is not fetched, and is told.
func TestSince(t *testing.T) {
	news := "<urlset xmlns:news='n'>"
	for i, day := range []string{"2024-03-21T23:00:00Z", "2024-03-22", "", "soon"} {
		news += fmt.Sprintf("<url><loc>$/%d</loc><lastmod>2024-04-01</lastmod><news:news><news:title>Title %d</news:title><news:publication_date>%s</news:publication_date></news:news></url>", i, i, day)
	}
	s := newSite(t, map[string]served{
		"/news": {kind: "text/xml", body: news + "</urlset>"},
		"/map":  urlset("$/0 2024-03-21", "$/1 2024-03-22T00:00:00+02:00", "$/2", "$/3 2023"),
		"/ix":   index("$/map 2024-01-01", "$/news 2024-05-01"),
		"/feed": feed("Old|2024-03-21|$/0|Sum…", "Older|2024-03-20|$/9|The army of Old crossed.", "New|2024-03-22|$/1|Sum…", "Undated||$/2|Sum…"),
	})
	for i, subject := range []string{"Rome", "Oslo", "Bern", "Lima"} {
		s.set(fmt.Sprintf("/%d", i), page(subject, ""))
	}
	for path, c := range map[string]struct{ want, skipped []string }{
		"/news": {[]string{"$/1 -> Oslo", "$/2 -> Bern", "$/3 -> Lima"}, []string{"$/0"}},
		"/map":  {[]string{"$/1 -> Oslo", "$/2 -> Bern", "$/3 -> Lima"}, []string{"$/0"}},
		"/ix":   {[]string{"$/1 -> Oslo", "$/2 -> Bern", "$/3 -> Lima"}, []string{"$/map", "$/0"}},
		"/feed": {[]string{"$/1 -> Oslo", "$/2 -> Bern"}, []string{"$/0", "$/9"}},
	} {
		in := online(t)
		in.Since = "2024-03-22"
		var skipped []string
		in.Skipped = func(a, why string) { skipped = append(skipped, strings.ReplaceAll(a, s.URL, "$")) }
		if got := told(s, Files([]string{s.URL + path}, in)); !slices.Equal(got, c.want) || !slices.Equal(skipped, c.skipped) {
			t.Errorf("%s: %q, skipped %q", path, got, skipped)
		}
	}
	if s.count("/0") != 0 {
		t.Error("an old page was fetched")
	}
}

// TestListedMeta holds that a list's title and day count where a page has none.
func TestListedMeta(t *testing.T) {
	entry := "<url><loc>$/%s</loc><news:news><news:title>Of the list</news:title><news:publication_date>2024-03-22T10:00:00Z</news:publication_date></news:news></url>"
	s := newSite(t, map[string]served{
		"/map":  {kind: "text/xml", body: "<urlset xmlns:news='n'>" + fmt.Sprintf(entry, "bare") + fmt.Sprintf(entry, "full") + fmt.Sprintf(entry, "gone") + "</urlset>"},
		"/bare": page("Rome", ""),
		"/full": page("Oslo", `<meta property="og:title" content="Of the page"><meta property="article:published_time" content="2024-03-20">`),
	})
	var got []string
	for it := range Files([]string{s.URL + "/map"}, online(t)) {
		got = append(got, it.Article.Title+" "+it.Article.Published)
	}
	if want := []string{"Of the list 2024-03-22", "Of the page 2024-03-20", "Of the list 2024-03-22"}; !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
}

func TestFeeds(t *testing.T) {
	s := newSite(t, map[string]served{
		"/feed": feed("Whole|2024-03-22|$/whole|The army of Entry crossed.", "Short|2024-03-22|/1|Summary one…", "Gone|2024-03-22|$/gone|Summary two…",
			"Bare|2024-03-22|$/bare|Summary three…", "Bad|2024-03-22|javascript:x|Summary four…", "None|2024-03-22||Summary five…", "Map|2024-03-22|$/map|Summary six…", "Void|2024-03-22|$/void|Summary seven…"),
		"/1":    page("Rome", ""),
		"/bare": {kind: "text/html", body: "<html><body>Log in</body></html>"},
		"/map":  urlset("$/1"),
		"/void": {kind: "text/html", body: "<html><body></body></html>"},
	})
	var notes []string
	items := slices.Collect(Files([]string{s.URL + "/feed"}, online(t)))
	for _, it := range items {
		notes = append(notes, it.Note)
	}
	want := []string{"$/feed -> Entry", "$/1 -> Rome", "$/feed -> Summary two…", "$/feed -> Summary three…", "$/feed -> Summary four…", "$/feed -> Summary five…", "$/feed -> Summary six…", "$/feed -> Summary seven…"}
	if got := told(s, slices.Values(items)); !slices.Equal(got, want) {
		t.Fatalf("%q", got)
	}
	for i, says := range []string{"", "", "404", "less text", "javascript:x", "", "feed or sitemap", "no text"} {
		if !strings.Contains(notes[i], says) || says == "" && notes[i] != "" {
			t.Errorf("note %q", notes[i])
		}
	}
	if it := items[1]; it.Article.Title != "Short" || it.Article.Published != "2024-03-22" || it.Article.URL != s.URL+"/1" || it.Partial {
		t.Errorf("the page of an entry: %+v", it)
	}
	if it := items[4]; it.Article.URL != "" || !it.Partial {
		t.Errorf("an entry with a bad address: %+v", it)
	}
	if s.count("/whole") != 0 {
		t.Error("the page of a whole entry was fetched")
	}
}
