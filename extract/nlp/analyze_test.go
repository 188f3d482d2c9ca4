package nlp

import (
	"errors"
	"reflect"
	"strings"
	"sync"
	"testing"
	"time"

	"newsgraph/extract/nlp/split"
)

func analyze(t testing.TB, text string) *Doc {
	t.Helper()
	d, err := testModel(t).Analyze(text, Hints{})
	if err != nil {
		t.Fatalf("%q: %v", text, err)
	}
	return d
}

// named makes names of the acronyms that a text defines.
func named(text string) Hints {
	h := Hints{Norms: map[string]string{}}
	for short := range Acronyms(text) {
		h.Norms[short] = NameNorm
	}
	return h
}

func TestAnalyze(t *testing.T) {
	d := analyze(t, "Gen. Ada Moss didn't resign.\n\nTalks in Oslo failed.")
	var got []string
	for _, k := range d.Tokens {
		got = append(got, strings.Join([]string{k.Text, k.Norm, k.Lemma, k.Tag, k.POS, k.Dep, d.Tokens[k.Head].Text, k.Ent}, " "))
	}
	want := []string{
		"Gen. gen. Gen. NNP PROPN compound Moss ", "Ada ada Ada NNP PROPN compound Moss PERSON",
		"Moss moss Moss NNP PROPN nsubj resign PERSON", "did do do VBD AUX aux resign ", "n't not not RB PART neg resign ",
		"resign resign resign VB VERB ROOT resign ", ". . . . PUNCT punct resign ",
		"Talks talks talk NNS NOUN nsubj failed ", "in in in IN ADP prep Talks ", "Oslo oslo Oslo NNP PROPN pobj in GPE",
		"failed failed fail VBD VERB ROOT failed ", ". . . . PUNCT punct failed ",
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("\n got %s\nwant %s", strings.Join(got, "\n     "), strings.Join(want, "\n     "))
	}
	if len(d.Sents) != 2 || d.Sents[1].Start != 7 {
		t.Errorf("sentences %v", d.Sents)
	}
}

// TestTypographicApostrophe: a contraction is read alike with either apostrophe.
func TestTypographicApostrophe(t *testing.T) {
	for _, text := range []string{
		"It's a plan that they'd hidden.", "The mayors would've met, and we're glad.", "I'm sure he'll go.", "The nurses don't strike.", "You've won the mayor's vote.",
	} {
		plain, curly := analyze(t, text), analyze(t, strings.ReplaceAll(text, "'", "’"))
		if len(plain.Tokens) != len(curly.Tokens) {
			t.Fatalf("%q: %d tokens, %d with the typographic apostrophe", text, len(plain.Tokens), len(curly.Tokens))
		}
		for i, a := range plain.Tokens {
			if b := curly.Tokens[i]; a.Lemma != b.Lemma || a.Tag != b.Tag || a.POS != b.POS || a.Dep != b.Dep || a.Head != b.Head {
				t.Errorf("%q: %s %s %s %s, and %s %s %s %s", text, a.Text, a.Lemma, a.Tag, a.Dep, b.Text, b.Lemma, b.Tag, b.Dep)
			}
		}
	}
}

func TestAnalyzeWords(t *testing.T) {
	m := testModel(t)
	d, err := m.AnalyzeWords([]string{"They", "ca", "n't", "go", ".", "We", "stay", "."}, Hints{Norms: map[string]string{"We": "you"}})
	if err != nil {
		t.Fatal(err)
	}
	if d.Text != "They ca n't go . We stay ." || len(d.Tokens) != 8 || len(d.Sents) != 1 {
		t.Errorf("%q, %d tokens, sentences %v", d.Text, len(d.Tokens), d.Sents)
	}
	for i, want := range []string{"they", "can", "not", "go", ".", "you", "stay", "."} {
		k := d.Tokens[i]
		if k.Norm != want || d.Text[k.Start:k.End] != k.Text || k.Space != (i < 7) {
			t.Errorf("token %d: %+v, want norm %q", i, k, want)
		}
	}
	if _, err := m.AnalyzeWords([]string{"a", ""}, Hints{}); err == nil || !strings.Contains(err.Error(), "word 1") {
		t.Errorf("empty word: %v", err)
	}
	if d, err := m.AnalyzeWords(nil, Hints{}); err != nil || len(d.Tokens) != 0 {
		t.Errorf("no words: %v, %v", d, err)
	}
}

func TestTooLong(t *testing.T) {
	m, text := testModel(t), strings.Repeat("a", MaxText+1)
	if _, err := m.Analyze(text, Hints{}); !errors.Is(err, ErrTooLong) {
		t.Error(err)
	}
	if _, err := m.AnalyzeWords([]string{text}, Hints{}); !errors.Is(err, ErrTooLong) {
		t.Error(err)
	}
}

