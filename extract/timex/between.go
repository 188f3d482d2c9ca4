package timex

// twoEnds reads a range that its first word announces: "from March 3 to March
// 8", "between 2011 and 2015", "from Monday until Friday", "from 1989 onwards".
func (s *scanner) twoEnds(i int) (match, bool) {
	if s.w(i) != wFrom && s.w(i) != wBetween {
		return none, false
	}
	j := i + 1
	if m, ok := s.dayPair(j); ok {
		return m, true
	}
	m, ok := s.point(j, false)
	if !ok {
		m, ok = s.looseStart(j)
	}
	if !ok || m.ranged {
		return m, ok && m.ranged
	}
	k := m.end
	if s.w(i) == wFrom && s.isText(k, "onward", "onwards") {
		m.end, m.bound = k+1, Since
		return m, true
	}
	if s.w(i) == wBetween && s.w(k) != wAnd || s.w(i) == wFrom && !s.joins(k) {
		return none, false
	}
	return s.endOf(m, k+1)
}

// looseStart reads a first end that would be no time by itself: a bare month or
// year whose other end makes it one.
func (s *scanner) looseStart(j int) (match, bool) {
	m, ok := s.point(j, true)
	if !ok || m.at.op != opDate || !s.joins(m.end) {
		return none, false
	}
	if m.at.month == 0 {
		y, _, ok := s.plainYear(m.end + 1)
		return m, ok && y.n > m.at.year.n && m.at.year.n >= 1800
	}
	return m, true
}

// joined reads the other end behind a time: "March 3–8", "Monday to Friday",
// "January-March 1987", "March 8 and 9".
func (s *scanner) joined(m match) (match, bool) {
	k := m.end
	if m.at.op == opDate && m.at.dom > 0 && m.kind == Date {
		k = s.listEnd(k - 1)
	}
	if !s.joins(k) || s.sign(k, '/') && !s.bareMonths(m, k) || m.kind == Anaphoric || m.kind == Duration || m.kind == Vague {
		return none, false
	}
	if s.w(k) == wAnd && (m.at.op != opDate || m.at.month == 0 || m.at.year.how != yearUnsaid) {
		return none, false
	}
	r, ok := s.endOf(m, k+1)
	return r, ok && (s.w(k) != wAnd || oneStretch(r.at, r.to))
}

// oneStretch reports that two dates with "and" between them are one range: days
// of a month, or months that follow each other; "March 8 and April 2" are two.
func oneStretch(a, b point) bool {
	if a.dom > 0 {
		return a.month == b.month
	}
	return b.month == a.month%12+1
}

// bareMonths reports two months with a slash between: "March/April".
func (s *scanner) bareMonths(m match, k int) bool {
	return m.at.op == opDate && m.at.month > 0 && m.at.dom == 0 && s.monthToken(k+1)
}

// endOf reads the last end of a range that begins with m and joins the two.
func (s *scanner) endOf(m match, k int) (match, bool) {
	if m.at.op == opDate && m.at.dom > 0 {
		if r, ok := s.endDay(m, k); ok {
			return r, true
		}
	}
	e, ok := s.point(s.skipWord(k, wThe), true)
	if !ok || e.ranged || !rangeable(m.at, e.at) {
		return none, false
	}
	r := match{end: e.end, kind: m.kind, at: m.at, to: e.at, ranged: true}
	if e.kind == Relative {
		r.kind = Relative
	}
	r.at, r.to = shareYear(r.at, r.to)
	return r, true
}

// endDay reads a last end that has only its day: "March 3–8, 2019".
func (s *scanner) endDay(m match, k int) (match, bool) {
	t := s.t(k)
	if t.kind != number && t.kind != ordinalNo || t.digits > 2 || t.value <= m.at.dom || !validMonthDay(m.at.month, t.value) ||
		s.w(k+1) == wMonth || m.at.year.how == yearSaid {
		return none, false
	}
	y, j := s.yearAfter(k + 1)
	if y.how == yearUnsaid && !s.tightDash(k-1) && !s.phraseEnd(k+1) || s.counted(k+1) || !validIn(y, m.at.month, t.value) {
		return none, false
	}
	r := match{end: j, kind: dateKind(y), at: m.at, ranged: true}
	r.at.year = y
	r.to = dated(y, m.at.month, t.value)
	return r, true
}

// dayPair reads two days before their month: "3–8 March 2019", "7 and 8 March",
// "3rd to the 8th of March".
func (s *scanner) dayPair(i int) (match, bool) {
	a, j := s.t(i), s.listEnd(i)
	if a.kind != number && a.kind != ordinalNo || a.value < 1 || a.value > 31 || !s.freeLeft(i) || !s.joins(j) {
		return none, false
	}
	k := s.skipWord(j+1, wThe)
	m, ok := s.dayThenMonth(k)
	if !ok || m.at.dom <= a.value {
		return none, false
	}
	first := m.at
	first.dom = a.value
	return match{end: m.end, kind: m.kind, at: first, to: m.at, ranged: true}, true
}

// rangeable reports that two points can be the ends of one range.
func rangeable(a, b point) bool {
	switch {
	case a.op == opDate && b.op == opDate:
		return (a.month == 0) == (b.month == 0) || a.month != 0 && a.year.how == yearSaid
	case a.op == opDate || b.op == opDate:
		return b.op == opUnit && a.year.how != yearUnsaid || a.op == opUnit && b.year.how != yearUnsaid
	}
	return a.op == b.op && a.op != opAgo && a.op != opSpan || a.op == opWeekday && b.op == opUnit || a.op == opUnit && b.op == opWeekday
}

// shareYear gives the first end the year of the last, and the other way round:
// "from November to January 2015" began in 2014.
func shareYear(a, b point) (point, point) {
	if a.op != opDate || b.op != opDate {
		return a, b
	}
	switch {
	case a.year.how == yearUnsaid && b.year.how != yearUnsaid && b.year.how != yearShort:
		a.year = b.year
		if later(a, b) {
			a.year.n--
		}
	case b.year.how == yearUnsaid && a.year.how != yearUnsaid && a.year.how != yearShort:
		b.year = a.year
		if later(a, b) {
			b.year.n++
		}
	}
	return a, b
}

// later reports that a lies behind b in the year.
func later(a, b point) bool { return a.month > b.month || a.month == b.month && a.dom > b.dom }
