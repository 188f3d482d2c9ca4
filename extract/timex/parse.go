package timex

// parse reads the expression that begins with the token at i, if one does.
func (s *scanner) parse(i int) (match, bool) {
	t := s.t(i)
	switch {
	case t.kind == gap:
		return none, false
	case t.kind == name && t.word.w == wOther, t.kind == mark && t.sign != '\'', s.inAddress(i):
		return none, false
	}
	if m, ok := s.bounded(i); ok {
		return m, true
	}
	if m, ok := s.twoEnds(i); ok {
		return m, true
	}
	return s.stretch(i, false)
}

// stretch reads one named time and, where a second one is joined to it, the
// range of both.
func (s *scanner) stretch(i int, sure bool) (match, bool) {
	if m, ok := s.dayPair(i); ok {
		return m, true
	}
	m, ok := s.point(i, sure)
	if !ok || m.ranged {
		return m, ok
	}
	if r, ok := s.joined(m); ok {
		return r, true
	}
	return m, true
}

// point reads one named time. With sure, what comes before has already told
// that it is a time.
func (s *scanner) point(i int, sure bool) (match, bool) {
	switch t := s.t(i); t.kind {
	case number:
		if m, ok := s.first(i, numericPoints); ok {
			return m, true
		}
		if m, ok := s.bareYear(i, sure); ok {
			return m, true
		}
		return s.measured(i)
	case ordinalNo:
		return s.first(i, ordinalPoints)
	case pluralNo:
		return s.decadeNo(i)
	case amount:
		return s.measured(i)
	case mark:
		return s.decadeNo(i)
	case name:
		return s.wordPoint(i, sure)
	}
	return none, false
}

// A rule reads an expression of one family at a token.
type rule func(s *scanner, i int) (match, bool)

var (
	numericPoints = []rule{
		(*scanner).numericDate, (*scanner).isoMonth, (*scanner).dayFirst, (*scanner).decadeNo,
	}
	ordinalPoints = []rule{
		(*scanner).dayFirst, (*scanner).dayOfMonth, (*scanner).part, (*scanner).monthsOfYear, (*scanner).inMonth, (*scanner).centuryNo,
	}
)

func (s *scanner) first(i int, rules []rule) (match, bool) {
	for _, r := range rules {
		if m, ok := r(s, i); ok {
			return m, true
		}
	}
	return none, false
}

// wordPoint reads what begins with a word of the lexicon.
func (s *scanner) wordPoint(i int, sure bool) (match, bool) {
	switch s.w(i) {
	case wMonth:
		return s.monthFirst(i, sure)
	case wWeekday:
		return s.weekdayName(i)
	case wDay, wOvernight:
		return s.deictic(i)
	case wStep, wPast:
		return s.stepped(i)
	case wThe:
		return s.definite(i)
	case wOrdinal:
		return s.first(i, ordinalPoints)
	case wEarly, wEnds, wLater:
		return s.edge(i)
	case wSeason:
		return s.seasonName(i, sure)
	case wPart:
		return s.part(i)
	case wFiscal:
		return s.fiscalYear(i)
	case wHoly:
		return s.feast(i)
	case wSame, wThat, wFollowing:
		return s.anaphor(i)
	case wEvery, wTimes:
		return s.frequency(i)
	case wRecently, wRecent, wIn:
		return s.unplaced(i)
	case wFor:
		return s.lasting(i)
	case wUnit:
		return s.bareUnit(i)
	}
	return s.countedWords(i)
}

// countedWords reads what begins with a number in words or a hedge: "three days
// ago", "more than a year", and the cardinals of "twenty-first century".
func (s *scanner) countedWords(i int) (match, bool) {
	switch s.w(i) {
	case wCardinal:
		if m, ok := s.first(i, ordinalPoints); ok {
			return m, true
		}
	case wA, wFew, wCouple, wHalf, wDozen, wHundred, wMore, wAbout, wAt:
	default:
		return none, false
	}
	return s.measured(i)
}

// inAddress reports a word in a link, a path or an address: "archive.today".
func (s *scanner) inAddress(i int) bool {
	t := s.t(i)
	if t.kind != name || !t.tight {
		return false
	}
	switch s.t(i - 1).sign {
	case '.':
		return t.casing == lower
	case '/', '@', '=', '&', '\\', '_', '#', '?':
		return true
	}
	return false
}
