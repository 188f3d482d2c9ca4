package clean

import (
	"regexp"
	"strconv"
	"strings"

	"newsgraph/article/day"
)

// The ways in which datelines write their day.
var (
	monthDay     = regexp.MustCompile(`(?i)^` + day.MonthNames + `\.?\s+(\d{1,2})(?:st|nd|rd|th)?\.?$`)
	dayMonth     = regexp.MustCompile(`(?i)^(\d{1,2})(?:st|nd|rd|th)?\s+` + day.MonthNames + `\.?$`)
	dayMonthYear = regexp.MustCompile(`(?i)^(\d{1,2})\s+` + day.MonthNames + `\.?\s+(\d{4}|\d\d)$`)
	year         = regexp.MustCompile(`^(?:1[6-9]|20)\d\d$`)
)

// readDay reads "March 22", "22 March", "4 JAN 90", "2024", a weekday, "NO DATE".
func (c *candidate) readDay(s string) bool {
	low := strings.ToLower(s)
	switch m := dayMonthYear.FindStringSubmatch(s); {
	case m != nil:
		c.day, _ = day.ISO(m[3], m[2], m[1])
	case monthDay.MatchString(s):
		m = monthDay.FindStringSubmatch(s)
		c.day = yearless(m[1], m[2])
	case dayMonth.MatchString(s):
		m = dayMonth.FindStringSubmatch(s)
		c.day = yearless(m[2], m[1])
	case year.MatchString(s) && strings.HasPrefix(c.day, "--"):
		c.day, _ = day.ISO(s, c.day[2:4], c.day[5:])
	case signWords[low] && !strings.Contains(low, " "), low == "no date":
	default:
		return false
	}
	c.dated = true
	return true
}

// resolve gives a day without a year the year of publication, or the one before
// it where the day would otherwise lie well after that.
func (p *page) resolve(written string) string {
	pub := p.published()
	if !strings.HasPrefix(written, "--") {
		return written
	}
	if pub == "" {
		return ""
	}
	full, ok := day.ISO(pub[:4], written[2:4], written[5:])
	if ok && full > day.After(pub, 7) {
		full, ok = day.ISO(previousYear(pub[:4]), written[2:4], written[5:])
	}
	if !ok {
		return ""
	}
	return full
}

// yearless writes a day without its year as --MM-DD; empty when there is none
// such.
func yearless(month, number string) string {
	full, ok := day.ISO("2000", month, number)
	if !ok {
		return ""
	}
	return "-" + full[4:]
}

func previousYear(y string) string {
	n, _ := strconv.Atoi(y)
	return strconv.Itoa(n - 1)
}
