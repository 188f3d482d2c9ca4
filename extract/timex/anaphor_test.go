package timex

import (
	"testing"

	"newsgraph/schema"
)

// The other event of the tables happened on a Saturday.
const saturday = "2020-10-10"

func TestAnaphors(t *testing.T) {
	for _, row := range []sentence{
		{"Two men were held the same day.", "the same day = 2020-10-10"},
		{"Two men were held that day.", "that day = 2020-10-10"},
		{"Two men were held that same night.", "that same night = 2020-10-10"},
		{"Two men were held later that day.", "later that day = 2020-10-10"},
		{"Two men were held later in the day.", "later in the day = 2020-10-10"},
		{"Two men were held the following day.", "the following day = 2020-10-11"},
		{"Two men were held the next day.", "the next day = 2020-10-11"},
		{"Two men were held the next morning.", "the next morning = 2020-10-11"},
		{"Two men were held the day after.", "the day after = 2020-10-11"},
		{"Two men were held the day before.", "the day before = 2020-10-09"},
		{"Two men were held the night before.", "the night before = 2020-10-09"},
		{"Two men were held the previous day.", "the previous day = 2020-10-09"},
		{"Two men were held a day earlier.", "a day earlier = 2020-10-09"},
		{"Two men were held three days later.", "three days later = 2020-10-13"},
		{"Two men were held three days after.", "three days after = 2020-10-13"},
		{"Two men were held two weeks later.", "two weeks later = 2020-10-21..2020-10-27"},
		{"Two men were held the week before.", "the week before = 2020-09-28..2020-10-04"},
		{"Two men were held the following week.", "the following week = 2020-10-12..2020-10-18"},
		{"Two men were held a month later.", "a month later = 2020-11"},
		{"Two men were held later that month.", "later that month = 2020-10"},
		{"Two men were held the same month.", "the same month = 2020-10"},
		{"Two men were held the previous year.", "the previous year = 2019"},
		{"Two men were held the year before.", "the year before = 2019"},
		{"Two men were held two years earlier.", "two years earlier = 2018"},
		{"Two men were held the following Friday.", "the following Friday = 2020-10-16"},
		{"Two men were held the previous Friday.", "the previous Friday = 2020-10-09"},
		{"Two men were held the following April.", "the following April = 2021-04"},
		{"Two men were held the previous March.", "the previous March = 2020-03"},
		{"Two men were held the next October.", "the next October = 2021-10"},
		{"Two men were held that Sunday.", "that Sunday = 2020-10-11"},
		{"Two men were held that Friday.", "that Friday = 2020-10-09"},
		{"Two men were held days later.", "days later = -"},
		{"Two men were held 30 minutes later.", "30 minutes later = 2020-10-10..2020-10-11"},
		{"He said that day labourers were held.", ""},
		{"Two men were held following the raid.", ""},
	} {
		got := found(row.text, func(e Expr) string {
			if _, placed := e.Resolve(wednesday, Past); placed || e.Kind != Anaphoric {
				t.Errorf("%q: %s, placed by the publication day: %v", row.text, e.Kind, placed)
			}
			out, ok := e.ResolveFrom(saturday)
			if !ok {
				return "-"
			}
			if out.Basis != "relative" {
				t.Errorf("%q: basis %s", row.text, out.Basis)
			}
			return written(out.From, out.To, out.Precision)
		})
		if got != row.want {
			t.Errorf("%q\n got %s\nwant %s", row.text, got, row.want)
		}
	}
}

func TestAnaphorsOfAnEventKnownToTheMonth(t *testing.T) {
	october := schema.Time{From: "2020-10-01", To: "2020-10-31", Precision: "month"}
	for text, want := range map[string]string{
		"the same month":    "2020-10",
		"two years later":   "2022",
		"two months later":  "2020-12",
		"the following day": "2020-10-02..2020-11-01",
		"the week before":   "2020-09-21..2020-10-25",
	} {
		e := Find("It ended " + text + ".")[0]
		got, ok := e.ResolveFromTime(october)
		if !ok || written(got.From, got.To, got.Precision) != want {
			t.Errorf("%q: got %v %v, want %s", text, got, ok, want)
		}
	}
}

func TestResolveFromIsForAnaphorsOnly(t *testing.T) {
	for _, text := range []string{"It ended on Friday.", "It ended two days ago.", "It ended on 4 May 2019.", "It took two days."} {
		if got, ok := Find(text)[0].ResolveFrom(saturday); ok {
			t.Errorf("%q: placed at %v", text, got)
		}
	}
	if _, ok := Find("It ended the same day.")[0].ResolveFrom("10 October"); ok {
		t.Error("a day that is no day was accepted")
	}
}
