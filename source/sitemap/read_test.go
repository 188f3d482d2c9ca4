package sitemap

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"reflect"
	"runtime"
	"strings"
	"testing"
)

// all reads a sitemap whole.
func all(r io.Reader) (out []Entry, err error) {
	for e, err := range Read(r) {
		if err != nil {
			return out, err
		}
		out = append(out, e)
	}
	return out, nil
}

const head = `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" ` +
	`xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">`

func TestRead(t *testing.T) {
	for _, c := range []struct {
		name, in string
		want     []Entry
	}{
		{"pages", head + `<url><loc> https://a.example/1
			</loc><lastmod>2024-03-22</lastmod><priority>1</priority></url><url><loc>https://a.example/2</loc></url></urlset>`,
			[]Entry{{Loc: "https://a.example/1", Modified: "2024-03-22"}, {Loc: "https://a.example/2"}}},
		{"news", head + `<url><loc>https://a.example/1?a=1&amp;b=2</loc><news:news><news:publication><news:name>A</news:name><news:language>en</news:language></news:publication>
			<news:publication_date>2024-03-22T10:00:00Z</news:publication_date><news:title>Army &amp; river
			crossed</news:title></news:news></url></urlset>`,
			[]Entry{{Loc: "https://a.example/1?a=1&b=2", Published: "2024-03-22T10:00:00Z", Title: "Army & river crossed"}}},
		{"an index", `<sitemapindex><sitemap><loc>https://a.example/s.xml</loc><lastmod>2024</lastmod></sitemap></sitemapindex>`,
			[]Entry{{Loc: "https://a.example/s.xml", Index: true, Modified: "2024"}}},
		{"pictures have a loc too", head + `<url><image:image><image:loc>https://a.example/p.jpg</image:loc></image:image><loc>https://a.example/1</loc><image:image><image:loc>x</image:loc></image:image></url></urlset>`,
			[]Entry{{Loc: "https://a.example/1"}}},
		{"a bare ampersand", head + `<url><loc>https://a.example/?a=1&b=2</loc></url></urlset>`, []Entry{{Loc: "https://a.example/?a=1&b=2"}}},
		{"cdata", head + `<url><loc><![CDATA[https://a.example/?a=1&b=2]]></loc></url></urlset>`, []Entry{{Loc: "https://a.example/?a=1&b=2"}}},
		{"no address", head + `<url><lastmod>2024</lastmod></url><url><loc>https://a.example/1</loc></url></urlset>`, []Entry{{Loc: "https://a.example/1"}}},
		{"nothing", head + `</urlset>`, nil},
		{"a comment and a byte order mark", "\xef\xbb\xbf<!-- a -->" + head + `<!-- <url><loc>x</loc></url> --></urlset>`, nil},
		{"Latin-1", `<?xml version="1.0" encoding="ISO-8859-1"?><urlset><url><loc>https://a.example/` + "\xe9" + `</loc></url></urlset>`, []Entry{{Loc: "https://a.example/é"}}},
	} {
		got, err := all(strings.NewReader(c.in))
		if err != nil || !reflect.DeepEqual(got, c.want) {
			t.Errorf("%s: %+v, %v", c.name, got, err)
		}
		if !Is([]byte(c.in)) {
			t.Errorf("%s: not told to be a sitemap", c.name)
		}
	}
}

func TestReadErrors(t *testing.T) {
	one := "<url><loc>https://a.example/1</loc></url>"
	for _, c := range []struct {
		name, in string
		entries  int
		want     error
	}{
		{"empty", "", 0, ErrNoSitemap},
		{"a page", "<html><body>" + one + "</body></html>", 0, ErrNoSitemap},
		{"a feed", "<rss><channel/></rss>", 0, ErrNoSitemap},
		{"cut off", head + one + "<url><loc>https://a.exa", 1, ErrBroken},
		{"cut between", head + one, 1, ErrBroken},
		{"a second root", head + one + "</urlset><urlset></urlset>", 1, ErrNoSitemap},
		{"deep", head + one + strings.Repeat("<a>", 1_000_000), 1, ErrTooLarge},
		{"a long tag", head + one + "<url " + strings.Repeat("a='b' ", 500_000) + "/>", 1, ErrTooLarge},
		{"a long comment", head + one + "<!--" + strings.Repeat("a", 2<<20), 1, ErrTooLarge},
		{"a long text", head + one + "<url><loc>" + strings.Repeat("a", 2<<20) + "</loc></url></urlset>", 1, ErrTooLarge},
		{"a long doctype", "<!DOCTYPE " + strings.Repeat("<!ENTITY a 'b'>", 200_000) + ">" + head, 0, ErrTooLarge},
	} {
		got, err := all(strings.NewReader(c.in))
		if len(got) != c.entries || !errors.Is(err, c.want) {
			t.Errorf("%s: %d entries, %v", c.name, len(got), err)
		}
	}
}

