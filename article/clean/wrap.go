package clean

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"newsgraph/article/words"
)

// maxWrap is the widest line, in runes, that passes for wrapped text. Old wires
// are 64–80 columns wide, mails 72–78.
const maxWrap = 120

// minWrap is the narrowest text, in columns: shorter lines are lists.
const minWrap = 36

// wrapping is how the lines of a text were wrapped.
type wrapping struct {
	width int // columns; 0 where each line is a paragraph of its own
	base  int // indent of an ordinary line
}

// wrappingOf measures a text: its width, a few overlong rows of tables aside,
// and whether it was wrapped at all.
func wrappingOf(text string, lines []line) wrapping {
	if len(lines) < 2 {
		return wrapping{}
	}
	w := wrapping{base: maxWrap}
	widths := make([]int, len(lines))
	for _, l := range lines[1:] { // the indent of the first line may have been trimmed
		w.base = min(w.base, l.indent)
	}
	for i, l := range lines {
		widths[i] = w.indent(l) + l.width
	}
	slices.Sort(widths)
	w.width = widths[len(widths)-1-len(widths)/12]
	if w.width > maxWrap || w.width < minWrap || !w.holds(text, lines) {
		return wrapping{}
	}
	return w
}

// holds reports whether the width explains the line breaks: some lines stop in
// mid-sentence because they are full or before a small letter, and few end as a
// paragraph does though they had room, unless many go on in lower case.
func (w wrapping) holds(text string, lines []line) bool {
	full, ended, pairs, lower := 0, 0, 0, 0
	for i := 1; i < len(lines); i++ {
		a, b := lines[i-1], lines[i]
		if b.first || w.indented(text, a, b) {
			continue
		}
		pairs++
		if continues(text, a, b) {
			lower++
		}
		fits, end := w.fits(text, a, b), words.Closed(a.Of(text))
		switch {
		case !end && (!fits || continues(text, a, b)):
			full++
		case end && fits:
			ended++
		}
	}
	return full > 0 && full*4 >= pairs && (ended*3 <= pairs || lower*5 >= pairs)
}

// joins reports whether line b goes on with the paragraph of line a.
func (w wrapping) joins(text string, a, b line) bool {
	if bullet(b.Of(text)) {
		return false
	}
	if w.width == 0 {
		return a.width >= 30 && continues(text, a, b)
	}
	if w.indented(text, a, b) {
		return false
	}
	return !w.fits(text, a, b) || !closed(text, a) && !headed(text, a, b)
}

// indented reports whether b is set in as the first line of a paragraph is.
func (w wrapping) indented(text string, a, b line) bool {
	return b.indent >= w.indent(a)+2 ||
		b.indent >= w.base+2 && (words.Closed(a.Of(text)) || w.fits(text, a, b))
}

// fits reports whether the first word of b had room on line a.
func (w wrapping) fits(text string, a, b line) bool {
	word, _, _ := strings.Cut(b.Of(text), " ")
	return w.indent(a)+a.width+1+utf8.RuneCountInString(word) <= w.width
}

// indent is the indent of a line, at least that of an ordinary one.
func (w wrapping) indent(l line) int { return max(l.indent, w.base) }

// closed reports whether a line ends as a sentence does: one that ends in initials, "of the U.S.", hardly does.
func closed(text string, a line) bool {
	s := a.Of(text)
	return words.Closed(s) && !initials(s[strings.LastIndexByte(s, ' ')+1:])
}

// initials reports letters with a full stop each: "U.S.".
func initials(word string) bool {
	for i := range len(word) {
		if letter := 'A' <= word[i] && word[i] <= 'Z'; letter == (i%2 == 1) || !letter && word[i] != '.' {
			return false
		}
	}
	return len(word) > 2 && len(word)%2 == 0
}

// continues reports whether a stops in mid-sentence and b goes on in lower case.
func continues(text string, a, b line) bool {
	r, _ := utf8.DecodeRuneInString(b.Of(text))
	return unicode.IsLower(r) && !closed(text, a)
}

// headed reports whether a is a heading in capitals over b.
func headed(text string, a, b line) bool {
	s := a.Of(text)
	return a.first && upper(s) && !upper(b.Of(text)) && len(words.Of(s)) > 2
}

// bullet reports whether a line opens a list item.
func bullet(s string) bool {
	r, n := utf8.DecodeRuneInString(s)
	if !strings.ContainsRune("-–—*•·●▪◦‣", r) {
		return false
	}
	return len(s) > n && (s[n] == ' ' || s[n] == '\t') || r == '•' || r == '●' || r == '▪'
}
