package timex

import "newsgraph/schema"

// The precisions and bases that schema.Time holds.
const (
	byDay   = "day"
	byMonth = "month"
	byYear  = "year"
	byRange = "range"

	fromText     = "text"
	fromWeekday  = "weekday"
	fromRelative = "relative"
)

// An interval is a stretch of whole days, both ends in it.
type interval struct {
	from, to  day
	precision string
}

func dayOf(d day) interval { return interval{d, d, byDay} }

func monthOf(year, month int) interval {
	return interval{civil(year, month, 1), civil(year, month+1, 0), byMonth}
}

func yearOf(year int) interval { return interval{civil(year, 1, 1), civil(year, 12, 31), byYear} }

func rangeOf(from, to day) interval { return interval{min(from, to), max(from, to), byRange} }

func yearsOf(from, to int) interval { return rangeOf(civil(from, 1, 1), civil(to, 12, 31)) }

func weekOf(d day) interval { return rangeOf(d.monday(), d.monday()+6) }

// hull is the least range that covers both.
func (iv interval) hull(o interval) interval {
	if iv == o {
		return iv
	}
	return rangeOf(min(iv.from, o.from), max(iv.to, o.to))
}

// shift moves a stretch by whole days.
func (iv interval) shift(days int) interval {
	return interval{iv.from + day(days), iv.to + day(days), iv.precision}
}

// distance is 0 for a day inside and else the days up to the nearer end.
func (iv interval) distance(d day) int {
	switch {
	case d < iv.from:
		return int(iv.from - d)
	case d > iv.to:
		return int(d - iv.to)
	}
	return 0
}

// time writes the interval; it fails for years that four digits cannot hold.
func (iv interval) time(text, basis string) (schema.Time, bool) {
	if iv.from > iv.to || iv.from < civil(1, 1, 1) || iv.to > civil(9999, 12, 31) {
		return schema.Time{}, false
	}
	return schema.Time{
		Text: text, From: iv.from.String(), To: iv.to.String(),
		Precision: iv.precision, Basis: basis,
	}, true
}
