package timex

// numericDate reads dates in digits alone: 2024-03-08, 2024/03/08, 08.03.2024,
// 13/03/2024. Where day and month could be swapped, only the year is known;
// with points the day comes first.
func (s *scanner) numericDate(i int) (match, bool) {
	sep, ok := s.separators(i)
	if !ok || !s.freeLeft(i) || s.isText(i-1, "version", "release", "section", "paragraph", "chapter") {
		return none, false
	}
	a, b, c := s.t(i), s.t(i+2), s.t(i+4)
	switch {
	case a.digits == 4 && b.digits <= 2 && c.digits <= 2:
		return s.writtenDate(i+5, a.value, b.value, c.value)
	case a.digits > 2 || b.digits > 2 || c.digits != 4:
		return none, false
	case sep == '.' || a.value > 12 || a.value == b.value:
		return s.writtenDate(i+5, c.value, b.value, a.value)
	case b.value > 12:
		return s.writtenDate(i+5, c.value, a.value, b.value)
	case validDate(c.value, a.value, b.value):
		return match{end: i + 5, kind: Date, at: dated(inYear(c.value), 0, 0)}, true
	}
	return none, false
}

// separators gives the mark that parts three numbers from token i on.
func (s *scanner) separators(i int) (byte, bool) {
	first, second := s.t(i+1), s.t(i+3)
	if first.kind != mark || first.sign != second.sign || second.kind != mark {
		return 0, false
	}
	if first.sign != '-' && first.sign != '/' && first.sign != '.' {
		return 0, false
	}
	for k := i; k <= i+4; k++ {
		if t := s.t(k); (k > i && !t.tight) || (k%2 == i%2 && t.kind != number) {
			return 0, false
		}
	}
	after := s.t(i + 5)
	if after.sigil(first.sign) && after.tight && first.sign != '.' && s.t(i+6).tight {
		return 0, false
	}
	return first.sign, true
}

func (s *scanner) writtenDate(end, year, month, dom int) (match, bool) {
	if year < 1000 || !validDate(year, month, dom) {
		return none, false
	}
	return match{end: end, kind: Date, at: dated(inYear(year), month, dom)}, true
}

// isoMonth reads 2024-03, which no range of years can be.
func (s *scanner) isoMonth(i int) (match, bool) {
	y, m := s.t(i), s.t(i+2)
	if y.kind != number || y.digits != 4 || !s.tightDash(i+1) || m.kind != number || m.digits != 2 || !m.tight {
		return none, false
	}
	if !s.freeLeft(i) || s.tightDash(i+3) || !plausibleYear(y.value) || m.value < 1 || m.value > 12 ||
		m.value > y.value%100 {
		return none, false
	}
	return match{end: i + 3, kind: Date, at: dated(inYear(y.value), m.value, 0)}, true
}

// tightDash reports a hyphen or dash written against the token before it.
func (s *scanner) tightDash(i int) bool { return s.dash(i) && s.t(i).tight }
