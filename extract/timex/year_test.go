package timex

import "testing"

func TestYears(t *testing.T) {
	check(t, Past, []sentence{
		{"In 2015 the mill burned down.", "2015 = 2015"},
		{"The mill burned down back in 1815.", "1815 = 1815"},
		{"The 2015 fire destroyed the mill.", "2015 = 2015"},
		{"A 2013 law forbids it.", "2013 = 2013"},
		{"The failed 2016 coup changed the army.", "2016 = 2016"},
		{"Kabul's 2001 fall was quick.", "2001 = 2001"},
		{"The siege (1993) is remembered.", "1993 = 1993"},
		{"The siege (1992-1995) is remembered.", "1992-1995 = 1992-01-01..1995-12-31"},
		{"They recall 2007, when the mill burned down.", "2007 = 2007"},
		{"Late 2016 saw floods.", "Late 2016 = 2016"},
		{"Floods came in early 2017.", "early 2017 = 2017"},
		{"Floods came at the end of 2017.", "the end of 2017 = 2017"},
		{"2017 was a year of floods.", "2017 = 2017"},
		{"In 1997 and 1998, floods came.", "1997 = 1997; 1998 = 1998"},
		{"Floods came in 1997, 1998 and 2003.", "1997 = 1997; 1998 = 1998; 2003 = 2003"},
		{"Floods came last year.", "last year = 2020"},
		{"Floods came in the year 2000.", "2000 = 2000"},
		{"In around 1920 the family moved.", "1920 = 1920"},
		{"Exports grew in 2011/12.", "2011/12 = 2011-01-01..2012-12-31"},
		{"Exports grew in 2010-11.", "2010-11 = 2010-01-01..2011-12-31"},
		{"Exports grew in fiscal 2019.", "fiscal 2019 = 2019"},
		{"Exports grew in fiscal year 2019/20.", "fiscal year 2019/20 = 2019-01-01..2020-12-31"},
		{"Exports grew in the last fiscal year.", "the last fiscal year = 2020"},
		{"Exports grew in 2020, compared with 2019.", "2020 = 2020; 2019 = 2019"},
		{"Exports grew in fiscal years 2010 and 2011.", "2010 = 2010; 2011 = 2011"},
		{"The list for 2018-2020 was long.", "2018-2020 = 2018-01-01..2020-12-31"},
		{"The war (1704 -- 1717) was long.", "1704 -- 1717 = 1704-01-01..1717-12-31"},
		{"From 1989 onwards exports grew.", "From 1989 onwards = 1989-01-01..2021-06-16"},
		{"By 1449 the town was gone.", "By 1449 = 1449"},
		{"The cuts target 2025's deficit.", ""},
	})
}

func TestNotYears(t *testing.T) {
	check(t, Past, []sentence{
		{"The blaze killed 2015 people.", ""},
		{"The blaze drove out 2,015 people.", ""},
		{"Some 2015 armed men came.", ""},
		{"One in 2000 people carries it.", ""},
		{"Resolution 2254 was adopted.", ""},
		{"Flight 1549 landed on the river.", ""},
		{"It cost $2015 and later €1990.", ""},
		{"The train left at 2015 GMT.", ""},
		{"The train left by 1900 hours.", ""},
		{"A curfew from 1800 GMT was announced.", ""},
		{"The total of 2015 was a record.", ""},
		{"They were armed with 1915 rifles of brass.", ""},
		{"The summit is 2015 metres high.", ""},
		{"Call 555-2015 or +44 20 1999 0958.", ""},
		{"In 1200 BC the city burned.", ""},
		{"He paid for 2000 dollars of grain.", ""},
	})
}

func TestDecadesAndCenturies(t *testing.T) {
	check(t, Past, []sentence{
		{"The dam was built in the 1990s.", "the 1990s = 1990-01-01..1999-12-31"},
		{"The dam was built in the 1980's.", "the 1980's = 1980-01-01..1989-12-31"},
		{"The dam was built in the late 1990s.", "the late 1990s = 1990-01-01..1999-12-31"},
		{"The dam was built in the mid-1990s.", "the mid-1990s = 1990-01-01..1999-12-31"},
		{"The dam was built in the 80s.", "the 80s = 1980-01-01..1989-12-31"},
		{"The dam was built in the '80s.", "the '80s = 1980-01-01..1989-12-31"},
		{"The dam was built in the eighties.", "the eighties = 1980-01-01..1989-12-31"},
		{"The dam was built in the 2000s.", "the 2000s = 2000-01-01..2009-12-31"},
		{"The dam was built in the 1800s.", "the 1800s = 1801-01-01..1900-12-31"},
		{"The dam was built in the 19th century.", "the 19th century = 1801-01-01..1900-12-31"},
		{"The dam was built in the twentieth century.", "the twentieth century = 1901-01-01..2000-12-31"},
		{"A twenty-first century dam was built.", "twenty-first century = 2001-01-01..2100-12-31"},
		{"A man in his 80s drowned.", ""},
		{"Their eighties were quiet.", ""},
		{"With temperatures in the 80s, crowds swam.", ""},
	})
}

