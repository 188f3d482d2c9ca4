package article

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"newsgraph/internal/needs"
)

// rss writes a feed around items.
func rss(items string) string {
	return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>River &amp; Post</title><link>http://r.example/</link>` + items + `</channel></rss>`
}

var feedStory = strings.Repeat("The army of the north crossed the river at dawn on Monday. ", 10)

func TestFeed(t *testing.T) {
	atom := func(entry string) string {
		return `<feed xmlns="http://www.w3.org/2005/Atom"><title>River Post</title><entry><title>Army</title><link href="http://r.example/a"/>` + entry + `</entry></feed>`
	}
	summary := `<item><title>Army &amp;amp; river</title><link>http://r.example/a</link><guid>7</guid><pubDate>Fri, 22 Mar 2024 23:30:00 -0500</pubDate><description>&lt;p&gt;An army &lt;b&gt;met&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;It won.&lt;/p&gt;</description></item>`
	full := `<item><link>http://r.example/a</link><description>Short.</description><content:encoded><![CDATA[<p>` + feedStory + `</p><script>x()</script><ul><li>One</li><li>Two</li></ul>]]></content:encoded></item>`
	for _, c := range []struct {
		name, file, content, text, title, day, source string
		partial                                       bool
	}{
		{"rss summary", "a.rss", rss(summary), "An army met.\n\nIt won.", "Army & river", "2024-03-22", "River & Post", true},
		{"rss content", "a.xml", rss(full), strings.TrimSpace(feedStory) + "\n\nOne\n\nTwo", "", "", "River & Post", false},
		{"rss without a link", "-", rss(strings.Replace(summary, "<link>http://r.example/a</link>", "", 1)), "An army met.\n\nIt won.", "Army & river", "2024-03-22", "River & Post", false},
		{"plain", "a.rss", rss(`<item><link>http://r.example/a</link><description>Fish &amp;amp; chips at 5 &amp;lt; 6</description></item>`), "Fish & chips at 5 < 6", "", "", "River & Post", true},
		{"atom content", "a.atom", atom(`<published>2024-03-22T23:30:00-05:00</published><content type="html">&lt;p&gt;` + feedStory + `&lt;/p&gt;</content><summary>S</summary>`), strings.TrimSpace(feedStory), "Army", "2024-03-22", "River Post", false},
		{"atom xhtml", "a", atom(`<updated>2024-03-22T23:30:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><p>Two.</p></div></content>`), "One.\n\nTwo.", "Army", "2024-03-22", "River Post", true},
		{"atom summary", "a.xml", atom(`<summary>An army met.</summary>`), "An army met.", "Army", "", "River Post", true},
		{"json feed", "a.json", `{"version": "https://jsonfeed.org/version/1.1", "title": "River Post", "items": [{"id": "1", "url": "http://r.example/a", "title": "Army", "date_published": "2024-03-22T23:30:00-05:00", "content_html": "<p>` + feedStory + `</p>"}]}`, strings.TrimSpace(feedStory), "Army", "2024-03-22", "River Post", false},
		{"json feed of text", "a.json", `{"version": "https://jsonfeed.org/version/1", "title": "River Post", "items": [{"id": "1", "url": "http://r.example/a", "title": "Army", "content_text": "` + feedStory + `"}]}`, strings.TrimSpace(feedStory), "Army", "", "River Post", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			items := readAll(c.file, c.content, Options{})
			if len(items) != 1 || items[0].Err != nil {
				t.Fatalf("%+v", items)
			}
			checkItem(t, items[0])
			a := items[0].Article
			if a.Text != c.text || a.Title != c.title || a.Published != c.day || a.Source != c.source || items[0].Partial != c.partial {
				t.Errorf("%q\n%+v partial %v, note %q", a.Text, a, items[0].Partial, items[0].Note)
			}
			if strings.HasPrefix(a.ID, "7") || a.URL != "http://r.example/a" && c.name != "rss without a link" {
				t.Errorf("id %s, url %s", a.ID, a.URL)
			}
		})
	}
}

