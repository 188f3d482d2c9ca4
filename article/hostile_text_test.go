package article

import (
	"fmt"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"newsgraph/article/clean"
	"newsgraph/schema"
)

// naughty are strings that break careless programs.
var naughty = []string{
	"undefined", "NULL", "NaN", "../../etc/passwd", "'; DROP TABLE articles; --", "<script>alert(1)</script>", "%s%n%x", "$(touch x)", "{{7*7}}",
	"\u202ereversed\u202c text", "\u2066if\u2069 \u2067x", "zero\u200bwidth\u200d\ufeff", "Z͑ͫ̓ͪ̂ͫ̽͏̴̙a̲l̖g̳o̱", "👩‍👩‍👧‍👦 🇺🇸", "﷽", "مرحبا", "田中さん", "ﬀ ẞ İ ı", "\ufffd\ufffe\uffff", "\U000e0001\U000e007f",
	"\u0000 nul", "\x1b[31mred\x1b[0m", "\a\b\f\v\x7f", "\u0085\u2028\u2029", strings.Repeat("A", 10_000), strings.Repeat("ͯ", 3000), "\ufeffbom inside", "\t \r\n",
}

// TestNaughtyStrings holds that texts come through as they are, and that nothing
// printed of them harms a terminal.
func TestNaughtyStrings(t *testing.T) {
	for _, s := range naughty {
		q := jsonOf(s)
		line := fmt.Sprintf(`{"id": %s, "title": %s, "url": %s, "source": %s, "text": %s}`, q, q, q, q, jsonOf("An army met. "+s))
		items := readAll("a.jsonl", line, Options{})
		if len(items) != 1 {
			t.Fatalf("%q: %d items", s, len(items))
		}
		it := items[0]
		checkItem(t, it)
		if it.Err != nil || it.Article.Text != "An army met. "+s {
			t.Errorf("%q: %q, %v", s, it.Article.Text, it.Err)
		}
		checkTiling(t, it.Article.Text, clean.Clean(it.Article))
		bad := readAll("a.jsonl", fmt.Sprintf(`{"id": %s, "date": %s}`, q, q), Options{})[0]
		checkItem(t, bad)
		if strings.ContainsAny(bad.Note+bad.Err.Error(), "\x1b\x00\u202e\u2028") {
			t.Errorf("%q: note %q, error %q", s, bad.Note, bad.Err)
		}
	}
}

// jsonOf writes a string as JSON, every character beyond ASCII escaped.
func jsonOf(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch {
		case r < ' ' || r == '"' || r == '\\' || r > '~' && r < 0x10000:
			fmt.Fprintf(&b, `\u%04x`, r)
		default:
			b.WriteRune(r)
		}
	}
	return `"` + b.String() + `"`
}

// TestTrojanSource holds that marks which turn the direction of text stay in it,
// for spans are of the text as it came.
func TestTrojanSource(t *testing.T) {
	text := "The army \u202ecrossed\u202c the \u2066river\u2069 at\u200b dawn."
	for name, content := range map[string]string{"a.txt": text, "a.jsonl": `{"text": ` + jsonOf(text) + `}`, "a.csv": "text\n" + text, "a.md": text} {
		it := readAll(name, content, Options{})[0]
		if it.Err != nil || it.Article.Text != text {
			t.Errorf("%s: %q, %v", name, it.Article.Text, it.Err)
		}
		checkTiling(t, text, clean.Clean(it.Article))
	}
}

