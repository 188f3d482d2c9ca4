package timex

import "testing"

func TestBasis(t *testing.T) {
	for text, want := range map[string]string{
		"on May 4, 2019": "text", "on May 4": "text", "in March": "text", "in 2015": "text", "since 2015": "text",
		"on Friday": "weekday", "last Friday": "weekday", "since Monday": "weekday", "two Fridays ago": "weekday",
		"from Monday to Friday": "weekday", "yesterday": "relative", "two days ago": "relative", "last month": "relative",
		"on May 4 last year": "relative", "last March": "relative", "in the past two weeks": "relative",
		"on Friday, May 7": "text", "on Christmas Day": "text", "last Christmas": "relative",
	} {
		got, ok := Find("It ended " + text + ".")[0].Resolve(wednesday, Past)
		if !ok || got.Basis != want {
			t.Errorf("%q: got %q %v, want %q", text, got.Basis, ok, want)
		}
	}
}

func TestWithoutAnAnchor(t *testing.T) {
	for text, want := range map[string]string{
		"on 4 May 2019": "2019-05-04", "in May 2019": "2019-05", "in 2019": "2019", "in the 1990s": "1990-01-01..1999-12-31",
		"since 2019": "2019", "by 2030": "2030", "between 2011 and 2015": "2011-01-01..2015-12-31", "in Q3 2019": "2019-07-01..2019-09-30",
		"on Easter Sunday 2019": "2019-04-21", "on 4 MAY 89": "1989-05-04", "on 4 MAY 20": "2020-05-04",
		"on May 4": "-", "in May": "-", "on Friday": "-", "today": "-", "two years ago": "-", "last week": "-", "since Monday": "-",
		"on May 4 last year": "-", "in the past year": "-", "in the first quarter": "-", "on Christmas Day": "-", "on the 8th": "-",
	} {
		for _, anchor := range []Anchor{{}, {Day: "yesterday"}, {Day: "2021-02-30"}} {
			if got := value(Find("It ended " + text + ".")[0], anchor, Past); got != want {
				t.Errorf("%q at %q: got %s, want %s", text, anchor.Day, got, want)
			}
		}
	}
}

func TestYearsOutsideTheCalendarAreNotPlaced(t *testing.T) {
	for text, anchor := range map[string]string{
		"4 centuries ago": "0300-01-01", "the day before yesterday": "0001-01-01", "in the last 9000 years": "2021-06-16",
		"next year": "9999-06-01",
	} {
		if got, ok := Find("It ended " + text + ".")[0].Resolve(Anchor{anchor}, Past); ok {
			t.Errorf("%q at %s: placed at %v", text, anchor, got)
		}
	}
}

func TestTwoDigitYearsLieNearTheAnchor(t *testing.T) {
	for anchor, want := range map[string]string{"1989-03-01": "1989-02-12", "2021-06-16": "1989-02-12", "2060-01-01": "2089-02-12", "1930-01-01": "1889-02-12"} {
		if got := value(Find("LIMA, 12 FEB 89 --")[0], Anchor{anchor}, Past); got != want {
			t.Errorf("at %s: got %s, want %s", anchor, got, want)
		}
	}
}

func TestKindNames(t *testing.T) {
	for k, want := range map[Kind]string{
		Date: "date", Weekday: "weekday", Relative: "relative", Anaphoric: "anaphoric", Duration: "duration", Vague: "vague", 0: "none", 99: "none",
	} {
		if got := k.String(); got != want {
			t.Errorf("%d: got %q, want %q", k, got, want)
		}
	}
}

func TestEaster(t *testing.T) {
	for year, want := range map[int][2]string{
		1818: {"1818-03-22", "1818-04-26"}, 1943: {"1943-04-25", "1943-04-25"}, 2000: {"2000-04-23", "2000-04-30"},
		2019: {"2019-04-21", "2019-04-28"}, 2024: {"2024-03-31", "2024-05-05"}, 2038: {"2038-04-25", "2038-04-25"},
	} {
		if got := [2]string{easter(year).String(), orthodoxEaster(year).String()}; got != want {
			t.Errorf("%d: got %v, want %v", year, got, want)
		}
	}
}
