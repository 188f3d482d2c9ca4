package clean

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// isSpace also counts the marks that stand between characters without showing:
// a line of them is an empty line.
func isSpace(r rune) bool {
	switch r {
	case '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', 0:
		return true
	}
	return unicode.IsSpace(r)
}

// Blank reports whether nothing of a text shows.
func Blank(text string) bool { return strings.TrimFunc(text, isSpace) == "" }

// line is a line of text without its surrounding white space.
type line struct {
	Span
	indent int  // columns of white space before it
	first  bool // an empty line, or nothing, stands before it
	width  int  // runes
}

// Paragraphs splits a text at empty lines and, where its lines are whole
// paragraphs, at every newline. Lines that were wrapped to a width are joined.
// The spans are in order, do not overlap, and hold all but white space.
func Paragraphs(text string) []Span {
	lines := splitLines(text)
	wrap := wrappingOf(text, lines)
	var out []Span
	for i, l := range lines {
		if i > 0 && !l.first && wrap.joins(text, lines[i-1], l) {
			out[len(out)-1].End = l.End
			continue
		}
		out = append(out, l.Span)
	}
	return out
}

func splitLines(text string) []line {
	var out []line
	first := true
	for at := 0; at < len(text); {
		end, next := lineEnd(text, at)
		s := trimSpan(text, Span{at, end})
		if s.Empty() {
			first = true
		} else {
			out = append(out, line{s, indent(text[at:s.Start]), first, utf8.RuneCountInString(s.Of(text))})
			first = false
		}
		at = next
	}
	return out
}

// lineEnd finds the end of the line that starts at at, and the next one's start.
func lineEnd(text string, at int) (end, next int) {
	n := strings.IndexAny(text[at:], "\n\r\f\v\u0085\u2028\u2029")
	if n < 0 {
		return len(text), len(text)
	}
	_, size := utf8.DecodeRuneInString(text[at+n:])
	if strings.HasPrefix(text[at+n:], "\r\n") {
		size = 2
	}
	return at + n, at + n + size
}

// indent counts columns; a tab is four.
func indent(s string) int {
	return strings.Count(s, "\t")*3 + utf8.RuneCountInString(s)
}
