package timex

import "unicode/utf8"

// lexNumber reads digits with what is written against them: "8", "8th", "1990s",
// "2,015", "3.5", "10:15", "8kg". Only the first three can be dates.
func lexNumber(text string, start int) token {
	at, value := start, 0
	for at < len(text) && isDigit(text[at]) {
		if at-start < maxDigits {
			value = 10*value + int(text[at]-'0')
		}
		at++
	}
	t := token{kind: number, start: start, end: at, value: value, digits: at - start}
	switch {
	case t.digits > maxDigits, priced(text, start):
		t.kind = amount
	}
	if at == len(text) {
		return t
	}
	switch c := text[at]; {
	case c == '%':
		t.kind = amount
	case c == ',' || c == '.' || c == ':':
		return lexTail(text, t)
	case letterAt(text, at) > 0:
		return lexSuffix(text, t)
	}
	return t
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// priced reports a sign of money or of a number before the digits.
func priced(text string, start int) bool {
	if start == 0 {
		return false
	}
	switch text[start-1] {
	case '$', '#', '+', '=', '@', '*':
		return true
	}
	r, _ := utf8.DecodeLastRuneInString(text[:start])
	return r == '£' || r == '€' || r == '¥' || r == '₹' || r == '₽' || r == '₩'
}

// lexTail reads what follows a comma, point or colon against the digits. A
// dotted date ("08.03.2024") and the year of "March 8,2024" are left apart.
func lexTail(text string, t token) token {
	run := digitsAt(text, t.end+1)
	if run == 0 {
		return t
	}
	switch text[t.end] {
	case ',':
		if run != 3 {
			return t
		}
	case '.':
		if dottedDate(text, t.start) || dottedDate(text, t.start-3) || dottedDate(text, t.start-2) {
			return t
		}
	}
	t.kind = amount
	t.end += 1 + run
	for t.end < len(text) && (text[t.end] == ',' || text[t.end] == '.' || text[t.end] == ':') {
		if run = digitsAt(text, t.end+1); run == 0 {
			break
		}
		t.end += 1 + run
	}
	return t
}

func digitsAt(text string, at int) int {
	n := 0
	for at+n < len(text) && isDigit(text[at+n]) {
		n++
	}
	return n
}

// dottedDate reports whether d.m.yyyy stands at an offset.
func dottedDate(text string, at int) bool {
	if at < 0 {
		return false
	}
	for range 2 {
		n := digitsAt(text, at)
		if n < 1 || n > 2 || at+n >= len(text) || text[at+n] != '.' {
			return false
		}
		at += n + 1
	}
	return digitsAt(text, at) == 4
}

// lexSuffix reads letters against the digits: an ordinal, a plural, the T of an
// ISO 8601 time, or anything else, which makes it no number at all.
func lexSuffix(text string, t token) token {
	stop := t.end
	for stop < len(text) && (letterAt(text, stop) > 0 || isDigit(text[stop])) {
		stop += max(1, letterAt(text, stop))
	}
	switch tail := text[t.end:stop]; {
	case t.kind == amount:
	case equalFold(tail, "s"):
		t.kind = pluralNo
	case equalFold(tail, "st"), equalFold(tail, "nd"), equalFold(tail, "rd"), equalFold(tail, "th"):
		t.kind = ordinalNo
	case len(tail) > 2 && tail[0] == 'T' && isDigit(tail[1]):
		return t
	default:
		t.kind = amount
	}
	t.end = stop
	return t
}

// equalFold compares with a lower-case ASCII word.
func equalFold(s, low string) bool {
	if len(s) != len(low) {
		return false
	}
	for i := range len(s) {
		if s[i]|0x20 != low[i] {
			return false
		}
	}
	return true
}
