package page

import (
	"regexp"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// charsetBytes is how far into a page its charset is looked for. Standards say 1024
// bytes; archives and templates put more before it.
const charsetBytes = 16 << 10

// metaCharset matches the label in a meta element or an XML declaration.
var metaCharset = regexp.MustCompile(`(?i)<(?:meta|\?xml)\b[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([\w:.-]{2,40})`)

// statedCharset is the charset that a page states; empty where it states none.
func statedCharset(b []byte) string {
	if m := metaCharset.FindSubmatch(b[:min(len(b), charsetBytes)]); m != nil {
		return string(m[1])
	}
	return ""
}

// unseenMarks are hints on where to break a word, and marks of no width between
// letters: they would split a word in two or make it another.
var unseenMarks = strings.NewReplacer("\u00ad", "", "&shy;", "", "&#173;", "", "\u2060", "", "\ufeff", "")

// plainLetters writes the letters of a page in their usual composed form (NFC),
// without soft hyphens, as readers and their search do.
func plainLetters(text string) string {
	text = unseenMarks.Replace(text)
	if norm.NFC.IsNormalString(text) {
		return text
	}
	return norm.NFC.String(text)
}
