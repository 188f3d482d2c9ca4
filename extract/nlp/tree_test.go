package nlp

import (
	"slices"
	"strings"
	"testing"
)

// hand makes a Doc of "word:head" fields, heads counted in the text from 0; "|"
// begins a sentence.
func hand(fields string, ents ...Span) (*Doc, error) {
	var tokens []Token
	var text strings.Builder
	start := true
	for f := range strings.FieldsSeq(fields) {
		if f == "|" {
			start = true
			continue
		}
		word, head, _ := strings.Cut(f, ":")
		h := 0
		for _, r := range head {
			h = 10*h + int(r-'0')
		}
		at := text.Len()
		text.WriteString(word + " ")
		tokens = append(tokens, Token{Text: word, Start: at, End: at + len(word), Head: h, SentStart: start, Space: true})
		start = false
	}
	return NewDoc(text.String(), tokens, ents)
}

func TestNavigation(t *testing.T) {
	// "knew" hangs on "man", across the verb: not projective.
	d, err := hand("The:1 envoy:2 left:2 .:2 | A:5 man:8 today:8 whom:9 came:8 knew:5 .:8", Span{0, 2, "X"}, Span{6, 7, "DATE"})
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range [][]int{{}, {0}, {1, 3}, {}, {}, {4, 9}, {}, {}, {5, 6, 10}, {7}, {}} {
		if got := d.Children(i); !slices.Equal(got, want) {
			t.Errorf("children of %d: %v, want %v", i, got, want)
		}
	}
	for i, want := range [][2]int{{0, 0}, {0, 1}, {0, 3}, {3, 3}, {4, 4}, {4, 9}, {6, 6}, {7, 7}, {4, 10}, {7, 9}, {10, 10}} {
		if lo, hi := d.Subtree(i); lo != want[0] || hi != want[1] {
			t.Errorf("subtree of %d: %d to %d, want %v", i, lo, hi, want)
		}
	}
	if want := []Span{{Start: 0, End: 4}, {Start: 4, End: 11}}; !slices.Equal(d.Sents, want) {
		t.Errorf("sentences %v", d.Sents)
	}
	if s := d.SentOf(3); s.End != 4 {
		t.Errorf("sentence of 3: %v", s)
	}
	if s := d.SentOf(4); s.Start != 4 {
		t.Errorf("sentence of 4: %v", s)
	}
	if e, ok := d.EntOf(1); !ok || e.Label != "X" || d.Tokens[1].Ent != "X" {
		t.Errorf("entity of 1: %v", e)
	}
	if e, ok := d.EntOf(2); ok {
		t.Errorf("entity of 2: %v", e)
	}
}

func TestSlices(t *testing.T) {
	text := "one \n\n two,three"
	d, err := NewDoc(text, []Token{{Start: 0, End: 3}, {Start: 7, End: 10}, {Start: 10, End: 11}, {Start: 11, End: 16}}, nil)
	if err == nil { // all heads are 0, which is a root
		if got := d.Slice(0, 3); got != "one \n\n two," {
			t.Errorf("%q", got)
		}
		if got := d.Flat(0, 4); got != "one two,three" {
			t.Errorf("%q", got)
		}
		if got := d.Slice(2, 2); got != "" {
			t.Errorf("%q", got)
		}
		return
	}
	t.Error(err)
}

func TestNewDocRefuses(t *testing.T) {
	for _, c := range []struct {
		fields, err string
		ents        []Span
	}{
		{"a:1 b:0", "circle", nil},
		{"a:0 b:2 c:3 d:1", "circle", nil},
		{"a:7", "head 7", nil},
		{"a:0 | b:0", "another sentence", nil},
		{"a:0 b:0", "entity X", []Span{{1, 3, "X"}}},
		{"a:0 b:0", "entity X", []Span{{1, 1, "X"}}},
		{"a:0 b:0", "entity Y", []Span{{0, 2, "X"}, {1, 2, "Y"}}},
	} {
		if _, err := hand(c.fields, c.ents...); err == nil || !strings.Contains(err.Error(), c.err) {
			t.Errorf("%s: %v, want %q", c.fields, err, c.err)
		}
	}
	for _, tokens := range [][]Token{{{Start: 0, End: 9}}, {{Start: 2, End: 1}}, {{Start: 1, End: 2}, {Start: 0, End: 1}}} {
		if _, err := NewDoc("abc", tokens, nil); err == nil || !strings.Contains(err.Error(), "range") {
			t.Errorf("%v: %v", tokens, err)
		}
	}
	if d, err := NewDoc(" ", nil, nil); err != nil || len(d.Sents) != 0 {
		t.Errorf("empty: %v, %v", d, err)
	}
}
