// Package charset makes text of bytes whose encoding is not sure.
package charset

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"newsgraph/article/shown"
)

// UTF8Mark is the byte order mark of UTF-8.
const UTF8Mark = "\xef\xbb\xbf"

var (
	bomUTF16LE = []byte("\xff\xfe")
	bomUTF16BE = []byte("\xfe\xff")
)

// Decode makes a string of bytes. A byte order mark decides first, then whether
// the bytes are valid UTF-8, then the label that a page gives, and last, for
// bytes that are nearly UTF-8, repair, for others Windows-1252. Charset sniffing
// garbles valid pages, so there is none. The note tells what was assumed.
func Decode(b []byte, label string) (text, note string) {
	if UTF16(b) {
		return decodeWith(unicode.UTF16(unicode.LittleEndian, unicode.ExpectBOM), b), ""
	}
	if b = TrimMark(b); utf8.Valid(b) {
		return string(b), ""
	}
	if bad, all := invalidBytes(b); bad*10 <= all {
		return strings.ToValidUTF8(string(b), "\uFFFD"), fmt.Sprintf("invalid UTF-8: %s replaced", shown.Bytes(bad))
	}
	if e, name := charset.Lookup(label); e != nil && name != "utf-8" {
		return decodeWith(e, b), ""
	}
	return decodeWith(charmap.Windows1252, b), "not UTF-8: read as Windows-1252"
}

// invalidBytes counts the bytes that belong to no UTF-8 character, and all
// bytes beyond ASCII.
func invalidBytes(b []byte) (bad, all int) {
	for len(b) > 0 {
		r, n := utf8.DecodeRune(b)
		if r == utf8.RuneError && n == 1 {
			bad++
		}
		if b[0] >= utf8.RuneSelf {
			all += n
		}
		b = b[n:]
	}
	return bad, all
}

// decodeWith decodes b; what the encoding has no character for becomes U+FFFD.
func decodeWith(e encoding.Encoding, b []byte) string {
	out, err := e.NewDecoder().Bytes(b)
	if err != nil {
		return strings.ToValidUTF8(string(b), "\uFFFD")
	}
	return string(out)
}

// TrimMark takes the byte order mark of UTF-8 off the front of b.
func TrimMark(b []byte) []byte { return bytes.TrimPrefix(b, []byte(UTF8Mark)) }

// UTF16 reports whether b begins with a UTF-16 byte order mark.
func UTF16(b []byte) bool {
	return bytes.HasPrefix(b, bomUTF16LE) || bytes.HasPrefix(b, bomUTF16BE)
}
