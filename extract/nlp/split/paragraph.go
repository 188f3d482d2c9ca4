package split

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Lines between minWrap and maxWrap bytes wide may be wrapped by hand or by a mail
// program; where the longest is outside, every line is a paragraph.
const (
	minWrap = 30
	maxWrap = 120
)

// paragraphs gives the paragraphs of a text in order, without white space at
// their ends and none of them empty. A blank line ends one, and so does a line
// break that was put on purpose: one that wrapping does not explain.
func paragraphs(text string) []span {
	var out []span
	for _, block := range blocks(lines(text)) {
		out = append(out, unwrap(text, block)...)
	}
	return out
}

// line is the range of a line without white space at its ends, empty if it is
// blank, and the number of white bytes that were before it.
type line struct {
	span
	indent int
}

// lines gives the lines of a text.
func lines(text string) []line {
	var out []line
	for start := 0; start < len(text); {
		end := start + strings.IndexAny(text[start:], "\n\r\v\f\u0085\u2028\u2029")
		if end < start {
			end = len(text)
		}
		s := trim(text, span{start, end})
		out = append(out, line{s, s.start - start})
		_, size := utf8.DecodeRuneInString(text[end:])
		if strings.HasPrefix(text[end:], "\r\n") {
			size = 2
		}
		start = end + size
	}
	return out
}

// trim takes white space off both ends of s.
func trim(text string, s span) span {
	left := strings.TrimLeftFunc(text[s.start:s.end], unicode.IsSpace)
	s.start = s.end - len(left)
	s.end = s.start + len(strings.TrimRightFunc(left, unicode.IsSpace))
	return s
}

// blocks groups the lines between blank ones.
func blocks(lines []line) [][]line {
	var out [][]line
	first := 0
	for i := 0; i <= len(lines); i++ {
		if i < len(lines) && lines[i].start < lines[i].end {
			continue
		}
		if i > first {
			out = append(out, lines[first:i])
		}
		first = i + 1
	}
	return out
}

// unwrap joins the wrapped lines of a block to paragraphs.
func unwrap(text string, block []line) []span {
	w := wrapOf(text, block)
	if block[0].start == 0 && len(block) > 1 { // its indent was trimmed, if it had one
		block[0].indent = slices.MinFunc(block[1:], func(a, b line) int { return a.indent - b.indent }).indent
	}
	var out []span
	at := block[0].span
	for i, l := range block[1:] {
		if w.startsParagraph(text, block[i], l, i == 0) {
			out = append(out, at)
			at = l.span
			continue
		}
		at.end = l.end
	}
	return append(out, at)
}

// wrap is how the lines of a block may have been wrapped.
type wrap struct {
	width int  // bytes of the longest line
	sure  bool // a line goes on in lower case
}

// wrapOf measures a block.
func wrapOf(text string, block []line) wrap {
	var w wrap
	for i, l := range block {
		w.width = max(w.width, l.end-l.start)
		first, _ := utf8.DecodeRuneInString(text[l.start:l.end])
		w.sure = w.sure || i > 0 && unicode.IsLower(first)
	}
	return w
}

// startsParagraph tells whether the line break between above and below was put
// on purpose. A line that begins in lower case goes on; one that is indented or a
// list item does not; for the others the break is wrapping unless their first word
// would have fitted above; opens tells that above is the first line of the block.
func (w wrap) startsParagraph(text string, above, below line, opens bool) bool {
	words := text[below.start:below.end]
	first, size := utf8.DecodeRuneInString(words)
	switch {
	case unicode.IsLower(first):
		return false
	case below.indent > above.indent+1, isBullet(first, words[size:]), w.width < minWrap, w.width > maxWrap:
		return true
	}
	word, _, _ := strings.Cut(words, " ")
	if opens && w.sure && !heads(text[above.start:above.end], word) {
		return false
	}
	return above.end-above.start+1+len(word) <= w.room()
}

// heads tells whether the first line of a block reads as a heading over what begins
// with a word. Other first lines are short because their dateline was taken off.
func heads(line, word string) bool {
	return openers[word] || word == "A" || word == "An" || strings.ToUpper(line) == line
}

// room is the width up to which a line could have been filled: the right edge of a
// block that is wrapped for sure may be ragged.
func (w wrap) room() int {
	if w.sure {
		return w.width - w.width/3
	}
	return w.width
}

// isBullet tells whether r, before rest, marks an item of a list.
func isBullet(r rune, rest string) bool {
	next, _ := utf8.DecodeRuneInString(rest)
	return r != utf8.RuneError && strings.ContainsRune("-*•–—·▪●", r) && unicode.IsSpace(next)
}
