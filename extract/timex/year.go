package timex

// bareYear reads a year that stands alone, when something says that it is one:
// "in 2015", "since 1999", "the 2015 attacks", "(2015)", "early 2016".
func (s *scanner) bareYear(i int, sure bool) (match, bool) {
	y, j, ok := s.plainYear(i)
	if !ok || s.tightDash(j) && s.t(j+1).tight && s.t(j+1).kind != number {
		return none, false
	}
	m := match{end: j, kind: Date, at: dated(y, 0, 0)}
	if last, k, ok := s.yearEnd(j, y.n); ok {
		m.end, m.to, m.ranged = k, dated(inYear(last), 0, 0), true
	}
	joined := m.ranged && (s.sign(j, '/') || s.weakLed(i) && y.n >= 1500)
	return m, sure || joined || s.yearStands(i, m.end, y.n)
}

// yearEnd reads the end of "2011-2015", "2011/12", "1987-88" and "1704 -- 1717".
func (s *scanner) yearEnd(j, first int) (last, next int, ok bool) {
	if s.dash(j) && s.tightDash(j+1) && !s.t(j+2).tight {
		j++
		if t := s.t(j + 1); t.kind != number || t.digits != 4 || !s.freeRight(j+1) {
			return 0, 0, false
		}
		return s.yearEndAt(j, first, false)
	}
	return s.yearEndAt(j, first, s.t(j).tight)
}

// yearEndAt reads the end behind the dash or slash at token j.
func (s *scanner) yearEndAt(j, first int, tight bool) (last, next int, ok bool) {
	t := s.t(j + 1)
	slash := s.sign(j, '/')
	if !s.dash(j) && !slash || t.kind != number || tight != t.tight || s.has(j+2, clock) ||
		s.tightDash(j+2) || s.sign(j+2, '/') {
		return 0, 0, false
	}
	switch {
	case t.digits == 4 && plausibleYear(t.value):
		last = t.value
	case t.digits == 2 && t.tight:
		last = first - first%100 + t.value
	}
	if last <= first || slash && last != first+1 || last > first+300 {
		return 0, 0, false
	}
	return last, j + 2, true
}

// yearStands decides by the words around it that a number is a year.
func (s *scanner) yearStands(i, j, n int) bool {
	switch {
	case s.sign(i-1, '(') && (s.sign(j, ')') || s.sign(j, ',')), s.listed >= 0 && s.listsOn(i), s.isText(j, "onward", "onwards"):
		return true
	case s.has(j, counts), s.plainNoun(j) && s.has(j+1, counts) && n%10 == 0:
		return s.strongLed(i) && s.w(i-1) != wStep && s.has(j, counts) && n%50 != 0
	case s.strongLed(i) && s.w(i-1) != wStep && s.w(i-1) != wPast:
		return n >= 1500 || s.phraseEnd(j)
	case s.weakLed(i):
		return s.weakYear(i, j, n)
	case s.w(i-1) == wJoint, s.w(i-1) == wThan:
		return s.phraseEnd(j) && n >= 1900 && n < 2050 && n%100 != 0
	case s.unitAt(i-1) == uYear, s.w(i-1) == wFiscal, s.w(i-1) == wSeason:
		return true
	case n < 1900 || n >= 2050:
		return false
	case s.isText(j, "when"), s.sign(j, ',') && s.isText(j+1, "when"):
		return true
	case s.possessed(j):
		return s.t(i-1).kind != name || s.joint(i-1)
	}
	return s.determined(i) && s.wordy(j) || s.opensYear(i, j)
}

// weakYear is a year after "by", "before", "of", "from", "to", "for" …
func (s *scanner) weakYear(i, j, n int) bool {
	if n < 1500 && (s.w(i-1) != wBound || !s.phraseEnd(j)) || s.w(i-1) == wOn || s.w(i-1) == wAt {
		return false
	}
	switch s.w(i - 1) {
	case wOf:
		return (s.phraseEnd(j) || n >= 1800 && n < 2050 && n%100 != 0) && !s.measures(i-2)
	case wBetween:
		return false // both ends or none
	case wFor, wTo, wFrom:
		if k := s.t(j + 1).kind; s.joins(j) && (k == number || k == amount) {
			return false
		}
		return s.phraseEnd(j) && n >= 1900 && n%100 != 0 || n == 2000
	}
	return !s.plainNoun(j) || n >= 1900
}

// measures reports a noun whose "of" leads in an amount.
func (s *scanner) measures(i int) bool {
	t := s.t(i)
	if t.kind != name {
		return true // "out of 2000" and the like keep their number
	}
	return s.isText(i,
		"total", "out", "sum", "average", "number", "distance", "range", "maximum", "minimum", "rate",
		"cost", "price", "height", "depth", "altitude", "speed", "capacity", "membership", "force", "some",
		"group", "crowd", "level", "high", "low", "record", "population", "staff", "consisting",
	)
}

// listsOn reports that the number goes on a list of years: "in 1997 and 1998".
func (s *scanner) listsOn(i int) bool {
	k := i - 1
	if s.w(k) == wAnd {
		k--
	}
	if k == i-1 && !s.sign(k, ',') {
		return false
	}
	if s.sign(k, ',') {
		k--
	}
	return s.t(k).end == s.listed
}

// wordy reports a word that is neither counted nor a preposition: the noun of
// "the 2015 attacks".
func (s *scanner) wordy(j int) bool {
	t := s.t(j)
	if t.kind != name || s.joint(j) || t.word.has(counts|clock) {
		return false
	}
	switch t.word.w {
	case wOther, wFiscal, wHoly, wSeason, wLong, wOrdinal, wEnds, wPast:
		return true
	}
	return false
}

// opensYear reports a year that is the subject of its sentence: "2015 was".
func (s *scanner) opensYear(i, j int) bool {
	p := s.t(i - 1)
	if p.kind == name || p.kind == number || p.kind == amount || p.sigil('-') || p.sigil('/') {
		return false
	}
	return s.isText(j, "was", "saw", "has", "is", "will", "marked", "brought", "had", "ended", "began")
}
