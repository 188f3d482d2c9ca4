package split

import (
	"strings"
	"testing"

	"newsgraph/internal/needs"
)

// spacyDoc is one text as spaCy's own tokenizer cuts it.
type spacyDoc struct {
	Words  []string `json:"w"`
	Spaces []bool   `json:"sp"`
}

// rebuild gives the text and the ranges of the tokens that are not white space.
func (d spacyDoc) rebuild() (string, []span) {
	var b strings.Builder
	var spans []span
	for i, w := range d.Words {
		if strings.TrimSpace(w) != "" {
			spans = append(spans, span{b.Len(), b.Len() + len(w)})
		}
		b.WriteString(w)
		if d.Spaces[i] {
			b.WriteByte(' ')
		}
	}
	return b.String(), spans
}

// score counts ranges that agree.
type score struct{ hit, got, want int }

func (s *score) add(got, want []span) {
	gold := map[span]bool{}
	for _, w := range want {
		gold[w] = true
	}
	for _, g := range got {
		if gold[g] {
			s.hit++
		}
	}
	s.got += len(got)
	s.want += len(want)
}

func (s score) f1() float64 { return 200 * float64(s.hit) / float64(s.got+s.want) }

func tokenSpans(tokens []Token) []span {
	out := make([]span, len(tokens))
	for i, k := range tokens {
		out[i] = span{k.Start, k.End}
	}
	return out
}

func TestTokensAreSpacys(t *testing.T) {
	var docs []spacyDoc
	needs.JSON(t, needs.Shared(t, "nlp/parity.json.gz"), &docs)
	var total score
	for _, d := range docs {
		text, want := d.rebuild()
		got := tokenSpans(Text(text))
		total.add(got, want)
		logDifferences(t, text, got, want)
	}
	t.Logf("tokens against spaCy: %d of %d agree, F1 %.3f %%", total.hit, total.want, total.f1())
	if total.f1() < 99.5 {
		t.Errorf("token F1 %.3f %%, want at least 99.5", total.f1())
	}
}

// logDifferences prints the ranges that only one side has.
func logDifferences(t *testing.T, text string, got, want []span) {
	t.Helper()
	only := func(a, b []span, sign string) {
		have := map[span]bool{}
		for _, s := range b {
			have[s] = true
		}
		for _, s := range a {
			if !have[s] {
				t.Logf("%s %q", sign, text[s.start:s.end])
			}
		}
	}
	only(got, want, "+")
	only(want, got, "-")
}
