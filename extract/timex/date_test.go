package timex

import "testing"

func TestWrittenDates(t *testing.T) {
	check(t, Past, []sentence{
		{"The bridge opened on 2019-05-04 after a long delay.", "2019-05-04 = 2019-05-04"},
		{"Log of 2019/05/04: nothing to report.", "2019/05/04 = 2019-05-04"},
		{"It was sent at 2019-05-04T22:10:00Z from the ship.", "2019-05-04 = 2019-05-04"},
		{"The clerk wrote 2019-05-04 04:01:00 on the form.", "2019-05-04 = 2019-05-04"},
		{"The letter is dated 04.05.2019 and unsigned.", "04.05.2019 = 2019-05-04"},
		{"The ferry sank on 25/12/2019 off the cape.", "25/12/2019 = 2019-12-25"},
		{"The ferry sank on 12/25/2019 off the cape.", "12/25/2019 = 2019-12-25"},
		{"The ferry sank on 05/05/2019 off the cape.", "05/05/2019 = 2019-05-05"},
		{"The ferry sank on 04/05/2019 off the cape.", "04/05/2019 = 2019"},
		{"The mine closed on May 4, 2019, the owner said.", "May 4, 2019 = 2019-05-04"},
		{"The mine closed on May 4 2019.", "May 4 2019 = 2019-05-04"},
		{"The mine closed on May 4,2019.", "May 4,2019 = 2019-05-04"},
		{"The mine closed on May 4th, 2019.", "May 4th, 2019 = 2019-05-04"},
		{"The mine closed on 4 May 2019.", "4 May 2019 = 2019-05-04"},
		{"The mine closed on 4th May 2019.", "4th May 2019 = 2019-05-04"},
		{"The mine closed on the 4th of May, 2019.", "the 4th of May, 2019 = 2019-05-04"},
		{"The mine closed on the fourth of May.", "the fourth of May = 2021-05-04"},
		{"The mine closed on the twenty-first of May.", "the twenty-first of May = 2021-05-21"},
		{"The mine closed on May the 4th.", "May the 4th = 2021-05-04"},
		{"Police raided the farm on Sept. 9, 2020.", "Sept. 9, 2020 = 2020-09-09"},
		{"Police raided the farm on Sep 9, 2020.", "Sep 9, 2020 = 2020-09-09"},
		{"Police raided the farm on Aug. 9.", "Aug. 9 = 2020-08-09"},
		{"Police raided the farm on 9 Aug.", "9 Aug. = 2020-08-09"},
		{"Filed 22-MAR-1987 15:01.", "22-MAR-1987 = 1987-03-22"},
		{"He died on February 29, 2020.", "February 29, 2020 = 2020-02-29"},
		{"He died on February 29.", "February 29 = 2020-02-29"},
		{"The ship sailed on Monday, 14 June.", "Monday, 14 June = 2021-06-14"},
		{"The ship sailed on Monday 14 June 2021.", "Monday 14 June 2021 = 2021-06-14"},
		{"The ship sailed on Monday, June 14, 2021.", "Monday, June 14, 2021 = 2021-06-14"},
		{"The ship sailed on Monday night, June 14.", "Monday night, June 14 = 2021-06-14"},
		{"The ship sailed Mon., June 14.", "Mon., June 14 = 2021-06-14"},
		{"The ship sailed on Tuesday, June 14.", "Tuesday, June 14 = 2022-06-14"},
		{"The ship sailed on Sunday, June 14.", "Sunday, June 14 = 2020-06-14"},
		{"The ship sailed on last Monday, June 14.", "last Monday, June 14 = 2021-06-14"},
		{"It began on May 4 last year.", "May 4 last year = 2020-05-04"},
		{"It began on 4 May of this year.", "4 May of this year = 2021-05-04"},
		{"It began on June 16.", "June 16 = 2021-06-16"},
		{"It began on June 17.", "June 17 = 2021-06-17"},
		{"It was set for July 10.", "July 10 = 2021-07-10"},
		{"It began on July 30.", "July 30 = 2020-07-30"},
		{"It began on September 30.", "September 30 = 2020-09-30"},
		{"It began on May one, the union said.", "May one = 2021-05-01"},
		{"It began in the early hours of May 4.", "May 4 = 2021-05-04"},
		{"It began at 10:15 on May 4.", "May 4 = 2021-05-04"},
		{"She was born on 1 January 1850.", "1 January 1850 = 1850-01-01"},
		{"On the 8th of this month it rained.", "the 8th of this month = 2021-06-08"},
		{"On the 30th of last month it rained.", "the 30th of last month = 2021-05-30"},
		{"It rained on the 8th.", "the 8th = 2021-06-08"},
		{"It rained on the 20th, he said.", "the 20th = 2021-05-20"},
	})
}

