package timex

// measured reads a number of units and what makes a time of it: "two days ago",
// "a week later", "three weeks from now", "the three months ended March 31"; by
// itself it is a duration: "three days", "a 25-year-old".
func (s *scanner) measured(i int) (match, bool) {
	q, k, ok := s.quantityAt(i)
	if !ok {
		return none, false
	}
	if s.w(k) == wWeekday && s.has(k, plural) {
		return s.weekdaysAgo(q, k)
	}
	u, j := s.measure(k)
	q, j = s.andHalf(q, j)
	if u == noUnit || s.fraction(i, k, u) || s.noCount(i, k, q) {
		return none, false
	}
	if m, ok := s.placedUnits(q, u, j); ok {
		return m, true
	}
	return match{end: s.durationEnd(j), kind: Duration}, true
}

// measure reads the unit of a number, with or without a hyphen before it.
func (s *scanner) measure(k int) (unit, int) {
	k = s.skip(k, '-')
	if s.isText(k, "night") {
		return uNight, k + 1
	}
	u := s.unitAt(k)
	return u, k + 1
}

// andHalf reads what may follow the unit: "a year and a half".
func (s *scanner) andHalf(q quantity, j int) (quantity, int) {
	if q.n == q.max && s.w(j) == wAnd && s.w(j+1) == wA && s.w(j+2) == wHalf {
		q.max++
		return q, j + 3
	}
	return q, j
}

// fraction refuses "a quarter" and "three quarters of", which are mostly shares,
// and "a" where it is no number: "a weekend rally", "a day of protests".
func (s *scanner) fraction(i, k int, u unit) bool {
	if s.w(i) == wA && (u == uWeekend || s.w(k+1) == wOf) {
		return true
	}
	return u == uQuarter && (!s.has(k, plural) || s.w(k+1) == wOf)
}

// noCount refuses a number that does not count the unit behind it at token k:
// the "1986" of "1986 year", the "3,321,000" of a table, "1900 hours".
func (s *scanner) noCount(i, k int, q quantity) bool {
	t := s.t(i)
	if t.kind != number && t.kind != amount || s.dash(k) {
		return false
	}
	return !s.has(k, plural) && (q.endless || t.digits > 3) || s.has(k, clock) && t.kind == number && t.digits == 4
}

// placedUnits reads what places a number of units: token j comes after them.
func (s *scanner) placedUnits(q quantity, u unit, j int) (match, bool) {
	p := agoPoint(q, u)
	vague := q.endless || p.unit == noUnit
	switch {
	case s.w(j) == wAgo:
		return s.agoTail(p, j+1, vague)
	case s.w(j) == wLater, s.w(j) == wBeforehand, s.isBound(j, Before), s.isBound(j, After):
		if s.w(j-1) == wOld {
			return none, false
		}
		if s.n(j) == -1 || s.isBound(j, Before) {
			p = p.mirrored()
		}
		if vague {
			p = point{}
		}
		return match{end: j + 1, kind: Anaphoric, at: p}, true
	case vague:
		return none, false
	case s.w(j) == wFrom && (s.w(j+1) == wNow || s.w(j+1) == wDay && s.n(j+1) == 0), s.w(j) == wHence:
		if s.w(j) == wFrom {
			j++
		}
		return match{end: j + 1, kind: Relative, at: p}, true
	case s.possessed(j) && s.timeAfter(j) > 0:
		return match{end: s.timeAfter(j), kind: Relative, at: p}, true
	case s.w(j) == wEnded || s.w(j) == wTo:
		return s.unitsEnded(q, u, j+1)
	case s.w(j) == wOn && u == uWeek, s.w(j) == wFrom && u == uWeek:
		return s.weeksOnWeekday(q, j+1, 1)
	}
	return none, false
}

// isBound reports the bound a word sets.
func (s *scanner) isBound(i int, b Bound) bool { return s.w(i) == wBound && Bound(s.n(i)) == b }

// timeAfter gives the end of the "' time" in "two weeks' time", or 0.
func (s *scanner) timeAfter(j int) int {
	k := j + 1
	if s.isText(k, "s") {
		k++
	}
	if s.w(k) == wTime {
		return k + 1
	}
	return 0
}

