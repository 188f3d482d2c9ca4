package spacy

import (
	"reflect"
	"strings"
	"sync"
	"testing"
)

// TestConcurrentUse analyses the same documents in many goroutines. It finds
// races with -race, and differences without.
func TestConcurrentUse(t *testing.T) {
	m := own(t)
	const docs = 12
	var want [docs]Analysis
	for i := range want {
		want[i] = m.Analyze(someWords(uint64(i), 5+30*i), nil)
	}
	m.cache = typeCache{seed: m.cache.seed} // all goroutines fill it anew
	var wait sync.WaitGroup
	for g := range 8 {
		wait.Go(func() {
			for k := range 3 * docs {
				i := (k + g) % docs
				if got := m.Analyze(someWords(uint64(i), 5+30*i), nil); !reflect.DeepEqual(got, want[i]) {
					t.Errorf("document %d differs in goroutine %d", i, g)
					return
				}
			}
		})
	}
	wait.Wait()
}

func TestTypeCache(t *testing.T) {
	m, err := Read(tinyDefault.files(), ".")
	if err != nil {
		t.Fatal(err)
	}
	a := m.typeOf(Word{Text: "dog"})
	if b := m.typeOf(Word{Text: strings.Clone("dog")}); a != b {
		t.Error("a word met again is made anew")
	}
	for _, w := range []Word{{Text: "Dog"}, {Text: "dog", Space: true}, {Text: "dog", Norm: "cat"}} {
		if b := m.typeOf(w); a == b || b.key != w {
			t.Errorf("%v is taken for another word", w)
		}
	}
	long := Word{Text: strings.Repeat("x", cacheText+1)}
	if first, second := m.typeOf(long), m.typeOf(long); first == second {
		t.Error("a long word is kept")
	}
	for i := range 3 * cacheSlots {
		w := Word{Text: strings.Repeat("a", i%50) + string(rune(0x4e00+i/50))}
		if got := m.typeOf(w); got.key != w {
			t.Fatalf("%q found for %q", got.key.Text, w.Text)
		}
	}
}

// TestCacheChangesNothing compares an empty and a full cache, and a norm of the
// caller's with the same norm from the model.
func TestCacheChangesNothing(t *testing.T) {
	m, err := Read(tinyDefault.files(), ".")
	if err != nil {
		t.Fatal(err)
	}
	words := someWords(4, 300)
	cold := m.Analyze(words, nil)
	if warm := m.Analyze(words, nil); !reflect.DeepEqual(cold, warm) {
		t.Error("a full cache changes the analysis")
	}
	for i, w := range words {
		words[i].Norm = m.Norm(w.Text)
	}
	if got := m.Analyze(words, nil); !reflect.DeepEqual(cold, got) {
		t.Error("the model's own norm changes the analysis when it is given")
	}
	for i := range words {
		words[i].Norm = "other"
	}
	if got := m.Analyze(words, nil); reflect.DeepEqual(cold, got) {
		t.Error("another norm changes nothing")
	}
}

func TestAnalyzeNothing(t *testing.T) {
	m, err := Read(tinyDefault.files(), ".")
	if err != nil {
		t.Fatal(err)
	}
	for _, words := range [][]Word{nil, {}, {{}}, {{Text: "\xff"}}} {
		if err := check(words, nil, m.Analyze(words, []bool{true, false, true})); err != nil {
			t.Errorf("%v: %v", words, err)
		}
	}
}

// TestFewAllocations: once its words are known, a document costs its Analysis
// and little else.
func TestFewAllocations(t *testing.T) {
	m, err := Read(tinyDefault.files(), ".")
	if err != nil {
		t.Fatal(err)
	}
	const tokens = 1000
	words := someWords(8, tokens)
	for i := range words {
		if len(words[i].Text) > cacheText {
			words[i].Text = "short"
		}
	}
	m.Analyze(words, nil)
	if n := testing.AllocsPerRun(20, func() { m.Analyze(words, nil) }); n > tokens/5 {
		t.Errorf("%.0f allocations for %d tokens", n, tokens)
	}
}
