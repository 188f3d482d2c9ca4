package article

import (
	"slices"
	"strings"
	"testing"

	"newsgraph/internal/needs"
	"newsgraph/schema"
)

// TestSetAside holds that the text decides, and the markup only together with it.
func TestSetAside(t *testing.T) {
	codes, texts := needs.Pairs(t, "language/testdata/texts.tsv")
	norwegian := texts[slices.Index(codes, "nb")]
	const short = "La ville de Valbonne"
	for _, c := range []struct {
		name, text, stated string
		wanted             []string
		foreign            bool
	}{
		{"no check", texts[0], "", nil, false},
		{"foreign", texts[0], "", []string{"en"}, true},
		{"wanted too", texts[0], "", []string{"en", "fr-CA"}, false},
		{"the markup is wrong", texts[0], "en", []string{"en"}, true},
		{"English with wrong markup", story[0] + " " + story[1], "fr", []string{"en"}, false},
		{"short, nothing stated", short, "", []string{"en"}, false},
		{"short, stated", short, "it", []string{"en"}, false},
		{"a table", "12 13 14\n15 16 17", "de", []string{"en"}, false},
		{"Norwegian by its other name", norwegian, "", []string{"no"}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			it := Item{File: "a.txt", Language: c.stated, Article: schema.Article{Text: c.text}}
			setAside(&it, c.wanted)
			if (ClassOf(it.Err) == Foreign) != c.foreign {
				t.Errorf("error %v", it.Err)
			}
		})
	}
}

func TestForeignError(t *testing.T) {
	_, texts := needs.Pairs(t, "language/testdata/texts.tsv")
	it := readAll("a.txt", texts[0], Options{Languages: []string{"en"}})[0]
	const want = "): another language: it is in French (fr), by its words: read it with --language any"
	if it.Err == nil || !strings.HasSuffix(it.Err.Error(), want) || it.Article.ID == "" {
		t.Errorf("%v", it.Err)
	}
}