// TestHostileJSON has the odd lines of the JSON parsing test suites.
func TestHostileJSON(t *testing.T) {
	for _, c := range []struct{ name, line, want string }{
		{"nested lists", strings.Repeat("[", 100_000), "bad json"},
		{"nested objects", strings.Repeat(`{"a":`, 100_000) + "1" + strings.Repeat("}", 100_000), "bad json"},
		{"nested in a field", `{"text": "x", "a": ` + strings.Repeat("[", 5000) + strings.Repeat("]", 5000) + `}`, "ok x"},
		{"a name twice", `{"text": "x", "text": "y"}`, "ok y"},
		{"a lone surrogate", `{"text": "\ud800 x"}`, "ok \ufffd x"},
		{"a pair the wrong way", `{"text": "\udc00\ud800"}`, "ok \ufffd\ufffd"},
		{"NaN", `{"text": "x", "id": NaN}`, "bad json"},
		{"Infinity", `{"text": "x", "id": -Infinity}`, "bad json"},
		{"a huge number", `{"text": "x", "id": 1e99999}`, "ok x"},
		{"a mark", "\xef\xbb\xbf" + `{"text": "x"}`, "ok x"},
		{"a trailing comma", `{"text": "x",}`, "bad json"},
		{"single quotes", `{'text': 'x'}`, "bad json"},
		{"a comment", `{"text": "x" /* c */}`, "bad json"},
		{"a raw tab", "{\"text\": \"x\ty\"}", "bad json"},
		{"an escaped NUL", `{"text": "x\u0000y"}`, "ok x\x00y"},
		{"an unknown escape", `{"text": "\x41"}`, "bad json"},
		{"invalid UTF-8", "{\"text\": \"" + strings.Repeat("ñ", 10) + "\xff\"}", "ok " + strings.Repeat("ñ", 10) + "\ufffd"},
		{"another space", "{\"text\":\u00a0\"x\"}", "bad json"},
		{"true", "true", "bad json"},
		{"null", "null", "no text"},
		{"no value", `{"text"}`, "bad json"},
		{"cut off", `{"text": "x`, "bad json"},
		{"an empty name", `{"": "y", "text": "x"}`, "ok x"},
		{"many names", `{"text": "x"` + manyNames(200_000) + `}`, "ok x"},
	} {
		t.Run(c.name, func(t *testing.T) {
			bounded(t, 20*time.Second, 1<<30, func() {
				items := readAll("a.jsonl", c.line+"\n"+`{"text": "last"}`, Options{})
				if len(items) != 2 || items[1].Article.Text != "last" {
					t.Fatalf("%d items", len(items))
				}
				checkItem(t, items[0])
				got := string(ClassOf(items[0].Err))
				if items[0].Err == nil {
					got = "ok " + items[0].Article.Text
				}
				if got != c.want {
					t.Errorf("got %.100q, want %.100q", got, c.want)
				}
			})
		})
	}
}

func manyNames(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, `,"k%d":1`, i)
	}
	return b.String()
}

// TestLyingCharsets has labels that are wrong: valid UTF-8 is never garbled, and
// nothing is refused for its bytes.
func TestLyingCharsets(t *testing.T) {
	page := pageOf("", "<h1>Niña</h1>")
	for _, label := range []string{"", "utf-8", "utf-16", "windows-1251", "shift_jis", "iso-2022-jp", "hz-gb-2312", "x-user-defined", "replacement", "no-such", "\x00", strings.Repeat("x", 1<<16)} {
		for _, where := range []string{"transport", "meta"} {
			o, p := Options{Charset: label}, page
			if where == "meta" {
				o, p = Options{}, strings.Replace(page, "charset=utf-8", `charset="`+label+`"`, 1)
			}
			it := readAll("a.html", p, o)[0]
			if it.Err != nil || !strings.Contains(it.Article.Text, "crossed the river") {
				t.Errorf("%s %.20q: %v", where, label, it.Err)
			}
			odd := readAll("a.html", strings.ReplaceAll(p, "army", "arm\xff\xfe\x81y"), o)[0]
			checkItem(t, odd)
			if odd.Err == nil && !utf8.ValidString(odd.Article.Text) {
				t.Errorf("%s %.20q: the text is no UTF-8", where, label)
			}
		}
	}
}

// TestSchemaKeepsNaughtyIDs holds that ids of records are as they came.
func TestSchemaKeepsNaughtyIDs(t *testing.T) {
	it := readAll("a.jsonl", `{"id": "\u202e7", "text": "x"}`, Options{})[0]
	if want := (schema.Article{ID: "\u202e7", Text: "x"}); it.Article != want {
		t.Errorf("%+v", it.Article)
	}
}
