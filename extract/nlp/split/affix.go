package split

import (
	"strings"
	"unicode/utf8"
)

// units are the measures that part from the number before them, longest first
// where one ends in another.
var units = []string{
	"km²", "km³", "km", "dm²", "dm³", "dm", "cm²", "cm³", "cm", "mm²", "mm³", "mm", "m²", "m³",
	"ha", "µm", "nm", "yd", "in", "ft", "kg", "mg", "µg", "lb", "oz", "km/h", "m/s", "kmh", "mph",
	"hPa", "Pa", "mbar", "mb", "MB", "kb", "KB", "gb", "GB", "tb", "TB", "T", "G", "M", "K", "%", "g", "t", "m",
	"км²", "км³", "км", "дм²", "дм³", "дм", "см²", "см³", "см", "мм²", "мм³", "мм", "м²", "м³", "м",
	"нм", "кг", "мг", "г", "м/с", "км/ч", "кПа", "Па", "мбар", "Кб", "КБ", "кб", "Мб", "МБ", "мб", "Гб", "ГБ", "гб", "Тб", "ТБ",
}

// prefixLen gives the number of bytes at the start of s that form a token of
// their own, and 0 if there are none.
func prefixLen(s string) int {
	r, size := utf8.DecodeRuneInString(s)
	switch {
	case size == 0 || isDigit(r):
		return 0
	case isASCIILetter(r):
		return currencyCode(s)
	case r == '.':
		if n := leadingDots(s); n > 1 {
			return n
		}
		return 0
	case r == '+':
		if next, _ := utf8.DecodeRuneInString(s[1:]); isDigit(next) {
			return 0
		}
		return size
	case strings.ContainsRune("§%=—–", r) && r != utf8.RuneError,
		isPunctuation(r), isQuote(r), isCurrency(r), isIcon(r):
		return size
	}
	return 0
}

// currencyCode gives the length of "US$", "C$" or "A$" at the start of s.
func currencyCode(s string) int {
	for _, code := range [...]string{"US$", "C$", "A$"} {
		if strings.HasPrefix(s, code) {
			return len(code)
		}
	}
	return 0
}

func leadingDots(s string) int {
	return len(s) - len(strings.TrimLeft(s, "."))
}

func trailingDots(s string) int {
	return len(s) - len(strings.TrimRight(s, "."))
}

// suffixLen gives the number of bytes at the end of s that form a token of
// their own, and 0 if there are none. The longest rule wins.
func suffixLen(s string) int {
	r, size := utf8.DecodeLastRuneInString(s)
	if size == 0 {
		return 0
	}
	if r == '.' {
		return finalDots(s)
	}
	if n := possessiveLen(s); n > 0 {
		return n
	}
	if n := measureLen(s, r, size); n > 0 {
		return n
	}
	switch {
	case strings.HasSuffix(s, "……"):
		return len("……")
	case r == '+' && isDigit(lastRune(s[:len(s)-1])):
		return size
	case r == '—', r == '–', isPunctuation(r), isQuote(r), isIcon(r):
		return size
	}
	return 0
}

// finalDots gives the length of the suffix of a word that ends in ".": an
// ellipsis, or the full stop of a sentence as opposed to that of an abbreviation.
func finalDots(s string) int {
	if n := trailingDots(s); n > 1 {
		return n
	}
	rest := s[:len(s)-1]
	r, size := utf8.DecodeLastRuneInString(rest)
	if size == 0 {
		return 0
	}
	if isDigit(r) || isLower(r) || isPunctuation(r) || isQuote(r) || r != utf8.RuneError && strings.ContainsRune("%²-+|", r) {
		return 1
	}
	before := lastRune(rest[:len(rest)-size])
	if isUpper(r) && isUpper(before) || before == '°' && strings.ContainsRune("FCK", r) {
		return 1
	}
	return 0
}

// possessiveLen gives the length of a final "'s" in any of its spellings.
func possessiveLen(s string) int {
	for _, end := range [...]string{"'s", "'S", "’s", "’S"} {
		if strings.HasSuffix(s, end) {
			return len(end)
		}
	}
	return 0
}

// measureLen gives the length of a final unit or currency sign after a digit;
// last is the final rune of s, of size bytes.
func measureLen(s string, last rune, size int) int {
	if isDigit(last) {
		return 0
	}
	for _, u := range units {
		if strings.HasSuffix(s, u) && isDigit(lastRune(s[:len(s)-len(u)])) {
			return len(u)
		}
	}
	if !isCurrency(last) {
		return 0
	}
	for _, code := range [...]string{"US$", "C$", "A$", s[len(s)-size:]} {
		if strings.HasSuffix(s, code) && isDigit(lastRune(s[:len(s)-len(code)])) {
			return len(code)
		}
	}
	return 0
}

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}
