package timex

import "testing"

func TestWeekdaysOfMany(t *testing.T) {
	check(t, Past, []sentence{
		{"The bridge fell on a Friday in May.", "Friday in May = 2021-05"},
		{"The bridge fell on a Sunday night in March 2019.", "Sunday night in March 2019 = 2019-03"},
		{"The bridge fell one Sunday morning.", "Sunday morning = vague"},
		{"The bridge fell on a Tuesday.", "Tuesday = vague"},
		{"A Tuesday raid freed him.", "Tuesday = 2021-06-15"},
		{"The bridge fell on Monday the 14th.", "Monday the 14th = 2021-06-14"},
		{"The bridge fell on Wednesday (June 9).", "Wednesday (June 9) = 2021-06-09"},
		{"The bridge fell on Tuesday (the mayor saw it).", "Tuesday = 2021-06-15"},
		{"The bridge fell the Monday before last.", "Monday before last = 2021-06-07"},
		{"The bridge fell on the evening of the 14th.", "the 14th = 2021-06-14"},
	})
	check(t, Future, []sentence{
		{"The bridge opens the Friday after next.", "Friday after next = 2021-06-25"},
	})
}

func TestWeekendsAndWeeks(t *testing.T) {
	check(t, Past, []sentence{
		{"It snowed this past weekend.", "this past weekend = 2021-06-12..2021-06-13"},
		{"It snowed over the past weekend.", "the past weekend = 2021-06-12..2021-06-13"},
		{"Snow is due the coming weekend.", "the coming weekend = 2021-06-19..2021-06-20"},
		{"It snowed on the weekend of May 8.", "the weekend of May 8 = 2021-05-08..2021-05-09"},
		{"It snowed over the weekend of May 8–9.", "May 8–9 = 2021-05-08..2021-05-09"},
		{"It snowed in the week beginning May 5.", "the week beginning May 5 = 2021-05-05..2021-05-11"},
		{"It snowed overnight into Sunday.", "overnight into Sunday = 2021-06-12..2021-06-13"},
		{"It snowed overnight into Monday.", "overnight into Monday = 2021-06-13..2021-06-14"},
		{"It snowed overnight from Sunday to Monday.", "from Sunday to Monday = 2021-06-13..2021-06-14"},
		{"He drove overnight into town.", "overnight = 2021-06-15..2021-06-16"},
	})
}

func TestListsOfDaysAndMonths(t *testing.T) {
	check(t, Past, []sentence{
		{"The fair was held on March 8, 9 and 10.", "March 8, 9 and 10 = 2021-03-08..2021-03-10"},
		{"The fair was held on 8, 9 and 10 March.", "8, 9 and 10 March = 2021-03-08..2021-03-10"},
		{"The fair was held on March 8, 9 tents burned.", "March 8 = 2021-03-08"},
		{"The fair was held on May 3rd–5th.", "May 3rd–5th = 2021-05-03..2021-05-05"},
		{"Sales fell in the first three months of 2019.", "the first three months of 2019 = 2019-01-01..2019-03-31"},
		{"Sales fell in the last six months of last year.", "the last six months of last year = 2020-07-01..2020-12-31"},
		{"Sales fell in the first three months of the war.", "three months = duration"},
		{"Sales fell in the 12 months to March.", "the 12 months to March = 2020-04-01..2021-03-31"},
		{"Sales fell in the year to March.", "the year to March = 2020-04-01..2021-03-31"},
		{"Sales fell in the year ended December 31.", "the year ended December 31 = 2020-01-01..2020-12-31"},
		{"Sales fell before year-end.", "before year-end = -"},
		{"Sales fell a year and a half ago.", "a year and a half ago = 2019-01-01..2020-12-31"},
	})
}

func TestTimesThatNobodyCanPlace(t *testing.T) {
	check(t, Past, []sentence{
		{"They met minutes ago.", "minutes ago = vague"},
		{"They met the other day.", "the other day = vague"},
		{"They met in the weeks that followed.", "the weeks = anaphoric"},
		{"They met in the days following the vote.", "the days = anaphoric"},
		{"They met on 12/05/2023.", "12/05/2023 = 2023"},
		{"They met during Ramadan.", ""},
		{"The man, aged 34, met them.", ""},
		{"They met on 2024-03-22T20:15Z.", "2024-03-22 = 2024-03-22"},
	})
}
