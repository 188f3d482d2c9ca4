package timex

import "testing"

func TestDeicticDays(t *testing.T) {
	check(t, Past, []sentence{
		{"The court ruled today.", "today = 2021-06-16"},
		{"The court ruled yesterday.", "yesterday = 2021-06-15"},
		{"The court ruled yesterday afternoon.", "yesterday afternoon = 2021-06-15"},
		{"The court rules tomorrow.", "tomorrow = 2021-06-17"},
		{"The court ruled earlier today.", "earlier today = 2021-06-16"},
		{"The court sat until late last night.", "until late last night = 2021-06-15"},
		{"The court sat this morning.", "this morning = 2021-06-16"},
		{"The court sits tonight.", "tonight = 2021-06-16"},
		{"The court sat the day before yesterday.", "the day before yesterday = 2021-06-14"},
		{"The court sits the day after tomorrow.", "the day after tomorrow = 2021-06-18"},
		{"The court sat the night before last.", "the night before last = 2021-06-14"},
		{"Shells fell overnight.", "overnight = 2021-06-15..2021-06-16"},
		{"Overnight rates fell.", ""},
		{"They took an overnight train.", ""},
		{"He told USA Today and Daily Today.", ""},
		{"See archive.today/x9 for a copy.", ""},
	})
}

func TestRunningUnits(t *testing.T) {
	check(t, Past, []sentence{
		{"It was signed this week.", "this week = 2021-06-14..2021-06-20"},
		{"It was signed last week.", "last week = 2021-06-07..2021-06-13"},
		{"It will be signed next week.", "next week = 2021-06-21..2021-06-27"},
		{"It was signed the week before last.", "the week before last = 2021-05-31..2021-06-06"},
		{"It was signed earlier this week.", "earlier this week = 2021-06-14..2021-06-20"},
		{"It was signed last weekend.", "last weekend = 2021-06-12..2021-06-13"},
		{"It was signed over the weekend.", "the weekend = 2021-06-12..2021-06-13"},
		{"It was signed this month.", "this month = 2021-06"},
		{"It was signed earlier this month.", "earlier this month = 2021-06"},
		{"It was signed last month.", "last month = 2021-05"},
		{"It was signed at the end of last month.", "the end of last month = 2021-05"},
		{"It will be signed next month.", "next month = 2021-07"},
		{"It was signed last quarter.", "last quarter = 2021-01-01..2021-03-31"},
		{"It was signed this year.", "this year = 2021"},
		{"It was signed late last year.", "late last year = 2020"},
		{"It will be signed later this year.", "later this year = 2021"},
		{"It was signed the year before last.", "the year before last = 2019"},
		{"It was signed at the beginning of the year.", "the beginning of the year = 2021"},
		{"It was signed last decade.", "last decade = 2010-01-01..2019-12-31"},
		{"It was signed this century.", "this century = 2001-01-01..2100-12-31"},
	})
	check(t, Future, []sentence{
		{"It will be signed at the weekend.", "the weekend = 2021-06-19..2021-06-20"},
		{"It will be signed this weekend.", "this weekend = 2021-06-19..2021-06-20"},
		{"It will be signed next weekend.", "next weekend = 2021-06-26..2021-06-27"},
		{"It will be signed by the end of the month.", "by the end of the month = 2021-06-16..2021-06-30"},
	})
}

func TestAgo(t *testing.T) {
	check(t, Past, []sentence{
		{"The dam broke two days ago.", "two days ago = 2021-06-14"},
		{"The dam broke 10 days ago.", "10 days ago = 2021-06-06"},
		{"The dam broke two nights ago.", "two nights ago = 2021-06-14"},
		{"The dam broke a week ago.", "a week ago = 2021-06-06..2021-06-12"},
		{"The dam broke two weeks ago.", "two weeks ago = 2021-05-30..2021-06-05"},
		{"The dam broke a fortnight ago.", "a fortnight ago = 2021-05-30..2021-06-05"},
		{"The dam broke a month ago.", "a month ago = 2021-05"},
		{"The dam broke 18 months ago.", "18 months ago = 2019-12"},
		{"The dam broke half a year ago.", "half a year ago = 2020-12"},
		{"The dam broke two years ago.", "two years ago = 2019"},
		{"The dam broke more than two years ago.", "more than two years ago = 2019"},
		{"The dam broke nearly twenty-five years ago.", "nearly twenty-five years ago = 1996"},
		{"The dam broke two and a half years ago.", "two and a half years ago = 2018-01-01..2019-12-31"},
		{"The dam broke a decade ago.", "a decade ago = 2006-01-01..2015-12-31"},
		{"The dam broke half a century ago.", "half a century ago = 1971"},
		{"The dam broke a year ago today.", "a year ago today = 2020-06-16"},
		{"The dam broke two years ago this month.", "two years ago this month = 2019-06"},
		{"The dam broke a few days ago.", "a few days ago = 2021-06-07..2021-06-14"},
		{"The dam broke several years ago.", "several years ago = 2012-01-01..2019-12-31"},
		{"The dam broke two or three years ago.", "two or three years ago = 2018-01-01..2019-12-31"},
		{"The dam broke about ten days ago.", "about ten days ago = 2021-06-05..2021-06-07"},
		{"The dam broke more than ten days ago.", "more than ten days ago = 2021-05-31..2021-06-06"},
		{"The dam broke less than a month ago.", "less than a month ago = 2021-05-16..2021-06-16"},
		{"The dam broke three hours ago.", "three hours ago = 2021-06-15..2021-06-16"},
		{"The dam broke 48 hours ago.", "48 hours ago = 2021-06-14"},
		{"The dam broke years ago.", "years ago = vague"},
		{"The dam broke recently.", "recently = vague"},
		{"Dams broke in recent weeks.", "in recent weeks = vague"},
		{"As soon as the dam broke they fled.", ""},
	})
}

func TestSpans(t *testing.T) {
	check(t, Past, []sentence{
		{"Ten died in the past two weeks.", "the past two weeks = 2021-06-02..2021-06-16"},
		{"Ten died over the last decade.", "the last decade = 2011-06-16..2021-06-16"},
		{"Ten died in the past year.", "the past year = 2020-06-16..2021-06-16"},
		{"Ten died in the last 24 hours.", "the last 24 hours = 2021-06-15..2021-06-16"},
		{"Ten died over the past few days.", "the past few days = 2021-06-07..2021-06-16"},
		{"The truce will last two weeks.", "last two weeks = duration"},
		{"The truce may last a week.", "a week = duration"},
		{"The truce held for last two weeks.", "last two weeks = 2021-06-02..2021-06-16"},
		{"Ten died in the last two weeks of the siege.", "the last two weeks = duration"},
	})
	check(t, Future, []sentence{
		{"Rain will fall in the next 48 hours.", "the next 48 hours = 2021-06-16..2021-06-18"},
		{"Rain will fall over the next week.", "the next week = 2021-06-16..2021-06-23"},
		{"Rain will fall in the coming days.", "the coming days = vague"},
		{"Rain will fall in three days.", "in three days = 2021-06-19"},
		{"Rain will fall in two weeks.", "in two weeks = 2021-06-27..2021-07-03"},
		{"Rain will fall in two weeks' time.", "in two weeks' time = 2021-06-27..2021-07-03"},
		{"Rain will fall three years from now.", "three years from now = 2024"},
		{"Rain will fall for the first time in two years.", "in two years = duration"},
	})
	check(t, Past, []sentence{
		{"The wall was built in three days.", "in three days = -"},
	})
}
