package shown

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// hostile are strings that harm a terminal, or hide what they say.
var hostile = []string{
	"\u202ereversed\u202c text", "\u2066if\u2069 \u2067x", "zero\u200bwidth\u200d\ufeff", "Z͑ͫ̓ͪ̂ͫ̽͏̴̙a̲l̖g̳o̱", "👩‍👩‍👧‍👦 🇺🇸", "﷽", "مرحبا", "田中さん", "ﬀ ẞ İ ı", "\ufffd\ufffe\uffff", "\U000e0001\U000e007f",
	"\u0000 nul", "\x1b[31mred\x1b[0m", "\a\b\f\v\x7f", "\u0085\u2028\u2029", strings.Repeat("A", 10_000), strings.Repeat("ͯ", 3000), "\ufeffbom inside", "\t \r\n", "\xff\xfe", "",
}

// TestText holds that what is shown of a string is printable, and short.
func TestText(t *testing.T) {
	for _, s := range hostile {
		got := Text(s)
		if len(got) > 8*maxShown || strings.ContainsAny(got, "\n\x1b\x00\u202e\u200b") || !utf8.ValidString(got) {
			t.Errorf("%q is shown as %q", s, got)
		}
	}
	if got := Text(`a "b" Łódź!c.txt`); got != `a "b" Łódź!c.txt` {
		t.Errorf("an ordinary name is shown as %q", got)
	}
}
