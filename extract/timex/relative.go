package timex

// shift moves a day by whole units.
func (u unit) shift(d day, n int) day {
	switch u {
	case uDay, uNight:
		return d + day(n)
	case uWeek, uWeekend:
		return d + day(7*n)
	case uFortnight:
		return d + day(14*n)
	case uMonth:
		return d.addMonths(n)
	case uQuarter:
		return d.addMonths(3 * n)
	case uHalf:
		return d.addMonths(6 * n)
	case uYear:
		return d.addMonths(12 * n)
	case uDecade:
		return d.addMonths(120 * n)
	case uCentury:
		return d.addMonths(1200 * n)
	}
	return d
}

// aDay is how many of a unit shorter than a day make a day.
func (u unit) aDay() int {
	switch u {
	case uHour:
		return 24
	case uMinute:
		return 24 * 60
	case uSecond:
		return secondsADay
	}
	return 0
}

// onWeekday places a weekday: by its step, by the tense, or in a named week.
func (p point) onWeekday(f frame) interval {
	if p.unit == uWeek {
		return dayOf(f.now.monday() + day(7*p.n+p.weekday-1))
	}
	back := (f.now.weekday() - p.weekday + 7) % 7 // days since the last one, 0 for today
	on := f.now - day(back)
	switch {
	case p.step == lastOne:
		if back == 0 {
			on -= 7
		}
	case p.step == nextOne:
		on += 7
	case p.step == nearOne:
		if back > 3 {
			on += 7
		}
	case f.tense == Future && back > 0:
		on += 7
	}
	return dayOf(on + day(7*p.n))
}

// onDayOfMonth places a day of a month near the anchor.
func (p point) onDayOfMonth(f frame) (interval, bool) {
	y, m, dom := f.now.date()
	n := p.n
	if p.unit == noUnit {
		switch {
		case f.tense == Future && p.dom < dom:
			n = 1
		case f.tense != Future && p.dom > dom:
			n = -1
		}
	}
	return dayOf(civil(y, m+n, p.dom)), p.dom <= monthLength(y, m+n)
}

// running places the unit in which the anchor lies, or the n-th from it.
func (p point) running(f frame) interval {
	if p.unit == uWeekend {
		return p.weekendNear(f)
	}
	return f.now.unitAround(p.unit, p.n)
}

// unitAround is the whole unit in which a day lies, or the n-th from it.
func (d day) unitAround(u unit, n int) interval {
	y, m, _ := d.date()
	switch u {
	case uDay, uNight:
		return dayOf(d + day(n))
	case uWeek:
		return weekOf(d + day(7*n))
	case uFortnight:
		return rangeOf(d.monday()+day(14*n), d.monday()+day(14*n+13))
	case uMonth:
		return monthOf(y, m+n)
	case uQuarter:
		first := (m-1)/3*3 + 1 + 3*n
		return rangeOf(civil(y, first, 1), civil(y, first+3, 0))
	case uDecade:
		return yearsOf(y-y%10+10*n, y-y%10+10*n+9)
	case uCentury:
		return yearsOf((y-1)/100*100+1+100*n, (y-1)/100*100+100+100*n)
	}
	return yearOf(y + n)
}

// weekendNear is the Saturday and Sunday of the running week. Told in the past
// tense before they have come, they are those just gone; so is "last weekend".
func (p point) weekendNear(f frame) interval {
	saturday := f.now.monday() + 5
	switch {
	case p.n != 0:
		saturday += day(7 * p.n)
	case p.step == nextOne && saturday <= f.now:
		saturday += 7
	case p.step == nextOne:
	case p.step == thisOne && f.tense != Future && saturday > f.now, f.tense == Past && saturday > f.now:
		saturday -= 7
	}
	return rangeOf(saturday, saturday+1)
}

// span places a stretch that ends or begins with the anchor.
func (p point) span(f frame) interval {
	sign := 1
	if p.step == lastOne {
		sign = -1
	}
	if a := p.unit.aDay(); a > 0 {
		return rangeOf(f.now, f.now+day(sign*((p.max+a-1)/a)))
	}
	return rangeOf(f.now, p.unit.shift(f.now, sign*p.max))
}
