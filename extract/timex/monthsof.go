package timex

// monthsOfYear reads "first three months of 2019", "last six months of last year".
func (s *scanner) monthsOfYear(i int) (match, bool) {
	last := s.w(i) == wStep && step(s.n(i)) == lastOne
	if n, _, ok := s.ordinalAt(i); !last && (!ok || n != 1) {
		return none, false
	}
	q, k, ok := s.quantityAt(i + 1)
	if !ok || q.n != q.max || q.hedge != exact || q.n < 1 || q.n > 11 || s.unitAt(k) != uMonth || s.w(k+1) != wOf {
		return none, false
	}
	y, end := s.yearAfter(k + 1)
	if y.how == yearUnsaid {
		return none, false
	}
	from, to := 1, q.n
	if last {
		from, to = 13-q.n, 12
	}
	return match{end: end, kind: dateKind(y), at: dated(y, from, 0), to: dated(y, to, 0), ranged: true}, true
}

// listEnd passes the middle of a list of days, as the "9" of "March 8, 9 and 10",
// and gives the token after it; token i is the first day.
func (s *scanner) listEnd(i int) int {
	prev, j := s.t(i).value, i+1
	for range 4 {
		t := s.t(j + 1)
		if !s.sign(j, ',') || t.kind != number && t.kind != ordinalNo || t.digits > 2 || t.value <= prev ||
			!s.sign(j+2, ',') && s.w(j+2) != wAnd {
			break
		}
		prev, j = t.value, j+2
	}
	if j > i+1 && s.w(j) != wAnd {
		return i + 1
	}
	return j
}
