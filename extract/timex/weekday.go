package timex

// weekdayName reads what begins with the name of a weekday: "Friday", "Friday
// night", "Friday, March 8", "Friday of last week", "Friday week", "Fridays".
func (s *scanner) weekdayName(i int) (match, bool) {
	if s.has(i, short) {
		return s.weekdayDate(i, s.afterMonth(i))
	}
	if s.has(i, plural) {
		return match{end: i + 1, kind: Duration}, s.t(i).casing != lower
	}
	if s.weekdayInName(i) {
		return none, false
	}
	if m, ok := s.someWeekday(i); ok {
		return m, true
	}
	return s.weekdayTail(i, point{op: opWeekday, weekday: s.n(i)})
}

// weekdayInName reports "Sunday Times", "Black Friday" and the like.
func (s *scanner) weekdayInName(i int) bool {
	if s.has(i+1, paper) && (s.t(i+1).casing != lower || s.isText(i+1, "school", "league")) {
		return true
	}
	return s.isText(i-1, "black", "bloody", "super", "cyber", "giving", "ruby", "sheffield") && s.t(i-1).casing != lower
}

// isText compares a word with lower-case words.
func (s *scanner) isText(i int, words ...string) bool {
	t := s.t(i)
	if t.kind != name {
		return false
	}
	for _, w := range words {
		if equalFold(s.text[t.start:t.end], w) {
			return true
		}
	}
	return false
}

// weekdayTail reads what may follow the weekday at token i: a part of the day,
// a date, a week.
func (s *scanner) weekdayTail(i int, p point) (match, bool) {
	j := s.skipDaypart(i + 1)
	if m, ok := s.weekdayDate(i, j); ok {
		return m, true
	}
	if p.step == noStep {
		if q, k, ok := s.weekOfWeekday(j, p); ok {
			return match{end: k, kind: Weekday, at: q}, true
		}
	}
	return match{end: j, kind: Weekday, at: p}, true
}

// weekOfWeekday reads the "last week" of "Friday last week", "Friday of this
// week", the "before last" of "Friday before last", and the "week" of "Friday
// week", which is one week later.
func (s *scanner) weekOfWeekday(j int, p point) (point, int, bool) {
	if st, ok := s.oneFurther(j); ok {
		p.step, p.n = st, stepOf(int(st))
		return p, j + 2, true
	}
	k := s.skipWord(j, wOf)
	if s.w(k) == wStep && s.one(k+1, uWeek) {
		p.unit, p.n = uWeek, stepOf(s.n(k))
		return p, k + 2, true
	}
	if k == j && s.one(j, uWeek) && s.phraseEnd(j+1) {
		p.step, p.n = nextOne, 1
		return p, j + 1, true
	}
	return p, 0, false
}

// skipDaypart passes a part of the day: "morning", "late night", "overnight".
func (s *scanner) skipDaypart(j int) int {
	k := j
	if s.w(k) == wEarly && s.w(k+1) == wDaypart {
		k++
	}
	if s.w(k) == wDaypart || s.w(k) == wOvernight {
		return k + 1
	}
	return j
}

// weekdayDate reads the date behind a weekday: "Friday, March 8", "Friday 8
// March", "Fri, 08 Mar 2024". The date decides; the weekday helps to find its
// year.
func (s *scanner) weekdayDate(i, j int) (match, bool) {
	bracket := s.sign(j, '(')
	k := s.skip(s.skip(j, ','), '(')
	k = s.skipWord(k, wThe)
	m, ok := s.fullDay(k)
	if !ok {
		return s.numberedWeekday(k)
	}
	if bracket {
		m.end, ok = m.end+1, s.sign(m.end, ')')
	}
	m.at.weekday = s.n(i)
	return m, ok
}

// fullDay reads a date that has a day and a month.
func (s *scanner) fullDay(k int) (match, bool) {
	var m match
	var ok bool
	switch t := s.t(k); {
	case t.word.w == wMonth:
		m, ok = s.monthFirst(k, true)
	case t.kind == number:
		if m, ok = s.numericDate(k); !ok {
			m, ok = s.dayFirst(k)
		}
	case t.kind == ordinalNo || t.word.w == wOrdinal:
		m, ok = s.dayFirst(k)
	}
	return m, ok && m.at.op == opDate && m.at.dom > 0
}
