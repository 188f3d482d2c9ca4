package timex

// deictic reads "today", "yesterday morning", "tomorrow night", "overnight",
// "overnight Thursday".
func (s *scanner) deictic(i int) (match, bool) {
	if s.w(i) == wOvernight {
		return s.overnight(i)
	}
	if s.dayInName(i) {
		return none, false
	}
	return match{end: s.skipDaypart(i + 1), kind: Relative, at: daysOff(s.n(i))}, true
}

// daysOff is the day that is n days from the anchor.
func daysOff(n int) point { return point{op: opUnit, unit: uDay, n: n} }

// dayInName reports "USA Today", "the Today programme": a capital in the midst
// of a sentence, beside another one.
func (s *scanner) dayInName(i int) bool {
	if s.t(i).casing == lower || s.shouted(i) {
		return false
	}
	return s.capital(i-1) || s.isText(i-1, "the") && s.isText(i+1, "programme", "program", "show")
}

// overnight is the night up to the anchor's morning, or that behind a weekday.
// It is no time where a noun of its own follows or an article precedes:
// "overnight rates", "an overnight train".
func (s *scanner) overnight(i int) (match, bool) {
	if s.determiner(i-1) || s.isText(i+1, "rate", "rates", "stay", "stays", "train", "bus", "success", "curfew", "money",
		"funds", "call", "lending", "deposits", "bag", "guests", "delivery", "shipping") {
		return none, false
	}
	if s.w(i+1) == wFrom || s.w(i+1) == wBetween {
		if _, ok := s.twoEnds(i + 1); ok {
			return none, false
		}
	}
	if m, ok := s.nightInto(i + 1); ok {
		return m, true
	}
	j := s.skipWord(i+1, wOn)
	if s.w(j) == wWeekday && !s.has(j, short|plural) && !s.weekdayInName(j) {
		m, ok := s.weekdayTail(j, point{op: opWeekday, weekday: s.n(j)})
		if ok && m.at.op == opWeekday {
			return s.nightFrom(m), true
		}
	}
	return match{
		end: i + 1, kind: Relative,
		at: daysOff(-1), to: daysOff(0), ranged: true,
	}, true
}

// nightFrom is the night that begins on the matched weekday.
func (s *scanner) nightFrom(m match) match {
	m.to, m.ranged = m.at, true
	m.to.weekday = m.at.weekday%7 + 1
	return m
}

// stepped reads what "this", "last", "next", "past" or "coming" begins: "last
// Friday", "this week", "next March", "last summer", "the past two years".
func (s *scanner) stepped(i int) (match, bool) {
	st, j := s.stepAt(i)
	if m, ok := s.inMonth(i); ok {
		return m, true
	}
	switch s.w(j) {
	case wWeekday:
		return s.steppedWeekday(j, st)
	case wMonth:
		return s.steppedMonth(j, st)
	case wUnit:
		if m, ok := s.steppedUnit(i, j, st); ok {
			return m, true
		}
	case wDaypart:
		return s.steppedDaypart(j, st)
	case wSeason:
		return match{end: j + 1, kind: Relative, at: point{op: opSeason, n: s.n(j), step: st}}, !s.named(i, j+1)
	case wHoly:
		return s.steppedFeast(j, st)
	case wFiscal:
		if s.one(j+1, uYear) {
			y := yearRef{yearRelative, stepOf(int(st))}
			return match{end: j + 2, kind: Relative, at: dated(y, 0, 0)}, true
		}
	}
	return s.spanned(i, j, st)
}

// stepAt reads the step itself: "last", "this past", "this coming", "past".
func (s *scanner) stepAt(i int) (step, int) {
	st, j := thisOne, i
	if s.w(j) == wStep {
		st, j = step(s.n(j)), j+1
	}
	if s.w(j) == wPast && (j == i || st == thisOne) {
		st = lastOne
		if s.n(j) > 0 {
			st = nextOne
		}
		j++
	}
	return st, j
}

func (s *scanner) steppedWeekday(j int, st step) (match, bool) {
	if s.has(j, short|plural) || s.weekdayInName(j) {
		return none, false
	}
	return s.weekdayTail(j, point{op: opWeekday, weekday: s.n(j), step: st})
}

// steppedMonth reads "last March", "next May 4"; "next April Jones" is a name.
func (s *scanner) steppedMonth(j int, st step) (match, bool) {
	m, ok := s.monthFirst(j, true)
	if !ok || m.at.year.how != yearUnsaid || m.at.op != opDate {
		return m, ok
	}
	if m.at.dom == 0 && s.has(j, given) && s.capital(m.end) && !s.shouted(j) {
		return none, false
	}
	m.kind, m.at.step = Relative, st
	return m, true
}

// steppedUnit reads "this week", "last month", "next year", "last week on
// Friday". The unit is token j, the expression begins with token i.
func (s *scanner) steppedUnit(i, j int, st step) (match, bool) {
	u := s.unitAt(j)
	if s.has(j, plural) || u <= uHour || u == uDay {
		if u == uDay && st == nextOne && s.w(i) == wStep && !s.has(j, plural) && j == i+1 {
			return match{end: j + 1, kind: Anaphoric, at: daysOff(1)}, true
		}
		return none, false
	}
	if s.w(j-1) == wPast { // "the past week" runs up to the anchor
		return s.nearWeekend(j, st)
	}
	m := match{end: j + 1, kind: Relative, at: point{op: opUnit, unit: u, n: stepOf(int(st))}}
	if u == uWeek {
		if k := s.skipWord(j+1, wOn); s.w(k) == wWeekday && !s.has(k, short|plural) {
			m.end = s.skipDaypart(k + 1)
			m.at = point{op: opWeekday, weekday: s.n(k), unit: uWeek, n: m.at.n}
		}
	}
	return m, true
}

// steppedDaypart reads "this morning", "last night"; "next morning" belongs to
// another event.
func (s *scanner) steppedDaypart(j int, st step) (match, bool) {
	m := match{end: j + 1, kind: Relative, at: daysOff(stepOf(int(st)))}
	if st == nextOne {
		m.kind = Anaphoric
	}
	return m, s.w(j-1) == wStep
}

func (s *scanner) steppedFeast(j int, st step) (match, bool) {
	m, ok := s.feast(j)
	if ok && m.at.year.how == yearUnsaid {
		m.kind, m.at.step = Relative, st
	}
	return m, ok
}
