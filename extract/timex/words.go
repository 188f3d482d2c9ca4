package timex

import "strings"

// An entry gives words their lexeme; the i-th word's value is n + i*by.
type entry struct {
	words string
	w     word
	flags uint8
	n, by int16
}

// entries is the lexicon but for the words that merely carry a flag.
var entries = []entry{
	{"january february", wMonth, 0, 1, 1},
	{"march april may june", wMonth, given, 3, 1},
	{"july", wMonth, 0, 7, 1},
	{"august", wMonth, given, 8, 1},
	{"september october november december", wMonth, 0, 9, 1},
	{"jan feb mar apr", wMonth, short, 1, 1},
	{"jun jul aug sep oct nov dec", wMonth, short, 6, 1},
	{"sept", wMonth, short, 9, 1},
	{"monday tuesday wednesday thursday friday saturday sunday", wWeekday, 0, 1, 1},
	{"mondays tuesdays wednesdays thursdays fridays saturdays sundays", wWeekday, plural, 1, 1},
	{"mon tue wed thu fri sat sun", wWeekday, short, 1, 1},
	{"tues", wWeekday, short, 2, 1},
	{"thur thurs", wWeekday, short, 4, 0},

	{"minute min", wUnit, 0, int16(uMinute), 0},
	{"minutes mins", wUnit, plural, int16(uMinute), 0},
	{"seconds", wUnit, plural, int16(uSecond), 0},
	{"hour", wUnit, 0, int16(uHour), 0},
	{"hours", wUnit, plural | clock, int16(uHour), 0},
	{"day", wUnit, 0, int16(uDay), 0},
	{"days", wUnit, plural, int16(uDay), 0},
	{"nights", wUnit, plural, int16(uNight), 0},
	{"week", wUnit, 0, int16(uWeek), 0},
	{"weeks", wUnit, plural, int16(uWeek), 0},
	{"weekend", wUnit, 0, int16(uWeekend), 0},
	{"weekends", wUnit, plural, int16(uWeekend), 0},
	{"fortnight", wUnit, 0, int16(uFortnight), 0},
	{"fortnights", wUnit, plural, int16(uFortnight), 0},
	{"month", wUnit, 0, int16(uMonth), 0},
	{"months", wUnit, plural, int16(uMonth), 0},
	{"quarter", wUnit, 0, int16(uQuarter), 0},
	{"qtr", wUnit, short, int16(uQuarter), 0},
	{"mth", wUnit, short, int16(uMonth), 0},
	{"mths", wUnit, short | plural, int16(uMonth), 0},
	{"yr", wUnit, short, int16(uYear), 0},
	{"yrs", wUnit, short | plural, int16(uYear), 0},
	{"quarters", wUnit, plural, int16(uQuarter), 0},
	{"year", wUnit, 0, int16(uYear), 0},
	{"years", wUnit, plural, int16(uYear), 0},
	{"decade", wUnit, 0, int16(uDecade), 0},
	{"decades", wUnit, plural, int16(uDecade), 0},
	{"century", wUnit, 0, int16(uCentury), 0},
	{"centuries", wUnit, plural, int16(uCentury), 0},

	{"one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen", wCardinal, 0, 1, 1},
	{"sixteen seventeen eighteen nineteen", wCardinal, 0, 16, 1},
	{"twenty thirty forty fifty sixty seventy eighty ninety", wCardinal, 0, 20, 10},
	{"first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth", wOrdinal, 0, 1, 1},
	{"thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth", wOrdinal, 0, 13, 1},
	{"thirtieth", wOrdinal, 0, 30, 0},
	{"twenties thirties forties fifties sixties seventies eighties nineties", wEighties, 0, 20, 10},

	{"spring summer autumn winter", wSeason, 0, 0, 1},
	{"fall", wSeason, verbal, 2, 0},
	{"morning afternoon evening noon midday lunchtime dawn dusk daytime", wDaypart, 0, 0, 0},
	{"night nighttime midnight", wDaypart, 0, 1, 0},
	{"yesterday today tomorrow", wDay, 0, -1, 1},
	{"tonight", wDay, 0, 0, 0},
	{"overnight", wOvernight, 0, 0, 0},
	{"this last next", wStep, 0, int16(thisOne), 1},
	{"past", wPast, 0, -1, 0},
	{"coming upcoming", wPast, 0, 1, 0},
	{"previous preceding prior", wFollowing, 0, -1, 0},
	{"following subsequent ensuing", wFollowing, 0, 1, 0},
	{"early late mid", wEarly, 0, 0, 0},
	{"end beginning start middle close", wEnds, 0, 0, 0},
	{"earlier later", wLater, 0, -1, 2},
	{"previously beforehand", wBeforehand, 0, -1, 0},
	{"afterwards afterward", wBeforehand, 0, 1, 0},
	{"since", wBound, 0, int16(Since), 0},
	{"until till til", wBound, 0, int16(Until), 0},
	{"by", wBound, 0, int16(By), 0},
	{"before", wBound, 0, int16(Before), 0},
	{"after", wBound, 0, int16(After), 0},
	{"more", wMore, 0, int16(moreThan), 0},
	{"less fewer", wMore, 0, int16(lessThan), 0},
	{"over", wAbout, 0, int16(moreThan), 0},
	{"about around roughly approximately nearly almost some perhaps", wAbout, 0, int16(roughly), 0},
	{"just exactly only barely", wAbout, 0, int16(exact), 0},
	{"under", wAbout, 0, int16(lessThan), 0},
	{"few several many numerous", wFew, 0, 2, 0},
	{"q1 q2 q3 q4 h1 h2", wPart, 0, 1, 1},
	{"recently lately soon nowadays", wRecently, 0, 0, 0},
	{"once twice", wTimes, 0, 0, 0},

	{"same", wSame, 0, 0, 0}, {"that", wThat, 0, 0, 0}, {"every each per", wEvery, 0, 0, 0},
	{"the", wThe, 0, 0, 0}, {"a an", wA, 0, 1, 0}, {"its his her their our my your whose", wPossessive, 0, 0, 0},
	{"from", wFrom, 0, 0, 0}, {"between", wBetween, 0, 0, 0}, {"through thru", wThrough, 0, 0, 0},
	{"to", wTo, 0, 0, 0}, {"and or", wAnd, 0, 0, 0}, {"of", wOf, 0, 0, 0}, {"in", wIn, 0, 0, 0},
	{"on", wOn, 0, 0, 0}, {"at", wAt, 0, 0, 0}, {"during throughout within", wDuring, 0, 0, 0},
	{"for", wFor, 0, 0, 0}, {"ago", wAgo, 0, 0, 0}, {"now", wNow, 0, 0, 0}, {"hence", wHence, 0, 0, 0},
	{"than", wThan, 0, 0, 0}, {"least most", wLeast, 0, 0, 0}, {"couple", wCouple, 0, 0, 0},
	{"half", wHalf, 0, 0, 0}, {"dozen", wDozen, 0, 0, 0}, {"hundred", wHundred, 0, 0, 0},
	{"fiscal financial calendar", wFiscal, 0, 0, 0}, {"fy", wFiscal, short, 0, 0}, {"ended ending ends", wEnded, 0, 0, 0},
	{"old olds", wOld, 0, 0, 0}, {"long", wLong, 0, 0, 0},
	{"full consecutive straight whole successive solid additional", wWhole, 0, 0, 0},
	{"recent", wRecent, 0, 0, 0}, {"time", wTime, 0, 0, 0},
	{"when where while with as but because near against despite into compared beyond toward towards like versus vs plus either", wJoint, 0, 0, 0},
	{"christmas easter good palm ash maundy holy whit pentecost ascension boxing", wHoly, 0, 0, 0},
	{"valentine halloween thanksgiving veterans armistice remembrance bastille", wHoly, 0, 0, 0},
	{"anzac epiphany labor memorial juneteenth new all st saint orthodox", wHoly, 0, 0, 0},
}

