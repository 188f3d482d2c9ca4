package timex

import "testing"

func TestRanges(t *testing.T) {
	check(t, Past, []sentence{
		{"The fair ran from May 3 to May 8.", "from May 3 to May 8 = 2021-05-03..2021-05-08"},
		{"The fair ran from May 3 until June 8, 2019.", "from May 3 until June 8, 2019 = 2019-05-03..2019-06-08"},
		{"The fair ran May 3–8.", "May 3–8 = 2021-05-03..2021-05-08"},
		{"The fair ran May 3-8, 2019.", "May 3-8, 2019 = 2019-05-03..2019-05-08"},
		{"The fair ran from 3 to 8 May 2019.", "from 3 to 8 May 2019 = 2019-05-03..2019-05-08"},
		{"The fair ran 3-8 May 2019.", "3-8 May 2019 = 2019-05-03..2019-05-08"},
		{"The fair ran on 7 and 8 May.", "7 and 8 May = 2021-05-07..2021-05-08"},
		{"The fair ran on May 7 and 8.", "May 7 and 8 = 2021-05-07..2021-05-08"},
		{"The fair ran November 30-December 2.", "November 30-December 2 = 2020-11-30..2020-12-02"},
		{"The fair ran from December 30 to January 2.", "from December 30 to January 2 = 2020-12-30..2021-01-02"},
		{"The fair ran from November to January 2015.", "from November to January 2015 = 2014-11-01..2015-01-31"},
		{"The war lasted from 1936 to 1939.", "from 1936 to 1939 = 1936-01-01..1939-12-31"},
		{"The war lasted between 1936 and 1939.", "between 1936 and 1939 = 1936-01-01..1939-12-31"},
		{"The war of 1936-1939 was lost.", "1936-1939 = 1936-01-01..1939-12-31"},
		{"It rained between March and May 2015.", "between March and May 2015 = 2015-03-01..2015-05-31"},
		{"It rained in January-March 1987.", "January-March 1987 = 1987-01-01..1987-03-31"},
		{"It rained in February and March.", "February and March = 2021-02-01..2021-03-31"},
		{"It rained in February and October.", "February = 2021-02; October = 2020-10"},
		{"It rained on March 8 and April 2.", "March 8 = 2021-03-08; April 2 = 2021-04-02"},
		{"It rained between March 8 and April 2.", "between March 8 and April 2 = 2021-03-08..2021-04-02"},
		{"It rained in March/April.", "March/April = 2021-03-01..2021-04-30"},
		{"It rained from Monday to Friday.", "from Monday to Friday = 2021-06-07..2021-06-11"},
		{"It rained Saturday through Monday.", "Saturday through Monday = 2021-06-12..2021-06-14"},
		{"It rained from last Monday until yesterday.", "from last Monday until yesterday = 2021-06-14..2021-06-15"},
		{"It rained from the 1970s to the 1990s.", "from the 1970s to the 1990s = 1970-01-01..1999-12-31"},
		{"On May 8, 20 people drowned.", "May 8 = 2021-05-08"},
		{"On May 8 and 20 people drowned.", "May 8 = 2021-05-08"},
		{"Prices rose from 2000 to 3000 dollars.", ""},
		{"Between 1800 and 1900 hours it rained.", ""},
	})
	check(t, Future, []sentence{
		{"The fair will run from Monday to Friday.", "from Monday to Friday = 2021-06-21..2021-06-25"},
		{"The fair will run from Thursday to Monday.", "from Thursday to Monday = 2021-06-17..2021-06-21"},
		{"The fair will run from Friday to Thursday.", "from Friday to Thursday = 2021-06-18..2021-06-24"},
	})
}

func TestBounds(t *testing.T) {
	check(t, Past, []sentence{
		{"He has been in jail since 1999.", "since 1999 = 1999-01-01..2021-06-16"},
		{"He has been in jail since Monday.", "since Monday = 2021-06-14..2021-06-16"},
		{"He has been in jail since last week.", "since last week = 2021-06-07..2021-06-16"},
		{"He has been in jail since May 4.", "since May 4 = 2021-05-04..2021-06-16"},
		{"He has been in jail since early September 2015.", "since early September 2015 = 2015-09-01..2021-06-16"},
		{"He has been in jail since the 1990s.", "since the 1990s = 1990-01-01..2021-06-16"},
		{"He has been in jail since June 30.", "since June 30 = 2020-06-30..2021-06-16"},
		{"He was in jail until 2015.", "until 2015 = 2015"},
		{"He was in jail until Friday.", "until Friday = 2021-06-11"},
		{"By Friday he was free.", "By Friday = 2021-06-11"},
		{"He left before 2015.", "before 2015 = -"},
		{"He left after May 4.", "after May 4 = -"},
		{"He left after Friday's riot.", "Friday = 2021-06-11"},
		{"He left after Friday prayers.", "Friday = 2021-06-11"},
		{"He left after a three-day siege.", "three-day = duration"},
		{"Since then he has been quiet.", ""},
	})
	check(t, Future, []sentence{
		{"Emissions will be halved by 2030.", "by 2030 = 2021-06-16..2030-12-31"},
		{"The truce will hold until Friday.", "until Friday = 2021-06-16..2021-06-18"},
		{"The truce will hold until the end of June.", "until the end of June = 2021-06-16..2021-06-30"},
		{"The truce will hold through Friday.", "through Friday = 2021-06-16..2021-06-18"},
		{"He will stay in jail since Monday.", "since Monday = 2021-06-14..2021-06-16"},
	})
}

func TestLimitDropsTheBound(t *testing.T) {
	for text, want := range map[string]string{
		"by 2030": "2030", "before 2015": "2015", "after May 4": "2021-05-04", "since 1999": "1999",
	} {
		e := Find("It was so " + text + ".")[0]
		if got := value(e.Limit(), wednesday, Past); got != want {
			t.Errorf("%q: got %s, want %s", text, got, want)
		}
		if e.Limit().Text != text {
			t.Errorf("%q: the text changed to %q", text, e.Limit().Text)
		}
	}
}
