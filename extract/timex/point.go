package timex

// An op says how a point names its time, and with it which fields count.
type op uint8

const (
	opNone       op = iota
	opDate          // year, month, dom; weekday when it stands beside them
	opDayOfMonth    // dom of the month that is n months from the anchor's
	opWeekday       // weekday, step, n weeks further; or that of week n when unit is week
	opUnit          // the unit that is n from the running one
	opAgo           // n (to max) units from the anchor; grain
	opSpan          // the n (to max) units before or after the anchor
	opSeason        // n of the year, 0 spring to 3 winter; step
	opPart          // n-th quarter or half of the year
	opDecade        // the ten years from n
	opCentury       // the n-th
	opHoliday       // n of the holidays; step
	opInMonth       // n-th unit or weekday of year and month, -1 the last
	opWeekOf        // the week, or unit weekend, around year, month, dom; n 1 the week from it on
	opEnded         // the n units up to year, month, dom
)

// A unit is a unit of time.
type unit uint8

const (
	noUnit unit = iota
	uSecond
	uMinute
	uHour
	uDay
	uNight
	uWeek
	uWeekend
	uFortnight
	uMonth
	uQuarter
	uHalf
	uYear
	uDecade
	uCentury
)

// A step is a "last", "this" or "next" before a weekday, month or season.
type step uint8

const (
	noStep step = iota
	thisOne
	lastOne
	nextOne
	nearOne // before or after, whichever is nearer: "that Friday"
)

// A hedge makes a number of units uncertain.
type hedge uint8

const (
	exact hedge = iota
	roughly
	moreThan
	lessThan
)

// A yearRef is what the text says about the year.
type yearRef struct {
	how yearHow
	n   int // the year; its last two digits; years from the anchor's
}

type yearHow uint8

const (
	yearUnsaid yearHow = iota
	yearSaid
	yearShort    // "'89"
	yearRelative // "last year"
)

func inYear(n int) yearRef { return yearRef{yearSaid, n} }

// A point is one named stretch of time, not yet placed.
type point struct {
	op         op
	unit       unit
	grain      unit // the unit to which an opAgo is known; noUnit for its own
	step       step
	hedge      hedge
	n, max     int
	year       yearRef
	month, dom int // 0 where unsaid
	weekday    int // 1, Monday, to 7; 0 where unsaid
}

// dated makes a calendar date of a year, month and day, the latter two 0 where
// the text leaves them out.
func dated(y yearRef, month, dom int) point {
	return point{op: opDate, year: y, month: month, dom: dom}
}
