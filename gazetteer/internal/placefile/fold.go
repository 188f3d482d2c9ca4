package placefile

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// shortName is the number of letters below which a name keeps its case: "US"
// is not "us", nor "Ufa" "ufa".
const shortName = 4

// Key folds a name into the key that the tables hold: without case, accents,
// apostrophes, full stops and a leading "the"; hyphens and other marks become
// single spaces; Saint, Mount and Fort are abbreviated. Names of less than four
// letters keep their case and begin with "=". An empty key means no name.
func Key(name string) string {
	words := strings.Fields(Letters(name))
	if len(words) > 1 && strings.EqualFold(words[0], "the") {
		words = words[1:]
	}
	if len(words) == 0 {
		return ""
	}
	if len(words) == 1 && utf8.RuneCountInString(words[0]) < shortName {
		return "=" + words[0]
	}
	for i, w := range words {
		words[i] = shorten(strings.ToLower(w), len(words))
	}
	return strings.Join(words, " ")
}

// Abbreviation is the key of a name that must be written to the letter, with
// its full stop: "Miss." is a state, "Miss" is not.
func Abbreviation(name string) string { return "." + strings.TrimSpace(name) }

// Word folds a single word for the tables of words and demonyms: like Key, but
// short words lose their case too.
func Word(s string) string {
	return strings.Join(strings.Fields(strings.ToLower(Letters(s))), " ")
}

func shorten(word string, of int) string {
	if of == 1 {
		return word
	}
	switch word {
	case "saint":
		return "st"
	case "sainte":
		return "ste"
	case "mount":
		return "mt"
	case "fort":
		return "ft"
	}
	return word
}

// Letters keeps the letters and digits of s, its accents folded and its case
// kept; apostrophes and full stops vanish, all else becomes a space.
func Letters(s string) string {
	if !IsASCII(s) {
		s = norm.NFD.String(s)
	}
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range s {
		switch {
		case r < utf8.RuneSelf && (r|0x20 >= 'a' && r|0x20 <= 'z' || r >= '0' && r <= '9'):
			b.WriteByte(byte(r))
		case r == '&':
			b.WriteString(" and ")
		case r == '.', r == '\'', r == '`':
		case r < utf8.RuneSelf:
			b.WriteByte(' ')
		case unicode.Is(unicode.Mn, r), strings.ContainsRune(silent, r):
		default:
			b.WriteString(foldRune(r))
		}
	}
	return b.String()
}

// silent are the signs that a name may be written without: apostrophes, ayn,
// hamza, soft signs, soft hyphens and other marks of no width.
const silent = "’‘ʻʼ´ʿʾ′ʹ·\u00ad\u200b\u200c\u200d"

// foldRune spells a letter that has no accent to take off; other letters of
// other scripts stay as they are.
func foldRune(r rune) string {
	if s, ok := spelled[r]; ok {
		return s
	}
	if s, ok := spelled[unicode.ToLower(r)]; ok {
		return strings.ToUpper(s)
	}
	if unicode.IsLetter(r) || unicode.IsDigit(r) {
		return string(r)
	}
	return " "
}

var spelled = map[rune]string{
	'ł': "l", 'Ł': "L", 'ø': "o", 'Ø': "O", 'ß': "ss", 'æ': "ae", 'Æ': "Ae", 'œ': "oe", 'Œ': "Oe", 'đ': "d", 'Đ': "D",
	'ð': "d", 'Ð': "D", 'þ': "th", 'Þ': "Th", 'ħ': "h", 'Ħ': "H", 'ı': "i", 'ŋ': "ng", 'Ŋ': "Ng", 'ɓ': "b", 'Ɓ': "B",
	'ɗ': "d", 'Ɗ': "D", 'ƙ': "k", 'Ƙ': "K", 'ə': "a", 'Ə': "A", 'ŀ': "l", 'ɛ': "e", 'Ɛ': "E", 'ɔ': "o", 'Ɔ': "O",
	'ƴ': "y", 'Ƴ': "Y", 'ŧ': "t", 'Ŧ': "T", 'ƛ': "l", 'ɨ': "i", 'ʉ': "u",
}

// IsASCII reports whether s is of ASCII only, which has nothing to decompose.
func IsASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// Plain takes the accents and the signs for ayn, hamza and soft consonants off
// a transliterated name and leaves the rest as it is.
func Plain(name string) string {
	var b strings.Builder
	for _, r := range norm.NFD.String(name) {
		switch {
		case unicode.Is(unicode.Mn, r), strings.ContainsRune("‘ʻʼ`ʿʾ′ʹ", r):
		case r == '’':
			b.WriteByte('\'')
		case spelled[r] != "":
			b.WriteString(spelled[r])
		default:
			b.WriteRune(r)
		}
	}
	return strings.Trim(b.String(), "'")
}
