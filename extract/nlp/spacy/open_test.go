package spacy

import (
	"archive/zip"
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"newsgraph/extract/nlp/spacy/internal/lex"
)

func replaceAll(s, old, by string) string {
	if !strings.Contains(s, old) {
		panic("nothing to replace: " + old)
	}
	return strings.ReplaceAll(s, old, by)
}

// someWords are n words of a small vocabulary, with odd ones among them.
func someWords(seed uint64, n int) []Word {
	r := rand.New(rand.NewPCG(seed, 2))
	pool := []string{"The", "rebels", "attacked", "a", "convoy", "near", "Mosul", ".", "\n", "“", "x\xff", "", "3,000", strings.Repeat("long", 40)}
	words := make([]Word, n)
	for i := range words {
		words[i] = Word{Text: pool[r.IntN(len(pool))], Space: r.IntN(3) > 0}
	}
	return words
}

// check tells what is wrong with the form of an analysis.
func check(words []Word, starts []bool, a Analysis) error {
	n := len(words)
	if len(a.Tags) != n || len(a.POS) != n || len(a.Lemmas) != n || len(a.Heads) != n || len(a.Deps) != n || len(a.Starts) != n {
		return fmt.Errorf("lengths differ from %d words", n)
	}
	for i, h := range a.Heads {
		if h < 0 || h >= n {
			return fmt.Errorf("token %d has the head %d", i, h)
		}
		for steps := 0; a.Heads[h] != h; h = a.Heads[h] {
			if steps++; steps > n {
				return fmt.Errorf("token %d is part of a cycle", i)
			}
		}
		if i < len(starts) && starts[i] && (!a.Starts[i] || a.Heads[i] < i) {
			return fmt.Errorf("the given start at token %d was not kept", i)
		}
	}
	if n > 0 && !a.Starts[0] {
		return fmt.Errorf("the first token begins no sentence")
	}
	last := 0
	for _, e := range a.Ents {
		if e.Start < last || e.End <= e.Start || e.End > n || e.Label == "" {
			return fmt.Errorf("entity %v after %d", e, last)
		}
		for i := e.Start + 1; i < e.End; i++ {
			if a.Starts[i] {
				return fmt.Errorf("entity %v crosses the start at %d", e, i)
			}
		}
		last = e.End
	}
	return nil
}

func TestReadKnowsOtherShapes(t *testing.T) {
	for name, change := range map[string]func(*tiny){
		"default":          func(*tiny) {},
		"no ner":           func(p *tiny) { p.ner = false },
		"own tok2vec each": func(p *tiny) { p.own = true },
		"more context":     func(p *tiny) { p.parserPlaces, p.nerPlaces = 13, 6 },
		"no upper layer":   func(p *tiny) { p.upper = false },
		"wide window":      func(p *tiny) { p.window, p.depth, p.width = 2, 3, 12 },
		"no window":        func(p *tiny) { p.depth = 0 },
		"word vectors":     func(p *tiny) { p.vectors = true },
		"one piece":        func(p *tiny) { p.pieces, p.width = 1, 5 },
	} {
		t.Run(name, func(t *testing.T) {
			p := tinyDefault
			change(&p)
			m, err := Read(p.files(), ".")
			if err != nil {
				t.Fatal(err)
			}
			seen := map[string]bool{}
			for seed := range uint64(20) {
				words := someWords(seed, int(seed)*13)
				starts := make([]bool, len(words)/2)
				for i := 0; i < len(starts); i += 7 {
					starts[i] = true
				}
				a := m.Analyze(words, starts)
				if err := check(words, starts, a); err != nil {
					t.Fatal(err)
				}
				for _, d := range a.Deps {
					seen[d] = true
				}
				if b := m.Analyze(words, starts); !reflect.DeepEqual(a, b) {
					t.Fatal("a second analysis differs")
				}
			}
			if len(seen) < 2 {
				t.Errorf("only the labels %v appear", seen)
			}
		})
	}
}

