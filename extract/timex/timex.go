// Package timex finds the time expressions of English news text and says which
// days they mean.
//
// Find works on the text alone. Resolve places an expression against an anchor,
// the day of publication, and the tense of its clause. Nothing here reads the
// clock: the same text, anchor and tense give the same days for ever.
//
// What is found is never made finer than it was written. "in March" is a month
// and never a day of it, "two years ago" is a year, "last week" a range from
// Monday to Sunday; "early", "late" and "mid" narrow nothing; "Friday night" is
// Friday and "last night" is yesterday, since schema.Time knows whole days only.
//
// # Conventions
//
//   - Weeks run from Monday to Sunday (ISO 8601), seasons are the northern
//     meteorological ones, "the 19th century" is 1801–1900.
//   - "on Friday" is the last Friday on or before the anchor, and in the future
//     tense the first one on or after it: a wire report of a Friday calls that
//     day Friday too. "last Friday" and "next Friday" are the nearest ones
//     strictly before and after the anchor.
//   - A date without its year ("March 8") takes the year that brings it, in the
//     past tense, to or before the anchor, in the future tense to or after it,
//     and in any other tense nearest to it. A weekday beside it ("Friday, March
//     8") chooses the year when only one of the neighbouring years fits. A past
//     day that would lie eleven months back but comes again within 30 days is the
//     coming one ("was scheduled for"): nobody leaves out a year that far back.
//   - "since X" runs from X to the anchor. "by X" and "until X" run from the
//     anchor to X when X lies ahead, and are X itself when it is over. "before
//     X" and "after X" have one side only and are not placed; Limit gives X.
//   - "9/11" and "the March 14 alliance" are names, "08/03/2024" could be two
//     days and is placed as the year 2024 only.
package timex

// Tense is the tense of the clause in which an expression stands. It decides
// which Friday, which March 8 and which May are meant.
type Tense uint8

// The tenses. Present is treated as Unknown: headlines tell the past in it.
const (
	Unknown Tense = iota
	Past
	Present
	Future
)

// Anchor is what deictic expressions count from: the day of publication as
// YYYY-MM-DD, or "" when it is not known.
type Anchor struct{ Day string }

// Kind says how an expression names its time.
type Kind uint8

// The kinds of expression.
const (
	Date      Kind = iota + 1 // a written calendar date, month, year, season, holiday …
	Weekday                   // "Friday", "last Monday night"
	Relative                  // counted from the anchor: "yesterday", "two weeks ago", "this year"
	Anaphoric                 // counted from another event: "the same day", "two weeks later"
	Duration                  // a length, an age or a frequency: "for three days", "every year"
	Vague                     // near the anchor, but nobody knows how near: "recently"
)

var kindNames = [...]string{"none", "date", "weekday", "relative", "anaphoric", "duration", "vague"}

// String gives the kind's name in lower case.
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return kindNames[0]
}

// Bound says on which side of the named time the expression lies.
type Bound uint8

// The bounds of an expression. All but On are part of its span.
const (
	On Bound = iota
	Since
	Until
	By
	Before
	After
)

// Expr is a time expression as found, not yet placed. Start and End are its
// byte range in the text given to Find and Text is that range, verbatim. A
// leading "on", "in", "at" or "from" and a trailing possessive are left out.
// Two equal Exprs resolve alike.
type Expr struct {
	Start, End int
	Text       string
	Kind       Kind
	Bound      Bound

	at     point // what is named; the first end of a range
	to     point // the last end of a range
	ranged bool
}

// Duration reports whether the expression is a length, an age or a frequency:
// never a date by itself.
func (e Expr) Duration() bool { return e.Kind == Duration }

// Limit gives the expression without its bound: of "by 2030", what "2030"
// means. Text and span stay as they are.
func (e Expr) Limit() Expr {
	e.Bound = On
	return e
}

// Find gives the time expressions of a text, left to right and without
// overlaps, in time linear in its length. Any bytes may come.
func Find(text string) []Expr {
	s := newScanner(text)
	var found []Expr
	for s.more() {
		m, ok := s.parse(s.at)
		if !ok {
			s.at++
			continue
		}
		found = append(found, s.expr(m))
		s.step(m)
	}
	return found
}