// TestBrokenFeeds: what stands before the fault is read, and the fault is told with its line.
func TestBrokenFeeds(t *testing.T) {
	entry := func(element, city string) string {
		return "<" + element + "><title>" + city + "</title><link>http://r.example/" + city + "</link><description>An army met.</description><summary>An army met.</summary></" + element + ">\n"
	}
	two := entry("item", "Oslo") + entry("item", "Rome")
	for _, c := range []struct {
		name, content string
		read, line    int
	}{
		{"cut off in an entry", strings.TrimSuffix(rss(two+"<item><title>Par"), "</channel></rss>"), 2, 3},
		{"an element closed by another's tag", rss(two + "<item><title>Par</title><description>Lost.</link></item>\n" + entry("item", "Bonn")), 3, 0},
		{"Atom", `<feed xmlns="http://www.w3.org/2005/Atom"><title>P</title>` + entry("entry", "Oslo") + entry("entry", "Rome") + "<entry><title>Par", 2, 3},
		{"RSS 1", `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>P</title></channel>` + two + "<item><title>Par", 2, 3},
		{"nothing before it", strings.TrimSuffix(rss("\n<item><title>Par"), "</channel></rss>"), 0, 2},
	} {
		t.Run(c.name, func(t *testing.T) {
			items := readAll("a.xml", c.content, Options{})
			if len(items) != c.read+1 {
				t.Fatalf("%d items: %+v", len(items), items)
			}
			for i, city := range []string{"Oslo", "Rome", "Par"}[:c.read] {
				if it := items[i]; it.Err != nil || it.Article.Title != city || it.Article.Text == "" {
					t.Errorf("%+v", it)
				}
			}
			var e *Error
			if !errors.As(items[c.read].Err, &e) || e.Class != BadFeed || e.Line != c.line {
				t.Errorf("%+v", items[c.read])
			}
		})
	}
}

// TestHostileFeeds has feeds that are malformed, or made to cost much.
func TestHostileFeeds(t *testing.T) {
	item := `<item><title>T</title><link>http://r.example/a</link><description>An army met.</description></item>`
	laughs := `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "lol">`
	for c := 'b'; c < 'k'; c++ {
		laughs += fmt.Sprintf(`<!ENTITY %c "%s">`, c, strings.Repeat(fmt.Sprintf("&%c;", c-1), 10))
	}
	for _, c := range []struct{ name, file, content, want string }{
		{"a billion laughs", "a.xml", laughs + `]><rss version="2.0"><channel><title>&j;</title><item><description>&j;</description></item></channel></rss>`, "ok"},
		{"an outer entity", "a.rss", `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><item><description>&x;</description></item></channel></rss>`, "ok"},
		{"undefined entities", "a.rss", rss(`<item><description>a &nbsp; b &bogus; c & d</description></item>`), "ok"},
		{"CDATA not closed", "a.rss", rss(`<item><description><![CDATA[An army met.</description></item>`), "bad feed"},
		{"elements not closed", "a.rss", rss("<item><title>"), "no text"},
		{"cut off", "a.rss", rss(item)[:200], "bad feed"},
		{"no entries", "a.rss", rss(""), "no text"},
		{"an empty entry", "a.rss", rss("<item></item>"), "no text"},
		{"no feed", "a.xml", `<?xml version="1.0"?><note><to>you</to></note>`, "no text"},
		{"text", "a.xml", "An army met.", "no text"},
		{"XHTML", "a.xml", `<?xml version="1.0"?>` + strings.Replace(pageOf("", ""), "<!DOCTYPE html>", "", 1), "ok"},
		{"JSON that is none", "a.rss", "{\"version\": ", "bad feed"},
		{"nested", "a.rss", rss("<item>" + strings.Repeat("<a>", 100_000)), "bad feed"},
		{"nested names", "a.rss", rss(strings.Repeat(`<a xmlns:b="c">`, 100_000)), "bad feed"},
		{"many names", "a.rss", "<rss" + strings.Repeat(` xmlns:a="b"`, 100_000) + ">" + strings.Repeat(`<a xmlns:c="d"/>`, 100_000), "bad feed"},
		{"many attributes", "a.rss", `<rss version="2.0"><channel><item ` + strings.Repeat(`a="b" `, 1_000_000) + "></item></channel></rss>", "no text"},
		{"another encoding", "a.rss", strings.Replace(rss(item), "UTF-8", "no-such", 1), "bad feed"},
		{"control characters", "a.rss", rss("<item><description>a \x01 b</description></item>"), "ok"},
		{"deep JSON", "a.json", `{"version": "https://jsonfeed.org/version/1", "items": ` + strings.Repeat("[", 100_000), "bad feed"},
	} {
		t.Run(c.name, func(t *testing.T) {
			bounded(t, 20*time.Second, 1<<30, func() {
				got := outcome(t, c.file, c.content, Options{})
				if len(got) != 1 || !strings.HasSuffix(got[0], "="+c.want) {
					t.Errorf("got %v, want %s", got, c.want)
				}
			})
		})
	}
}

