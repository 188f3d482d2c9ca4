package timex

// edge reads a time with "early", "late", "mid", "the end of", "later" and the
// like before it. None of them narrows it: nobody knows where late May begins.
func (s *scanner) edge(i int) (match, bool) {
	j := i + 1
	switch s.w(i) {
	case wEnds:
		if s.w(j) != wOf && !s.dash(j) && s.w(j) != wMonth && s.t(j).kind != number {
			return none, false
		}
		j = s.skip(s.skipWord(j, wOf), '-')
	case wEarly:
		j = s.skip(j, '-')
		if s.w(j) == wIn || s.w(j) == wOn || s.w(j) == wOf {
			j++
		}
	case wLater:
		if s.w(j) == wIn || s.w(j) == wOn {
			j++
		}
	}
	switch s.w(s.skipWord(j, wThe)) {
	case wEarly, wEnds, wLater:
		return none, false // one edge is enough, and keeps the look ahead short
	}
	if m, ok := s.runningUnit(i, j); ok {
		return m, true
	}
	m, ok := s.point(j, true)
	if !ok || m.kind == Duration || m.kind == Vague {
		return none, false
	}
	if s.w(i) == wLater && m.kind == Date && s.joint(j-1) == (j == i+1) {
		return none, false
	}
	return m, s.edgeFits(i, m)
}

// edgeFits refuses "later" and "the end of" before what they cannot part, as in
// "later three days after".
func (s *scanner) edgeFits(i int, m match) bool {
	switch m.at.op {
	case opAgo, opSpan, opEnded:
		return false
	}
	return s.w(i) != wEnds || m.at.op != opWeekday
}

// runningUnit reads "the end of the year", which is the anchor's, and "later in
// the day", which is another event's.
func (s *scanner) runningUnit(i, j int) (match, bool) {
	u := s.unitAt(j + 1)
	if s.w(j) != wThe || u <= uHour || s.has(j+1, plural) || s.possessed(j+2) || !s.phraseEnd(j+2) {
		return none, false
	}
	p := point{op: opUnit, unit: u}
	if u == uDay {
		return match{end: j + 2, kind: Anaphoric, at: p}, s.w(i) != wEnds
	}
	return match{end: j + 2, kind: Relative, at: p}, s.w(j+2) != wOf
}
