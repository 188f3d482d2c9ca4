package nlp

import (
	"bufio"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/jdkato/prose/v2"

	"newsgraph/extract/nlp/spacy"
	"newsgraph/extract/nlp/split"
	"newsgraph/internal/needs"
)

// goldText is a text and its sentences by a treebank.
type goldText struct {
	Text  string `json:"text"`
	Sents []struct {
		Text string `json:"text"`
	} `json:"sents"`
}

// readPUD joins the sentences of each document of a CoNLL-U file by blanks.
func readPUD(t *testing.T) []goldText {
	var out []goldText
	lines := bufio.NewScanner(needs.Shared(t, "nlp/ud/pud.conllu.gz"))
	for lines.Scan() {
		if strings.HasPrefix(lines.Text(), "# newdoc") {
			out = append(out, goldText{})
		}
		if s, ok := strings.CutPrefix(lines.Text(), "# text = "); ok {
			g := &out[len(out)-1]
			g.Sents = append(g.Sents, struct {
				Text string `json:"text"`
			}{s})
			g.Text = strings.TrimSpace(g.Text + " " + s)
		}
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	return out
}

// sentences gives the gold sentences as byte ranges: they are found in the text
// mark by mark, whatever the white space.
func (g goldText) sentences(t *testing.T) map[Span]bool {
	t.Helper()
	out := map[Span]bool{}
	at := 0
	skip := func() {
		at += len(g.Text[at:]) - len(strings.TrimLeftFunc(g.Text[at:], unicode.IsSpace))
	}
	for _, s := range g.Sents {
		skip()
		start := at
		for _, r := range s.Text {
			if unicode.IsSpace(r) {
				continue
			}
			skip()
			if !strings.HasPrefix(g.Text[at:], string(r)) {
				t.Fatalf("sentence %q is not in the text at %d", s.Text, at)
			}
			at += utf8.RuneLen(r)
		}
		out[Span{Start: start, End: at}] = true
	}
	return out
}

// splitter tells at which tokens of a text a sentence begins.
type splitter func(text string, tokens []split.Token) []bool

// proseOnly breaks where prose itself and paragraphs do.
func proseOnly(t *testing.T) splitter {
	return func(text string, tokens []split.Token) []bool {
		doc, err := prose.NewDocument(text+"\n", prose.UsingModel(&prose.Model{}), prose.WithTagging(false),
			prose.WithExtraction(false), prose.WithTokenization(false))
		if err != nil {
			t.Fatal(err)
		}
		starts := make([]bool, len(tokens))
		at, i := 0, 0
		for _, s := range doc.Sentences() {
			at += strings.Index(text[at:], s.Text)
			for i < len(tokens) && tokens[i].Start < at {
				i++
			}
			if i < len(tokens) {
				starts[i] = true
			}
			at += len(s.Text)
		}
		for i, k := range tokens {
			starts[i] = starts[i] || k.Paragraph
		}
		return starts
	}
}

// parser lets the parser add starts to those of another splitter.
func parser(m *Model, given splitter) splitter {
	return func(text string, tokens []split.Token) []bool {
		words := make([]spacy.Word, len(tokens))
		for i, k := range tokens {
			words[i] = m.word(text[k.Start:k.End], k, Hints{})
		}
		return m.engine.Analyze(words, given(text, tokens)).Starts
	}
}

func TestSentenceScores(t *testing.T) {
	if underRace || testing.Short() {
		return // the scores are those of a run without the race detector, half a minute long
	}
	m := testModel(t)
	own := func(text string, _ []split.Token) []bool {
		d, err := m.Analyze(text, Hints{})
		if err != nil {
			t.Fatal(err)
		}
		out := make([]bool, len(d.Tokens))
		for i, k := range d.Tokens {
			out[i] = k.SentStart
		}
		return out
	}
	none := func(string, []split.Token) []bool { return nil }
	paragraphs := func(_ string, tokens []split.Token) []bool {
		out := make([]bool, len(tokens))
		for i, k := range tokens {
			out[i] = k.Paragraph
		}
		return out
	}
	variants := []struct {
		name   string
		starts splitter
	}{
		{"prose, cut at paragraphs", proseOnly(t)},
		{"parser", parser(m, none)},
		{"parser, cut at paragraphs", parser(m, paragraphs)},
		{"parser, cut where prose does", parser(m, proseOnly(t))},
	}
	var ewt []goldText
	needs.JSON(t, needs.Shared(t, "nlp/ud/ewt-dev.raw.json.gz"), &ewt)
	for _, set := range []struct {
		name  string
		texts []goldText
	}{{"EWT dev", ewt}, {"PUD", readPUD(t)}} {
		ours := sentenceF1(t, set.texts, own)
		t.Logf("%s: sentence F1 %.2f, ours", set.name, ours)
		for _, v := range variants {
			f1 := sentenceF1(t, set.texts, v.starts)
			t.Logf("%s: sentence F1 %.2f, %s", set.name, f1, v.name)
			if f1 > ours {
				t.Errorf("%s: %s has F1 %.2f, ours %.2f", set.name, v.name, f1, ours)
			}
		}
	}
}

// sentenceF1 counts sentences with both ends right.
func sentenceF1(t *testing.T, texts []goldText, starts splitter) float64 {
	t.Helper()
	hit, got, want := 0, 0, 0
	for _, g := range texts {
		gold := g.sentences(t)
		tokens := split.Text(g.Text)
		begins := starts(g.Text, tokens)
		for i := 0; i < len(tokens); {
			j := i + 1
			for j < len(tokens) && !begins[j] {
				j++
			}
			if gold[Span{Start: tokens[i].Start, End: tokens[j-1].End}] {
				hit++
			}
			got++
			i = j
		}
		want += len(gold)
	}
	return 200 * float64(hit) / float64(got+want)
}
