package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxWrap is the widest line, in runes, that passes for wrapped text. Old wires
// are 64–80 columns wide, mails 72–78.
const maxWrap = 120

// wrapping is how the lines of a text were wrapped.
type wrapping struct {
	width int // columns; 0 where each line is a paragraph of its own
	base  int // indent of an ordinary line
}

// wrappingOf measures a text. It is wrapped when of most neighbouring lines the
// first could not have held the next one's first word.
func wrappingOf(text string, lines []line) wrapping {
	w := wrapping{base: maxWrap}
	for _, l := range lines {
		w.width = max(w.width, l.indent+l.width)
		w.base = min(w.base, l.indent)
	}
	if w.width > maxWrap || len(lines) < 2 || !w.holds(text, lines) {
		return wrapping{}
	}
	return w
}

// holds reports whether two thirds of the line breaks can be explained by the
// width.
func (w wrapping) holds(text string, lines []line) bool {
	pairs, full := 0, 0
	for i := 1; i < len(lines); i++ {
		a, b := lines[i-1], lines[i]
		if b.first || w.indented(text, a, b) {
			continue
		}
		pairs++
		if !w.fits(text, a, b) || continues(text, a, b) {
			full++
		}
	}
	return pairs > 0 && full*3 >= pairs*2
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
	return !w.fits(text, a, b) || !closed(a.Of(text)) && !headed(text, a, b)
}

// indented reports whether b is set in as the first line of a paragraph is.
func (w wrapping) indented(text string, a, b line) bool {
	return b.indent >= a.indent+2 ||
		b.indent >= w.base+2 && (closed(a.Of(text)) || w.fits(text, a, b))
}

// fits reports whether the first word of b had room on line a.
func (w wrapping) fits(text string, a, b line) bool {
	word, _, _ := strings.Cut(b.Of(text), " ")
	return a.indent+a.width+1+utf8.RuneCountInString(word) <= w.width
}

// continues reports whether a stops in mid-sentence and b goes on in lower case.
func continues(text string, a, b line) bool {
	r, _ := utf8.DecodeRuneInString(b.Of(text))
	return unicode.IsLower(r) && !closed(a.Of(text))
}

// headed reports whether a looks like a heading over b: it is the first line
// after a gap, has room to spare, and nothing of a sentence.
func headed(text string, a, b line) bool {
	r, _ := utf8.DecodeRuneInString(b.Of(text))
	return a.first && unicode.IsUpper(r) && titleCase(a.Of(text))
}

// bullet reports whether a line opens a list item.
func bullet(s string) bool {
	r, n := utf8.DecodeRuneInString(s)
	if !strings.ContainsRune("-–—*•·●▪◦‣", r) {
		return false
	}
	return len(s) > n && (s[n] == ' ' || s[n] == '\t') || r == '•' || r == '●' || r == '▪'
}
