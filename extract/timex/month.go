package timex

// bareMonth decides whether the month at token i, which ends before token j and
// has neither day nor year, is one: "in March", "the January attack", and not
// "March on the palace", "Mr. May", "April Jones", "may".
func (s *scanner) bareMonth(i, j int, sure bool) bool {
	t := s.t(i)
	switch {
	case t.casing == lower:
		return false
	case s.has(i, short):
		return j > i+1 && (sure || s.strongLed(i) || s.weakLed(i)) && !s.capital(j)
	case s.w(i-1) == wStep && t.word.has(given) && s.capital(j) && !s.shouted(i):
		return false // "next April Jones"
	case s.n(i) == 5:
		return s.bareMay(i, j, sure)
	case sure || s.strongLed(i) || s.joinsMonth(i, j):
		return !s.possessed(j) || !t.word.has(given)
	case s.capital(i-1) && !s.shouted(i), s.w(i-1) == wPast:
		return false
	case t.word.has(given):
		return s.givenMonth(i, j)
	}
	return s.shouted(i) || !s.capital(j) || s.weakLed(i)
}

// bareMay is strict: May is a modal verb, a name and a month.
func (s *scanner) bareMay(i, j int, sure bool) bool {
	if s.possessed(j) || s.has(j, verbal) {
		return false
	}
	if sure || s.strongLed(i) || s.joinsMonth(i, j) {
		return true
	}
	return !s.shouted(i) && s.determiner(i-1) && s.plainNoun(j)
}

// givenMonth accepts the months that are also names and, in March's case, a
// verb: after a preposition when no name follows, or between an article and a
// noun.
func (s *scanner) givenMonth(i, j int) bool {
	if s.shouted(i) {
		return s.weakLed(i)
	}
	if s.weakLed(i) {
		return !s.capital(j) && !s.possessed(j)
	}
	if s.n(i) == 3 && s.isText(i-1, "s") {
		return false // "the Women's March"
	}
	return s.determined(i) && s.plainNoun(j)
}

// joinsMonth reports that the month is one of two: "March and April", "from
// January to March", "May-June".
func (s *scanner) joinsMonth(i, j int) bool {
	return s.joins(j) && s.monthToken(j+1) || s.joins(i-1) && (s.monthToken(i-2) || s.sign(i-2, '.') && s.monthToken(i-3))
}

func (s *scanner) monthToken(i int) bool { return s.w(i) == wMonth && s.t(i).casing != lower }

// joins reports a word or dash that joins two dates.
func (s *scanner) joins(i int) bool {
	switch s.w(i) {
	case wAnd, wTo, wThrough:
		return true
	case wBound:
		return Bound(s.n(i)) == Until
	}
	return s.dash(i) || s.sign(i, '/')
}
