package article

import (
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"newsgraph/article/clean"
	"newsgraph/schema"
)

func readAll(name, content string, o Options) []Item {
	var out []Item
	for it := range Read(strings.NewReader(content), name, o) {
		out = append(out, it)
	}
	return out
}

func TestReadFailures(t *testing.T) {
	const page = "<html><head><title>x</title></head><body><script>var a = 1</script><img src=a></body></html>"
	for _, c := range []struct {
		name, file, content string
		class               Class
		line                int
		says                string // part of the message
	}{
		{"empty", "a.txt", "", Empty, 0, "a.txt: empty"},
		{"white space", "a.txt", " \n\t\r\n", Empty, 0, "no text"},
		{"a mark alone", "a.txt", "\xef\xbb\xbf\n", Empty, 0, "empty"},
		{"picture", "a.txt", "\x89PNG\r\n\x1a\n\x00\x00", Binary, 0, "PNG"},
		{"document", "a.txt", "%PDF-1.7\n%\xe2\xe3\xcf\xd3", Binary, 0, "pdftotext"},
		{"archive under another name", "a.jsonl", "\x1f\x8b\x08\x00\x00", BadArchive, 0, "gzip"},
		{"another archive", "a.txt", "7z\xbc\xaf\x27\x1c\x00\x04", Binary, 0, "7z x"},
		{"NUL bytes", "a.txt", "abc\x00def", Binary, 0, "NUL"},
		{"NUL bytes far in", "a.txt", strings.Repeat("word ", 2000) + "\x00", Binary, 0, "NUL"},
		{"control characters", "a.txt", strings.Repeat("\x01\x02\x03ab", 100), Binary, 0, "control"},
		{"page without text", "a.html", page, NoText, 0, "a.html: no text"},
		{"no object", "a.jsonl", "{\"id\": 1,", BadJSON, 1, "a.jsonl:1: bad json"},
		{"array", "a.jsonl", "[{\"text\": \"x\"}]", BadJSON, 1, "jq -c"},
		{"two objects", "a.jsonl", "{\"text\": \"x\"} {\"text\": \"y\"}", BadJSON, 1, "a.jsonl:1"},
		{"no text", "a.jsonl", "{\"id\": \"7\"}", NoText, 1, "a.jsonl:1 (7)"},
		{"null text", "a.jsonl", "{\"id\": \"7\", \"text\": null}", NoText, 1, "a.jsonl:1 (7)"},
		{"text is a list", "a.jsonl", "{\"id\": \"7\", \"text\": [\"x\"]}", NoText, 1, "text"},
		{"blank text", "a.jsonl", "{\"id\": \"7\", \"text\": \"\\u200b \\n\"}", NoText, 1, "no article"},
	} {
		t.Run(c.name, func(t *testing.T) {
			items := readAll(c.file, c.content, Options{})
			if len(items) != 1 || items[0].Err == nil {
				t.Fatalf("got %+v, want one failure", items)
			}
			err := items[0].Err
			if ClassOf(err) != c.class || items[0].Line != c.line || !strings.Contains(err.Error(), c.says) || strings.Contains(err.Error(), "\n") {
				t.Errorf("class %q line %d: %v", ClassOf(err), items[0].Line, err)
			}
		})
	}
}

func TestReadLimits(t *testing.T) {
	o := Options{MaxFile: 100, MaxText: 40}
	long := strings.Repeat("x ", 60)
	for _, c := range []struct{ name, file, content string }{
		{"file", "a.txt", long},
		{"text", "a.txt", strings.Repeat("x ", 30)},
		{"text of a record", "a.jsonl", `{"text": "` + strings.Repeat("x ", 30) + `"}`},
		{"line", "a.jsonl", `{"text": "` + long + `"}`},
	} {
		items := readAll(c.file, c.content, o)
		if len(items) != 1 || ClassOf(items[0].Err) != TooLarge {
			t.Errorf("%s: %+v", c.name, items)
		}
	}
}

// TestReadGoesOn has a bad line, a line beyond the limit and an empty one among
// good ones.
func TestReadGoesOn(t *testing.T) {
	lines := `{"id": "a", "text": "One."}` + "\r\n" + "nonsense\n\n" + `{"text": "` + strings.Repeat("x", 200<<10) + `"}` + "\n" + `{"id": "b", "text": "Two."}`
	items := readAll("a.jsonl", lines, Options{MaxFile: 100 << 10})
	want := []struct {
		id    string
		line  int
		class Class
	}{{"a", 1, ""}, {"", 2, BadJSON}, {"", 4, TooLarge}, {"b", 5, ""}}
	if len(items) != len(want) {
		t.Fatalf("%d items, want %d: %+v", len(items), len(want), items)
	}
	for i, w := range want {
		if items[i].Article.ID != w.id || items[i].Line != w.line || ClassOf(items[i].Err) != w.class {
			t.Errorf("item %d: %+v, want %+v", i, items[i], w)
		}
	}
}

