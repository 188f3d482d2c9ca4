package timex

import (
	"unicode"
	"unicode/utf8"
)

// A tokenKind says what a token is made of.
type tokenKind uint8

const (
	end       tokenKind = iota // past either end of the text
	gap                        // a blank line: no expression reaches over it
	name                       // letters, or letters and digits
	number                     // digits that may be a day or a year
	ordinalNo                  // "8th"
	pluralNo                   // "1990s"
	amount                     // "2,015", "$2015", "3.5", "10:15": never a date
	mark                       // anything else, one character
)

// casing is how a word is written.
type casing uint8

const (
	lower casing = iota
	title
	upper
)

// A token is a piece of the text. Words, numbers and the like have no
// apostrophe in them: "Friday's" is three tokens.
type token struct {
	start, end int
	kind       tokenKind
	casing     casing
	tight      bool // no white space before it
	sign       byte // of a mark: '-' for every dash but '—', '\'' for apostrophes, 0 for unknown
	word       lexeme
	digits     int // of a number, how many
	value      int // of a number
}

func (t *token) sigil(b byte) bool { return t.kind == mark && t.sign == b }

// maxDigits bounds the numbers that are read as such.
const maxDigits = 6

// lex reads the token that begins at or after a byte offset and gives the
// offset after it.
func lex(text string, at int) (token, int) {
	start, lines := skipSpace(text, at)
	if lines > 1 && start < len(text) && at > 0 {
		return token{kind: gap, start: start, end: start}, start
	}
	if start >= len(text) {
		return token{kind: end, start: len(text), end: len(text)}, len(text)
	}
	var t token
	switch c := text[start]; {
	case c >= '0' && c <= '9':
		t = lexNumber(text, start)
	case letterAt(text, start) > 0:
		t = lexWord(text, start)
	default:
		t = lexMark(text, start)
	}
	t.tight = start == at && at > 0
	return t, t.end
}

// skipSpace passes white space and counts the line ends in it.
func skipSpace(text string, at int) (next, lines int) {
	for at < len(text) {
		switch c := text[at]; {
		case c == '\n':
			lines++
			at++
		case c == ' ' || c == '\t' || c == '\r' || c == '\v' || c == '\f':
			at++
		case c < utf8.RuneSelf:
			return at, lines
		default:
			r, size := utf8.DecodeRuneInString(text[at:])
			if !unicode.IsSpace(r) {
				return at, lines
			}
			at += size
		}
	}
	return at, lines
}

// letterAt gives the length in bytes of the letter at an offset, or 0.
func letterAt(text string, at int) int {
	switch c := text[at]; {
	case c|0x20 >= 'a' && c|0x20 <= 'z':
		return 1
	case c == '_':
		return 1
	case c < utf8.RuneSelf:
		return 0
	}
	r, size := utf8.DecodeRuneInString(text[at:])
	if unicode.IsLetter(r) || unicode.IsMark(r) {
		return size
	}
	return 0
}

// lexWord reads letters and the digits among them, and looks the word up.
func lexWord(text string, start int) token {
	at, uppers, lowers := start, 0, 0
	for at < len(text) {
		c := text[at]
		switch {
		case c >= 'a' && c <= 'z':
			lowers++
		case c >= 'A' && c <= 'Z':
			uppers++
		case c >= '0' && c <= '9':
		default:
			size := letterAt(text, at)
			if size == 0 {
				return finishWord(text, start, at, uppers, lowers)
			}
			lowers += size
			at += size - 1
		}
		at++
	}
	return finishWord(text, start, at, uppers, lowers)
}

func finishWord(text string, start, end, uppers, lowers int) token {
	t := token{kind: name, start: start, end: end, word: lookup(text[start:end])}
	if c := text[start]; c >= 'A' && c <= 'Z' {
		t.casing = title
		if lowers == 0 && uppers > 1 {
			t.casing = upper
		}
	}
	return t
}
