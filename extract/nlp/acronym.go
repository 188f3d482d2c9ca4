package nlp

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Acronyms gives the acronyms that a text defines, each with the words it stands
// for as they are written there: "World Health Organization (WHO)", "WHO (World
// Health Organization)", the same in square brackets, "the World Health Organization, or WHO," and "known as
// WHO". The letters must be the initials of the words, of which small ones such
// as "of" may be left out. The first definition of an acronym counts.
func Acronyms(text string) map[string]string {
	found := map[string]string{}
	words := acronymWords(text)
	for i, w := range words {
		short := text[w.start:w.end]
		if !looksAcronym(short) {
			continue
		}
		if _, known := found[short]; known {
			continue
		}
		if long := longForm(text, words, i); long != "" {
			found[short] = long
		}
	}
	return found
}

// wordSpan is the byte range of a word: letters, digits and what joins them.
type wordSpan struct{ start, end int }

// acronymWords gives the words of a text; "U.N." is one, as is "Al-Amal".
func acronymWords(text string) []wordSpan {
	var out []wordSpan
	start := -1
	for i := 0; i <= len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		inside := size > 0 && (unicode.IsLetter(r) || unicode.IsDigit(r) || start >= 0 && joins(text, i, r, size))
		if inside && start < 0 {
			start = i
		}
		if !inside && start >= 0 {
			out = append(out, wordSpan{start, i})
			start = -1
		}
		i += max(size, 1)
	}
	return out
}

// joins tells whether the mark r at i is part of the word before it: a hyphen,
// an apostrophe or "&" between letters, or the stop of an abbreviation of letters.
func joins(text string, i int, r rune, size int) bool {
	next, _ := utf8.DecodeRuneInString(text[i+size:])
	switch r {
	case '-', '\'', '’', '&':
		return unicode.IsLetter(next)
	case '.':
		before, n := utf8.DecodeLastRuneInString(text[:i])
		beyond, _ := utf8.DecodeLastRuneInString(text[:i-n])
		return unicode.IsUpper(before) && (unicode.IsUpper(next) || beyond == '.')
	}
	return false
}

const maxAcronym = 10 // letters

// looksAcronym tells whether a word has the form of an acronym: two capitals or
// more, the first letter among them, and no more small letters than capitals.
func looksAcronym(word string) bool {
	upper, other := 0, 0
	for i, r := range word {
		switch {
		case unicode.IsUpper(r):
			upper++
		case i == 0 || !unicode.IsLower(r) && r != '.' && r != '&':
			return false
		case r != '.':
			other++
		}
	}
	return upper >= 2 && other <= upper && upper+other <= maxAcronym
}

// longForm gives the words that the acronym at words[i] stands for, or "".
func longForm(text string, words []wordSpan, i int) string {
	letters := acronymLetters(text[words[i].start:words[i].end])
	if end := definedBefore(text, words, i); end > 0 {
		if first := matchBack(text, words[:end], letters); first >= 0 {
			return text[words[first].start:words[end-1].end]
		}
	}
	if end := definedAfter(text, words, i); end > 0 {
		if first := matchBack(text, words[i+1:end], letters); first == 0 {
			return text[words[i+1].start:words[end-1].end]
		}
	}
	return ""
}

var unpointed = strings.NewReplacer(".", "", "&", "")

// acronymLetters gives the letters of an acronym without stops and plural "s".
func acronymLetters(word string) []rune {
	letters := []rune(unpointed.Replace(word))
	if n := len(letters); n > 2 && letters[n-1] == 's' {
		letters = letters[:n-1]
	}
	return letters
}

const quoteMarks = "\"“”‘’'"

// definedBefore gives the end of the words before words[i] that may define it:
// those before an opening bracket, ", or", "known as" or "abbreviated"; or 0.
func definedBefore(text string, words []wordSpan, i int) int {
	if i == 0 {
		return 0
	}
	word := func(k int) string {
		if k < 0 {
			return ""
		}
		return strings.ToLower(text[words[k].start:words[k].end])
	}
	gap := strings.Trim(text[words[i-1].end:words[i].start], quoteMarks)
	switch {
	case gap == " (" || gap == " [":
		return i
	case gap != " ":
		return 0
	case word(i-1) == "or" && i > 1 && text[words[i-2].end:words[i-1].start] == ", ":
		return i - 1
	case word(i-1) == "the" && i > 1 && text[words[i-2].end:words[i-1].start] == " (":
		return i - 1
	case word(i-1) == "as" && (word(i-2) == "known" || word(i-2) == "abbreviated"):
		return i - 2
	}
	return 0
}

// definedAfter gives the end of the words in brackets after words[i], or 0.
func definedAfter(text string, words []wordSpan, i int) int {
	if i+1 == len(words) || strings.Trim(text[words[i].end:words[i+1].start], quoteMarks) != " (" && !strings.HasSuffix(text[words[i].end:words[i+1].start], " [") {
		return 0
	}
	for end := i + 2; end <= len(words) && end <= i+1+maxLongForm; end++ {
		after := strings.TrimLeft(text[words[end-1].end:], quoteMarks)
		if strings.HasPrefix(after, ")") || strings.HasPrefix(after, "]") || strings.HasPrefix(after, ",") || strings.HasPrefix(after, ";") {
			return end
		}
	}
	return 0
}
