package spacy

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"newsgraph/extract/nlp/spacy/internal/lex"
	"newsgraph/extract/nlp/spacy/internal/pack"
)

func TestOrderMoves(t *testing.T) {
	got, err := orderMoves(map[string]map[string]int{
		"1": {"ORG": 5, "GPE": 7, "LOC": 5, "NEW": -1, "OLD": -2},
		"0": {"": 3, "NEW": -2},
		"3": {"OLD": -3},
	})
	want := []move{{0, ""}, {1, "GPE"}, {1, "ORG"}, {1, "LOC"}, {0, "NEW"}, {1, "NEW"}, {1, "OLD"}, {3, "OLD"}}
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("moves %v, %v, want %v", got, err, want)
	}
	if runs := runsOf(got); !reflect.DeepEqual(runs, []run{{0, 0, 1}, {1, 1, 4}, {0, 4, 5}, {1, 5, 7}, {3, 7, 8}}) {
		t.Errorf("runs %v", runs)
	}
}

func TestParseMovesRefuses(t *testing.T) {
	for name, data := range map[string][]byte{
		"nothing": nil, "a list": packed([]int{1}), "no moves": packed(dict{"cfg": 1}), "no JSON": packed(dict{"moves": "{"}),
		"a number": packed(dict{"moves": 7}), "an action": packed(dict{"moves": `{"11":{"a":1}}`}), "a sign": packed(dict{"moves": `{"-1":{"a":1}}`}),
	} {
		if got, err := parseMoves(data); err == nil {
			t.Errorf("%s: read as %v", name, got)
		}
	}
}

func FuzzParseMoves(f *testing.F) {
	f.Add(movesFile(tinyParser))
	f.Add(movesFile(tinyNER))
	f.Fuzz(func(t *testing.T, data []byte) {
		moves, err := parseMoves(data)
		if err != nil {
			return
		}
		n := 0
		for _, r := range runsOf(moves) {
			n += r.to - r.from
		}
		if n != len(moves) {
			t.Errorf("runs of %d moves for %d", n, len(moves))
		}
	})
}

func TestConfig(t *testing.T) {
	c, err := parseConfig("# x\n[a]\nlist = [\n  \"p\",\n  \"q\"]\n[a.b]\ns = \"text\"\nyes = true\nn = null\nr = ${a.b:s}\nloop = ${a.b:loop}\nold = ${a.list}\n")
	if err != nil {
		t.Fatal(err)
	}
	if got := []string{c.text("a.b", "s"), c.text("a.b", "r"), c.text("a.b", "n"), c.text("a.b", "loop"), c.text("z", "s")}; !slices.Equal(got, []string{"text", "text", "", "", ""}) {
		t.Errorf("texts %q", got)
	}
	for _, key := range []string{"list", "old"} {
		if got, err := c.list(map[string]string{"list": "a", "old": "a.b"}[key], key); err != nil || !slices.Equal(got, []string{"p", "q"}) {
			t.Errorf("%s: %q, %v", key, got, err)
		}
	}
	if !c.flag("a.b", "yes") || c.flag("a.b", "s") {
		t.Error("flags are wrong")
	}
	if _, err := c.list("a.b", "s"); err == nil {
		t.Error("a text was read as a list")
	}
}

func FuzzParseConfig(f *testing.F) {
	f.Add(tinyConfig)
	f.Add("[\n=\n]x")
	f.Fuzz(func(t *testing.T, text string) {
		c, err := parseConfig(text)
		if err != nil {
			return
		}
		if parts, err := c.components(); err == nil && len(parts) > len(text) {
			t.Errorf("%d components", len(parts))
		}
	})
}

func TestSpansContext(t *testing.T) {
	for _, c := range []struct {
		s      spans
		places int
		want   []int32
	}{
		{spans{at: 4, start: -1}, 3, []int32{4, -1, -1}},
		{spans{at: 4, start: 2}, 3, []int32{4, 2, 3}},
		{spans{at: 4, start: -1}, 6, []int32{4, -1, -1, -1, -1, -1}},
		{spans{at: 4, start: 2}, 6, []int32{4, 2, 3, -1, -1, -1}},
		{spans{at: 9, start: 2}, 6, []int32{9, 2, 3, 4, 5, 6}},
	} {
		if got := c.s.context(c.places); !slices.Equal(got, c.want) {
			t.Errorf("%+v: %v, want %v", c.s, got, c.want)
		}
	}
}

