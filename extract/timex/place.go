package timex

// interval places a point.
func (p point) interval(f frame) (interval, bool) {
	switch p.op {
	case opDate, opInMonth, opWeekOf, opEnded, opSeason, opPart, opHoliday:
		return p.calendar(f)
	case opDecade:
		return yearsOf(p.n, p.n+9), true
	case opCentury:
		return p.century(), true
	}
	if !f.known {
		return interval{}, false
	}
	switch p.op {
	case opWeekday:
		return p.onWeekday(f), true
	case opDayOfMonth:
		return p.onDayOfMonth(f)
	case opUnit:
		return p.running(f), true
	case opAgo:
		return p.ago(f)
	case opSpan:
		return p.span(f), true
	}
	return interval{}, false
}

// calendar places what a year, said or filled in, decides.
func (p point) calendar(f frame) (interval, bool) {
	if p.month == 0 && (p.op == opDate || p.op == opEnded) {
		y, ok := p.year.year(f)
		return yearOf(y), ok
	}
	if p.op == opDate && p.weekday != 0 && p.year.how == yearUnsaid && f.known {
		if iv, ok := p.onItsWeekday(f.now.year()); ok {
			return iv, true
		}
	}
	if p.op == opEnded && p.year.how == yearUnsaid && f.known && f.tense != Future {
		return f.latest(p.inYearOf, func(iv interval) bool { return iv.to < f.now+7 })
	}
	return f.inYear(p.year, p.step, p.inYearOf)
}

// onItsWeekday is the occurrence next to a year that falls on the weekday which
// the text puts beside the date. At most one of three years has it.
func (p point) onItsWeekday(y int) (interval, bool) {
	for n := y - 1; n <= y+1; n++ {
		if iv, ok := p.inYearOf(n); ok && iv.from.weekday() == p.weekday {
			return iv, true
		}
	}
	return interval{}, false
}

// inYearOf is the point's occurrence in a year.
func (p point) inYearOf(y int) (interval, bool) {
	switch p.op {
	case opSeason:
		return p.seasonOf(y), true
	case opPart:
		return p.partOf(y), true
	case opHoliday:
		return holidays[p.n].days(y), true
	case opInMonth:
		return p.inMonth(y)
	}
	iv := monthOf(y, p.month)
	if p.dom > 0 {
		if !validDate(y, p.month, p.dom) {
			return interval{}, false
		}
		iv = dayOf(civil(y, p.month, p.dom))
	}
	switch p.op {
	case opWeekOf:
		return p.weekAround(iv.from), true
	case opEnded:
		return rangeOf(p.unit.shift(iv.to+1, -p.n), iv.to), true
	}
	return iv, true
}

// seasonOf is a season of a year. A winter "2015/16" lasts from December to
// February; "winter 2015" could be either of two, and is the year.
func (p point) seasonOf(y int) interval {
	switch {
	case p.n != winter:
		return rangeOf(civil(y, 3+3*p.n, 1), civil(y, 6+3*p.n, 0))
	case p.year.how == yearUnsaid || p.max > 0:
		return rangeOf(civil(y, 12, 1), civil(y+1, 3, 0))
	}
	return yearOf(y)
}

func (p point) partOf(y int) interval {
	months := 3
	if p.unit == uHalf {
		months = 6
	}
	return rangeOf(civil(y, months*(p.n-1)+1, 1), civil(y, months*p.n+1, 0))
}

// inMonth counts days, weeks or weekdays from the month's first day, or back
// from its last. Not every month has a fifth week or Friday.
func (p point) inMonth(y int) (interval, bool) {
	first, last := civil(y, p.month, 1), civil(y, p.month+1, 0)
	if p.weekday > 0 {
		d := nthWeekday(y, p.month, p.weekday, p.n)
		return dayOf(d), d <= last
	}
	length := 1
	if p.unit == uWeek {
		length = 7
	}
	from := first + day(length*(p.n-1))
	if p.n < 0 {
		from = last - day(length-1)
	}
	if p.unit == uDay {
		return dayOf(from), from <= last
	}
	return rangeOf(from, min(from+6, last)), from < last
}

func (p point) century() interval { return yearsOf(100*p.n-99, 100*p.n) }
