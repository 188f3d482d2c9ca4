package split

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Boundary tells whether a token begins a sentence.
type Boundary int8

const (
	Inside  Boundary = iota // goes on with the sentence before it
	Perhaps                 // may begin a sentence: the grammar decides
	Begins                  // begins a sentence
)

// sentenceEnds gives the offsets at which prose ends a sentence of a paragraph,
// in order, none if it fails. Prose gets the words parted by single blanks: it
// takes quadratic time on long white space, and loses a last word without any.
func sentenceEnds(text string, words []span) (ends []int) {
	defer func() {
		if recover() != nil {
			ends = nil
		}
	}()
	p := punkt()
	if p == nil {
		return nil
	}
	var joined strings.Builder
	for _, w := range words {
		joined.WriteString(text[w.start:w.end])
		joined.WriteByte(' ')
	}
	at, next := 0, p.SentencePositions(joined.String())
	for _, w := range words {
		at += w.end - w.start
		if len(next) > 0 && next[0] <= at {
			ends, next = append(ends, w.end), next[1:]
		}
		at++
	}
	return ends
}

// markBoundaries decides for each token of a paragraph whether it begins a
// sentence. The ends are prose's; they hold where nothing speaks against them.
// Elsewhere the grammar may begin a sentence, but only after a mark that can
// end one: left alone, it begins too many.
func markBoundaries(text string, tokens []Token, ends []int) {
	tokens[0].Paragraph, tokens[0].Sentence = true, Begins
	for i := 1; i < len(tokens); i++ {
		for len(ends) > 0 && ends[0] < tokens[i-1].End {
			ends = ends[1:]
		}
		ended := len(ends) > 0 && ends[0] == tokens[i-1].End
		tokens[i].Sentence = boundary(gapAt(text, tokens, i), ended)
	}
}

// boundary weighs what stands before and after a gap; ended tells whether prose
// ends a sentence in it.
func boundary(g gap, ended bool) Boundary {
	switch {
	case titles[g.word], glosses[g.word], g.lower && g.closed && g.space:
		return Inside
	case g.lower && g.abbreviates():
		return Inside // "the Hays, Calif. mill"
	case ended && (!g.startsWord() || isInitials(g.before) && !openers[g.after] || g.isEllipsis() && g.lower):
		return Perhaps
	case ended:
		return Begins
	case !g.space || !g.startsWord() || !g.mayEnd():
		return Inside
	case g.isAbbreviation() && (!g.upper || isInitials(g.before) && len(g.before) == len("A.") || linking[g.word]):
		return Inside
	case g.isEllipsis() && g.lower:
		return Inside
	}
	return Perhaps
}

// gap is the place between two neighbouring tokens.
type gap struct {
	before string // the token before it
	word   string // the same with what a full stop belongs to: "Capt."
	mark   string // the one before the quotes and brackets that close there
	after  string // the token after it
	closed bool   // quotes or brackets close there
	space  bool   // it has white space
	lower  bool   // a word in lower case follows
	upper  bool   // a word with a capital follows, or an opening mark
}

// maxClosers is the number of closing marks in a row that are looked past.
const maxClosers = 4

func gapAt(text string, tokens []Token, i int) gap {
	word := func(k int) string { return text[tokens[k].Start:tokens[k].End] }
	k := i - 1
	for k > 0 && i-k <= maxClosers && isCloser(word(k)) {
		k--
	}
	g := gap{before: word(i - 1), mark: word(k), after: word(i), closed: k < i-1, space: tokens[i-1].Space}
	g.word = g.before
	if g.before == "." && i > 1 && tokens[i-2].End == tokens[i-1].Start {
		g.word = word(i-2) + "."
	}
	first, _ := utf8.DecodeRuneInString(g.after)
	g.lower = unicode.IsLower(first) && !isLink(g.after)
	g.upper = !unicode.IsLower(first) && !unicode.IsDigit(first)
	return g
}

// mayEnd tells whether a sentence can end before the gap: after a stop, an
// abbreviation, a smiley or a link.
func (g gap) mayEnd() bool {
	return strings.HasSuffix(g.mark, ".") || isStop(g.mark) || isSmiley(g.before) || isLink(g.before)
}

