// Package language tells the language of a text by its words, and compares and
// names languages.
package language

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/abadojack/whatlanggo"
)

// Thresholds of the language check, set on English of all kinds, none of which
// may be called foreign, and on texts of other languages: docs/cleaning.md.
const (
	languageBytes = 4096 // how much of a text is looked at
	englishShare  = 0.10 // of the words: as many English function words has any English prose
	englishTrace  = 0.02 // of the words: with more English ones no rare language is sure
	foreignShare  = 0.12 // of the words: as many of its function words must another language have
	fewestWords   = 12   // of an English text that is sure
	latinLetters  = 100  // of another text in Latin letters that is sure
	rareLetters   = 300  // of one in a language that the table of function words has not
	fewestLetters = 24   // of a text in other letters that is sure
)

// Of tells the language of a text as a BCP 47 base code ("en", "fr", "zh"),
// empty where nothing tells it, and whether that is sure. It looks at the first
// 4 kB. Function words decide first: English prose has many, in capitals too.
// Trigrams (whatlanggo) name the language of what is left. Tables, headlines and
// single lines are seldom sure, and then no reason to set an article aside.
func Of(text string) (code string, sure bool) {
	text = strings.ToLower(text[:headEnd(text, languageBytes)])
	latin, others := countLetters(text)
	if others > latin {
		return isoCode(whatlanggo.DetectLang(foreignLetters(text))), others >= fewestLetters
	}
	words := functionWords.tally(text)
	best := words.foreign()
	if english := words.shares[0]; english >= englishShare && english >= words.shares[best] {
		return "en", words.words >= fewestWords
	}
	info := whatlanggo.Detect(text)
	code = isoCode(info.Lang)
	if words.speaks(best) && latin >= latinLetters {
		if i := functionWords.place(code); i < 0 || words.shares[i]*4 < words.shares[best]*3 {
			code = functionWords.codes[best]
		}
		return code, true
	}
	rare := functionWords.place(code) < 0 && code != ""
	return code, rare && info.IsReliable() && latin >= rareLetters && mostlyLetters(text, latin) && words.shares[0] < englishTrace
}

// speaks reports whether a text has the function words of a language, and far
// fewer of English.
func (c tally) speaks(i int) bool {
	return c.shares[i] >= foreignShare && c.shares[i] >= 2*c.shares[0] && c.distinct[i] >= 3
}

// mostlyLetters reports whether n letters are three quarters of what is no white
// space: tables are not.
func mostlyLetters(text string, n int) bool {
	all := 0
	for f := range strings.FieldsSeq(text) {
		all += utf8.RuneCountInString(f)
	}
	return n*4 >= all*3
}

// headEnd is where the first n bytes of a text end, at the start of a rune.
func headEnd(text string, n int) int {
	if len(text) <= n {
		return len(text)
	}
	for n > 0 && !utf8.RuneStart(text[n]) {
		n--
	}
	return n
}

// countLetters counts Latin letters and those of other scripts.
func countLetters(text string) (latin, others int) {
	for _, r := range text {
		switch {
		case r < utf8.RuneSelf:
			if r >= 'a' && r <= 'z' {
				latin++
			}
		case !unicode.IsLetter(r):
		case unicode.Is(unicode.Latin, r):
			latin++
		default:
			others++
		}
	}
	return latin, others
}

// foreignLetters blanks the Latin letters, which names and numbers bring into
// texts of other scripts.
func foreignLetters(text string) string {
	return strings.Map(func(r rune) rune {
		if r < utf8.RuneSelf {
			return ' '
		}
		return r
	}, text)
}

// isoCode is the two-letter code of a language where it has one, else the one
// of three letters.
func isoCode(l whatlanggo.Lang) string {
	if code := l.Iso6391(); code != "" {
		return code
	}
	return l.Iso6393()
}
