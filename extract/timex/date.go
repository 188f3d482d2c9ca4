package timex

// monthFirst reads what begins with a month: "March 8", "March 8th, 2019",
// "Sept. 2015", "March of last year", "in March". With sure, a bare month needs
// no preposition before it.
func (s *scanner) monthFirst(i int, sure bool) (match, bool) {
	if m, ok := s.mayDay(i); ok {
		return m, true
	}
	month, j := s.n(i), s.afterMonth(i)
	if dom, k, ok := s.dayAfterMonth(i, j, month); ok {
		if s.eleventhOfSeptember(month, dom, k) || s.named(i, k) {
			return none, false
		}
		y, k := s.yearAfter(k)
		if !validIn(y, month, dom) {
			return none, false
		}
		return match{end: k, kind: dateKind(y), at: dated(y, month, dom)}, true
	}
	if y, k := s.yearAfter(j); y.how != yearUnsaid && s.t(i).casing != lower {
		return match{end: k, kind: dateKind(y), at: dated(y, month, 0)}, true
	}
	if !s.bareMonth(i, j, sure) || s.impossibleDay(i, j, month) {
		return none, false
	}
	return match{end: j, kind: Date, at: dated(yearRef{}, month, 0)}, true
}

// dateKind is Relative where the year is counted from the anchor.
func dateKind(y yearRef) Kind {
	if y.how == yearRelative {
		return Relative
	}
	return Date
}

// validIn reports whether the day exists, in its year when that is told.
func validIn(y yearRef, month, dom int) bool {
	if y.how == yearSaid {
		return validDate(y.n, month, dom)
	}
	return validMonthDay(month, dom)
}

// afterMonth passes a month and the point of its abbreviation.
func (s *scanner) afterMonth(i int) int {
	if s.has(i, short) && s.sign(i+1, '.') && s.t(i+1).tight {
		return i + 2
	}
	return i + 1
}

// dayAfterMonth reads the day of "March 8", "March 8th", "March the 8th" and
// "Mar-8"; the month ends before token j.
func (s *scanner) dayAfterMonth(i, j, month int) (dom, next int, ok bool) {
	k := s.skipWord(j, wThe)
	t := s.t(k)
	switch {
	case t.kind == number && k == j && t.digits <= 2 && s.freeRight(k):
	case t.kind == ordinalNo:
	default:
		return s.spelledDay(i, j, month)
	}
	if s.t(i).casing == lower || !validMonthDay(month, t.value) || s.dash(j) {
		return 0, 0, false
	}
	if t.kind == number && s.counted(k+1) {
		return 0, 0, false
	}
	return t.value, k + 1, true
}

// impossibleDay reports a number where the day would be that is none: "February
// 30" is no date, and not February either.
func (s *scanner) impossibleDay(i, j, month int) bool {
	t := s.t(j)
	return t.kind == number && t.digits <= 2 && !validMonthDay(month, t.value) &&
		(s.phraseEnd(j+1) || s.w(i-1) == wOn)
}

// spelledDay reads the "one" of "on May one", as some wire services write it;
// "in May two men" and "of April one of them" have none.
func (s *scanner) spelledDay(i, j, month int) (dom, next int, ok bool) {
	n, k, ok := s.cardinalAt(j)
	if !ok || s.t(i).casing == lower || !validMonthDay(month, n) || s.counted(k) || s.w(k) == wOf {
		return 0, 0, false
	}
	p := s.w(i - 1)
	return n, k, p == wOn || (p == wOther || p == wBound) && s.phraseEnd(k)
}

// counted reports that the number before token k counts what follows: "20
// people", "20 armed men", "20 per cent".
func (s *scanner) counted(k int) bool {
	if s.has(k, counts) || s.has(k, clock) || s.sign(k, '%') || s.w(k) == wEvery {
		return true
	}
	return s.plainNoun(k) && s.has(k+1, counts) && !s.joint(k+1)
}

// dayFirst reads what begins with a day: "8 March 2019", "8th of March",
// "second of March", "12 FEB 89", "22-MAR-1987".
func (s *scanner) dayFirst(i int) (match, bool) {
	if !s.freeLeft(i) {
		return none, false
	}
	return s.dayThenMonth(i)
}

// dayThenMonth is dayFirst for a day that a dash may join to another one.
func (s *scanner) dayThenMonth(i int) (match, bool) {
	dom, j, ordinal, ok := s.dayAt(i)
	if !ok {
		return none, false
	}
	k := j
	switch {
	case s.w(j) == wOf:
		k = j + 1
	case s.tightDash(j) && s.t(j+1).tight:
		k = j + 1
	case ordinal:
		return none, false
	}
	if s.w(k) != wMonth || !validMonthDay(s.n(k), dom) {
		return none, false
	}
	month, next := s.n(k), s.afterMonth(k)
	y, stop := s.yearAfterDayMonth(k, next)
	if s.t(k).casing == lower && y.how == yearUnsaid || !s.dayMonthFits(i, k, next) || !validIn(y, month, dom) {
		return none, false
	}
	return match{end: stop, kind: dateKind(y), at: dated(y, month, dom)}, true
}

// dayAt reads the day of a month: a number, "8th", or a word, which needs "of"
// after it and is reported as such.
func (s *scanner) dayAt(i int) (dom, next int, inWords, ok bool) {
	t := s.t(i)
	n, j, ok := s.ordinalAt(i)
	if t.kind == number {
		n, j, ok = t.value, i+1, t.digits <= 2
	}
	return n, j, t.kind == name, ok && n >= 1 && n <= 31
}

// dayMonthFits refuses what only looks like a day and a month: "10 may have
// died", "20 march on the palace", "30 April Jones fans", "the 17 November
// group".
func (s *scanner) dayMonthFits(i, k, next int) bool {
	if s.n(k) == 5 && s.has(next, verbal) {
		return false
	}
	if s.n(k) == 3 && s.shouted(k) && s.w(k-1) != wOf {
		if w := s.w(next); w == wOn || w == wTo || w == wFor || w == wThrough || w == wAt {
			return s.w(i-1) == wOn
		}
	}
	return !s.named(i, next) && !s.eleventhOfSeptember(s.n(k), s.t(i).value, next)
}

// eleventhOfSeptember reports the name of an event: "the September 11 attacks"
// are those of 2001 in every year.
func (s *scanner) eleventhOfSeptember(month, dom, next int) bool {
	return month == 9 && dom == 11 &&
		s.isText(next, "attacks", "attack", "attackers", "terror", "terrorist", "hijackers", "commission")
}