func TestReadBrokenInput(t *testing.T) {
	cause := errors.New("device gone")
	for _, name := range []string{"a.txt", "a.jsonl"} {
		r := io.MultiReader(strings.NewReader("{\"id\": \"a\", \"text\": \"One.\"}\n"+strings.Repeat(" ", sniffBytes)), iotest.ErrReader(cause))
		var last Item
		for it := range Read(r, name, Options{}) {
			last = it
		}
		if ClassOf(last.Err) != Unreadable || !errors.Is(last.Err, cause) {
			t.Errorf("%s: %v", name, last.Err)
		}
	}
}

func TestReadRecord(t *testing.T) {
	for _, c := range []struct{ name, line, id, title, day, note string }{
		{"all fields", `{"id": "7", "title": " A  title ", "date": "2024-03-22", "text": "x"}`, "7", "A title", "2024-03-22", ""},
		{"published before date", `{"id": "7", "published": "2024-03-22T10:00:00Z", "date": "2020-01-01", "text": "x"}`, "7", "", "2024-03-22", ""},
		{"numbers and nulls", `{"id": 7, "title": null, "date": null, "text": "x"}`, "7", "", "", ""},
		{"unknown and odd fields", `{"id": "7", "events": [{"a": 1}], "source": {"name": "n"}, "text": "x"}`, "7", "", "", ""},
		{"a date that says nothing", `{"id": "7", "date": "last week", "text": "x"}`, "7", "", "", "date not understood: last week"},
		{"content hash", `{"text": "x"}`, schema.ContentID("a:", "x"), "", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			items := readAll("a.jsonl", c.line, Options{})
			if len(items) != 1 || items[0].Err != nil {
				t.Fatalf("%+v", items)
			}
			a := items[0].Article
			if a.Text != "x" || a.Title != c.title || a.Published != c.day || items[0].Note != c.note || a.ID != c.id {
				t.Errorf("%+v, note %q", a, items[0].Note)
			}
		})
	}
}

// TestTextIsKept holds that spans index the text as it came.
func TestTextIsKept(t *testing.T) {
	const text = "\tOne.\r\n\r\n Two\u00a0 three.  \u200b\n"
	if got := readAll("a.txt", text, Options{})[0].Article.Text; got != text {
		t.Errorf("text file: %q", got)
	}
	if got := readAll("a.jsonl", `{"text": "\tOne.\r\n\r\n Two\u00a0 three.  \u200b\n"}`, Options{})[0].Article.Text; got != text {
		t.Errorf("record: %q", got)
	}
}

func TestFormatOf(t *testing.T) {
	for _, c := range []struct {
		name, head string
		want       Format
	}{
		{"a.TXT", "<html>", Text}, {"a.htm", "", HTML}, {"a.ndjson", "", JSONL},
		{"-", " {\"id\": 1}", JSONL}, {"-", "<!DOCTYPE html>", HTML}, {"-", "\xef\xbb\xbf<div><body>", HTML}, {"-", "< 5 men", Text}, {"a.dat", "Rome", Text},
	} {
		if got := FormatOf(c.name, []byte(c.head)); got != c.want {
			t.Errorf("FormatOf(%q, %q) = %q, want %q", c.name, c.head, got, c.want)
		}
	}
}

// fuzzNames are names of which each leads to another reader.
var fuzzNames = []string{"a.jsonl", "a.html", "a.txt", "-", "a.csv", "a.tsv", "a.md", "a.rss", "a.xml", "a.json", "a.warc", "a.zip", "a.tar", "a.jsonl.gz", "a.tar.zst"}

func FuzzRead(f *testing.F) {
	f.Add(byte(0), []byte("{\"id\": 1, \"text\": \"One.\"}\n[]\n{\"text\": \"\\ud800\"}"))
	f.Add(byte(1), []byte("<html><meta charset=utf-16><article><p>One. Two, three, and so on.<table><p>"))
	f.Add(byte(2), []byte("\xff\xfeO\x00n\x00e\x00"))
	f.Add(byte(3), []byte("\xef\xbb\xbf{"))
	f.Add(byte(4), []byte("id,text\n1,\"One\ntwo\"\n2,\"Two\n3,\xff"))
	f.Add(byte(6), []byte("---\ntitle: x\n---\n# A\n\n- b [c](d)"))
	f.Add(byte(7), []byte(rss("<item><link>x</link><description>&lt;p&gt;y</description></item>")))
	f.Add(byte(10), []byte(httpRecord("http://a.example/", "Content-Type: text/html", "<p>One.")+warcRecord("conversion", "x", "text/plain", "Two.")))
	f.Add(byte(11), []byte(zipOf(f, entry{"a.txt", "One."}, entry{"b.zip", zipOf(f, entry{"c.csv", "text\nx"})})))
	f.Add(byte(12), []byte(tarOf(f, entry{"a.txt", "One."}, entry{"b.md", "# Two"})))
	f.Add(byte(13), []byte(gzOf(f, "{\"text\": \"One.\"}")))
	f.Add(byte(14), []byte(zstOf(f, tarOf(f, entry{"a.html", "<p>One."}))))
	f.Fuzz(func(t *testing.T, name byte, content []byte) {
		for it := range Read(strings.NewReader(string(content)), fuzzNames[int(name)%len(fuzzNames)], Options{MaxFile: 1 << 20}) {
			checkItem(t, it)
			if it.Err == nil {
				checkTiling(t, it.Article.Text, clean.Clean(it.Article))
			}
		}
	})
}
