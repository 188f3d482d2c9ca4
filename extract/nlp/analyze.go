package nlp

import (
	"cmp"
	"errors"
	"fmt"
	"strings"

	"newsgraph/extract/nlp/spacy"
	"newsgraph/extract/nlp/split"
)

// MaxText is the longest text in bytes that is analysed. No article comes near;
// a longer text takes minutes and gigabytes.
const MaxText = 8 << 20

// maxRun is the number of tokens that the model gets at once, in whole paragraphs
// where they fit.
const maxRun = 2000

// ErrTooLong is the error of a text above MaxText.
var ErrTooLong = errors.New("text is too long to analyse")

// Model is a language model. It does not change: all goroutines may share one.
type Model struct {
	engine *spacy.Model
}

// Analyze cuts a text into sentences and tokens and parses them. Any bytes may
// come: tokens always reproduce theirs. The time is linear in the length of the
// text. The error is ErrTooLong for a text of more than MaxText bytes.
func (m *Model) Analyze(text string, h Hints) (*Doc, error) {
	if len(text) > MaxText {
		return nil, fmt.Errorf("%w: %d bytes, at most %d", ErrTooLong, len(text), MaxText)
	}
	return m.doc(text, joined(text, split.Text(text), h.Joined), h)
}

// AnalyzeWords parses words that are tokens already, as one sentence. The text
// of the Doc is the words joined by single blanks. The error names a word that
// is empty, or is ErrTooLong.
func (m *Model) AnalyzeWords(words []string, h Hints) (*Doc, error) {
	text := strings.Join(words, " ")
	if len(text) > MaxText {
		return nil, fmt.Errorf("%w: %d bytes, at most %d", ErrTooLong, len(text), MaxText)
	}
	tokens := make([]split.Token, len(words))
	norms := split.Norms(words)
	at := 0
	for i, w := range words {
		if w == "" {
			return nil, fmt.Errorf("word %d of %d is empty", i, len(words))
		}
		tokens[i] = split.Token{Start: at, End: at + len(w), Norm: norms[i], Space: i < len(words)-1}
		at += len(w) + 1
	}
	return m.doc(text, tokens, h)
}

// joined makes one token of the three that a splitter makes of a word with a hyphen.
func joined(text string, tokens []split.Token, words map[string]string) []split.Token {
	if len(words) == 0 {
		return tokens
	}
	out := tokens[:0]
	for i := 0; i < len(tokens); i++ {
		t := tokens[i]
		if i+2 < len(tokens) && !t.Space && !tokens[i+1].Space && text[t.End:tokens[i+2].Start] == "-" {
			if _, ok := words[text[t.Start:tokens[i+2].End]]; ok {
				t.End, t.Space, t.Norm = tokens[i+2].End, tokens[i+2].Space, ""
				i += 2
			}
		}
		out = append(out, t)
	}
	return out
}

// doc parses the tokens of a text run by run.
func (m *Model) doc(text string, tokens []split.Token, h Hints) (*Doc, error) {
	out := make([]Token, 0, len(tokens))
	var ents []Span
	for from := 0; from < len(tokens); {
		to := runEnd(tokens, from)
		ents = append(ents, m.run(&out, text, tokens[from:to], h)...)
		from = to
	}
	return NewDoc(text, out, ents)
}

// runEnd gives the end of the run of tokens that begins at from: the last
// paragraph within maxRun tokens, or else the last sentence, or else maxRun.
func runEnd(tokens []split.Token, from int) int {
	end := min(from+maxRun, len(tokens))
	if end == len(tokens) {
		return end
	}
	for i := end; i > from; i-- {
		if tokens[i].Paragraph {
			return i
		}
	}
	for i := end; i > from; i-- {
		if tokens[i].Sentence == split.Begins {
			return i
		}
	}
	return end
}

// run parses a run of tokens, appends them to out and gives their entities.
func (m *Model) run(out *[]Token, text string, tokens []split.Token, h Hints) []Span {
	base := len(*out)
	words := make([]spacy.Word, len(tokens))
	starts, may := make([]bool, len(tokens)), make([]bool, len(tokens))
	for i, t := range tokens {
		words[i] = m.word(text[t.Start:t.End], t, h)
		if h.Dashes && words[i].Text == "-" && t.Space && i > 0 && tokens[i-1].Space {
			words[i].Text = dash
		}
		starts[i] = i == 0 || t.Sentence == split.Begins
		may[i] = t.Sentence == split.Perhaps
	}
	a := m.engine.AnalyzeWith(words, starts, spacy.Options{FinalStarts: true, MayStart: may})
	for i, t := range tokens {
		if words[i].Norm == NameNorm {
			a.Tags[i], a.POS[i], a.Lemmas[i] = "NNP", "PROPN", text[t.Start:t.End] // whatever else the word may be
		}
		*out = append(*out, Token{
			Text: text[t.Start:t.End], Start: t.Start, End: t.End, Space: t.Space,
			SentStart: a.Starts[i], Norm: cmp.Or(words[i].Norm, m.engine.Norm(words[i].Text)), Lemma: a.Lemmas[i],
			Tag: a.Tags[i], POS: a.POS[i], Head: base + a.Heads[i], Dep: a.Deps[i],
		})
	}
	var ents []Span
	for _, e := range a.Ents {
		ents = append(ents, Span{Start: base + e.Start, End: base + e.End, Label: e.Label})
	}
	return ents
}

// word gives a token as the model reads it: its norm is that of a hint, of an
// exception of the tokenizer, or none: the model then takes its own. Its text stands as it
// is but for a contraction with a typographic apostrophe, which the model knows by the
// plain one alone: "it’s", "they’re", "don’t".
func (m *Model) word(text string, t split.Token, h Hints) spacy.Word {
	if word, ok := h.Joined[text]; ok {
		return spacy.Word{Text: word, Space: t.Space}
	}
	norm, ok := h.Norms[text]
	if !ok {
		norm = t.Norm
	}
	return spacy.Word{Text: plain(text), Norm: norm, Space: t.Space}
}

// plain spells a contraction with the plain apostrophe: "’s", "n’t".
func plain(word string) string {
	const typographic = "’"
	before, after, ok := strings.Cut(word, typographic)
	if !ok || after == "" || before != "" && before != "n" && before != "N" {
		return word
	}
	return before + "'" + after
}
