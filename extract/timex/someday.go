package timex

// someWeekday reads a weekday that is one of many: "on a Friday in May" is May,
// "on a Friday" nobody knows when. "A Friday raid" is Friday's.
func (s *scanner) someWeekday(i int) (match, bool) {
	if s.w(i-1) != wA && !s.isText(i-1, "one") {
		return none, false
	}
	j := s.skipDaypart(i + 1)
	if _, dated := s.weekdayDate(i, j); dated || !s.phraseEnd(j) {
		return none, false
	}
	if s.w(j) == wIn || s.w(j) == wOf {
		if m, ok := s.point(j+1, true); ok && m.at.op == opDate && m.at.dom == 0 {
			return m, true
		}
	}
	return match{end: j, kind: Vague}, true
}

// numberedWeekday reads the "14th" of "Monday the 14th"; token k comes after the
// article.
func (s *scanner) numberedWeekday(k int) (match, bool) {
	t := s.t(k)
	if s.w(k-1) != wThe || t.kind != ordinalNo || t.value < 1 || t.value > 31 || !s.phraseEnd(k+1) || s.w(k+1) == wOf {
		return none, false
	}
	return match{end: k + 1, kind: Relative, at: point{op: opDayOfMonth, dom: t.value}}, true
}

// oneFurther reads "before last" and "after next".
func (s *scanner) oneFurther(j int) (step, bool) {
	if s.w(j+1) != wStep || !s.phraseEnd(j+2) {
		return noStep, false
	}
	st := step(s.n(j + 1))
	return st, s.isBound(j, Before) && st == lastOne || s.isBound(j, After) && st == nextOne
}
