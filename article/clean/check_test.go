package clean

import (
	"strings"
	"testing"
)

// TestCheck holds that each way of breaking a layout's promise is told.
func TestCheck(t *testing.T) {
	const text = "One. Two."
	one, two := Span{0, 4}, Span{5, 9}
	blocks := func(spans ...Span) (out []Block) {
		for _, s := range spans {
			out = append(out, Block{Span: s})
		}
		return out
	}
	for _, c := range []struct {
		name   string
		layout Layout
		want   string
	}{
		{"whole", Layout{Blocks: blocks(one, two)}, ""},
		{"a removal and a dateline", Layout{Dateline: &Dateline{Span: one}, Removed: []Removal{{two, ReasonDate}}}, ""},
		{"a byte is missing", Layout{Blocks: blocks(one)}, "byte 5 ('T') has 0 owners"},
		{"two own a byte", Layout{Blocks: blocks(one, two), Removed: []Removal{{one, ReasonDate}}}, "byte 0 ('O') has 2 owners"},
		{"beyond the text", Layout{Blocks: blocks(one, Span{5, 10})}, "the paragraph {5 10} is no span of 9 bytes"},
		{"empty", Layout{Blocks: blocks(one, two), Removed: []Removal{{Span{4, 4}, ReasonDate}}}, "the date line {4 4} is no span"},
		{"out of order", Layout{Blocks: blocks(two, one)}, "out of order"},
	} {
		t.Run(c.name, func(t *testing.T) {
			err := c.layout.Check(text)
			if (err == nil) != (c.want == "") || err != nil && !strings.Contains(err.Error(), c.want) {
				t.Errorf("%v, want %q", err, c.want)
			}
		})
	}
}

func TestBlank(t *testing.T) {
	for s, want := range map[string]bool{"": true, " \n\u200b\ufeff\x00": true, " a": false, ".": false} {
		if got := Blank(s); got != want {
			t.Errorf("%q: %v", s, got)
		}
	}
}
