package timex

// definite reads what begins with "the".
func (s *scanner) definite(i int) (match, bool) {
	j := i + 1
	switch s.w(j) {
	case wSame, wFollowing:
		return s.anaphor(j)
	case wStep, wPast:
		return s.definiteStep(j)
	case wUnit:
		return s.definiteUnit(i, j)
	case wDaypart:
		return s.sideOf(j, uDay)
	case wEarly:
		return s.edge(j)
	case wEnds:
		return s.edge(j)
	case wSeason:
		return s.seasonName(j, false)
	case wOrdinal, wCardinal, wAbout, wMore, wFew, wCouple:
		return s.countedOrOrdinal(j)
	case wEighties:
		return s.decadeWord(j)
	case wFiscal, wHoly:
		return none, false
	case wOther:
		if s.isText(j, "other") && s.one(j+1, uDay) {
			return match{end: j + 2, kind: Vague}, true
		}
	}
	switch t := s.t(j); t.kind {
	case ordinalNo:
		return s.first(j, ordinalPoints)
	case pluralNo, mark:
		return s.decadeNo(j)
	case number:
		if m, ok := s.decadeNo(j); ok {
			return m, true
		}
		m, ok := s.measured(j)
		return m, ok && m.kind != Duration
	}
	return none, false
}

// definiteStep reads "the last two weeks", "the past year", and "the next day",
// which belongs to another event.
func (s *scanner) definiteStep(j int) (match, bool) {
	st, k := s.stepAt(j)
	if st == nextOne && s.w(j) == wStep {
		if m, ok := s.nextIn(j, k); ok {
			return m, true
		}
	}
	if m, ok := s.monthsOfYear(j); ok {
		return m, true
	}
	switch s.w(k) {
	case wWeekday, wDaypart, wFiscal:
		return s.stepped(j)
	case wUnit:
		if m, ok := s.nearWeekend(k, st); ok {
			return m, true
		}
		if s.w(k+1) == wOf || s.w(k+1) == wIn {
			return s.inMonth(j)
		}
	}
	return s.spanned(j, k, st)
}

// nextIn reads "the next day", "the next week", "the next Friday", unless a
// preposition makes it a stretch from now on: "over the next week".
func (s *scanner) nextIn(j, k int) (match, bool) {
	switch s.w(j - 2) {
	case wIn, wAbout, wDuring, wFor:
		if s.unitAt(k) != uDay || s.w(k+1) == wAnd {
			return none, false
		}
	}
	return s.neighbour(k, 1)
}

// sideStep is the step to the nearest one before or after.
func sideStep(n int) step {
	if n < 0 {
		return lastOne
	}
	return nextOne
}

// neighbour reads the unit, part of day, weekday or month that lies next to
// another event's.
func (s *scanner) neighbour(k, n int) (match, bool) {
	m := match{end: k + 1, kind: Anaphoric}
	switch s.w(k) {
	case wUnit:
		m.at = point{op: opUnit, unit: s.unitAt(k), n: n}
		return m, !s.has(k, plural) && s.unitAt(k) > uHour && !s.tightDash(k+1)
	case wDaypart:
		m.at = daysOff(n)
		return m, true
	case wMonth:
		m.at = point{op: opDate, month: s.n(k), step: sideStep(n)}
		return m, !s.has(k, short) && s.t(k).casing != lower && s.phraseEnd(k+1)
	case wWeekday:
		m.at = point{op: opWeekday, weekday: s.n(k), step: sideStep(n)}
		m.end = s.skipDaypart(k + 1)
		return m, !s.has(k, short|plural)
	}
	return m, false
}

// anaphor reads "same day", "that same week", "that night", "following Friday",
// "previous year".
func (s *scanner) anaphor(i int) (match, bool) {
	if s.w(i) == wFollowing {
		return s.neighbourOf(i)
	}
	j := s.skipWord(s.skipWord(i, wThat), wSame)
	if s.w(i) == wThat && j == i+1 && !s.thatLed(i) && !s.phraseEnd(j+1) {
		return none, false
	}
	switch s.w(j) {
	case wUnit:
		u := s.unitAt(j)
		p := point{op: opUnit, unit: u}
		return match{end: j + 1, kind: Anaphoric, at: p}, !s.has(j, plural) && u > uHour && !s.possessed(j+1)
	case wDaypart:
		return match{end: j + 1, kind: Anaphoric, at: daysOff(0)}, true
	case wWeekday:
		p := point{op: opWeekday, weekday: s.n(j), step: nearOne}
		return match{end: s.skipDaypart(j + 1), kind: Anaphoric, at: p}, !s.has(j, short|plural) && !s.possessed(j+1)
	}
	return none, false
}

// neighbourOf needs "the" or a preposition before "previous" and "following",
// which is a preposition itself.
func (s *scanner) neighbourOf(i int) (match, bool) {
	if s.w(i-1) != wThe && s.w(i-1) != wIn && s.w(i-1) != wOn {
		return none, false
	}
	return s.neighbour(i+1, s.n(i))
}

// thatLed tells the "that" of "on that day" from the conjunction.
func (s *scanner) thatLed(i int) bool {
	switch s.w(i - 1) {
	case wIn, wOn, wDuring, wLater, wBound, wOf, wFrom, wAt, wEarly, wAbout, wAnd, wTo:
		return true
	}
	t := s.t(i - 1)
	return t.kind != name
}

// definiteUnit reads "the day before yesterday", "the week before", "the year
// before last", "the weekend", "the week of March 4", "the year ended March 31",
// "the weeks that followed".
func (s *scanner) definiteUnit(i, j int) (match, bool) {
	if m, ok := s.sideOf(j, s.unitAt(j)); ok {
		return m, true
	}
	if m, ok := s.bareUnit(j); ok {
		return m, m.kind != Duration
	}
	u := s.unitAt(j)
	if m, ok := s.weekOfDay(j, u); ok {
		return m, true
	}
	switch {
	case s.has(j, plural) && s.beside(j+1):
		return match{end: j + 1, kind: Anaphoric}, true
	case u == uWeekend && !s.has(j, plural) && s.w(j+1) != wOf:
		if s.timeLed(i) {
			return match{end: j + 1, kind: Relative, at: point{op: opUnit, unit: uWeekend, step: thisOne}}, true
		}
	}
	return none, false
}

// sideOf reads "day before yesterday", "year before last", "week after next",
// and the anaphoric "day before", "night after", "year earlier".
func (s *scanner) sideOf(j int, u unit) (match, bool) {
	n := 0
	switch {
	case s.has(j, plural) || u <= uHour:
		return none, false
	case s.isBound(j+1, Before), s.w(j+1) == wLater && s.n(j+1) < 0:
		n = -1
	case s.isBound(j+1, After):
		n = 1
	default:
		return none, false
	}
	p := point{op: opUnit, unit: u, n: n}
	switch {
	case u == uDay && s.w(j+2) == wDay && s.n(j+2) == n:
		return match{end: j + 3, kind: Relative, at: daysOff(2 * n)}, true
	case s.w(j+2) == wStep && stepOf(s.n(j+2)) == n && s.w(j+3) != wUnit && s.w(j+3) != wWeekday:
		p.n = 2 * n
		return match{end: j + 3, kind: Relative, at: p}, true
	}
	return match{end: j + 2, kind: Anaphoric, at: p}, true
}

// countedOrOrdinal reads what a number in words begins behind "the".
func (s *scanner) countedOrOrdinal(j int) (match, bool) {
	if m, ok := s.first(j, ordinalPoints); ok {
		return m, true
	}
	m, ok := s.measured(j)
	return m, ok && m.kind != Duration
}
