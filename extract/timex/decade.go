package timex

// decadeNo reads "1990s", "the '80s", "the 80s", "the 1990's". Two digits need
// "the" or "late" before them: "in his 80s" is an age.
func (s *scanner) decadeNo(i int) (match, bool) {
	t, j := s.t(i), i+1
	if t.sigil('\'') {
		t, j = s.t(i+1), i+2
		if !t.tight || t.kind != pluralNo || t.digits != 2 {
			return none, false
		}
	}
	switch {
	case t.kind == number && s.possessed(j) && s.isText(j+1, "s") && s.t(j+1).tight && t.digits == 4 && s.decadeLed(i):
		j += 2
	case t.kind != pluralNo || !s.freeLeft(i) && t.digits != 4:
		return none, false
	}
	return s.decadeFrom(i, j, t.value, t.digits)
}

func (s *scanner) decadeFrom(i, j, n, digits int) (match, bool) {
	switch {
	case n%10 != 0:
		return none, false
	case digits == 4 && plausibleYear(n):
		if n%100 == 0 && n != 2000 {
			return match{end: j, kind: Date, at: point{op: opCentury, n: n/100 + 1}}, true
		}
	case digits == 2 && n >= 20 && s.decadeLed(i):
		n += 1900
	default:
		return none, false
	}
	return match{end: j, kind: Date, at: point{op: opDecade, n: n}}, true
}

// decadeLed reports "the" or "late" before a decade of two digits, and no
// temperature.
func (s *scanner) decadeLed(i int) bool {
	k := i - 1
	if s.dash(k) {
		k--
	}
	if s.w(k) == wEarly {
		k--
	}
	if s.w(k) != wThe {
		return false
	}
	return !s.isText(k-2, "temperatures", "highs", "lows", "heat", "mercury") &&
		!s.isText(k-3, "temperatures", "highs", "lows", "heat", "mercury")
}

// decadeWord reads "the eighties".
func (s *scanner) decadeWord(i int) (match, bool) {
	if !s.decadeLed(i) || s.dash(i+1) {
		return none, false
	}
	return match{end: i + 1, kind: Date, at: point{op: opDecade, n: 1900 + s.n(i)}}, true
}

// centuryNo reads "19th century", "twenty-first century".
func (s *scanner) centuryNo(i int) (match, bool) {
	n, j, ok := s.ordinalAt(i)
	j = s.skip(j, '-')
	if !ok || n < 1 || n > 22 || s.unitAt(j) != uCentury || s.has(j+1, clock) {
		return none, false
	}
	return match{end: j + 1, kind: Date, at: point{op: opCentury, n: n}}, true
}