func TestDatesInUpperCase(t *testing.T) {
	check(t, Past, []sentence{
		{"LA LIBERTAD, 12 FEB 89 (RADIO) -- TWO MEN WERE SHOT.", "12 FEB 89 = 1989-02-12"},
		{"LA LIBERTAD, 4 JAN 20 -- TWO MEN WERE SHOT.", "4 JAN 20 = 2020-01-04"},
		{"THE CONVOY LEFT ON 12 FEBRUARY AND WAS NOT SEEN AGAIN.", "12 FEBRUARY = 2021-02-12"},
		{"THE CONVOY LEFT ON FEBRUARY 12, 1989.", "FEBRUARY 12, 1989 = 1989-02-12"},
		{"THE ROADS WERE CLOSED IN MAY AND MAY BE CLOSED AGAIN.", "MAY = 2021-05"},
		{"UP TO 20 MAY HAVE DIED.", ""},
		{"THE MARCH ENDED AT THE CATHEDRAL.", ""},
		{"TEN THOUSAND MARCH ON THE CAPITAL.", ""},
		{"THE FAIR OPENS ON 20 MARCH.", "20 MARCH = 2021-03-20"},
		{"ON FRIDAY NIGHT THE LIGHTS WENT OUT.", "FRIDAY NIGHT = 2021-06-11"},
		{"THE REBELS STRUCK YESTERDAY.", "YESTERDAY = 2021-06-15"},
		{"THE 19 APRIL MOVEMENT SIGNED NOTHING.", ""},
		{"IN 1974 THE MINE WAS FLOODED.", "1974 = 1974"},
	})
}

func TestFutureAndNearestDates(t *testing.T) {
	check(t, Future, []sentence{
		{"The vote will be held on May 4.", "May 4 = 2022-05-04"},
		{"The vote will be held on June 16.", "June 16 = 2021-06-16"},
		{"The vote will be held on September 30.", "September 30 = 2021-09-30"},
		{"The vote will be held in May.", "May = 2022-05"},
		{"The vote will be held in June.", "June = 2021-06"},
		{"The vote will be held in November.", "November = 2021-11"},
		{"The vote will be held on the 8th.", "the 8th = 2021-07-08"},
		{"The vote will be held on February 29.", "February 29 = 2024-02-29"},
	})
	check(t, Unknown, []sentence{
		{"The vote of May 4 divides the town.", "May 4 = 2021-05-04"},
		{"The vote of September 30 divides the town.", "September 30 = 2021-09-30"},
		{"The vote of January 30 divides the town.", "January 30 = 2021-01-30"},
		{"The vote of December 30 divides the town.", "December 30 = 2020-12-30"},
		{"In November the town votes.", "November = 2021-11"},
	})
}

func TestMonths(t *testing.T) {
	check(t, Past, []sentence{
		{"In March the river froze.", "March = 2021-03"},
		{"In June the river froze.", "June = 2021-06"},
		{"In November the river froze.", "November = 2020-11"},
		{"In September 2015, the river froze.", "September 2015 = 2015-09"},
		{"In Sept 2015 the river froze.", "Sept 2015 = 2015-09"},
		{"In Sept. 2015 the river froze.", "Sept. 2015 = 2015-09"},
		{"In August, 2015 the river froze.", "August, 2015 = 2015-08"},
		{"In May of 2015 the river froze.", "May of 2015 = 2015-05"},
		{"In March '15 the river froze.", "March '15 = 2015-03"},
		{"In March last year the river froze.", "March last year = 2020-03"},
		{"In March of last year the river froze.", "March of last year = 2020-03"},
		{"Last March the river froze.", "Last March = 2021-03"},
		{"Last June the river froze.", "Last June = 2020-06"},
		{"This January the river froze.", "This January = 2021-01"},
		{"In early May the river froze.", "early May = 2021-05"},
		{"In mid-May the river froze.", "mid-May = 2021-05"},
		{"In mid-June 2019 the river froze.", "mid-June 2019 = 2019-06"},
		{"Late in April the river froze.", "Late in April = 2021-04"},
		{"By the end of March 2019 the river froze.", "By the end of March 2019 = 2019-03"},
		{"At the end of May the river froze.", "the end of May = 2021-05"},
		{"At end-April the river froze.", "end-April = 2021-04"},
		{"At the beginning of May the river froze.", "the beginning of May = 2021-05"},
		{"The January attack closed the port.", "January = 2021-01"},
		{"The December 2013 mutiny closed the port.", "December 2013 = 2013-12"},
		{"Its April talks failed.", "April = 2021-04"},
		{"The port, closed in Oct., is open.", "Oct. = 2020-10"},
		{"The first week of March was cold.", "The first week of March = 2021-03-01..2021-03-07"},
		{"The last week of February 2019 was cold.", "The last week of February 2019 = 2019-02-22..2019-02-28"},
	})
}
