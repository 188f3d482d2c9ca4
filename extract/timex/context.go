package timex

// shouted reports whether the words around a token are all in upper case, so
// that its own casing tells nothing.
func (s *scanner) shouted(i int) bool {
	if s.t(i).casing != upper {
		return false
	}
	for k := i - 4; k <= i+4; k++ {
		if t := s.t(k); t.kind == name && t.casing != upper && t.end-t.start > 1 {
			return false
		}
	}
	return true
}

// capital reports a word of no known use here that begins with a capital: most
// often a name.
func (s *scanner) capital(i int) bool {
	t := s.t(i)
	return t.kind == name && t.word.w == wOther && t.casing != lower
}

// plainNoun reports a lower-case word of no known use here.
func (s *scanner) plainNoun(i int) bool {
	t := s.t(i)
	return t.kind == name && t.word.w == wOther && t.casing == lower
}

// strongLed reports that what precedes asks for a time: "in", "since", "last".
func (s *scanner) strongLed(i int) bool {
	switch s.w(i - 1) {
	case wIn, wDuring, wEarly, wStep, wPast, wEnds:
		return true
	case wAbout:
		return s.w(i-2) == wIn
	case wJoint:
		return s.isText(i-1, "as") && s.w(i-2) == wEarly // "as early as May"
	case wBound:
		return Bound(s.n(i-1)) == Since || Bound(s.n(i-1)) == Until
	case wOf:
		return s.w(i-2) == wEnds || s.w(i-2) == wUnit || s.w(i-2) == wHalf || s.isText(i-2, "part", "rest", "remainder")
	case wThe:
		return s.w(i-2) == wIn || s.w(i-2) == wDuring || s.w(i-2) == wBound
	}
	return s.dash(i-1) && (s.w(i-2) == wEarly || s.w(i-2) == wEnds)
}

// weakLed reports that a preposition precedes which may lead in a time or
// anything else.
func (s *scanner) weakLed(i int) bool {
	switch s.w(i - 1) {
	case wBound, wOf, wFor, wFrom, wTo, wThrough, wBetween, wAt, wOn:
		return true
	}
	return false
}

// determined reports that an article or possessive stands before a token, with
// at most one adjective between them.
func (s *scanner) determined(i int) bool {
	if s.determiner(i - 1) {
		return true
	}
	return s.plainNoun(i-1) && s.determiner(i-2)
}

func (s *scanner) determiner(i int) bool {
	switch s.w(i) {
	case wThe, wA, wPossessive, wThat:
		return true
	case wStep:
		return s.n(i) == int(thisOne)
	}
	t := s.t(i)
	return t.kind == name && t.end-t.start == 1 && s.possessed(i-1) && s.text[t.start]|0x20 == 's'
}

// freeLeft reports that a number is not written against something that makes
// it a part of a longer code: "COVID-19", "9/11", "v.8".
func (s *scanner) freeLeft(i int) bool {
	if !s.t(i).tight {
		return true
	}
	switch p := s.t(i - 1); p.sign {
	case '-':
		return !p.tight || s.w(i-2) == wEarly || s.w(i-2) == wEnds
	case '\'':
		return !p.tight
	case '/', '.', '_', '&', '\\', '~', '%':
		return false
	}
	return true
}

// freeRight reports that nothing is written against the right of a number but
// punctuation, a dash before another number or month, or "/16" behind 2015.
func (s *scanner) freeRight(i int) bool {
	m, next := s.t(i+1), s.t(i+2)
	if m.kind != mark || !m.tight || !next.tight {
		return true
	}
	switch m.sign {
	case '/':
		return next.kind == number && s.t(i).digits == 4 && next.value%100 == (s.t(i).value+1)%100
	case '.', ':', '&', '\\', '_':
		return next.kind != number && next.kind != amount
	case '-':
		return next.kind != name || next.word.w == wMonth
	}
	return m.sign != '%'
}

// phraseEnd reports that no noun follows: the token is punctuation, a
// preposition, a conjunction, or the end.
func (s *scanner) phraseEnd(i int) bool {
	t := s.t(i)
	switch t.kind {
	case end, gap:
		return true
	case mark:
		return t.sign != '\'' && t.sign != '%' && t.sign != '$' && !(t.sign == '-' && t.tight)
	case name:
		return s.joint(i)
	}
	return false
}

// joint reports a word that may follow a complete date: a preposition or
// conjunction.
func (s *scanner) joint(i int) bool {
	switch s.w(i) {
	case wJoint, wIn, wOn, wAt, wBound, wAnd, wTo, wFrom, wFor, wDuring, wThat, wThe, wThrough, wAbout, wOf:
		return true
	}
	return false
}

// named reports that a date from token i up to token j is part of a name, as
// in "the July 26 Movement".
func (s *scanner) named(i, j int) bool {
	if !s.has(j, names) {
		return false
	}
	return s.determiner(i-1) || s.t(j).casing == title
}
