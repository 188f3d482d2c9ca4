package article

import "bytes"

// signatures are the first bytes of files that are often taken for articles,
// with what to do about them.
var signatures = []struct{ magic, what, remedy string }{
	{"%PDF-", "a PDF document", "convert it to text first, as with pdftotext"},
	{"PK\x03\x04", "a zip archive or an office document", "unpack it, or save it as text"},
	{"\x1f\x8b", "gzip data", "unpack it first, as with gunzip"},
	{"\xd0\xcf\x11\xe0", "an old office document", "save it as text"},
	{"{\\rtf", "a rich text document", "save it as plain text"},
	{"\x89PNG", "a PNG picture", ""},
	{"\xff\xd8\xff", "a JPEG picture", ""},
	{"GIF8", "a GIF picture", ""},
	{"\x7fELF", "a program", ""},
	{"SQLite format 3\x00", "an SQLite database", ""},
	{"\x28\xb5\x2f\xfd", "zstd data", "unpack it first, as with unzstd"},
	{"BZh", "bzip2 data", "unpack it first, as with bunzip2"},
	{"\xfd7zXZ", "xz data", "unpack it first, as with unxz"},
}

// binaryKind says what b, the head of a file, is when it is no text. A NUL byte
// or many control characters tell, unless the file is UTF-16.
func binaryKind(b []byte) (what, remedy string, binary bool) {
	for _, s := range signatures {
		if bytes.HasPrefix(b, []byte(s.magic)) {
			return s.what, s.remedy, true
		}
	}
	if utf16(b) {
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
