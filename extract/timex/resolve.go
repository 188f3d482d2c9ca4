package timex

import "newsgraph/schema"

// A frame is what an expression is resolved against.
type frame struct {
	now    day
	known  bool // now is known
	tense  Tense
	strict bool // a past date never lies ahead
}

// Resolve places the expression: an interval of whole days, its precision
// ("day", "month", "year" or "range") and its basis ("text" for a written date
// even where the anchor gave its year, "weekday", "relative"). It fails where
// no day can be named: the anchor is needed and unknown, or the expression is a
// duration, an anaphor, vague, or bounded on one side only.
func (e Expr) Resolve(anchor Anchor, t Tense) (schema.Time, bool) {
	switch e.Kind {
	case Duration, Vague, Anaphoric:
		return schema.Time{}, false
	}
	now, known := parseDay(anchor.Day)
	return e.place(frame{now: now, known: known, tense: t})
}

// ResolveFrom places an anaphoric expression ("two weeks later") against the
// day, YYYY-MM-DD, of the event that it counts from. It fails for expressions
// of any other kind.
func (e Expr) ResolveFrom(day string) (schema.Time, bool) {
	now, ok := parseDay(day)
	if !ok || e.Kind != Anaphoric || e.at.op == opNone {
		return schema.Time{}, false
	}
	return e.place(frame{now: now, known: true})
}

// ResolveFromTime is ResolveFrom for an event whose day is not known exactly:
// the result spans all that its interval allows.
func (e Expr) ResolveFromTime(other schema.Time) (schema.Time, bool) {
	first, ok := e.ResolveFrom(other.From)
	last, ok2 := e.ResolveFrom(other.To)
	if !ok || !ok2 {
		return schema.Time{}, false
	}
	if first != last {
		first.To, first.Precision = last.To, byRange
	}
	return first, first.From <= first.To
}

// Mirrored is an anaphoric expression counted the other way: what "two days after" is to
// the later of two events, it is to the earlier one.
func (e Expr) Mirrored() Expr {
	e.at = e.at.mirrored()
	return e
}

func (e Expr) place(f frame) (schema.Time, bool) {
	f.tense, f.strict = e.Bound.tense(f.tense), e.Bound == Since
	iv, ok := e.interval(f)
	if !ok {
		return schema.Time{}, false
	}
	iv, ok = e.Bound.apply(iv, f)
	if !ok {
		return schema.Time{}, false
	}
	return iv.time(e.Text, e.basis())
}

// basis is that of the point, and for a range that of the end which needs more
// than the text.
func (e Expr) basis() string {
	switch {
	case e.Kind == Weekday, e.ranged && e.to.op == opWeekday:
		return fromWeekday
	case e.Kind == Relative, e.Kind == Anaphoric:
		return fromRelative
	}
	return fromText
}

func (e Expr) interval(f frame) (interval, bool) {
	if !e.ranged {
		return e.at.interval(f)
	}
	first, ok := e.at.interval(f)
	last, ok2 := e.to.interval(f)
	if !ok || !ok2 {
		return interval{}, false
	}
	if first.from > last.to {
		first, last, ok = e.reorder(f, first, last)
	}
	return rangeOf(first.from, last.to), ok && first.from <= last.to
}

// reorder moves one end of a range that the tense has put behind the other by
// the period that the text leaves out: a week, or a year.
func (e Expr) reorder(f frame, first, last interval) (interval, interval, bool) {
	switch {
	case e.at.op == opWeekday && e.to.op == opWeekday && f.tense == Future:
		return first, last.shift(7), true
	case e.at.op == opWeekday && e.to.op == opWeekday:
		return first.shift(-7), last, true
	}
	if e.at.year.how != yearUnsaid || e.to.year.how != yearUnsaid {
		return first, last, false
	}
	if f.tense == Future {
		moved, ok := e.to.inYearOf(last.from.year() + 1)
		return first, moved, ok
	}
	moved, ok := e.at.inYearOf(first.from.year() - 1)
	return moved, last, ok
}

// tense is that in which the bound's own time is read: "since" looks back
// whatever the clause does, a limit looks ahead unless it is told as past.
func (b Bound) tense(t Tense) Tense {
	switch {
	case b == Since:
		return Past
	case (b == Until || b == By) && t != Past:
		return Future
	}
	return t
}

// apply widens an interval to what its bound leaves open.
func (b Bound) apply(iv interval, f frame) (interval, bool) {
	switch b {
	case Before, After:
		return iv, false
	case Since:
		if f.known && iv.from < f.now {
			return rangeOf(iv.from, f.now), true
		}
	case Until, By:
		if f.known && iv.to > f.now {
			return rangeOf(f.now, iv.to), true
		}
	}
	return iv, true
}
