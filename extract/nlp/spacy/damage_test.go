package spacy

import (
	"io/fs"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"newsgraph/extract/nlp/spacy/internal/lex"
)

// TestDamagedFiles cuts and changes each file in many places: the pipeline is
// refused, or it works.
func TestDamagedFiles(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 9))
	words := someWords(5, 40)
	refused := 0
	try := func(name string, data []byte) {
		files := tinyDefault.files()
		files[name].Data = data
		m, err := Read(files, ".")
		if err != nil {
			refused++
			return
		}
		if err := check(words, nil, m.Analyze(words, nil)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	for name, f := range tinyDefault.files() {
		for range 40 {
			try(name, f.Data[:r.IntN(len(f.Data))])
			changed := slices.Clone(f.Data)
			for range 1 + r.IntN(3) {
				changed[r.IntN(len(changed))] = byte(r.Uint32())
			}
			try(name, changed)
		}
	}
	if refused < 300 {
		t.Errorf("only %d damaged pipelines were refused", refused)
	}
}

// hugeFile claims to be small and never ends.
type hugeFile struct{ fs.File }

func (hugeFile) Read(p []byte) (int, error) { return len(p), nil }

type hugeFS struct{ fstest.MapFS }

func (h hugeFS) Open(name string) (fs.File, error) {
	f, err := h.MapFS.Open(name)
	if err == nil && name == "tok2vec/model" {
		return hugeFile{f}, nil
	}
	return f, err
}

func TestReadStopsAtHugeFile(t *testing.T) {
	if testing.Short() {
		t.Skip("reads 256 MB")
	}
	if _, err := Read(hugeFS{tinyDefault.files()}, "."); err == nil || !strings.Contains(err.Error(), "tok2vec/model: larger than") {
		t.Errorf("error %v", err)
	}
}

// FuzzAnalyze gives words of any bytes; the first byte of a word says whether a
// sentence must start there.
func FuzzAnalyze(f *testing.F) {
	m, err := Read(tinyDefault.files(), ".")
	if err != nil {
		f.Fatal(err)
	}
	f.Add("The rebels ,attacked \xffthe\x00 İΣ ²convoy", true)
	f.Add("\n \t ", false)
	f.Fuzz(func(t *testing.T, text string, final bool) {
		var words []Word
		var starts []bool
		for _, w := range strings.Split(text, " ") {
			words = append(words, Word{Text: w, Space: len(w)%2 == 0})
			starts = append(starts, w != "" && w[0] == ',')
		}
		starts = starts[:len(starts)/2]
		if err := check(words, starts, m.AnalyzeWith(words, starts, Options{FinalStarts: final})); err != nil {
			t.Error(err)
		}
	})
}

func FuzzParseGraph(f *testing.F) {
	for _, name := range []string{"tok2vec/model", "parser/model", "tagger/model"} {
		f.Add(tinyDefault.files()[name].Data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		g, err := parseGraph(data)
		if err != nil {
			return
		}
		if v, err := readTok2vec(g, func() (*wordVectors, error) { return nil, fs.ErrNotExist }); err == nil {
			v.embed.vector(lex.Word{Text: "fuzz", Norm: "fuzz"})
		}
		if s, err := readScorer(g); err == nil {
			var x features
			s.begin(&x, 1)
			s.feed(&x, make([]float32, s.input.In), 0, 1)
			s.score(&x, make([]int32, s.places))
		}
	})
}
