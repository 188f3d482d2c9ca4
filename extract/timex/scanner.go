package timex

// The scanner keeps a window of tokens over the text, so that neither long
// texts nor long lines cost memory. Every rule looks at most lookahead tokens
// ahead of the token it begins with and lookback behind it.
const (
	windowSize = 512
	lookahead  = 64
	lookback   = 8
)

type scanner struct {
	text string
	next int     // byte offset from which to read on
	toks []token // the window
	at   int     // index in toks of the token to parse next
	done bool    // the whole text has been read

	listed int // byte offset at which the last year of a list ended, or -1
}

func newScanner(text string) *scanner {
	s := &scanner{text: text, toks: make([]token, 0, windowSize), listed: -1}
	s.fill()
	return s
}

// more makes the window reach far enough ahead and reports whether a token is
// left.
func (s *scanner) more() bool {
	if !s.done && len(s.toks)-s.at < lookahead {
		s.fill()
	}
	return s.at < len(s.toks)
}

func (s *scanner) fill() {
	drop := max(0, s.at-lookback)
	kept := copy(s.toks, s.toks[drop:])
	s.toks, s.at = s.toks[:kept], s.at-drop
	for len(s.toks) < windowSize {
		t, next := lex(s.text, s.next)
		if t.kind == end {
			s.done = true
			return
		}
		s.toks, s.next = append(s.toks, t), next
	}
}

// beyond is the token past either end of the text.
var beyond = token{kind: end}

// t is the token at an index of the window, to be read only.
func (s *scanner) t(i int) *token {
	if uint(i) >= uint(len(s.toks)) {
		return &beyond
	}
	return &s.toks[i]
}

// w is the word at an index, or other.
func (s *scanner) w(i int) word {
	if uint(i) >= uint(len(s.toks)) {
		return wOther
	}
	return s.toks[i].word.w
}

// n is the value of the word at an index.
func (s *scanner) n(i int) int { return int(s.t(i).word.n) }

// has reports a flag of the word at an index.
func (s *scanner) has(i int, flag uint8) bool { return s.t(i).word.has(flag) }

// sign reports a mark at an index.
func (s *scanner) sign(i int, b byte) bool { return s.t(i).sigil(b) }

// dash reports a hyphen or dash at an index.
func (s *scanner) dash(i int) bool { return s.sign(i, '-') }

// skip passes a mark when it is there.
func (s *scanner) skip(i int, b byte) int {
	if s.sign(i, b) {
		return i + 1
	}
	return i
}

// skipWord passes a word when it is there.
func (s *scanner) skipWord(i int, w word) int {
	if s.w(i) == w {
		return i + 1
	}
	return i
}

// possessed reports an apostrophe with or without an s, as in "Friday's".
func (s *scanner) possessed(i int) bool {
	return s.sign(i, '\'') && s.t(i).tight
}

// A match is an expression that begins at some token, and where it ends.
type match struct {
	end    int // index of the token after it
	kind   Kind
	bound  Bound
	at, to point
	ranged bool
}

var none match

// expr cuts the match that begins at the current token out of the text.
func (s *scanner) expr(m match) Expr {
	start, stop := s.t(s.at).start, s.t(m.end-1).end
	return Expr{
		Start: start, End: stop, Text: s.text[start:stop],
		Kind: m.kind, Bound: m.bound, at: m.at, to: m.to, ranged: m.ranged,
	}
}

// step goes on behind a match and remembers where a list of years may go on.
func (s *scanner) step(m match) {
	s.listed = -1
	if m.at.op == opDate && m.at.month == 0 {
		s.listed = s.t(m.end - 1).end
	}
	s.at = m.end
}
