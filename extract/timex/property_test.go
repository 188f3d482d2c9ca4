package timex

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"newsgraph/schema"
)

var tenses = []Tense{Unknown, Past, Present, Future}

// An exact number of days, or the least that a unit has.
const (
	aDay    = 1
	aWeek   = 7
	aMonth  = 28
	aYear   = 365
	aDecade = 3651 // 1900 was no leap year
)

// grains are expressions and the least number of days that each may be resolved
// to: what the text leaves open must stay open.
var grains = map[string]int{
	"on Friday": aDay, "on May %d": aDay, "on %d October 1999": aDay, "%d days ago": aDay, "yesterday": aDay,
	"overnight": 2, "last weekend": 2, "last week": aWeek, "this week": aWeek, "%d weeks ago": aWeek,
	"the week of May %d": aWeek, "the first week of May": aWeek, "in early May": aMonth, "late last month": aMonth,
	"in mid-October 1999": aMonth, "%d months ago": aMonth, "more than %d months ago": aMonth, "in March": aMonth,
	"at the end of March": aMonth, "in the summer of 1999": 90, "in the first quarter": 90, "in H1 1999": 181,
	"last year": aYear, "%d years ago": aYear, "more than %d years ago": aYear, "about %d years ago": aYear,
	"in late 1999": aYear, "on 04/05/1999": aYear, "in fiscal 1999": aYear, "between 1990 and 1999": aDecade,
	"in the early 1990s": aDecade, "%d decades ago": aDecade, "in the 19th century": 10 * aDecade,
	"on the night of May %d": aDay, "on Monday the 14th": aDay, "on Friday (October 8)": aDay,
	"the Monday before last": aDay, "on a Friday in May": aMonth, "on the weekend of May %d": 2, "this past weekend": 2,
	"overnight into Sunday": 2, "on the night of 3–4 May": 2, "on May %d or 29": 2, "on March 7, 8 and 9": 3,
	"about %d days ago": 3, "a few days ago": 8, "%d or 12 days ago": 2, "%d hours ago": 2, "in the past 48 hours": 3,
	"a fortnight ago": aWeek, "the week beginning May %d": aWeek, "in the past week": aWeek, "less than %d weeks ago": aWeek,
	"in May or June": 2 * aMonth, "from May to July": 3 * aMonth, "in the first three months of 1999": 90,
	"in the last six months of last year": 181, "in the 12 months to March": aYear, "in the year to March": aYear,
	"a year and a half ago": 2 * aYear, "at the end of the year": aYear, "later this month": aMonth,
	"in the summer": 90, "last winter": 90, "at Christmas": 3, "in the winter of 1999/2000": 90, "in the middle of last year": aYear,
	"in 1999/2000": 2 * aYear, "since last year": aYear, "%d centuries ago": 10 * aDecade,
}

// unplaceable are expressions for which there is no day, month or year to give.
var unplaceable = []string{
	"on a Friday", "one Sunday morning", "in recent weeks", "the other day", "minutes ago", "days later", "in the weeks that followed",
	"for %d days", "every Friday", "on Fridays", "the following day", "%d years earlier", "before March 8", "after 1999",
}

func TestWhatTheTextLeavesOpenStaysOpen(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := numbered(t, rapid.SampledFrom(unplaceable).Draw(t, "form"))
		anchor := Anchor{drawDay(t, "anchor").String()}
		for _, e := range Find("It happened " + text + ".") {
			if got, ok := e.Resolve(anchor, rapid.SampledFrom(tenses).Draw(t, "tense")); ok {
				t.Fatalf("%q at %v: %v", text, anchor, got)
			}
		}
	})
}

// besides are anaphors and the least number of days that each may be resolved to
// from an event whose day is known.
var besides = map[string]int{
	"the same day": aDay, "the following night": aDay, "%d days later": aDay, "the previous Friday": aDay, "that week": aWeek,
	"%d weeks earlier": aWeek, "the following weekend": 2, "%d hours later": 2, "the next month": aMonth, "%d months before": aMonth,
	"the following April": aMonth, "that year": aYear, "%d years later": aYear, "about %d days later": 3, "the decade before": aDecade,
}