func TestRunEnd(t *testing.T) {
	tokens := make([]split.Token, 3*maxRun)
	check := func(from, want int) {
		t.Helper()
		if got := runEnd(tokens, from); got != want {
			t.Errorf("run from %d ends at %d, want %d", from, got, want)
		}
	}
	check(0, maxRun)
	tokens[maxRun/2].Sentence = split.Begins
	check(0, maxRun/2)
	tokens[maxRun/3].Paragraph = true
	check(0, maxRun/3)
	tokens[maxRun].Paragraph = true
	check(0, maxRun)
	check(2*maxRun, 3*maxRun)
	check(3*maxRun-1, 3*maxRun)
}

// TestRunsDoNotShow holds a text of many runs equal to its parts.
func TestRunsDoNotShow(t *testing.T) {
	para := "Ministers of nine countries met in Oslo on Monday. “We agreed on nothing,” one of them said."
	one := analyze(t, para)
	n := 2*maxRun/len(one.Tokens) + 1
	all := analyze(t, strings.Repeat(para+"\n\n", n))
	if len(all.Tokens) != n*len(one.Tokens) || len(all.Sents) != n*len(one.Sents) || len(all.Ents) != n*len(one.Ents) {
		t.Fatalf("%d tokens, %d sentences, %d entities for %d paragraphs", len(all.Tokens), len(all.Sents), len(all.Ents), n)
	}
	for i, k := range all.Tokens {
		want := one.Tokens[i%len(one.Tokens)]
		if k.Text != want.Text || k.Tag != want.Tag || k.Dep != want.Dep || k.Head-i != want.Head-i%len(one.Tokens) || k.Ent != want.Ent {
			t.Fatalf("token %d is %+v, in the first paragraph %+v", i, k, want)
		}
	}
}

func TestGoroutinesShareAModel(t *testing.T) {
	text := "The U.N. envoy met rebels in Goma on 3 May.\n\nThey can't agree, she said. AI firms weren't invited."
	want := analyze(t, text)
	var wait sync.WaitGroup
	for range 8 {
		wait.Go(func() {
			for range 5 {
				if got, err := testModel(t).Analyze(text, named(text)); err != nil || !reflect.DeepEqual(got, want) {
					t.Errorf("differs: %v", err)
				}
			}
		})
	}
	wait.Wait()
}

func TestAnalyzeTimeIsLinear(t *testing.T) {
	size, limit := 5<<20, 15*time.Second
	if underRace {
		size /= 8
	}
	for name, text := range map[string]string{
		"a very long word":          strings.Repeat("a", size),
		"marks without a blank":     strings.Repeat("(", size),
		"a sentence of 4000 tokens": strings.Repeat("and the man ", 4000/3),
		"4000 marks":                strings.Repeat("( ", 4000),
		"4000 verbs":                strings.Repeat("said ", 4000),
	} {
		start := time.Now()
		analyze(t, text)
		if took := time.Since(start); took > limit {
			t.Errorf("%s took %v", name, took)
		}
	}
}

func FuzzAnalyze(f *testing.F) {
	m := testModel(f)
	for _, s := range []string{"", "He didn't go.\n\nIS (Inner Shield) won. Gen. A", "ȺȺȺ's \xff“”", "a ( b ( c ) \u2028 . . . :-)", "said said said. and"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d, err := m.Analyze(text, named(text))
		if err != nil {
			t.Fatalf("%q: %v", text, err)
		}
		for i, k := range d.Tokens {
			if text[k.Start:k.End] != k.Text || strings.TrimSpace(k.Text) == "" {
				t.Fatalf("%q: token %d is %+v", text, i, k)
			}
			d.Children(i)
		}
		var words []string
		for _, k := range d.Tokens {
			words = append(words, k.Text)
		}
		if again, err := m.AnalyzeWords(words, Hints{}); err != nil || len(again.Tokens) != len(words) || len(words) > 0 && len(again.Sents) != 1 {
			t.Fatalf("%q as words: %v, %v", text, again, err)
		}
	})
}

// TestNormsAreThoseOfTheText has a name that the weights never learned: what they
// read in its place is no business of the rules.
func TestNormsAreThoseOfTheText(t *testing.T) {
	d := analyze(t, "Zyxwick can't leave Qatar.")
	for i, want := range []string{"zyxwick", "can", "not", "leave", "qatar", "."} {
		if d.Tokens[i].Norm != want {
			t.Errorf("%q has the norm %q, want %q", d.Tokens[i].Text, d.Tokens[i].Norm, want)
		}
	}
}
