package timex

// lasting reads the duration behind "for": "for three days", "for years".
func (s *scanner) lasting(i int) (match, bool) {
	j := i + 1
	if s.unitAt(j) != noUnit && s.has(j, plural) {
		return match{end: j + 1, kind: Duration}, s.unitAt(j) != uQuarter
	}
	j = s.skipWord(j, wThe)
	if s.w(j) == wStep || s.w(j) == wPast {
		return none, false
	}
	m, ok := s.measured(j)
	if ok && (m.kind == Duration || m.kind == Relative && m.at.op == opEnded) {
		return m, true
	}
	return none, false
}

// frequency reads "every Friday", "each year", "every two weeks", "once a
// week", "per month".
func (s *scanner) frequency(i int) (match, bool) {
	j := i + 1
	if s.w(i) == wTimes && s.w(j) != wA && s.w(j) != wEvery {
		return none, false
	}
	if s.w(i) == wTimes {
		j++
	}
	if s.w(j) == wOther && s.isText(j, "other", "single") || s.w(j) == wOrdinal {
		j++
	}
	switch s.w(j) {
	case wUnit, wWeekday, wDaypart, wSeason:
		return match{end: j + 1, kind: Duration}, !s.dash(j + 1)
	case wMonth:
		return match{end: j + 1, kind: Duration}, s.t(j).casing != lower && !s.has(j, given)
	}
	if m, ok := s.measured(j); ok && m.kind == Duration {
		return m, true
	}
	return none, false
}

// bareUnit reads a unit that no number counts: "years ago", "days later",
// "months-long", "decade-old".
func (s *scanner) bareUnit(i int) (match, bool) {
	many := s.has(i, plural)
	switch {
	case many && s.w(i+1) == wAgo:
		return match{end: i + 2, kind: Vague}, true
	case !many && s.w(s.skip(i+1, '-')) == wAgo && s.unitAt(i) > uHour:
		p := point{op: opAgo, unit: s.unitAt(i), n: -1, max: -1}
		return match{end: s.skip(i+1, '-') + 1, kind: Relative, at: p}, true
	case many && (s.w(i+1) == wLater || s.w(i+1) == wBeforehand || s.isBound(i+1, After) || s.isBound(i+1, Before)):
		return match{end: i + 2, kind: Anaphoric}, true
	case !many && s.w(i+1) == wLater && !s.dash(i-1) && s.unitAt(i) > uHour:
		return match{end: i + 2, kind: Anaphoric, at: point{op: opUnit, unit: s.unitAt(i), n: s.n(i + 1)}}, true
	case !many && s.dash(i+1) && s.isText(i+2, "end") && s.unitAt(i) >= uMonth:
		return match{end: i + 3, kind: Relative, at: point{op: opUnit, unit: s.unitAt(i)}}, true
	case s.dash(i+1) && (s.w(i+2) == wLong || s.w(i+2) == wOld):
		return match{end: i + 3, kind: Duration}, true
	case s.w(i+1) == wEnded && s.unitAt(i) >= uWeek, s.w(i+1) == wTo && s.unitAt(i) == uYear && !many && s.w(i-1) == wThe:
		return s.unitsEnded(quantity{n: 1, max: 1}, s.unitAt(i), i+2)
	}
	return none, false
}

// unplaced reads times that nobody can place, and lengths behind "in" that the
// future tense alone makes a time of: "recently", "in recent weeks", "in two
// weeks".
func (s *scanner) unplaced(i int) (match, bool) {
	switch s.w(i) {
	case wRecently:
		return match{end: i + 1, kind: Vague}, !s.isText(i-1, "as") && !s.isText(i+1, "as") && !s.tightDash(i+1)
	case wRecent:
		return match{end: i + 2, kind: Vague}, s.unitAt(i+1) != noUnit
	}
	if s.w(i+1) == wRecent || s.unitAt(i+1) != noUnit && s.has(i+1, plural) {
		k := s.skipWord(i+1, wRecent)
		return match{end: k + 1, kind: Vague}, s.unitAt(k) != noUnit
	}
	return s.offset(i)
}

// offset reads "in two weeks", "in three days' time".
func (s *scanner) offset(i int) (match, bool) {
	m, ok := s.measured(i + 1)
	if !ok || m.kind == Relative && m.at.op == opAgo && m.at.n > 0 {
		return m, ok
	}
	if m.kind != Duration {
		return none, false
	}
	if s.ranked(i) || s.w(m.end) == wOf {
		return m, true
	}
	q, k, _ := s.quantityAt(i + 1)
	u, j := s.measure(k)
	if j != m.end || q.endless || s.dash(k) {
		return none, false
	}
	p := agoPoint(q, u)
	p.step = nextOne // holds in the future tense only
	return match{end: j, kind: Relative, at: p}, p.unit != noUnit
}

// ranked reports that "in" measures a rank: "the first visit in two years", "the
// worst floods in a decade".
func (s *scanner) ranked(i int) bool {
	for k := i - 1; k >= i-lookback; k-- {
		t := s.t(k)
		if t.kind != name && !t.sigil('-') {
			return false
		}
		tail := s.text[max(t.start+1, t.end-3):t.end]
		if t.word.w == wOrdinal || t.word.w == wTime || t.word.w == wLeast || equalFold(tail, "est") || equalFold(tail, "rst") {
			return true
		}
	}
	return false
}