func TestFinalStarts(t *testing.T) {
	m, err := Read(tinyDefault.files(), ".")
	if err != nil {
		t.Fatal(err)
	}
	words := someWords(3, 200)
	starts := make([]bool, len(words))
	for i := 0; i < len(starts); i += 23 {
		starts[i] = true
	}
	a := m.AnalyzeWith(words, starts, Options{FinalStarts: true})
	if !slices.Equal(a.Starts, starts) {
		t.Errorf("starts %v, given %v", a.Starts, starts)
	}
	b := m.Analyze(words, starts)
	if slices.Equal(b.Starts, starts) {
		t.Error("the parser added no start: the test shows nothing")
	}
	may := make([]bool, len(words))
	for i := range may {
		may[i] = i < 100
	}
	c := m.AnalyzeWith(words, starts, Options{FinalStarts: true, MayStart: may})
	if !slices.Equal(c.Starts[:92], b.Starts[:92]) || !slices.Equal(c.Starts[100:], starts[100:]) {
		t.Errorf("starts %v, want those of the parser up to 100, then the given ones", c.Starts)
	}
}

// wheel packs files under a folder.
func wheel(t testing.TB, files fstest.MapFS, folder string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for name, f := range files {
		w, err := z.Create(folder + name)
		if err == nil {
			_, err = w.Write(f.Data)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestOpenWheelAndFolders(t *testing.T) {
	files, dir := tinyDefault.files(), t.TempDir()
	if err := os.CopyFS(filepath.Join(dir, "in", "en_tiny", "en_tiny-1.0"), files); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(dir, "tiny.whl")
	packed := wheel(t, files, "en_tiny/en_tiny-1.0/")
	if err := os.WriteFile(file, packed, 0o600); err != nil {
		t.Fatal(err)
	}
	words := someWords(1, 50)
	want, err := Read(files, ".")
	if err != nil {
		t.Fatal(err)
	}
	same := func(what string, m *Model, err error) {
		t.Helper()
		if err != nil {
			t.Errorf("%s: %v", what, err)
		} else if !reflect.DeepEqual(m.Analyze(words, nil), want.Analyze(words, nil)) {
			t.Errorf("%s: another analysis", what)
		}
	}
	for _, name := range []string{file, filepath.Join(dir, "in"), filepath.Join(dir, "in/en_tiny/en_tiny-1.0")} {
		m, err := Open(name)
		same(name, m, err)
	}
	m, err := Read(fstest.MapFS{"data/model.whl": {Data: packed}}, "data/model.whl")
	same("a wheel in a file system", m, err)
}

func TestOpenSaysWhatIsWrong(t *testing.T) {
	dir := t.TempDir()
	text := filepath.Join(dir, "notes.txt")
	if err := os.WriteFile(text, []byte("no model"), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{
		filepath.Join(dir, "none"): "none", text: "not a wheel", dir: "no config.cfg",
	} {
		if _, err := Open(name); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: error %v, want %q in it", name, err, want)
		}
	}
}

func TestReadRefuses(t *testing.T) {
	edit := func(name, old, by string) func(fstest.MapFS) {
		return func(f fstest.MapFS) { f[name].Data = []byte(replaceAll(string(f[name].Data), old, by)) }
	}
	for want, change := range map[string]func(fstest.MapFS){
		`for "de"`:                edit("config.cfg", `lang = "en"`, `lang = "de"`),
		`line 2`:                  edit("config.cfg", "[nlp]\n", "nlp\n"),
		`"tagger" has no factory`: edit("config.cfg", `factory = "tagger"`, ``),
		`beam search`:             edit("config.cfg", `factory = "ner"`, `factory = "beam_ner"`),
		`mode "magic"`:            edit("config.cfg", `mode = "rule"`, `mode = "magic"`),
		`listens to "other"`:      edit("config.cfg", `upstream = "tok2vec"`, `upstream = "other"`),
		`parser/moves`:            func(f fstest.MapFS) { delete(f, "parser/moves") },
		`tok2vec/model`:           func(f fstest.MapFS) { delete(f, "tok2vec/model") },
		`10 scores`:               func(f fstest.MapFS) { f["ner/moves"].Data = movesFile(dict{"5": dict{"": 1}}) },
		`action "x" is unknown`:   func(f fstest.MapFS) { f["ner/moves"].Data = movesFile(dict{"x": dict{"": 1}}) },
		`labels for 6 outputs`:    func(f fstest.MapFS) { f["tagger/cfg"].Data = []byte(`{"labels":["NN"]}`) },
		`rule 0: token attribute POS`: func(f fstest.MapFS) {
			f["attribute_ruler/patterns"].Data = packed([]any{rulesOf("X", "_", dict{"POS": "X"})})
		},
		`lemma_rules is missing`:    func(f fstest.MapFS) { f["lemmatizer/lookups/lookups.bin"].Data = packed(dict{}) },
		`"mish" is not supported`:   edit("tok2vec/model", "\xa9hashembed", "\xa4mish"),
		`lexeme_norm`:               func(f fstest.MapFS) { f["vocab/lookups.bin"].Data = packed(dict{"lexeme_norm": 3}) },
		`no tagger, parser or ner`:  edit("config.cfg", `pipeline = [`, "pipeline = []\nrest = ["),
		`more than one config.cfg`:  twoPipelines,
		`takes vectors of 8 values`: func(f fstest.MapFS) { f["tok2vec/model"].Data = shape(12).files()["tok2vec/model"].Data },
		`attribute CLUST is not`:    edit("tok2vec/model", "\xa5SHAPE", "\xa5CLUST"),
		`states of 7 tokens`:        func(f fstest.MapFS) { f["parser/model"].Data = tinyDefault.transition(3, 7, 10) },
		`states of 4 tokens`:        func(f fstest.MapFS) { f["ner/model"].Data = tinyDefault.transition(3, 4, 10) },
		`learn_tokens`: func(f fstest.MapFS) {
			f["parser/moves"].Data = movesFile(dict{"2": dict{"subtok": 1}, "3": dict{"a": 9, "b": 8, "c": 7, "d": 6, "e": 5, "f": 4, "g": 3, "h": 2, "i": 1}})
		},
	} {
		files := tinyDefault.files()
		change(files)
		if _, err := Read(files, "."); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v, want %q in it", err, want)
		}
	}
}

func shape(width int) tiny {
	p := tinyDefault
	p.width = width
	return p
}

func twoPipelines(f fstest.MapFS) {
	f["a/config.cfg"], f["b/config.cfg"] = f["config.cfg"], f["config.cfg"]
	delete(f, "config.cfg")
}

func TestWordVectors(t *testing.T) {
	p := tinyDefault
	p.vectors = true
	files := p.files()
	m, err := Read(files, ".")
	if err != nil {
		t.Fatal(err)
	}
	e := m.encoders[0].embed
	word := lex.Word{Text: "Rebels", Norm: "rebels"}
	with := e.vector(word)
	e.static = nil
	if reflect.DeepEqual(with, e.vector(word)) {
		t.Error("the vector of a word changes nothing")
	}
	for want, change := range map[string]func(){
		`mode "floret"`: func() { files["vocab/vectors.cfg"].Data = []byte(`{"mode":"floret"}`) },
		`CLUSTER`:       func() { files["vocab/vectors.cfg"].Data = []byte(`{"attr":"CLUSTER"}`) },
		`has the row 2`: func() { files["vocab/key2row"].Data = packed(map[uint64]int{1: 2}) },
		`do not fit`: func() {
			files["vocab/vectors"].Data = bytes.Replace(files["vocab/vectors"].Data, []byte("(2, 3)"), []byte("(3, 2)"), 1)
		},
		`vocab/vectors`: func() { delete(files, "vocab/vectors") },
	} {
		files = p.files()
		change()
		if _, err := Read(files, "."); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v, want %q in it", err, want)
		}
	}
}
