package timex

import "testing"

func TestWeekdays(t *testing.T) {
	check(t, Past, []sentence{
		{"A bomb went off on Friday in the market.", "Friday = 2021-06-11"},
		{"A bomb went off Friday.", "Friday = 2021-06-11"},
		{"A bomb went off on Wednesday.", "Wednesday = 2021-06-16"},
		{"A bomb went off on Tuesday.", "Tuesday = 2021-06-15"},
		{"Friday's bomb was the second.", "Friday = 2021-06-11"},
		{"Friday’s bomb was the second.", "Friday = 2021-06-11"},
		{"A bomb went off this Friday.", "this Friday = 2021-06-11"},
		{"A bomb went off last Friday.", "last Friday = 2021-06-11"},
		{"A bomb went off last Wednesday.", "last Wednesday = 2021-06-09"},
		{"A bomb went off this past Monday.", "this past Monday = 2021-06-14"},
		{"A bomb went off on Friday night.", "Friday night = 2021-06-11"},
		{"A bomb went off early Friday.", "early Friday = 2021-06-11"},
		{"A bomb went off early on Friday.", "early on Friday = 2021-06-11"},
		{"A bomb went off late Thursday.", "late Thursday = 2021-06-10"},
		{"A bomb went off late Thursday night.", "late Thursday night = 2021-06-10"},
		{"A bomb went off on Friday evening local time.", "Friday evening = 2021-06-11"},
		{"A bomb went off in the early hours of Sunday.", "Sunday = 2021-06-13"},
		{"A bomb went off at 10 a.m. Monday.", "Monday = 2021-06-14"},
		{"A bomb went off on Friday last week.", "Friday last week = 2021-06-11"},
		{"A bomb went off on Tuesday of last week.", "Tuesday of last week = 2021-06-08"},
		{"A bomb went off last week on Tuesday.", "last week on Tuesday = 2021-06-08"},
		{"A bomb went off a week ago Friday.", "a week ago Friday = 2021-06-04"},
		{"A bomb went off two weeks ago on Monday.", "two weeks ago on Monday = 2021-05-31"},
		{"A bomb went off two Fridays ago.", "two Fridays ago = 2021-06-04"},
		{"A bomb went off on Friday and Saturday.", "Friday = 2021-06-11; Saturday = 2021-06-12"},
		{"Bombs went off overnight Sunday.", "overnight Sunday = 2021-06-13..2021-06-14"},
		{"The market opens on Fridays.", "Fridays = duration"},
		{"The market opens every Friday.", "every Friday = duration"},
	})
	check(t, Future, []sentence{
		{"Talks will resume on Friday.", "Friday = 2021-06-18"},
		{"Talks will resume on Wednesday.", "Wednesday = 2021-06-16"},
		{"Talks will resume on Tuesday.", "Tuesday = 2021-06-22"},
		{"Talks will resume this Friday.", "this Friday = 2021-06-18"},
		{"Talks will resume next Friday.", "next Friday = 2021-06-18"},
		{"Talks will resume next Wednesday.", "next Wednesday = 2021-06-23"},
		{"Talks will resume this coming Monday.", "this coming Monday = 2021-06-21"},
		{"Talks will resume on Friday next week.", "Friday next week = 2021-06-25"},
		{"Talks will resume on Friday week.", "Friday week = 2021-06-25"},
		{"Talks will resume a week from Monday.", "a week from Monday = 2021-06-28"},
		{"Talks will resume a week on Monday.", "a week on Monday = 2021-06-28"},
	})
	check(t, Present, []sentence{
		{"Bomb kills ten on Friday.", "Friday = 2021-06-11"},
	})
}

func TestWeekdaysInNames(t *testing.T) {
	check(t, Past, []sentence{
		{"He told the Sunday Times so.", ""},
		{"She reads The Sunday Telegraph and the Saturday Star.", ""},
		{"The Monday Club met.", ""},
		{"Sunday school was closed.", ""},
		{"Shoppers crowded the Black Friday sales.", ""},
		{"The inquiry into Bloody Sunday is over.", ""},
		{"Super Tuesday decided the race.", ""},
		{"Sheffield Wednesday lost.", ""},
	})
}
