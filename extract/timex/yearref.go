package timex

// plausibleYear bounds the numbers that may be years at all.
func plausibleYear(n int) bool { return n >= 1000 && n <= 2100 }

// yearAfter reads the year behind a month or a day: "2019", ", 2019", "of 2019",
// "'89", "last year", "of this year". Without one it gives no year and j.
func (s *scanner) yearAfter(j int) (yearRef, int) {
	k := s.skip(j, ',')
	if y, next, ok := s.plainYear(k); ok {
		return y, next
	}
	if s.w(j) == wOf {
		if y, next, ok := s.plainYear(j + 1); ok {
			return y, next
		}
		if s.w(j+1) == wThe && s.unitAt(j+2) == uYear && s.w(j+3) != wBound {
			return yearRef{how: yearRelative}, j + 3
		}
		k = j + 1
	} else if k > j {
		return yearRef{}, j
	}
	if s.w(k) == wStep && s.one(k+1, uYear) {
		return yearRef{yearRelative, stepOf(s.n(k))}, k + 2
	}
	return s.apostrophed(j)
}

// apostrophed reads "'89".
func (s *scanner) apostrophed(j int) (yearRef, int) {
	if t := s.t(j + 1); s.sign(j, '\'') && t.kind == number && t.digits == 2 && t.tight {
		return yearRef{yearShort, t.value}, j + 2
	}
	return yearRef{}, j
}

// plainYear reads four digits that cannot be a count or a time of day.
func (s *scanner) plainYear(k int) (yearRef, int, bool) {
	t := s.t(k)
	if t.kind != number || t.digits != 4 || !plausibleYear(t.value) || !s.freeRight(k) || !s.freeLeft(k) {
		return yearRef{}, 0, false
	}
	if s.has(k+1, clock) || s.sign(k+1, '%') || s.has(k+1, counts) && t.value%100 == 0 {
		return yearRef{}, 0, false
	}
	return inYear(t.value), k + 1, true
}

// yearAfterDayMonth also reads the year of "22-MAR-1987" and "12 FEB 89"; the
// month is token m and ends before token j.
func (s *scanner) yearAfterDayMonth(m, j int) (yearRef, int) {
	if y, k := s.yearAfter(j); y.how != yearUnsaid {
		return y, k
	}
	k := j
	dashed := s.tightDash(j) && s.t(j+1).tight
	if dashed {
		k++
	}
	t := s.t(k)
	if t.kind != number || !s.freeRight(k) {
		return yearRef{}, j
	}
	switch {
	case dashed && t.digits == 4 && plausibleYear(t.value):
		return inYear(t.value), k + 1
	case t.digits == 2 && (dashed || (s.t(m).casing == upper || s.has(m, short)) && s.phraseEnd(k+1)):
		return yearRef{yearShort, t.value}, k + 1
	}
	return yearRef{}, j
}

// stepOf turns the value of a "last", "this" or "next" into -1, 0 or 1.
func stepOf(n int) int {
	switch step(n) {
	case lastOne:
		return -1
	case nextOne:
		return 1
	}
	return 0
}

// one reports a unit in the singular.
func (s *scanner) one(i int, u unit) bool { return s.unitAt(i) == u && !s.has(i, plural) }

// unitAt is the unit that a token names, or noUnit.
func (s *scanner) unitAt(i int) unit {
	if s.w(i) != wUnit {
		return noUnit
	}
	return unit(s.n(i))
}
