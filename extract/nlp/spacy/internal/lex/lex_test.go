package lex

import (
	"strings"
	"testing"
)

func TestID(t *testing.T) {
	for s, want := range map[string]uint64{
		"": 0, "mark": 423, "coffee": 3197928453018144401, "attacked": 15259528277589946767,
		"İ": 10007816788334446145, "日本語": 1998301522555383300, "the Quick": 1947135832312803530,
	} {
		if got := ID(s); got != want {
			t.Errorf("id of %q is %d, want %d", s, got, want)
		}
	}
}

func TestSymbol(t *testing.T) {
	if got := Symbol(67); got != "NORM" {
		t.Errorf("symbol 67 is %q", got)
	}
	if got := Symbol(1 << 40); got != "" {
		t.Errorf("an unknown symbol is %q", got)
	}
}

func TestRows(t *testing.T) {
	for _, c := range []struct {
		key  uint64
		seed uint32
		want [4]uint32
	}{
		{1, 8, [4]uint32{1161550108, 2247783286, 1742325162, 1224191281}},
		{3197928453018144401, 8, [4]uint32{2399055680, 1118310852, 3598583520, 1677466278}},
		{1<<64 - 1, 8, [4]uint32{2488739950, 2974852181, 1585626277, 2314794624}},
		{423, 13, [4]uint32{1910904707, 2062776681, 738449656, 3457903252}},
	} {
		if got := Rows(c.key, c.seed); got != c.want {
			t.Errorf("rows of %d with seed %d are %v, want %v", c.key, c.seed, got, c.want)
		}
	}
}

func TestShape(t *testing.T) {
	long := ""
	for range 100 {
		long += "é"
	}
	for s, want := range map[string]string{
		"": "", "Ab": "Xx", "ABCDEFG": "XXXX", "x²١": "xdd", "a-b--c-----d": "x-x--x----x", "Iraq's": "Xxxx'x",
		"3,000.50": "d,ddd.dd", "ǅ": "x", "日本語日本語": "xxxx", "é1": "xd", long: "LONG", long[2:]: "xxxx",
	} {
		if got := Shape(s); got != want {
			t.Errorf("shape of %q is %q, want %q", s, got, want)
		}
	}
}

func TestLower(t *testing.T) {
	for s, want := range map[string]string{
		"İSTANBUL": "i̇stanbul", "ΑΣΣΟΣ": "ασσος", "ΑΣ.": "ας.", "Σ": "σ", "ΑΣ’": "ας’", "ΑΣ Β": "ας β", "ÀÉ": "àé", "Plain": "plain",
	} {
		if got := Lower(s); got != want {
			t.Errorf("lower case of %q is %q, want %q", s, got, want)
		}
	}
}

func TestPrefixAndSuffix(t *testing.T) {
	for s, want := range map[string][2]string{
		"": {"", ""}, "é": {"é", "é"}, "日本語字": {"日", "本語字"}, "ab": {"a", "ab"}, "a\xff\xfe\xfd": {"a", "\xff\xfe\xfd"},
	} {
		if got := [2]string{Prefix(s), Suffix(s)}; got != want {
			t.Errorf("prefix and suffix of %q are %q, want %q", s, got, want)
		}
	}
}

func TestNorm(t *testing.T) {
	table := map[uint64]string{ID("colour"): "color", ID("€"): "euro"}
	for s, want := range map[string]string{"colour": "color", "€": "euro", "£": "$", "“": `"`, "Paris": "paris"} {
		if got := Norm(s, table); got != want {
			t.Errorf("norm of %q is %q, want %q", s, got, want)
		}
	}
}

func TestFlags(t *testing.T) {
	for _, c := range []struct {
		attr, text string
		want       uint64
	}{
		{"IS_SPACE", "\x1c\n", 1}, {"IS_SPACE", "", 0}, {"IS_SPACE", " a", 0}, {"IS_ALPHA", "éa", 1}, {"IS_ALPHA", "a1", 0},
		{"IS_DIGIT", "12²", 1}, {"IS_DIGIT", "1.2", 0}, {"IS_PUNCT", "—", 1}, {"IS_PUNCT", "$", 0}, {"IS_ASCII", "a~", 1},
		{"IS_UPPER", "AB1", 1}, {"IS_UPPER", "Ab", 0}, {"IS_UPPER", "12", 0}, {"IS_LOWER", "ab1", 1}, {"IS_LOWER", "aB", 0},
	} {
		if got := ByName(c.attr)(Word{Text: c.text}); got != c.want {
			t.Errorf("%s of %q is %d, want %d", c.attr, c.text, got, c.want)
		}
	}
	if ByName("CLUSTER") != nil {
		t.Error("an unknown attribute was found")
	}
}

func FuzzWord(f *testing.F) {
	f.Add("Iraq's")
	f.Add("İΣ\xff")
	f.Fuzz(func(t *testing.T, s string) {
		for name := range attrs {
			w := Word{Text: s, Norm: Norm(s, nil)}
			if v := ByName(name)(w); strings.HasPrefix(name, "IS_") && v > 1 {
				t.Errorf("%s of %q is %d", name, s, v)
			}
		}
		if l := Lower(s); Lower(l) != l {
			t.Errorf("lower case of %q is %q, whose own is %q", s, l, Lower(l))
		}
		if n := len(Suffix(s)) + len(Prefix(s)); n > 2*len(s) {
			t.Errorf("prefix and suffix of %q have %d bytes", s, n)
		}
	})
}
