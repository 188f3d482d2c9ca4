package charset

import (
	"testing"
	"unicode/utf8"
)

// FuzzDecode holds that any bytes under any label become valid UTF-8, and that
// what is valid stays as it is.
func FuzzDecode(f *testing.F) {
	for _, c := range []struct{ in, label string }{{"Niña", "windows-1251"}, {"\xff\xfeN", ""}, {"\xcc\xee", "gbk"}, {"\xef\xbb\xbfa\xff", "utf-8"}} {
		f.Add([]byte(c.in), c.label)
	}
	f.Fuzz(func(t *testing.T, b []byte, label string) {
		text, _ := Decode(b, label)
		if !utf8.ValidString(text) {
			t.Errorf("%q as %q gives %q, which is no UTF-8", b, label, text)
		}
		if utf8.Valid(b) && text != string(TrimMark(b)) {
			t.Errorf("%q as %q gives %q", b, label, text)
		}
	})
}