func TestPartsOfYears(t *testing.T) {
	check(t, Past, []sentence{
		{"Sales rose in the first quarter.", "the first quarter = 2021-01-01..2021-03-31"},
		{"Sales rose in the fourth quarter.", "the fourth quarter = 2020-10-01..2020-12-31"},
		{"Sales rose in the third quarter of 1987.", "the third quarter of 1987 = 1987-07-01..1987-09-30"},
		{"Sales rose in Q3 2020.", "Q3 2020 = 2020-07-01..2020-09-30"},
		{"Sales rose in Q1.", "Q1 = 2021-01-01..2021-03-31"},
		{"Third-quarter sales rose.", "Third-quarter = 2020-07-01..2020-09-30"},
		{"Sales rose in the first half of 2019.", "the first half of 2019 = 2019-01-01..2019-06-30"},
		{"Sales rose in the second half of last year.", "the second half of last year = 2020-07-01..2020-12-31"},
		{"Sales rose in H1 2019.", "H1 2019 = 2019-01-01..2019-06-30"},
		{"He scored twice in the first half.", ""},
		{"Sales rose in the fiscal first quarter.", "first quarter = vague"},
		{"Sales rose in the first quarter ended January 31.", "the first quarter ended January 31 = 2020-11-01..2021-01-31"},
		{"Sales rose in summer 2015.", "summer 2015 = 2015-06-01..2015-08-31"},
		{"Sales rose in the autumn of 2014.", "the autumn of 2014 = 2014-09-01..2014-11-30"},
		{"Sales rose in the fall of 2014.", "the fall of 2014 = 2014-09-01..2014-11-30"},
		{"Sales rose in winter 2015/16.", "winter 2015/16 = 2015-12-01..2016-02-29"},
		{"Sales rose last winter.", "last winter = 2020-12-01..2021-02-28"},
		{"Sales rose last summer.", "last summer = 2020-06-01..2020-08-31"},
		{"Sales rose this spring.", "this spring = 2021-03-01..2021-05-31"},
		{"Sales rose in the spring.", "the spring = 2021-03-01..2021-05-31"},
		{"The fall of the city shocked all.", ""},
		{"Prices fall and tempers spring.", ""},
		{"Sales rose in the quarter ended March 31, 2021.", "the quarter ended March 31, 2021 = 2021-01-01..2021-03-31"},
		{"Sales rose in the year ended December 31, 2019.", "the year ended December 31, 2019 = 2019-01-01..2019-12-31"},
		{"Sales rose in the three months to March.", "the three months to March = 2021-01-01..2021-03-31"},
		{"Sales rose in the week of May 5.", "the week of May 5 = 2021-05-03..2021-05-09"},
		{"Sales rose in the week ended May 7.", "the week ended May 7 = 2021-05-01..2021-05-07"},
	})
}

func TestHolidays(t *testing.T) {
	check(t, Past, []sentence{
		{"Shots rang out on Christmas Day.", "Christmas Day = 2020-12-25"},
		{"Shots rang out on Christmas Eve 2009.", "Christmas Eve 2009 = 2009-12-24"},
		{"Shots rang out on New Year's Eve.", "New Year's Eve = 2020-12-31"},
		{"Shots rang out on New Year’s Day 2020.", "New Year’s Day 2020 = 2020-01-01"},
		{"Shots rang out on May Day.", "May Day = 2021-05-01"},
		{"Shots rang out on July 4, 2020.", "July 4, 2020 = 2020-07-04"},
		{"Shots rang out on the Fourth of July.", "the Fourth of July = 2021-07-04"},
		{"Shots rang out on Easter Sunday 2019.", "Easter Sunday 2019 = 2019-04-21"},
		{"Shots rang out on Easter Monday.", "Easter Monday = 2021-04-05"},
		{"Shots rang out on Good Friday.", "Good Friday = 2021-04-02"},
		{"Shots rang out on Orthodox Easter Sunday.", "Orthodox Easter Sunday = 2021-05-02"},
		{"Shots rang out last Christmas.", "last Christmas = 2020-12-24..2020-12-26"},
		{"Shots rang out at Easter 2018.", "Easter 2018 = 2018-03-30..2018-04-02"},
		{"Shots rang out at a Christmas market.", ""},
		{"Easter eggs were sold.", ""},
	})
}
