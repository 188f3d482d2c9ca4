package timex

// ago places a number of units before (n < 0) or after the anchor. Days are
// days; a number of weeks is known to the week, of months to the month, of
// years to the year; a hedge widens days and weeks, which the unit does not
// cover by itself.
func (p point) ago(f frame) (interval, bool) {
	if p.step == nextOne && f.tense != Future {
		return interval{}, false // "in two weeks" is a duration but in the future
	}
	if p.grain != noUnit {
		return p.unit.shift(f.now, p.n).unitAround(p.grain, 0), true
	}
	if a := p.unit.aDay(); a > 0 {
		return p.hoursAgo(f, a), true
	}
	near, far := p.n, p.max
	if p.hedge == lessThan {
		return rangeOf(f.now, p.unit.shift(f.now, far)), true
	}
	if p.unit <= uFortnight {
		return p.weeksAgo(f, near, far), true
	}
	a, b := p.grained(p.unit.shift(f.now, near)), p.grained(p.unit.shift(f.now, far))
	return a.hull(b), true
}

// grained is the stretch to which a time counted in long units is known.
func (p point) grained(d day) interval {
	y, m, _ := d.date()
	switch p.unit {
	case uMonth, uHalf:
		return monthOf(y, m)
	case uQuarter:
		return d.unitAround(uQuarter, 0)
	case uDecade:
		return yearsOf(y-5, y+4)
	case uCentury:
		return yearsOf(y-50, y+49)
	}
	return yearOf(y)
}

// hoursAgo knows whole days only: 48 hours ago is two days ago, 30 hours ago
// one or two.
func (p point) hoursAgo(f frame, aDay int) interval {
	lo, hi := p.n, p.max
	if lo < 0 {
		lo, hi = hi, lo
	}
	from, to := f.now+day(floorDiv(lo, aDay)), f.now+day(-floorDiv(-hi, aDay))
	return dayOf(from).hull(dayOf(to))
}

func floorDiv(a, b int) int {
	q := a / b
	if a%b != 0 && (a < 0) != (b < 0) {
		q--
	}
	return q
}

// weeksAgo places days, weeks, fortnights and weekends. A week ago is the week
// around that day, three days to either side.
func (p point) weeksAgo(f frame, near, far int) interval {
	a, b := p.unit.shift(f.now, near), p.unit.shift(f.now, far)
	if p.unit == uWeekend {
		a, b = a.unitAround(uWeek, 0).to-1, b.unitAround(uWeek, 0).to-1
		return rangeOf(min(a, b), max(a, b)+1)
	}
	slack, extra := day(0), day(0)
	if p.unit == uWeek || p.unit == uFortnight {
		slack = 3
	}
	switch p.hedge {
	case roughly:
		slack = max(1, 2*slack)
	case moreThan:
		extra = 6
	}
	from, to := min(a, b)-slack, max(a, b)+slack
	if p.n < 0 {
		from -= extra
	} else {
		to += extra
	}
	return dayOf(from).hull(dayOf(to))
}
