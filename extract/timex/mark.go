package timex

import "unicode/utf8"

// lexMark reads one character that is neither letter, digit nor space. Dashes
// become '-', quotation marks and apostrophes '\” or '"'; the em dash, which
// parts sentences and never joins dates, becomes ';'.
func lexMark(text string, start int) token {
	t := token{kind: mark, start: start, end: start + 1}
	c := text[start]
	if c < utf8.RuneSelf {
		t.sign = c
		if c == '`' {
			t.sign = '\''
		}
		return t
	}
	r, size := utf8.DecodeRuneInString(text[start:])
	t.end = start + size
	switch r {
	case '‐', '‑', '‒', '–', '−':
		t.sign = '-'
	case '—', '―':
		t.sign = ';'
	case '‘', '’', 'ʼ', '′':
		t.sign = '\''
	case '“', '”', '«', '»':
		t.sign = '"'
	case '…':
		t.sign = '.'
	}
	return t
}
