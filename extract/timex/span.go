package timex

// spanned reads a stretch of units up to the anchor or from it on: "the past
// two weeks", "the next 48 hours", "the last decade". The step ends before
// token j.
func (s *scanner) spanned(i, j int, st step) (match, bool) {
	if st == thisOne {
		return none, false
	}
	q, k := s.unitsAfterStep(j)
	if k == 0 {
		return none, false
	}
	u := s.unitAt(k)
	if u == noUnit || u == uQuarter || q.n == 0 || s.dash(k-1) {
		return none, false
	}
	switch {
	case st == lastOne && s.w(j) == wA:
		return none, false // "will last a week"
	case q.endless:
		return match{end: k + 1, kind: Vague}, true
	case s.w(k+1) == wOf, s.lasts(i): // "the last two weeks of talks"
		return match{end: k + 1, kind: Duration}, true
	}
	p := point{op: opSpan, unit: u, n: q.n, max: q.max, step: st}
	return match{end: k + 1, kind: Relative, at: p}, s.unitsEnd(k + 1)
}

// lasts reports that "last" may be the verb: neither an article nor a
// preposition leads it.
func (s *scanner) lasts(i int) bool {
	if s.w(i) != wStep || step(s.n(i)) != lastOne || s.determiner(i-1) {
		return false
	}
	switch s.w(i - 1) {
	case wIn, wDuring, wAbout, wFor, wBound, wAt:
		return false
	}
	return true
}

// unitsAfterStep reads the number of "the past two weeks"; without one it is 1,
// and "the past weeks" has none that is known. It gives the unit's token, or 0.
func (s *scanner) unitsAfterStep(j int) (quantity, int) {
	if s.w(j) == wUnit {
		if s.has(j, plural) {
			return quantity{n: 1, endless: true}, j
		}
		return quantity{n: 1, max: 1}, j
	}
	q, k, ok := s.quantityAt(j)
	if !ok || s.w(k) != wUnit {
		return q, 0
	}
	return q, k
}

// unitsEnd refuses units that are part of another measure: "the last 30-minute
// talks", "the next two years old".
func (s *scanner) unitsEnd(j int) bool { return !s.tightDash(j) && s.w(j) != wOld }
