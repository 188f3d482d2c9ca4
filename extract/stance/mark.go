package stance

import "newsgraph/extract/nlp"

// span is a half-open range of tokens inside quotation marks.
type span struct{ start, end int }

func (s span) has(i int) bool { return i >= s.start && i < s.end }

type markKind int

const (
	noMark markKind = iota
	opens
	closes
)

// mark classifies token i as a double quotation mark. White space tells what a
// straight one does; where it stands on both sides or on none, it closes what is
// open.
func mark(d *nlp.Doc, i int, isOpen bool) markKind {
	switch d.Tokens[i].Text {
	case "“", "``", "„", "«":
		return opens
	case "”", "''", "»":
		return closes
	case `"`:
		before := i == 0 || d.Tokens[i-1].Space
		after := i+1 == len(d.Tokens) || d.Tokens[i].Space
		switch {
		case !after && before && isPoint(d, i+1):
			isOpen = true // set apart from the words on both sides
		case before != after:
			isOpen = after
		}
		if isOpen {
			return closes
		}
		return opens
	}
	return noMark
}

// quoted finds the quotations of a passage that begins within one when inside is
// set. One left open runs to the next opening mark, or to the end, and then left
// says so. Single words in
// quotation marks are names or scare quotes, not speech.
func quoted(d *nlp.Doc, inside bool) (out []span, left bool) {
	open := -1
	if inside {
		open = 0
	}
	add := func(s span) {
		if s.end-s.start > 2 {
			out = append(out, s)
		}
	}
	for i := range d.Tokens {
		switch mark(d, i, open >= 0) {
		case opens:
			if open >= 0 && i > 0 {
				add(span{open, i}) // a paragraph that goes on, set in the same block
			}
			open = i + 1
		case closes:
			if open >= 0 {
				add(span{open, i})
			}
			open = -1
		}
	}
	if open >= 0 {
		add(span{open, len(d.Tokens)})
	}
	return out, open >= 0
}

// speechLength is how many tokens stand between single quotation marks at least
// where they hold speech and no name or scare quote.
const speechLength = 5

// single finds the speech between single quotation marks. The closing mark is
// also the apostrophe, so it counts only beside a punctuation mark.
func single(d *nlp.Doc) []span {
	var out []span
	open := -1
	for i := range d.Tokens {
		t := &d.Tokens[i]
		switch {
		case t.Text == "‘", t.Text == "'" && (i == 0 || d.Tokens[i-1].Space) && !t.Space:
			open = i + 1
		case (t.Text == "’" || t.Text == "'") && open >= 0 && t.Tag != "POS" && besidePoint(d, i):
			if i-open >= speechLength {
				out = append(out, span{open, i})
			}
			open = -1
		}
	}
	return out
}

func besidePoint(d *nlp.Doc, i int) bool {
	return isPoint(d, i-1) || isPoint(d, i+1)
}

func isPoint(d *nlp.Doc, i int) bool {
	if i < 0 || i >= len(d.Tokens) {
		return true
	}
	switch d.Tokens[i].Text {
	case ",", ".", "!", "?", ";":
		return true
	}
	return false
}
