package split

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// The character classes of the tokenizer rules. They follow spaCy's
// lang/char_classes.py; letters of Latin, Greek and Cyrillic are taken from
// Unicode's own tables, which know a few more of them.

// punctuation holds the marks that stand alone at either end of a word.
const punctuation = "…,:;!?¿؟¡()[]{}<>_#*&。？！，、；：～·।،۔؛٪"

// quotes holds every quotation mark, and the brackets used as such.
const quotes = "'\"”“`‘´’‚,„»«「」『』（）〔〕【】《》〈〉〈〉⟦⟧"

// currency holds the currency signs of one character.
const currency = "$£€¥฿₽﷼₴₠₡₢₣₤₥₦₧₨₩₪₫€₭₮₯₰₱₲₳₴₵₶₷₸₹₺₻₼₽₾₿"

// uncased holds the scripts without upper and lower case: a letter of one
// counts as both. It includes their digits and vowel signs.
var uncased = &unicode.RangeTable{
	R16: []unicode.Range16{
		{0x0591, 0x05f4, 1}, {0x0620, 0x064a, 1}, {0x066e, 0x06d5, 1}, {0x06e5, 0x06ff, 1},
		{0x0750, 0x077f, 1}, {0x08a0, 0x08bd, 1}, {0x0900, 0x09ff, 1}, {0x0b80, 0x0cff, 1},
		{0x0d80, 0x0dff, 1}, {0x1100, 0x137f, 1}, {0x2e80, 0x2fdf, 1}, {0x2ff0, 0x30ff, 1},
		{0x31c0, 0x31ef, 1}, {0x3200, 0x4dbf, 1}, {0x4e00, 0x9fff, 1}, {0xac00, 0xd7af, 1},
		{0xf900, 0xfaff, 1}, {0xfb1d, 0xfbb1, 1}, {0xfbd3, 0xfd3d, 1}, {0xfd50, 0xfdc7, 1},
		{0xfdf0, 0xfdfb, 1}, {0xfe30, 0xfe4f, 1}, {0xfe70, 0xfefc, 1},
	},
	R32: []unicode.Range32{
		{0x1ee00, 0x1eebb, 1}, {0x1f200, 0x1f2ff, 1}, {0x20000, 0x2a6df, 1},
		{0x2a700, 0x2ebef, 1}, {0x2f800, 0x2fa1f, 1},
	},
}

// isCased tells whether r belongs to a script with upper and lower case.
func isCased(r rune) bool {
	return unicode.In(r, unicode.Latin, unicode.Greek, unicode.Cyrillic)
}

// isAlpha tells whether r is a letter.
func isAlpha(r rune) bool {
	if r < utf8.RuneSelf {
		return isASCIILetter(r)
	}
	return unicode.IsLetter(r) && isCased(r) || unicode.Is(uncased, r)
}

// isLower tells whether r is a small letter, or one without case.
func isLower(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z'
	}
	phonetic := 0x250 <= r && r <= 0x2af
	return phonetic || unicode.IsLower(r) && isCased(r) || unicode.Is(uncased, r)
}

// isUpper tells whether r is a capital letter, or one without case.
func isUpper(r rune) bool {
	if r < utf8.RuneSelf {
		return 'A' <= r && r <= 'Z'
	}
	return unicode.IsUpper(r) && isCased(r) || unicode.Is(uncased, r)
}

func isASCIILetter(r rune) bool {
	return 'a' <= r|0x20 && r|0x20 <= 'z'
}

func isDigit(r rune) bool { return '0' <= r && r <= '9' }

func isPunctuation(r rune) bool { return r != utf8.RuneError && strings.ContainsRune(punctuation, r) }

func isQuote(r rune) bool { return r != utf8.RuneError && strings.ContainsRune(quotes, r) }

func isCurrency(r rune) bool { return r != utf8.RuneError && strings.ContainsRune(currency, r) }

// isIcon tells whether r is a symbol such as "©" or an emoji. A byte that is
// not UTF-8 counts as one.
func isIcon(r rune) bool {
	return r >= utf8.RuneSelf && unicode.Is(unicode.So, r)
}
