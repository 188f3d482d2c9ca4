package timex

import "testing"

func TestNamesAreNoDates(t *testing.T) {
	check(t, Past, []sentence{
		{"The attacks of 9/11 and 7/7 changed the law.", ""},
		{"The September 11 attacks changed the law.", ""},
		{"The Sept. 11 attackers had visas.", ""},
		{"April Jones met August Wilson and June Smith.", ""},
		{"A book by August Wilson sold well.", ""},
		{"Prime Minister Theresa May resigned, and Mrs May left.", ""},
		{"In May's cabinet nobody agreed.", ""},
		{"The plan may fail, and so may others.", ""},
		{"Workers march on the ministry.", ""},
		{"The March on Washington drew thousands.", ""},
		{"March for Our Lives drew thousands.", ""},
		{"The Women's March drew thousands.", ""},
		{"They march to the square.", ""},
		{"Mr. March and Ms. June spoke.", ""},
		{"The April 6 Movement was banned.", ""},
		{"The March 14 alliance won.", ""},
		{"The 17 November group was broken up.", "17 November = 2020-11-17"},
		{"Mar del Plata and Vina del Mar flooded.", ""},
		{"Jan Smit and Dec Hall sang.", ""},
		{"He sat and the sun set.", ""},
		{"The score was 3/4 and then 24/7.", ""},
		{"COVID-19 March lockdowns hurt.", ""},
		{"It ranks second, not third.", ""},
		{"Room 12 May be free.", ""},
		{"It costs 8.03 or 8,03 francs.", ""},
		{"Version 1.2.2019 of the tool is out.", ""},
		{"See CVE-2019-05-04 for the bug.", ""},
		{"On February 30 nothing happened.", ""},
		{"A letter to May was leaked.", ""},
	})
}

func TestDurations(t *testing.T) {
	check(t, Past, []sentence{
		{"They fought for three days.", "for three days = duration"},
		{"They fought for the three days.", "for the three days = duration"},
		{"They fought for years.", "for years = duration"},
		{"A 25-year-old man was hurt.", "25-year-old = duration"},
		{"The man is 25 years old.", "25 years old = duration"},
		{"The two-week truce is over.", "two-week = duration"},
		{"He got 10 years in prison.", "10 years = duration"},
		{"He got ten to 15 years in prison.", "ten to 15 years = duration"},
		{"More than 20 years of war ended.", "More than 20 years = duration"},
		{"The decade-long war ended.", "decade-long = duration"},
		{"It floods every year.", "every year = duration"},
		{"It floods every two years.", "every two years = duration"},
		{"It floods once a year.", "once a year = duration"},
		{"It costs 20 dollars a day.", "a day = duration"},
		{"A quarter of the town is under water.", ""},
		{"The talks broke down after eight hours.", "eight hours = duration"},
	})
}

func TestDurationMethod(t *testing.T) {
	for text, want := range map[string]bool{
		"for three days": true, "every year": true, "three days ago": false, "recently": false, "on Friday": false,
	} {
		if got := Find("It rained " + text)[0].Duration(); got != want {
			t.Errorf("%q: got %v", text, got)
		}
	}
}

func TestOddForms(t *testing.T) {
	check(t, Past, []sentence{
		{"Sales rose in 2019-05 and fell.", "2019-05 = 2019-05"},
		{"It rained from 4 May 2019 to June 2019.", "from 4 May 2019 to June 2019 = 2019-05-04..2019-06-30"},
		{"It rained from May 2019 to March.", "from May 2019 to March = 2019-05-01..2020-03-31"},
		{"It rained two quarters ago.", "two quarters ago = 2020-10-01..2020-12-31"},
		{"It rained two weekends ago.", "two weekends ago = 2021-06-05..2021-06-06"},
		{"It rained a hundred years ago.", "a hundred years ago = 1921"},
		{"It rained one hundred and more times.", ""},
		{"It rained in the winter of 2015.", "the winter of 2015 = 2015"},
		{"It rained in the half-hour before.", "half-hour before = anaphoric"},
		{"It rained on the fifth Monday of May.", "the fifth Monday of May = 2021-05-31"},
		{"It rained on the fifth Friday of May.", "the fifth Friday of May = 2020-05-29"},
		{"It will rain a fortnight on.", "a fortnight = duration"},
		{"It rained «Friday» … 4 May—early.", "Friday = 2021-06-11; 4 May = 2021-05-04"},
		{"It rained on May 4—the mayor’s birthday.", "May 4 = 2021-05-04"},
		{"It rained on the\nmorning of May\n4, 2019.", "May\n4, 2019 = 2019-05-04"},
		{"It rained in May\n\n4 people drowned.", "May = 2021-05"},
		{"Wet weeks, and May 20 people drowned.", ""},
		{"Next April Jones will sing.", ""},
	})
}
