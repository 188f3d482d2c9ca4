package charset

import (
	"strings"
	"testing"
)

func TestDecode(t *testing.T) {
	for _, c := range []struct{ name, in, label, want, note string }{
		{"UTF-8", "Niña – Łódź", "windows-1251", "Niña – Łódź", ""},
		{"UTF-8 with a mark", "\xef\xbb\xbfNiña", "", "Niña", ""},
		{"UTF-16 little endian", "\xff\xfeN\x00i\x00\xf1\x00a\x00", "", "Niña", ""},
		{"UTF-16 big endian", "\xfe\xff\x00N\x00i\x00\xf1\x00a", "", "Niña", ""},
		{"labelled", "\xcc\xee\xf1\xea\xe2\xe0", "windows-1251", "Москва", ""},
		{"wrongly labelled as UTF-8", "Ni\xf1a \x96 a", "utf-8", "Niña – a", "not UTF-8: read as Windows-1252"},
		{"unlabelled", "Ni\xf1a \x93a\x94", "", "Niña “a”", "not UTF-8: read as Windows-1252"},
		{"nearly UTF-8", strings.Repeat("ñandú ", 20) + "\xf1", "", strings.Repeat("ñandú ", 20) + "\uFFFD", "invalid UTF-8: 1 byte replaced"},
		{"nothing", "", "", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got, note := Decode([]byte(c.in), c.label); got != c.want || note != c.note {
				t.Errorf("got %q, note %q", got, note)
			}
		})
	}
}
