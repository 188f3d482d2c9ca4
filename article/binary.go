package article

import (
	"bytes"

	"newsgraph/article/charset"
)

// signatures are the first bytes of files that are often taken for articles,
// with what to do about them.
var signatures = []struct{ magic, what, remedy string }{
	{"%PDF-", "a PDF document", "convert it to text first, as with pdftotext"},
	{"\xd0\xcf\x11\xe0", "an old office document", "save it as text"},
	{"{\\rtf", "a rich text document", "save it as plain text"},
	{"\x89PNG", "a PNG picture", ""},
	{"\xff\xd8\xff", "a JPEG picture", ""},
	{"GIF8", "a GIF picture", ""},
	{"\x7fELF", "a program", ""},
	{"SQLite format 3\x00", "an SQLite database", ""},
	{"7z\xbc\xaf\x27\x1c", "a 7z archive", "unpack it first, as with 7z x"},
	{"Rar!\x1a\x07", "a rar archive", "unpack it first, as with unrar x"},
	{"BZh", "bzip2 data", "unpack it first, as with bunzip2"},
	{"\xfd7zXZ", "xz data", "unpack it first, as with unxz"},
}

// dropNULs takes NUL bytes out of a web page, as browsers do, unless they are so
// many that it is no such page.
func dropNULs(b []byte) []byte {
	if n := bytes.Count(b, []byte{0}); n == 0 || n*10 > len(b) || charset.UTF16(b) {
		return b
	}
	return bytes.ReplaceAll(b, []byte{0}, nil)
}

// binaryKind says what b, the head of a file, is when it is no text. A NUL byte
// or many control characters tell, unless the file is UTF-16.
func binaryKind(b []byte) (what, remedy string, binary bool) {
	for _, s := range signatures {
		if bytes.HasPrefix(b, []byte(s.magic)) {
			return s.what, s.remedy, true
		}
	}
	if charset.UTF16(b) {
		return "", "", false
	}
	odd := 0
	for _, c := range b {
		if c == 0 {
			return "it has NUL bytes", "if it is UTF-16 without a byte order mark, convert it with iconv", true
		}
		if c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\v' && c != 0x1b || c == 0x7f {
			odd++
		}
	}
	if odd > 4 && odd*20 > len(b) {
		return "it has control characters", "", true
	}
	return "", "", false
}