// isAbbreviation tells whether the gap follows a word with its own full stop.
func (g gap) isAbbreviation() bool {
	return strings.HasSuffix(g.word, ".") && !isStop(g.word) && (g.word == g.before || linking[g.word])
}

// abbreviates tells whether the gap follows a short word with a capital and a full stop, which before a small letter is no
// end of a sentence.
func (g gap) abbreviates() bool {
	first, _ := utf8.DecodeRuneInString(g.word)
	return unicode.IsUpper(first) && strings.HasSuffix(g.word, ".") && len(g.word) <= len("Calif.") && strings.Count(g.word, ".") == 1
}

// isEllipsis tells whether the gap follows "...".
func (g gap) isEllipsis() bool {
	return g.mark == "…" || len(g.mark) > 1 && strings.Trim(g.mark, ".") == ""
}

// startsWord tells whether a sentence can begin with what follows the gap: a
// letter, a digit or a mark that opens something.
func (g gap) startsWord() bool {
	r, _ := utf8.DecodeRuneInString(g.after)
	return unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune(`"“‘'([«$#*-<`, r)
}

// isStop tells whether a token is made of marks that end a sentence.
func isStop(token string) bool { return strings.Trim(token, ".!?…") == "" }

// isCloser tells whether a token closes a quotation or a bracket.
func isCloser(token string) bool {
	return len(token) <= len("”") && token != "" && strings.Contains("\"”'’''»)]}", token)
}

// isInitials tells whether a token is made of capitals with a full stop each, as
// in "J. Smith", "E.F. Hutton" or "U.S.".
func isInitials(token string) bool {
	for i := range len(token) {
		if i%2 == 0 && !isUpper(rune(token[i])) || i%2 == 1 && token[i] != '.' {
			return false
		}
	}
	return token != "" && len(token)%2 == 0
}

// isLink tells whether a token looks like a web address.
func isLink(token string) bool {
	return strings.HasPrefix(token, "http://") || strings.HasPrefix(token, "https://") || strings.HasPrefix(token, "www.")
}

// isSmiley tells whether a token is a face such as ":-)".
func isSmiley(token string) bool {
	rest := strings.TrimLeft(token, ":;=8xX")
	mouth := strings.Trim(strings.TrimPrefix(rest, "-"), `()DPp/|\`)
	return len(token) > 1 && rest != token && rest != "" && mouth == ""
}

// titles are abbreviations that always stand before a name.
var titles = map[string]bool{
	"Mr.": true, "Mrs.": true, "Ms.": true, "Messrs.": true, "Dr.": true, "Drs.": true, "Prof.": true,
	"Gen.": true, "Lt.": true, "Col.": true, "Maj.": true, "Capt.": true, "Cmdr.": true, "Adm.": true,
	"Sgt.": true, "Cpl.": true, "Pvt.": true, "Brig.": true, "Gov.": true, "Sen.": true, "Sens.": true,
	"Rep.": true, "Reps.": true, "Rev.": true, "Hon.": true, "Pres.": true, "Supt.": true, "Insp.": true,
	"Det.": true, "Amb.": true, "Msgr.": true, "Mt.": true,
}

// glosses are abbreviations that always stand before what explains the rest.
var glosses = map[string]bool{"e.g.": true, "i.e.": true, "cf.": true, "viz.": true}

// linking are abbreviations that seldom end a sentence.
var linking = map[string]bool{
	"St.": true, "Ft.": true, "No.": true, "Nos.": true, "vs.": true, "v.": true, "pp.": true,
}

// openers are words that, with a capital, begin a sentence rather than a name.
var openers = map[string]bool{
	"The": true, "He": true, "She": true, "It": true, "They": true, "We": true, "You": true, "This": true,
	"That": true, "These": true, "Those": true, "There": true, "But": true, "And": true, "If": true,
	"In": true, "On": true, "At": true, "As": true, "For": true, "From": true, "When": true, "While": true,
	"After": true, "Before": true, "However": true, "His": true, "Her": true, "Its": true, "Their": true,
}
