package language_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"newsgraph/article/language"
	"newsgraph/internal/corpus"
	"newsgraph/internal/needs"
)

// story is a story of two paragraphs.
var story = []string{"Troops of the northern command crossed the river at dawn on Monday.", "They met no resistance in the villages beyond it, a spokesman said."}

// foreignTexts has paragraphs in other languages, each after its code.
const foreignTexts = "testdata/texts.tsv"

// TestForeignTexts holds that of texts in other languages at least 95 % are surely
// foreign, also in capitals, and which language is right for as many.
func TestForeignTexts(t *testing.T) {
	codes, texts := needs.Pairs(t, foreignTexts)
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
	for a := range corpus.Articles(t, "corpora/reuters.jsonl.gz") {
		n++
		check(a.ID, a.Text)
		if n%3 == 0 {
			check(a.ID+" in capitals", strings.ToUpper(a.Text))
		}
		check(a.ID+" title", a.Title)
	}
	if n < 16000 {
		t.Errorf("only %d articles", n)
	}
	for _, set := range []string{"g5w1h", "muc4", "petrarch", "plover_gsr", "rams", "wikievents"} {
		for a := range corpus.Articles(t, "eval/events/"+set+".dev.jsonl") {
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
	_, texts := needs.Pairs(f, foreignTexts)
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
