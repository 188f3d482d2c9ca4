package timex

// The span of years that a year in two digits may mean without an anchor.
const shortYears = 1950

// How far back a past date without its year may lie, and how near the next one
// must be to be meant instead; both in days.
const (
	tooLongAgo = 330
	soonEnough = 30
)

// year gives the year that a yearRef means.
func (y yearRef) year(f frame) (int, bool) {
	switch y.how {
	case yearSaid:
		return y.n, true
	case yearRelative:
		return f.now.year() + y.n, f.known
	case yearShort:
		base := shortYears
		if f.known {
			base = f.now.year() - 50
		}
		return base + ((y.n-base)%100+100)%100, true
	}
	return 0, false
}

// A yearly time comes once a year, or in some years only.
type yearly func(year int) (interval, bool)

// inYear gives the occurrence that the text means: that of its year, or without
// one that which the step or the tense picks among those around the anchor.
func (f frame) inYear(y yearRef, st step, at yearly) (interval, bool) {
	if n, ok := y.year(f); ok {
		return at(n)
	}
	if y.how != yearUnsaid || !f.known {
		return interval{}, false
	}
	switch {
	case st == thisOne:
		return at(f.now.year())
	case st == lastOne:
		return f.latest(at, func(iv interval) bool { return iv.to < f.now })
	case st == nextOne:
		return f.earliest(at, func(iv interval) bool { return iv.from > f.now })
	case f.tense == Past:
		return f.past(at)
	case f.tense == Future:
		return f.earliest(at, func(iv interval) bool { return iv.to >= f.now })
	}
	return f.nearest(at)
}

// leap is how many years a 29 February may be away.
const leap = 8

func (f frame) latest(at yearly, fits func(interval) bool) (interval, bool) {
	for y := f.now.year() + 1; y >= f.now.year()-leap; y-- {
		if iv, ok := at(y); ok && fits(iv) {
			return iv, true
		}
	}
	return interval{}, false
}

func (f frame) earliest(at yearly, fits func(interval) bool) (interval, bool) {
	for y := f.now.year() - 1; y <= f.now.year()+leap; y++ {
		if iv, ok := at(y); ok && fits(iv) {
			return iv, true
		}
	}
	return interval{}, false
}

// past is the last occurrence that has begun; but a day so long ago that nobody
// would leave out its year gives way to one that is near.
func (f frame) past(at yearly) (interval, bool) {
	iv, ok := f.latest(at, func(iv interval) bool { return iv.from <= f.now })
	if ok && (f.strict || iv.precision != byDay || f.now-iv.to <= tooLongAgo) {
		return iv, ok
	}
	soon, found := f.earliest(at, func(iv interval) bool { return iv.from > f.now })
	if found && soon.from-f.now <= soonEnough {
		return soon, true
	}
	return iv, ok
}

// nearest is the occurrence with the least distance; of two the earlier one.
func (f frame) nearest(at yearly) (best interval, found bool) {
	for y := f.now.year() - leap; y <= f.now.year()+leap; y++ {
		iv, ok := at(y)
		if ok && (!found || iv.distance(f.now) < best.distance(f.now)) {
			best, found = iv, true
		}
	}
	return best, found
}