// flagged are words that only mark their neighbours, whatever else they do.
var flagged = []struct {
	flag  uint8
	words string
}{
	{counts, `people persons men women children soldiers troops members workers fighters police officers
		employees jobs votes voters units shares barrels rooms seats passengers students pupils victims prisoners
		refugees migrants civilians deaths cases inhabitants residents homes houses households families
		villages schools companies firms cars vehicles tanks rockets missiles pieces copies others dead
		wounded injured million billion trillion mln bln thousand percent pct dollars dlrs euros pounds
		francs marks yen roubles rubles pesos yuan km kilometres kilometers miles metres meters yards
		feet tons tonnes kg kilos kilograms pounds acres hectares litres liters degrees points times
		calories watts megawatts mw rpm mph gmt rounds hostages detainees demonstrators protesters
		supporters delegates participants guests visitors tourists animals trees buildings flights`},
	{clock, "gmt utc est edt cst pst cet cest bst ist hrs hr h am pm bc bce hours"},
	{names, `movement movements brigade brigades revolutionary alliance coalition front organization organisation
		bloc camp forces square street avenue hospital university stadium bridge airport committee
		division regiment battalion`},
	{paper, `times telegraph mirror mail express herald post star sun world independent business tribune
		review nation guardian chronicle observer school league club island`},
	{verbal, `be have has not also well yet never still only soon even now seek face get go come make take
		need become help cause say try lead want i he she it we they you`},
}

// buildLexicon makes the lexicon out of the tables.
func buildLexicon() map[string]lexeme {
	words := make(map[string]lexeme, 512)
	for _, e := range entries {
		n := e.n
		for _, w := range strings.Fields(e.words) {
			if _, twice := words[w]; !twice {
				words[w] = lexeme{e.w, e.flags, n}
			}
			n += e.by
		}
	}
	for _, f := range flagged {
		for _, w := range strings.Fields(f.words) {
			l := words[w]
			l.flags |= f.flag
			words[w] = l
		}
	}
	return words
}