// agoPoint is the time a number of units ahead. Halves are counted in the next
// smaller unit.
func agoPoint(q quantity, u unit) point {
	p := point{op: opAgo, unit: u, n: q.n, max: max(q.n, q.max), hedge: q.hedge}
	if q.halved {
		switch u {
		case uCentury:
			p.unit, p.n, p.max = uYear, 50, 50
		case uDecade:
			p.unit, p.n, p.max = uYear, 5, 5
		case uYear:
			p.unit, p.n, p.max = uMonth, 6, 6
		default:
			p.unit = noUnit
		}
	}
	return p
}

// mirrored looks back instead of ahead.
func (p point) mirrored() point {
	p.n, p.max = -p.n, -p.max
	return p
}

// agoTail reads what narrows an "ago": "a year ago today", "a week ago Friday".
func (s *scanner) agoTail(p point, j int, vague bool) (match, bool) {
	if vague {
		return match{end: j, kind: Vague}, true
	}
	m := match{end: j, kind: Relative, at: p.mirrored()}
	k := s.skipWord(j, wOn)
	switch {
	case s.w(j) == wDay && s.n(j) == 0:
		m.end, m.at.grain = j+1, uDay
	case s.w(j) == wStep && step(s.n(j)) == thisOne && s.w(j+1) == wUnit && s.unitAt(j+1) < p.unit && !s.has(j+1, plural):
		m.end, m.at.grain = j+2, s.unitAt(j+1)
	case p.unit == uWeek || p.unit == uFortnight:
		w := weeksIn(p.unit)
		if wm, ok := s.weeksOnWeekday(quantity{n: p.n * w, max: p.max * w}, k, -1); ok {
			return wm, true
		}
	}
	return m, true
}

func weeksIn(u unit) int {
	if u == uFortnight {
		return 2
	}
	return 1
}

// weeksOnWeekday reads the weekday of "a week ago Friday", "two weeks from
// Monday", "a week on Tuesday".
func (s *scanner) weeksOnWeekday(q quantity, k, sign int) (match, bool) {
	if s.w(k) != wWeekday || s.has(k, short|plural) || q.n != q.max {
		return none, false
	}
	p := point{op: opWeekday, weekday: s.n(k), step: nextOne, n: sign * q.n}
	if sign < 0 {
		p.step = lastOne
	}
	return match{end: s.skipDaypart(k + 1), kind: Weekday, at: p}, true
}

// weekdaysAgo reads "two Fridays ago".
func (s *scanner) weekdaysAgo(q quantity, k int) (match, bool) {
	if s.w(k+1) != wAgo || q.endless || q.n != q.max || q.n < 1 {
		return none, false
	}
	p := point{op: opWeekday, weekday: s.n(k), step: lastOne, n: 1 - q.n}
	return match{end: k + 2, kind: Weekday, at: p}, true
}

// unitsEnded reads the date up to which a number of units runs: "the year ended
// March 31", "the 12 months to June".
func (s *scanner) unitsEnded(q quantity, u unit, j int) (match, bool) {
	j = s.skipWord(j, wOn)
	m, ok := s.dateAt(j)
	if !ok || q.n != q.max || q.halved {
		return none, false
	}
	m.at.op, m.at.n, m.at.unit = opEnded, q.n, u
	return m, true
}

// dateAt reads a calendar date of at least a month.
func (s *scanner) dateAt(j int) (match, bool) {
	j = s.skipWord(j, wThe)
	if m, ok := s.fullDay(j); ok {
		return m, true
	}
	if s.w(j) != wMonth {
		return none, false
	}
	m, ok := s.monthFirst(j, true)
	return m, ok && m.at.op == opDate
}

// durationEnd passes what belongs to a duration: "old", "-long", "of age".
func (s *scanner) durationEnd(j int) int {
	k := s.skip(j, '-')
	if s.w(k) == wOld || s.w(k) == wLong {
		return k + 1
	}
	return j
}
