package timex

// A holiday is a feast with a date that is the same, or computed alike, wherever
// it is kept. Days says which days of a year it means; a feast named without its
// day ("at Christmas") is a range.
type holiday struct {
	words []string // in lower case; the apostrophe is a word
	bare  bool     // no day is named: needs a preposition or a year beside it
	days  func(year int) interval
}

var holidays = []holiday{
	{[]string{"christmas", "day"}, false, fixed(12, 25)},
	{[]string{"christmas", "eve"}, false, fixed(12, 24)},
	{[]string{"christmas"}, true, func(y int) interval { return rangeOf(civil(y, 12, 24), civil(y, 12, 26)) }},
	{[]string{"boxing", "day"}, false, fixed(12, 26)},
	{[]string{"new", "year", "'", "s", "day"}, false, fixed(1, 1)},
	{[]string{"new", "year", "'", "s", "eve"}, false, fixed(12, 31)},
	{[]string{"epiphany"}, true, fixed(1, 6)},
	{[]string{"valentine", "'", "s", "day"}, false, fixed(2, 14)},
	{[]string{"st", "patrick", "'", "s", "day"}, false, fixed(3, 17)},
	{[]string{"st", ".", "patrick", "'", "s", "day"}, false, fixed(3, 17)},
	{[]string{"saint", "patrick", "'", "s", "day"}, false, fixed(3, 17)},
	{[]string{"anzac", "day"}, false, fixed(4, 25)},
	{[]string{"juneteenth"}, false, fixed(6, 19)},
	{[]string{"bastille", "day"}, false, fixed(7, 14)},
	{[]string{"halloween"}, true, fixed(10, 31)},
	{[]string{"all", "saints", "day"}, false, fixed(11, 1)},
	{[]string{"all", "saints", "'", "day"}, false, fixed(11, 1)},
	{[]string{"all", "souls", "'", "day"}, false, fixed(11, 2)},
	{[]string{"armistice", "day"}, false, fixed(11, 11)},
	{[]string{"remembrance", "day"}, false, fixed(11, 11)},
	{[]string{"veterans", "day"}, false, fixed(11, 11)},
	{[]string{"memorial", "day"}, false, func(y int) interval { return dayOf(nthWeekday(y, 5, 1, -1)) }},
	{[]string{"labor", "day"}, false, func(y int) interval { return dayOf(nthWeekday(y, 9, 1, 1)) }},
	{[]string{"thanksgiving", "day"}, false, func(y int) interval { return dayOf(nthWeekday(y, 11, 4, 4)) }},
	{[]string{"orthodox", "easter", "sunday"}, false, func(y int) interval { return dayOf(orthodoxEaster(y)) }},
	{[]string{"orthodox", "easter"}, true, func(y int) interval {
		return rangeOf(orthodoxEaster(y)-2, orthodoxEaster(y)+1)
	}},
	{[]string{"ash", "wednesday"}, false, fromEaster(-46)},
	{[]string{"palm", "sunday"}, false, fromEaster(-7)},
	{[]string{"maundy", "thursday"}, false, fromEaster(-3)},
	{[]string{"holy", "thursday"}, false, fromEaster(-3)},
	{[]string{"good", "friday"}, false, fromEaster(-2)},
	{[]string{"holy", "saturday"}, false, fromEaster(-1)},
	{[]string{"easter", "saturday"}, false, fromEaster(-1)},
	{[]string{"easter", "sunday"}, false, fromEaster(0)},
	{[]string{"easter", "monday"}, false, fromEaster(1)},
	{[]string{"easter"}, true, func(y int) interval { return rangeOf(easter(y)-2, easter(y)+1) }},
	{[]string{"ascension", "day"}, false, fromEaster(39)},
	{[]string{"pentecost"}, true, fromEaster(49)},
	{[]string{"whit", "sunday"}, false, fromEaster(49)},
	{[]string{"whit", "monday"}, false, fromEaster(50)},
}

func fixed(month, dom int) func(int) interval {
	return func(year int) interval { return dayOf(civil(year, month, dom)) }
}

func fromEaster(days int) func(int) interval {
	return func(year int) interval { return dayOf(easter(year) + day(days)) }
}

// feast reads a holiday at token i, with its year where that is told.
func (s *scanner) feast(i int) (match, bool) {
	if s.t(i).casing == lower {
		return none, false
	}
	for n, h := range holidays {
		j, ok := s.spelled(i, h.words)
		if !ok {
			continue
		}
		y, k := s.yearAfter(j)
		if h.bare && y.how == yearUnsaid && (!s.timeLed(i) || !s.phraseEnd(j)) {
			return none, false
		}
		return match{end: k, kind: dateKind(y), at: point{op: opHoliday, n: n, year: y}}, true
	}
	return none, false
}

// timeLed reports a preposition or "last" before a token.
func (s *scanner) timeLed(i int) bool { return s.strongLed(i) || s.weakLed(i) || s.w(i-1) == wAbout }

// spelled compares the tokens from i on with words and marks.
func (s *scanner) spelled(i int, words []string) (next int, ok bool) {
	for k, w := range words {
		t := s.t(i + k)
		switch w {
		case "'", ".":
			ok = t.sigil(w[0]) && t.tight
		default:
			ok = t.kind == name && equalFold(s.text[t.start:t.end], w)
		}
		if !ok {
			return 0, false
		}
	}
	return i + len(words), true
}

// mayDay reads the holiday that begins with a month.
func (s *scanner) mayDay(i int) (match, bool) {
	if s.n(i) != 5 || s.t(i).casing == lower || !s.isText(i+1, "day") || s.t(i+1).casing == lower {
		return none, false
	}
	y, k := s.yearAfter(i + 2)
	return match{end: k, kind: dateKind(y), at: dated(y, 5, 1)}, true
}