func TestNoDateIsFinerThanTheEventItCountsFrom(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		form := rapid.SampledFrom(sortedKeys(besides)).Draw(t, "form")
		text := numbered(t, form)
		found := Find("It happened " + text + ".")
		if len(found) != 1 || found[0].Kind != Anaphoric {
			t.Fatalf("%q: found %v", text, found)
		}
		from := drawDay(t, "event")
		other := rangeOf(from, from+day(rapid.IntRange(0, 400).Draw(t, "length")))
		got, ok := found[0].ResolveFromTime(schema.Time{From: other.from.String(), To: other.to.String()})
		if !ok {
			t.Fatalf("%q from %v: not placed", text, other)
		}
		first, _ := parseDay(got.From)
		last, _ := parseDay(got.To)
		length, least := int(last-first)+1, besides[form]
		if least == aDay {
			least = max(aDay, int(other.to-other.from)+1-6) // a Friday may lie within the event's days
		}
		if length < least {
			t.Fatalf("%q from %v: %s to %s", text, other, got.From, got.To)
		}
		if (got.Precision == "day") != (got.From == got.To) {
			t.Fatalf("%q from %v: precision %s of %s to %s", text, other, got.Precision, got.From, got.To)
		}
	})
}

// numbered fills the number of a form.
func numbered(t *rapid.T, form string) string {
	if !strings.Contains(form, "%d") {
		return form
	}
	return fmt.Sprintf(form, rapid.IntRange(2, 9).Draw(t, "n"))
}

// drawDay gives a day between 1900 and 2100.
func drawDay(t *rapid.T, label string) day {
	return day(rapid.IntRange(int(civil(1900, 1, 1)), int(civil(2100, 12, 31))).Draw(t, label))
}

func TestNoDateIsFinerThanTheText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		form := rapid.SampledFrom(sortedKeys(grains)).Draw(t, "form")
		text := numbered(t, form)
		found := Find("It happened " + text + ".")
		if len(found) != 1 {
			t.Fatalf("%q: found %v", text, found)
		}
		anchor := Anchor{drawDay(t, "anchor").String()}
		got, ok := found[0].Resolve(anchor, rapid.SampledFrom(tenses).Draw(t, "tense"))
		if !ok {
			t.Fatalf("%q: not placed at %v", text, anchor)
		}
		from, _ := parseDay(got.From)
		to, _ := parseDay(got.To)
		if days := int(to-from) + 1; days < grains[form] {
			t.Fatalf("%q at %v: %d days, %s to %s", text, anchor, days, got.From, got.To)
		}
		if (got.Precision == "day") != (grains[form] == aDay) {
			t.Fatalf("%q: precision %s", text, got.Precision)
		}
		if got.Text != found[0].Text || !strings.Contains(text, got.Text) {
			t.Fatalf("%q: text %q", text, got.Text)
		}
	})
}

func sortedKeys(m map[string]int) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	for i := range keys {
		for j := i; j > 0 && keys[j] < keys[j-1]; j-- {
			keys[j], keys[j-1] = keys[j-1], keys[j]
		}
	}
	return keys
}

func TestWeekdaysMoveWithTheAnchor(t *testing.T) {
	forms := []string{"%s", "this %s", "last %s", "next %s", "late %s night", "%s last week", "a week ago %s", "%s week", "since %s"}
	names := []string{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}
	rapid.Check(t, func(t *rapid.T) {
		form := rapid.SampledFrom(forms).Draw(t, "form")
		weekday := rapid.IntRange(1, 7).Draw(t, "weekday")
		e := Find("They met " + fmt.Sprintf(form, names[weekday-1]) + ".")[0]
		tense := rapid.SampledFrom(tenses).Draw(t, "tense")
		d := drawDay(t, "anchor")
		weeks := day(7 * rapid.IntRange(-200, 200).Draw(t, "weeks"))
		a, okA := e.Resolve(Anchor{d.String()}, tense)
		b, okB := e.Resolve(Anchor{(d + weeks).String()}, tense)
		from, _ := parseDay(a.From)
		moved, _ := parseDay(b.From)
		if !okA || !okB || moved != from+weeks || a.Precision != b.Precision {
			t.Fatalf("%q at %v: %v; %d days later: %v", e.Text, d, a, weeks, b)
		}
		if from.weekday() != weekday {
			t.Fatalf("%q at %v is no %s", a.From, d, names[weekday-1])
		}
	})
}

