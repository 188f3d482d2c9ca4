package timex

// part reads a quarter or a half of a year: "first quarter of 1987", "Q3 2020",
// "second half of last year", "third-quarter". A half needs its year; a fiscal
// quarter could be any three months.
func (s *scanner) part(i int) (match, bool) {
	p, j, ok := s.partAt(i)
	if !ok {
		return none, false
	}
	if s.w(i-1) == wFiscal {
		return match{end: j, kind: Vague}, true
	}
	if s.w(j) == wEnded {
		return s.unitsEnded(quantity{n: 1, max: 1}, p.unit, j+1)
	}
	y, k := s.yearAfter(j)
	if s.w(j) == wOf && s.w(j+1) == wFiscal {
		return s.fiscalYear(j + 1)
	}
	if y.how == yearUnsaid && (p.unit == uHalf || s.w(j) == wOf || s.w(i) == wPart && p.n > 4) {
		return none, false
	}
	p.year = y
	return match{end: k, kind: dateKind(y), at: p}, true
}

// partAt reads the part itself.
func (s *scanner) partAt(i int) (point, int, bool) {
	if s.w(i) == wPart {
		if s.t(i).casing == lower {
			return point{}, 0, false
		}
		if n := s.n(i); n > 4 {
			return point{op: opPart, unit: uHalf, n: n - 4}, i + 1, true
		}
		return point{op: opPart, unit: uQuarter, n: s.n(i)}, i + 1, true
	}
	n, j, ok := s.ordinalAt(i)
	if !ok {
		return point{}, 0, false
	}
	j = s.skip(j, '-')
	switch {
	case s.w(j) == wFiscal && s.unitAt(j+1) == uQuarter:
		return point{}, 0, false
	case s.one(j, uQuarter) && n <= 4:
		return point{op: opPart, unit: uQuarter, n: n}, j + 1, true
	case s.w(j) == wHalf && n <= 2:
		return point{op: opPart, unit: uHalf, n: n}, j + 1, true
	}
	return point{}, 0, false
}

// inMonth reads "first week of March", "last Thursday in November 2015", "last
// day of May"; "first Monday of every month" is a frequency.
func (s *scanner) inMonth(i int) (match, bool) {
	p, j, ok := s.countedFrom(i)
	if !ok || s.w(j) != wOf && s.w(j) != wIn {
		return none, false
	}
	if s.w(j+1) == wEvery && s.unitAt(j+2) == uMonth {
		return match{end: j + 3, kind: Duration}, true
	}
	if s.w(j+1) != wMonth {
		return none, false
	}
	m, ok := s.monthFirst(j+1, true)
	if !ok || m.at.op != opDate || m.at.dom > 0 {
		return none, false
	}
	p.year, p.month = m.at.year, m.at.month
	m.at = p
	return m, true
}

// countedFrom reads the "first week", "last Thursday" or "last day" itself.
func (s *scanner) countedFrom(i int) (p point, next int, ok bool) {
	p.op = opInMonth
	p.n, next, ok = s.ordinalAt(i)
	if s.w(i) == wStep && step(s.n(i)) == lastOne {
		p.n, next, ok = -1, i+1, true
	}
	if !ok || s.has(next, plural|short) {
		return p, next, false
	}
	most := 5
	switch s.w(next) {
	case wWeekday:
		p.weekday = s.n(next)
	case wUnit:
		p.unit = s.unitAt(next)
		if p.unit == uDay {
			most = 28
		}
		ok = p.unit == uWeek || p.unit == uDay
	default:
		ok = false
	}
	return p, next + 1, ok && p.n <= most
}

// dayOfMonth reads a day whose month is the anchor's or next to it: "the 8th of
// this month"; alone, "on the 8th".
func (s *scanner) dayOfMonth(i int) (match, bool) {
	t := s.t(i)
	n, j, inWords, ok := s.dayAt(i)
	if !ok || t.kind == number {
		return none, false
	}
	p := point{op: opDayOfMonth, dom: n, unit: uMonth}
	if s.w(j) == wOf {
		switch {
		case s.w(j+1) == wStep && s.unitAt(j+2) == uMonth:
			p.n = stepOf(s.n(j + 1))
		case s.w(j+1) == wThe && s.unitAt(j+2) == uMonth:
		default:
			return none, false
		}
		return match{end: j + 3, kind: Relative, at: p}, !s.has(j+2, plural)
	}
	p.unit = noUnit
	on := s.w(i-1) == wThe && (s.w(i-2) == wOn || s.w(i-2) == wWeekday || s.w(i-2) == wOf && s.w(i-3) == wDaypart)
	return match{end: j, kind: Relative, at: p}, on && !inWords && s.phraseEnd(j) && s.w(j) != wOf && s.w(j) != wAnd
}