// TestEntities holds that entities are not expanded: a document that would grow
// to gigabytes stays what it is, and files of the machine stay where they are.
func TestEntities(t *testing.T) {
	bomb := `<!DOCTYPE urlset [<!ENTITY a "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa">`
	for c := 'b'; c <= 'z'; c++ {
		bomb += fmt.Sprintf("<!ENTITY %c \"%s\">", c, strings.Repeat(fmt.Sprintf("&%c;", c-1), 10))
	}
	for _, in := range []string{
		bomb + `]><urlset><url><loc>https://a.example/&z;</loc></url></urlset>`,
		`<!DOCTYPE urlset [<!ENTITY z SYSTEM "file:///etc/passwd">]><urlset><url><loc>https://a.example/&z;</loc></url></urlset>`,
	} {
		got, err := all(strings.NewReader(in))
		if err != nil || len(got) != 1 || got[0].Loc != "https://a.example/&z;" {
			t.Errorf("%+v, %v", got, err)
		}
	}
}

func TestLimits(t *testing.T) {
	sitemap := func(n int) io.Reader {
		return io.MultiReader(strings.NewReader(head), strings.NewReader(strings.Repeat("<url><loc>https://a.example/1</loc></url>", n)), strings.NewReader("</urlset>"))
	}
	if got, err := all(sitemap(MaxEntries)); err != nil || len(got) != MaxEntries {
		t.Errorf("%d entries, %v", len(got), err)
	}
	if got, err := all(sitemap(MaxEntries + 1)); len(got) != MaxEntries || !errors.Is(err, ErrTooLarge) {
		t.Errorf("one too many: %d entries, %v", len(got), err)
	}
}

// TestGzip holds that a packed sitemap is read, and that one which unpacks to more
// than the limit costs neither its time nor its memory.
func TestGzip(t *testing.T) {
	pack := func(r io.Reader) []byte {
		var b bytes.Buffer
		z := gzip.NewWriter(&b)
		if _, err := io.Copy(z, r); err != nil {
			t.Fatal(err)
		}
		if err := z.Close(); err != nil {
			t.Fatal(err)
		}
		return b.Bytes()
	}
	small := pack(strings.NewReader(head + "<url><loc>https://a.example/1</loc></url></urlset>"))
	if got, err := all(bytes.NewReader(small)); err != nil || len(got) != 1 || !Is(small) {
		t.Errorf("%+v, %v", got, err)
	}
	if _, err := all(bytes.NewReader(small[:len(small)-6])); err == nil {
		t.Error("one that is cut off gives no error")
	}
	spaces := io.LimitReader(repeat("<x>"+strings.Repeat(" ", 2000)+"</x>"), 60<<20)
	bomb := pack(io.MultiReader(strings.NewReader(head), spaces, strings.NewReader("</urlset>")))
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	if _, err := all(bytes.NewReader(bomb)); !errors.Is(err, ErrTooLarge) {
		t.Errorf("a bomb of %d bytes: %v", len(bomb), err)
	}
	runtime.ReadMemStats(&after)
	if held := int64(after.HeapInuse) - int64(before.HeapInuse); held > 64<<20 {
		t.Errorf("%d MiB are held after it", held>>20)
	}
}

type repeat string

func (s repeat) Read(b []byte) (int, error) {
	n := 0
	for n+len(s) <= len(b) {
		n += copy(b[n:], s)
	}
	if n == 0 {
		n = copy(b, strings.Repeat(" ", len(b)))
	}
	return n, nil
}

func TestRoot(t *testing.T) {
	for in, want := range map[string]string{
		"": "", "text": "", "<": "", "<!-- x": "", "<html>": "html", " \n<?xml version='1.0'?>\n<rss version='2'>": "rss", "<sm:urlset xmlns:sm='x'>": "urlset",
		"\x1f\x8b": "", "\x1f\x8bxxxxxxxxxxxxxxx": "", "<!DOCTYPE a [<!ENTITY b 'c'>]><feed/>": "feed", "{\"a\":1}": "",
	} {
		if got := Root([]byte(in)); got != want {
			t.Errorf("Root(%q) = %q", in, got)
		}
	}
}

func FuzzSitemap(f *testing.F) {
	f.Add([]byte(head + "<url><loc>https://a.example/1</loc><news:news><news:title>t</news:title></news:news></url></urlset>"))
	f.Add([]byte("<sitemapindex><sitemap><loc>a</loc></sitemap></sitemapindex>"))
	f.Add([]byte("<urlset><url><loc>a&b;</loc></wrong></urlset>"))
	f.Add([]byte("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03"))
	f.Fuzz(func(t *testing.T, b []byte) {
		got, err := all(bytes.NewReader(b))
		for _, e := range got {
			if e.Loc == "" || e.Loc != strings.TrimSpace(e.Loc) || len(e.Loc) > maxField || len(e.Title) > maxField {
				t.Errorf("an entry %+v", e)
			}
		}
		if packed := bytes.HasPrefix(b, []byte(gzipMagic)); !packed && len(got) > bytes.Count(b, []byte("<")) {
			t.Errorf("%d entries of %d bytes", len(got), len(b))
		}
		if err == nil && !bytes.HasPrefix(b, []byte(gzipMagic)) && !Is(b) {
			t.Errorf("read as a sitemap, but not told to be one: %q", b)
		}
		again, err2 := all(iotest{bytes.NewReader(b)})
		if !reflect.DeepEqual(got, again) || (err == nil) != (err2 == nil) {
			t.Errorf("read byte by byte it is another: %v, %v", err, err2)
		}
	})
}

// iotest gives a byte at a time.
type iotest struct{ r io.Reader }

func (r iotest) Read(b []byte) (int, error) { return r.r.Read(b[:min(1, len(b))]) }