func TestRecognizerBest(t *testing.T) {
	moves := []move{{begin, "A"}, {begin, "B"}, {inside, "A"}, {inside, "B"}, {last, "A"}, {last, "B"}, {unit, "A"}, {unit, ""}, {outside, ""}}
	r := &recognizer{moves: moves, runs: runsOf(moves)}
	scores := []float32{5, 6, 7, 8, 2, 3, 4, 99, 1}
	for _, c := range []struct {
		name        string
		s           spans
		ends, space bool
		want        int
	}{
		{"closed", spans{start: -1}, false, false, 1},
		{"closed, at the end", spans{start: -1}, true, false, 6},
		{"closed, white space", spans{start: -1}, false, true, 8},
		{"open A", spans{start: 0, label: "A"}, false, false, 2},
		{"open A, white space", spans{start: 0, label: "A"}, false, true, 2},
		{"open B, at the end", spans{start: 0, label: "B"}, true, false, 5},
		{"open without a label of the model", spans{start: 0, label: "C"}, false, false, -1},
	} {
		if got := r.best(scores, &c.s, c.ends, c.space); got != c.want {
			t.Errorf("%s: move %d, want %d", c.name, got, c.want)
		}
	}
}

func TestLemma(t *testing.T) {
	noun := &inflection{
		rules:      [][2]string{{"s", ""}, {"ies", "y"}, {"es", ""}},
		exceptions: map[string][]string{"geese": {"goose"}, "taxes": {"tax"}, "data": {"datum", "data"}},
		index:      map[string]bool{"city": true, "box": true, "boxe": true},
	}
	for word, want := range map[string]string{
		"Cities": "city", "boxes": "box", "geese": "goose", "taxes": "tax", "data": "data", "rugs": "rug",
		"Zorgblats": "zorgblat", "K9s": "k9", "Sheep": "Sheep", "s": "s", "": "",
	} {
		if got := noun.lemma(word); got != want {
			t.Errorf("lemma of %q is %q, want %q", word, got, want)
		}
	}
}

func TestLemmaByPOS(t *testing.T) {
	l := &lemmatizer{byPOS: map[uint64]*inflection{lex.ID("noun"): {rules: [][2]string{{"s", ""}}}}}
	for _, c := range []struct {
		text, pos string
		base      bool
		want      string
	}{
		{"Dogs", "NOUN", false, "dog"}, {"Bus", "NOUN", true, "bus"}, {"Athens", "PROPN", false, "Athens"},
		{"Runs", "VERB", false, "runs"}, {"\n", "SPACE", false, "\n"}, {"Dogs", "", false, "dogs"},
	} {
		if got := l.lemma(c.text, c.pos, c.base); got != c.want {
			t.Errorf("%+v: %q", c, got)
		}
	}
	byTable := &lemmatizer{lookup: map[uint64]string{lex.ID("noun"): "name"}}
	if got := byTable.lemma("noun", "NOUN", false) + " " + byTable.lemma("Nouns", "NOUN", false); got != "name Nouns" {
		t.Errorf("lookup gives %q", got)
	}
}

func TestIsBase(t *testing.T) {
	for _, c := range []struct {
		pos, morph string
		want       bool
	}{
		{"NOUN", "Number=Sing", true}, {"NOUN", "Number=Plur", false}, {"PROPN", "Number=Sing", false},
		{"VERB", "VerbForm=Inf", true}, {"AUX", "VerbForm=Inf", true}, {"VERB", "Tense=Pres|VerbForm=Fin", true},
		{"AUX", "Tense=Pres|VerbForm=Fin", false}, {"VERB", "Number=Sing|Tense=Pres|VerbForm=Fin", false},
		{"ADJ", "Degree=Pos", true}, {"ADV", "Degree=Pos", true}, {"ADJ", "Degree=Cmp", false}, {"DET", "_", false}, {"DET", "", false},
	} {
		if got := isBase(c.pos, morphology(c.morph)); got != c.want {
			t.Errorf("%s %s: %v", c.pos, c.morph, got)
		}
	}
}