func TestTenseDecidesTheSideOfTheAnchor(t *testing.T) {
	forms := []string{"on Monday", "on Thursday", "on May 4", "on October 31", "in January", "in August", "in the third quarter", "on the 8th"}
	rapid.Check(t, func(t *rapid.T) {
		e := Find("They met " + rapid.SampledFrom(forms).Draw(t, "form") + ".")[0]
		d := drawDay(t, "anchor")
		anchor := Anchor{d.String()}
		past, ok := e.Resolve(anchor, Past)
		from, _ := parseDay(past.From)
		if !ok || from > d && (past.Precision != "day" || from > d+soonEnough) {
			t.Fatalf("past %q at %v: %v", e.Text, d, past)
		}
		future, ok := e.Resolve(anchor, Future)
		to, _ := parseDay(future.To)
		if !ok || to < d {
			t.Fatalf("future %q at %v: %v", e.Text, d, future)
		}
		if int(d-from) > 366 || int(to-d) > 366+91 {
			t.Fatalf("%q at %v lies too far: %v, %v", e.Text, d, past, future)
		}
	})
}

// pieces are expressions and words to make texts of.
var pieces = []string{
	"Friday", "May", "March", "8", "2015", "1990s", "the", "last", "next", "two", "weeks", "ago", "later", "since",
	"from", "to", "between", "and", "of", "in", "on", "-", "–", ",", ".", "'", "s", "early", "end", "more", "than",
	"quarter", "first", "21st", "century", "summer", "year", "day", "before", "after", "yesterday", "same", "that",
	"Christmas", "Day", "Easter", "every", "half", "a", "few", "31", "2019-05-04", "12/13", "people", "said", "\n\n", "à", "\xff",
}

func TestResolveIsPureAndOrdered(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 0, 40).Draw(t, "pieces"),
			rapid.SampledFrom([]string{" ", ""}).Draw(t, "gap"))
		anchor := Anchor{drawDay(t, "anchor").String()}
		once, twice := Find(text), Find(text)
		if len(once) != len(twice) {
			t.Fatalf("%q: %d and %d expressions", text, len(once), len(twice))
		}
		for i, e := range once {
			if e != twice[i] {
				t.Fatalf("%q: %v and %v", text, e, twice[i])
			}
			checkResolved(t, e, anchor)
		}
	})
}

// checkResolved holds what is true of every expression.
func checkResolved(t interface{ Fatalf(string, ...any) }, e Expr, anchor Anchor) {
	for _, tense := range tenses {
		a, ok := e.Resolve(anchor, tense)
		b, again := e.Resolve(anchor, tense)
		if a != b || ok != again {
			t.Fatalf("%q: %v and %v", e.Text, a, b)
		}
		if !ok {
			continue
		}
		if e.Duration() || e.Kind == Anaphoric || e.Kind == Vague {
			t.Fatalf("%q (%v) was placed: %v", e.Text, e.Kind, a)
		}
		if _, valid := parseDay(a.From); !valid || a.From > a.To || a.Text != e.Text || a.Basis == "" {
			t.Fatalf("%q: %v", e.Text, a)
		}
	}
	if out, ok := e.ResolveFrom(anchor.Day); ok && (e.Kind != Anaphoric || out.From > out.To) {
		t.Fatalf("%q (%v) from another event: %v", e.Text, e.Kind, out)
	}
}

func TestParagraphsAreReadApart(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		paragraph := strings.ReplaceAll(strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 1, 12).Draw(t, "pieces"), " "), "\n\n", "")
		n := rapid.IntRange(1, 200).Draw(t, "before")
		before := strings.Repeat("The mayor spoke to the press, and nobody listened to him.\n\n", n)
		alone := Find(paragraph)
		within := Find(before + paragraph + "\n\nHe left.")
		if len(alone) != len(within) {
			t.Fatalf("%q: %d alone, %d behind %d paragraphs", paragraph, len(alone), len(within), n)
		}
		for i, e := range within {
			if e.Text != alone[i].Text || e.Start != alone[i].Start+len(before) || e.at != alone[i].at || e.to != alone[i].to {
				t.Fatalf("%q: %v alone, %v behind %d paragraphs", paragraph, alone[i], e, n)
			}
		}
	})
}
