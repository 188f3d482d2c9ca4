package timex

import "time"

// A day counts whole days since 1970-01-01 in the proleptic Gregorian calendar.
// It has no time of day and no zone.
type day int

const secondsADay = 24 * 60 * 60

// civil gives the day of a date; month and day of month may overflow as in
// time.Date.
func civil(year, month, dom int) day {
	return day(time.Date(year, time.Month(month), dom, 0, 0, 0, 0, time.UTC).Unix() / secondsADay)
}

func (d day) time() time.Time { return time.Unix(int64(d)*secondsADay, 0).UTC() }

func (d day) date() (year, month, dom int) {
	y, m, dd := d.time().Date()
	return y, int(m), dd
}

func (d day) year() int { return d.time().Year() }

// weekday counts from Monday, 1, to Sunday, 7.
func (d day) weekday() int {
	n := (int(d) + 3) % 7 // 1970-01-01 was a Thursday
	if n < 0 {
		n += 7
	}
	return n + 1
}

// String writes the day as YYYY-MM-DD.
func (d day) String() string { return d.time().Format(time.DateOnly) }

// monday is the first day of the week in which d lies.
func (d day) monday() day { return d - day(d.weekday()-1) }

// addMonths keeps the day of the month where it can, and takes the month's last
// day where it cannot: a month before 31 March is 28 or 29 February.
func (d day) addMonths(n int) day {
	y, m, dom := d.date()
	return civil(y, m+n, min(dom, monthLength(y, m+n)))
}

func monthLength(year, month int) int { return int(civil(year, month+1, 1) - civil(year, month, 1)) }

// validDate reports whether the date is in the calendar and has four digits of
// year, the only ones that schema.Time can write.
func validDate(year, month, dom int) bool {
	return year >= 1 && year <= 9999 && month >= 1 && month <= 12 &&
		dom >= 1 && dom <= monthLength(year, month)
}

// validMonthDay reports whether the day exists in the month of some year.
func validMonthDay(month, dom int) bool { return validDate(2000, month, dom) }

// parseDay reads YYYY-MM-DD, and nothing else.
func parseDay(s string) (day, bool) {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil || t.Year() < 1 {
		return 0, false
	}
	return day(t.Unix() / secondsADay), true
}

// nthWeekday is the n-th given weekday of a month, or its last for n = -1.
func nthWeekday(year, month, weekday, n int) day {
	if n < 0 {
		last := civil(year, month+1, 0)
		return last - day((last.weekday()-weekday+7)%7)
	}
	first := civil(year, month, 1)
	return first + day((weekday-first.weekday()+7)%7+7*(n-1))
}

// easter is Easter Sunday of a year: by the anonymous Gregorian algorithm
// (Meeus, Astronomical Algorithms, chapter 8).
func easter(year int) day {
	a, b, c := year%19, year/100, year%100
	h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return civil(year, n/31, n%31+1)
}

// orthodoxEaster is the Easter Sunday of the churches that keep the Julian
// computus (Meeus, the same chapter), in the Gregorian calendar.
func orthodoxEaster(year int) day {
	d := (19*(year%19) + 15) % 30
	e := (2*(year%4) + 4*(year%7) - d + 34) % 7
	n := d + e + 114
	return civil(year, n/31, n%31+1) + day(year/100-year/400-2)
}