// rule1 is a rule with one pattern.
func rule1(attrs dict, index int, tokens ...any) dict {
	return dict{"patterns": []any{tokens}, "attrs": attrs, "index": index}
}

func readRules(t *testing.T, rules ...any) (*ruler, error) {
	t.Helper()
	v, err := pack.Decode(packed(rules))
	if err != nil {
		t.Fatal(err)
	}
	r := &ruler{byTag: map[string][]int32{}}
	for _, rule := range v.([]pack.Value) {
		if err := r.add(rule); err != nil {
			return nil, err
		}
	}
	for _, tag := range []string{"NN", "VB", "DT"} {
		r.indexTag(tag)
	}
	return r, nil
}

func TestRuler(t *testing.T) {
	r, err := readRules(t,
		rule1(dict{"POS": "NOUN"}, 0, dict{"TAG": "NN"}),
		rule1(dict{"POS": "VERB"}, 0, dict{"TAG": "VB"}),
		rule1(dict{"POS": "DET"}, 0, dict{"TAG": dict{"IN": []string{"DT", "PDT"}}, "DEP": dict{"NOT_IN": []string{"nsubj"}}}),
		rule1(dict{"LEMMA": "go"}, 0, dict{"LOWER": "gon"}, dict{"LOWER": "na"}),
		rule1(dict{"LEMMA": "to"}, -1, dict{"LOWER": "gon"}, dict{"ORTH": "na"}),
		rule1(dict{"POS": "PRON", "LEMMA": "nothing"}, 0, dict{"LOWER": dict{"REGEX": "^n[ou]thin'$"}}),
		rule1(dict{"TAG": "_SP", "DEP": "dep", "POS": "SPACE"}, 0, dict{"IS_SPACE": true}),
		rule1(dict{"POS": "X"}, 1, dict{"TAG": "DT"}, dict{"SHAPE": "dd"}),
	)
	if err != nil {
		t.Fatal(err)
	}
	m := &Model{ruler: r}
	texts := []string{"Gon", "na", "NUTHIN'", " ", "the", "42", "gon"}
	tags := []string{"VB", "NN", "NN", "NN", "DT", "NN", "VB"}
	deps := []string{"a", "b", "c", "d", "nsubj", "e", "f"}
	types := make([]*wordType, len(texts))
	for i, s := range texts {
		types[i] = m.newType(Word{Text: s})
	}
	won := make([]choice, len(types))
	r.choose(won, types, tags, deps)
	want := []choice{{pos: 2, lemma: 4}, {pos: 1, lemma: 5}, {pos: 6, lemma: 6}, {pos: 7, tag: 7, dep: 7}, {}, {pos: 8}, {pos: 2}}
	if !reflect.DeepEqual(won, want) {
		t.Errorf("choices\n%v, want\n%v", won, want)
	}
}

func TestRulerRefuses(t *testing.T) {
	for want, rule := range map[string]any{
		"attribute CLUSTER": rule1(dict{"CLUSTER": "1"}, 0, dict{"TAG": "NN"}),
		"attribute POS":     rule1(dict{"POS": "X"}, 0, dict{"POS": "NN"}),
		"condition FUZZY":   rule1(dict{"POS": "X"}, 0, dict{"TAG": dict{"FUZZY": "NN"}}),
		"2 parts":           rule1(dict{"POS": "X"}, 0, dict{"TAG": dict{"IN": []string{}, "REGEX": ""}}),
		"missing closing":   rule1(dict{"POS": "X"}, 0, dict{"TAG": dict{"REGEX": "("}}),
		"index 1 is":        rule1(dict{"POS": "X"}, 1, dict{"TAG": "NN"}),
		"index -2 is":       rule1(dict{"POS": "X"}, -2, dict{"TAG": "NN"}),
		"empty":             dict{"patterns": []any{[]any{}}, "attrs": dict{"POS": "X"}, "index": 0},
		"OP":                rule1(dict{"POS": "X"}, 0, dict{"TAG": "NN", "OP": "+"}),
		"not a string":      rule1(dict{"POS": 3}, 0, dict{"TAG": "NN"}),
		"not a map":         3,
	} {
		if _, err := readRules(t, rule); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v, want %q in it", err, want)
		}
	}
}
