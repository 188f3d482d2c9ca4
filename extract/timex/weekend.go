package timex

// nearWeekend reads "this past weekend", "the coming weekend"; the weekend is
// token j.
func (s *scanner) nearWeekend(j int, st step) (match, bool) {
	if s.w(j-1) != wPast || !s.one(j, uWeekend) {
		return none, false
	}
	p := point{op: opUnit, unit: uWeekend, step: nextOne}
	if st == lastOne {
		p.step = thisOne
	}
	return match{end: j + 1, kind: Relative, at: p}, true
}

// weekOfDay reads a week or weekend that a day of it names: "the week of March
// 4", "the weekend of May 8", "the week beginning May 3".
func (s *scanner) weekOfDay(j int, u unit) (match, bool) {
	begins := u == uWeek && s.isText(j+1, "beginning", "starting", "commencing")
	if !begins && (u != uWeek && u != uWeekend || s.w(j+1) != wOf) || s.has(j, plural) {
		return none, false
	}
	m, ok := s.fullDay(s.skipWord(s.skipWord(j+2, wOn), wThe))
	if !ok || s.joins(m.end) {
		return none, false
	}
	m.at.op, m.at.unit = opWeekOf, u
	if begins {
		m.at.n = 1
	}
	return m, true
}

// weekAround is the week that a day names.
func (p point) weekAround(d day) interval {
	switch {
	case p.n == 1:
		return rangeOf(d, d+6)
	case p.unit == uWeekend:
		return rangeOf(d.monday()+5, d.monday()+6)
	}
	return weekOf(d)
}

// nightInto reads the morning of "overnight into Sunday"; the preposition is
// token j.
func (s *scanner) nightInto(j int) (match, bool) {
	k := j + 1
	if !s.isText(j, "into", "to", "until", "till") || s.w(k) != wWeekday || s.has(k, short|plural) || s.weekdayInName(k) {
		return none, false
	}
	to := point{op: opWeekday, weekday: s.n(k)}
	from := to
	from.weekday = (to.weekday+5)%7 + 1
	return match{end: k + 1, kind: Weekday, at: from, to: to, ranged: true}, true
}

// beside reports what places units beside another event: "the days that
// followed", "the weeks following the vote".
func (s *scanner) beside(j int) bool {
	return s.w(j) == wFollowing || s.w(j) == wThat && s.isText(j+1, "followed", "preceded")
}
