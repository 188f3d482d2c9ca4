package nlp

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxLongForm is the largest number of words that an acronym stands for.
const maxLongForm = 14

// small holds words that an acronym may leave out.
var small = map[string]bool{
	"of": true, "the": true, "and": true, "for": true, "in": true, "on": true, "to": true, "at": true, "by": true,
	"a": true, "an": true, "with": true, "against": true, "from": true, "de": true, "la": true, "le": true,
	"les": true, "du": true, "des": true, "del": true, "y": true, "e": true, "et": true, "da": true, "do": true,
	"di": true, "der": true, "und": true, "für": true, "al": true, "el": true, "as": true,
}

// matchBack gives the index of the first of the words, up to the last one, whose
// initials are the letters, or -1. No sentence ends and no bracket stands between
// the words.
func matchBack(text string, words []wordSpan, letters []rune) int {
	first := len(words)
	if last := words[first-1]; small[text[last.start:last.end]] {
		return -1
	}
	for first > 0 && len(words)-first < maxLongForm {
		if first < len(words) && parts(text[words[first-1].end:words[first].start]) {
			break
		}
		first--
	}
	m := matcher{text: text, words: words, first: first}
	return m.match(len(words)-1, len(letters)-1, letters)
}

// parts tells whether the text between two words parts two names or sentences.
func parts(gap string) bool {
	return strings.ContainsAny(gap, ".!?;:()[]\"“”«»") || strings.Count(gap, "\n") > 1
}

// matcher looks for the initials from the last word back.
type matcher struct {
	text  string
	words []wordSpan
	first int // words before it do not count
	steps int
}

// maxSteps bounds the search among words that could be left out.
const maxSteps = 2000

// match gives the word at which letters[:l+1] begin when they end at word w.
func (m *matcher) match(w, l int, letters []rune) int {
	m.steps++
	if m.steps > maxSteps || w < m.first {
		return -1
	}
	word := m.text[m.words[w].start:m.words[w].end]
	for _, used := range initials(word, letters[:l+1]) {
		if used == l+1 {
			return w
		}
		if got := m.match(w-1, l-used, letters); got >= 0 {
			return got
		}
	}
	if l < len(letters)-1 && unicode.IsLower(letters[l]) { // "o" of "MoD" where "of" is not written
		return m.match(w, l-1, letters)
	}
	if small[strings.ToLower(word)] && w < len(m.words)-1 {
		return m.match(w-1, l, letters)
	}
	return -1
}

// initials gives the numbers of final letters that the word can stand for: the
// initials of all its parts ("counter-terrorism": "ct"), or only of the first.
func initials(word string, letters []rune) []int {
	var own []rune
	for part := range strings.FieldsFuncSeq(word, func(r rune) bool { return r == '-' || r == '&' }) {
		r, _ := utf8.DecodeRuneInString(part)
		own = append(own, unicode.ToLower(r))
	}
	var out []int
	for _, n := range []int{len(own), 1} {
		if n > 0 && endsWith(letters, own[:n]) && (len(out) == 0 || out[0] != n) {
			out = append(out, n)
		}
	}
	return out
}

// endsWith tells whether letters end with own, whatever their case.
func endsWith(letters, own []rune) bool {
	if len(own) > len(letters) {
		return false
	}
	for i, r := range letters[len(letters)-len(own):] {
		if unicode.ToLower(r) != own[i] {
			return false
		}
	}
	return true
}
