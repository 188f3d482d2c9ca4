package article

import (
	"strings"
	"testing"
	"time"
)

// rowsOf reads a CSV file and lists, for each item, its line and text or class.
func rowsOf(t *testing.T, name, content string, o Options) string {
	t.Helper()
	var out []string
	for it := range Read(strings.NewReader(content), name, o) {
		checkItem(t, it)
		got := it.Article.Text
		if it.Err != nil {
			got = string(ClassOf(it.Err))
		} else if want := strings.Split(content, "\n")[it.Line-1]; !strings.HasPrefix(content[it.Offset:], want) {
			t.Errorf("line %d is not at byte %d", it.Line, it.Offset)
		}
		out = append(out, strings.Join([]string{string(rune('0' + it.Line)), got}, " "))
	}
	return strings.Join(out, " | ")
}

func TestRows(t *testing.T) {
	for _, c := range []struct{ name, file, content, want string }{
		{"comma", "a.csv", "id,text\n1,One.\n2,Two.\n", "2 One. | 3 Two."},
		{"semicolon", "a.csv", "id;title;text\r\n1;\"a;b\";One, two.\r\n", "2 One, two."},
		{"tab", "a.tsv", "id\ttext\n1\tOne, two; three.", "2 One, two; three."},
		{"tab in a csv file", "a.csv", "id\ttext\n1\tOne.", "2 One."},
		{"a tsv file of one comma", "a.tsv", "id\ttext\ta,b,c\n1\tOne.\tx", "2 One."},
		{"quoted names", "a.csv", "\"id\";\"text\"\n1;One.", "2 One."},
		{"a mark in front", "a.csv", "\xef\xbb\xbf\"text\",id\nOne.,1", "2 One."},
		{"UTF-16", "a.csv", "\xff\xfet\x00e\x00x\x00t\x00\n\x00O\x00n\x00e\x00", "2 One"},
		{"newlines in a field", "a.csv", "id,text\n1,\"One\n\ntwo.\"\n2,Two.\n", "2 One\n\ntwo. | 5 Two."},
		{"doubled marks", "a.csv", "text\n\"He said \"\"no\"\".\"", "2 He said \"no\"."},
		{"a mark inside", "a.csv", "id,text\n1,A 5\" gun.\n2,Two.", "2 A 5\" gun. | 3 Two."},
		{"a mark not closed", "a.csv", "id,text\n1,\"One.\n2,Two.\n3,Three.", "2 bad csv | 3 Two. | 4 Three."},
		{"a mark not closed, and one later", "a.csv", "id,text\n1,\"One.\n2,\"Two.\"\n3,Three.", "2 bad csv | 3 Two. | 4 Three."},
		{"text after a mark", "a.csv", "id,text\n1,\"One\" two.\n2,Two.", "2 bad csv | 3 Two."},
		{"too few fields", "a.csv", "id,text\n1\n2,Two.", "2 bad csv | 3 Two."},
		{"too many fields", "a.csv", "id,text\n1,One,two\n2,Two.", "2 bad csv | 3 Two."},
		{"empty lines", "a.csv", "id,text\n\n1,One.\n \n", "3 One."},
		{"no text in a row", "a.csv", "id,text\n1,\n2,Two.", "2 no text | 3 Two."},
		{"no column", "a.csv", "id,name\n1,One.", "1 no text"},
		{"names alone", "a.csv", "id,text\n", ""},
		{"names not closed", "a.csv", "id,\"text\n1,One.", "1 bad csv"},
		{"a long row", "a.csv", "id,text\n1," + strings.Repeat("x", 3000) + "\n2,Two.", "2 too large | 3 Two."},
		{"a long quoted row", "a.csv", "id,text\n1,\"" + strings.Repeat("xx\n", 500) + "\"\n2,Two.", ""},
		{"other names", "a.csv", "GUID,Headline,Body,PubDate\n1,T,One.,2024-03-22", "2 One."},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := ""
			if c.name != "UTF-16" {
				got = rowsOf(t, c.file, c.content, Options{MaxFile: 1000})
			}
			if c.name == "a long quoted row" {
				if !strings.HasPrefix(got, "2 bad csv | 3 bad csv") || !strings.HasSuffix(got, "Two.") {
					t.Errorf("%.60s … %s", got, got[max(0, len(got)-60):])
				}
				return
			}
			if c.name == "UTF-16" { // offsets are those of its UTF-8
				if it := readAll(c.file, c.content, Options{})[0]; it.Article.Text != "One" || it.Line != 2 || it.Offset != 5 {
					t.Errorf("%+v", it)
				}
				return
			}
			if got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestFields(t *testing.T) {
	nested := `{"meta": {"id": "7", "day": "2024-03-22", "seen.by": "x"}, "data": {"body": " One. ", "head": {"line": "T"}}, "text": "no"}`
	all := map[string]string{"id": "meta.id", "text": "data.body", "title": "data.head.line", "date": "meta.day", "source": "meta.seen.by"}
	for _, c := range []struct {
		name, file, content string
		fields              map[string]string
		want, says          string
	}{
		{"nested", "a.jsonl", nested, all, "7/ One. /T/2024-03-22/x", ""},
		{"a name with a dot", "a.jsonl", `{"a.b": "One."}`, map[string]string{"text": "a.b"}, "", ""},
		{"defaults", "a.jsonl", `{"guid": 7, "maintext": "One.", "headline": "T", "date_publish": "2024-03-22 10:00:00", "source_domain": "x"}`, nil, "7/One./T/2024-03-22/x", ""},
		{"the first of the defaults", "a.jsonl", `{"id": 7, "body": "no", "text": "One.", "content": "no"}`, nil, "7/One.///", ""},
		{"one that is empty", "a.jsonl", `{"id": 7, "text": "", "body": "One."}`, nil, "7/One.///", ""},
		{"capitals", "a.jsonl", `{"ID": 7, "Text": "One.", "Date": "2024-03-22"}`, nil, "7/One.//2024-03-22/", ""},
		{"a missing text", "a.jsonl", `{"id": 7, "b": {"c": "x"}}`, map[string]string{"text": "b.d"}, "", `no field "b.d", which is to be the text: the fields are b, id`},
		{"a text that is no string", "a.jsonl", `{"id": 7, "b": ["x"]}`, map[string]string{"text": "b"}, "", `no string in the field "b"`},
		{"a missing title", "a.jsonl", `{"id": 7, "text": "One."}`, map[string]string{"title": "t"}, "7/One.///", ""},
		{"no text at all", "a.jsonl", `{"z": 1, "a": 2}`, nil, "", "the fields are a, z"},
		{"csv", "a.csv", "Nr,Story,Day\n7,One.,2024-03-22", map[string]string{"id": "nr", "text": "story", "published": "Day"}, "7/One.//2024-03-22/", ""},
		{"csv without the column", "a.csv", "Nr,Story\n7,One.", map[string]string{"id": "x", "text": "story"}, "", `no field "x", which is to be the id: the fields are Nr, Story`},
	} {
		t.Run(c.name, func(t *testing.T) {
			items := readAll(c.file, c.content, Options{Fields: c.fields})
			if len(items) != 1 {
				t.Fatalf("%+v", items)
			}
			it := items[0]
			checkItem(t, it)
			if c.says != "" {
				if it.Err == nil || !strings.Contains(it.Err.Error(), c.says) {
					t.Errorf("got %v, want %s", it.Err, c.says)
				}
				return
			}
			a := it.Article
			got := strings.Join([]string{a.ID, a.Text, a.Title, a.Published, a.Source}, "/")
			if it.Err != nil || c.want != "" && got != c.want || c.name == "a missing title" && it.Note == "" {
				t.Errorf("got %q, want %q: %v, note %q", got, c.want, it.Err, it.Note)
			}
		})
	}
}

// TestOffsets holds that the line of a record is where its item says.
func TestOffsets(t *testing.T) {
	file := `{"text": "One."}` + "\r\n\n" + `{"text": "Two."}` + "\nbad\n" + `{"text": "Three."}`
	var got []int64
	for _, it := range readAll("a.jsonl", file, Options{}) {
		got = append(got, it.Offset)
	}
	want := []int{0, strings.Index(file, `{"text": "Two`), strings.Index(file, "bad"), strings.Index(file, `{"text": "Three`)}
	for i, w := range want {
		if len(got) != len(want) || got[i] != int64(w) {
			t.Fatalf("got %v, want %v", got, want)
		}
	}
}

// TestHostileRows has quotation marks that are made to be read again and again.
func TestHostileRows(t *testing.T) {
	for name, line := range map[string]string{
		"opened":             "1,\"a\n",
		"opened in turn":     "1,\"a\n1,b\n",
		"marks":              strings.Repeat(`"`, 101) + "\n",
		"marks and commas":   strings.Repeat(`",`, 100) + "\n",
		"many fields":        strings.Repeat(",", 1000) + "\n",
		"never a line's end": "x",
	} {
		file := "id,text\n" + strings.Repeat(line, (2<<20)/len(line))
		bounded(t, 30*time.Second, 300<<20, func() {
			n := 0
			for it := range Read(strings.NewReader(file), "a.csv", Options{MaxFile: 1 << 20}) {
				checkItem(t, it)
				n++
			}
			t.Logf("%s: %d items", name, n)
			if n == 0 {
				t.Errorf("%s: no items", name)
			}
		})
	}
}

func FuzzCSV(f *testing.F) {
	f.Add("id,text\n1,\"One\n\"\"two\"\"\"\n2,Two.\n", false)
	f.Add("\"id\";\"text\"\n1;\"a\n2;b", true)
	f.Add("text\tbody\n\"\n\"\n", true)
	f.Fuzz(func(t *testing.T, content string, small bool) {
		o := Options{MaxFile: 1 << 16}
		if small {
			o.MaxFile = 40
		}
		last := 0
		for it := range Read(strings.NewReader(content), "a.csv", o) {
			checkItem(t, it)
			if it.Line <= last && it.Line != 0 {
				t.Errorf("line %d after line %d", it.Line, last)
			}
			last = it.Line
		}
	})
}
