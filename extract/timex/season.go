package timex

// seasonName reads "summer 2015", "the spring of last year", "winter 2015/16",
// "in the autumn". The verbs "spring" and "fall" never begin one by themselves.
func (s *scanner) seasonName(i int, sure bool) (match, bool) {
	p := point{op: opSeason, n: s.n(i)}
	y, j := s.yearAfter(i + 1)
	if y.how != yearUnsaid {
		p.year = y
		if last, k, ok := s.yearEnd(j, y.n); ok && p.n == winter && y.how == yearSaid && last == y.n+1 {
			j, p.max = k, 1
		}
		return match{end: j, kind: dateKind(y), at: p}, s.w(i-1) != wAnd
	}
	if s.w(j) == wOf || !s.phraseEnd(j) || !sure && !s.seasonLed(i) {
		return none, false
	}
	return match{end: j, kind: Date, at: p}, s.t(i).casing == lower || s.shouted(i)
}

// winter is the season that lies in two years.
const winter = 3

// seasonLed reports "in", "during", "since", "by" or "early" before a season,
// with or without "the".
func (s *scanner) seasonLed(i int) bool {
	k := i
	if s.w(k-1) == wThe {
		k--
	}
	switch s.w(k - 1) {
	case wIn, wDuring, wEarly, wBound:
		return s.n(i) != 2 || s.w(k-1) != wBound
	}
	return false
}

// fiscalYear reads "fiscal 1987", "fiscal year 2015/16", "financial year 2019".
// A company's year need not be the calendar's: the year is as fine as it gets.
func (s *scanner) fiscalYear(i int) (match, bool) {
	j := i + 1
	if s.one(j, uYear) {
		j++
		if s.w(j) == wEnded {
			return s.unitsEnded(quantity{n: 1, max: 1}, uYear, j+1)
		}
	}
	if s.has(i, short) {
		j = i + 1
	}
	y, k, ok := s.plainYear(j)
	if !ok {
		return none, false
	}
	m := match{end: k, kind: Date, at: dated(y, 0, 0)}
	if last, k, ok := s.yearEnd(k, y.n); ok {
		m.end, m.to, m.ranged = k, dated(inYear(last), 0, 0), true
	}
	return m, true
}
