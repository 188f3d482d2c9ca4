package language_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"newsgraph/article"
	"newsgraph/article/language"
	"newsgraph/internal/needs"
	"newsgraph/schema"
)

// story is a story of two paragraphs.
var story = []string{"Troops of the northern command crossed the river at dawn on Monday.", "They met no resistance in the villages beyond it, a spokesman said."}

// foreignTexts are paragraphs in other languages, by code.
func foreignTexts(t testing.TB) (codes, texts []string) {
	t.Helper()
	b, err := os.ReadFile("testdata/texts.tsv")
	if err != nil {
		t.Fatal(err)
	}
	for row := range strings.SplitSeq(string(b), "\n") {
		if code, text, ok := strings.Cut(row, "\t"); ok && row[0] != '#' {
			codes, texts = append(codes, code), append(texts, text)
		}
	}
	return codes, texts
}

// TestForeignTexts holds that of texts in other languages at least 95 % are surely
// foreign, also in capitals, and which language is right for as many.
func TestForeignTexts(t *testing.T) {
	codes, texts := foreignTexts(t)
	named, surely, all, languages := 0, 0, 0, map[string]bool{}
	for i, text := range texts {
		languages[codes[i]] = true
		for _, s := range []string{text, strings.ToUpper(text)} {
			code, sure := language.Of(s)
			all++
			if sure && code != "en" {
				surely++
			} else {
				t.Logf("%s: %q, sure %v: %.60s", codes[i], code, sure, s)
			}
			if code == codes[i] {
				named++
			}
		}
	}
	t.Logf("%d texts in %d languages: %d surely foreign, %d rightly named", all, len(languages), surely, named)
	if len(languages) < 12 || surely*100 < all*95 || named*100 < all*95 {
		t.Errorf("%d texts in %d languages: %d surely foreign, %d rightly named", all, len(languages), surely, named)
	}
}

// TestEnglishIsNeverForeign holds that no English of the shared sets, tables and
// headlines among it, is called surely foreign.
func TestEnglishIsNeverForeign(t *testing.T) {
	check := func(id, s string) {
		if code, sure := language.Of(s); sure && code != "en" {
			t.Errorf("%s is surely %s: %.120q", id, code, s)
		}
	}
	n := 0
	for it := range article.Read(needs.Shared(t, "corpora/reuters.jsonl.gz"), "reuters.jsonl", article.Options{}) {
		n++
		check(it.Article.ID, it.Article.Text)
		if n%3 == 0 {
			check(it.Article.ID+" in capitals", strings.ToUpper(it.Article.Text))
		}
		check(it.Article.ID+" title", it.Article.Title)
	}
	if n < 16000 {
		t.Errorf("only %d articles", n)
	}
	for _, set := range []string{"g5w1h", "muc4", "petrarch", "plover_gsr", "rams", "wikievents"} {
		for _, a := range evalArticles(t, filepath.Join("eval/events", set+".dev.jsonl")) {
			check(a.ID, a.Text)
		}
	}
}

func TestOf(t *testing.T) {
	for _, c := range []struct {
		name, text, code string
		sure             bool
	}{
		{"nothing", "", "", false},
		{"numbers", "12.5 13.0 1,300 14:05", "", false},
		{"a sentence", story[0] + " " + story[1], "en", true},
		{"in capitals", strings.ToUpper(story[0] + " " + story[1]), "en", true},
		{"a French quotation in English", "The minister said “la ville ne peut pas rester dans cet état” and left the hall before the mayor could answer him.", "en", true},
		{"Arabic names in English", "The paper الشرق الأوسط reported that the army had crossed the river at dawn and that no one was hurt in the town.", "en", true},
	} {
		t.Run(c.name, func(t *testing.T) {
			if code, sure := language.Of(c.text); code != c.code || sure != c.sure {
				t.Errorf("%q, %v", code, sure)
			}
		})
	}
}

func FuzzOf(f *testing.F) {
	_, texts := foreignTexts(f)
	for _, s := range append(texts[:8], story...) {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		code, sure := language.Of(s)
		if again, _ := language.Of(s); again != code || sure && code == "" || !utf8.ValidString(code) {
			t.Errorf("%q: %q, then %q, sure %v", s, code, again, sure)
		}
	})
}

func BenchmarkOf(b *testing.B) {
	for name, text := range map[string]string{
		"english":  strings.Repeat(story[0]+" "+story[1]+"\n\n", 22)[:3000],
		"headline": "RECENT U.S. OIL DEMAND UP 2.1 PCT FROM YEAR AGO",
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				language.Of(text)
			}
		})
	}
}

// evalArticles reads a JSON lines file of articles.
func evalArticles(t *testing.T, path string) []schema.Article {
	t.Helper()
	var out []schema.Article
	for it := range article.Read(needs.Shared(t, path), path, article.Options{}) {
		if it.Err != nil {
			t.Fatal(it.Err)
		}
		out = append(out, it.Article)
	}
	return out
}