// TestManyEntries has a feed of 100,000 entries.
func TestManyEntries(t *testing.T) {
	many := needs.Size(100_000)
	item := `<item><title>T</title><link>http://r.example/a</link><description>An army met.</description></item>`
	bounded(t, 30*time.Second, 1<<30, func() {
		if got := outcome(t, "a.rss", rss(strings.Repeat(item, many)), Options{}); len(got) != many {
			t.Errorf("%d entries", len(got))
		}
	})
}

func TestFeedErrorLine(t *testing.T) {
	it := readAll("a.rss", rss("<item>\n<title>\n<![CDATA[</item>"), Options{})[0]
	if it.Line != 3 || !strings.HasPrefix(it.Err.Error(), "a.rss:3: bad feed: ") {
		t.Errorf("%v", it.Err)
	}
}

func TestFeedEncodings(t *testing.T) {
	item := "<item><link>http://r.example/a</link><description>Ni\xf1a met.</description></item>"
	utf16 := "\xff\xfe"
	for _, r := range strings.Replace(rss("<item><description>Niña met.</description></item>"), "UTF-8", "UTF-16", 1) {
		utf16 += string([]byte{byte(r), byte(r >> 8)})
	}
	for name, c := range map[string]struct {
		content string
		o       Options
	}{
		"declared":    {strings.Replace(rss(item), "UTF-8", "iso-8859-1", 1), Options{}},
		"transported": {strings.Replace(rss(item), ` encoding="UTF-8"`, "", 1), Options{Charset: "iso-8859-1"}},
		"UTF-16":      {utf16, Options{}},
	} {
		if it := readAll("a.rss", c.content, c.o)[0]; it.Err != nil || it.Article.Text != "Niña met." {
			t.Errorf("%s: %q, %v", name, it.Article.Text, it.Err)
		}
	}
}

func FuzzFeed(f *testing.F) {
	f.Add([]byte(rss("<item><title>T</title><description>An &lt;b&gt;army&lt;/b&gt;.</description></item>")), "")
	f.Add([]byte(`<feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="xhtml"><div><p>One.</p></div></content></entry></feed>`), "")
	f.Add([]byte(`<rdf:RDF xmlns:rdf="r" xmlns="http://purl.org/rss/1.0/"><item><link>x</link><description>y</description></item></rdf:RDF>`), "iso-8859-1")
	f.Add([]byte(`{"version": "https://jsonfeed.org/version/1", "items": [{"content_text": "x", "url": "y"}]}`), "")
	f.Fuzz(func(t *testing.T, content []byte, charset string) {
		for it := range Read(strings.NewReader(string(content)), "a.rss", Options{MaxFile: 1 << 16, Charset: charset}) {
			checkItem(t, it)
			if it.Partial && it.Article.URL == "" {
				t.Errorf("a summary without a link: %+v", it)
			}
		}
	})
}
