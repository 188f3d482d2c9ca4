// Package day reads the day of publication as files, pages and addresses write it.
// A day is written YYYY-MM-DD. It never reads the clock.
package day

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// MonthNames is a pattern of the English months, in full or cut short, in small
// letters, with one group.
const MonthNames = `(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`

// The ways in which pages and files write a whole day. Each gives three groups,
// whose meaning is told by the letters of its name.
var (
	dayYMD     = regexp.MustCompile(`(?:^|[^\d./-])((?:1[6-9]|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?:[^\d./-]|[.,]?$)`)
	dayDMonthY = regexp.MustCompile(`(?i)(?:^|[^\w])(\d{1,2})(?:st|nd|rd|th)?[ .-]+(?:of )?` + MonthNames + `[ .,-]+['’]?((?:1[6-9]|20)\d\d|\d\d)(?:[^\w:]|$)`)
	dayMonthDY = regexp.MustCompile(`(?i)(?:^|[^\w])` + MonthNames + `\.? +(\d{1,2})(?:st|nd|rd|th)?,? +((?:1[6-9]|20)\d\d)(?:[^\w]|$)`)
	dayDMY     = regexp.MustCompile(`(?:^|[^\d./-])(\d{1,2})([./-])(\d{1,2})[./-]((?:1[6-9]|20)\d\d)(?:[^\d./-]|[.,]?$)`)
	dayCompact = regexp.MustCompile(`^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d{4,6}Z?)?$`)
)

// Of reads the calendar day that a string states: a timestamp of ISO 8601, RFC
// 3339 or RFC 1123, "22 March 2024", "Mar. 22nd, 2024", "22.03.2024",
// "20240322". It gives YYYY-MM-DD, in the string's own time zone. A day that
// could be read two ways (03/04/2024) is none.
func Of(s string) (string, bool) {
	s = strings.TrimSpace(s)
	if m := dayCompact.FindStringSubmatch(s); m != nil {
		return ISO(m[1], m[2], m[3])
	}
	s = strings.Replace(s, "T", " ", 1)
	if m := dayYMD.FindStringSubmatch(s); m != nil {
		return ISO(m[1], m[2], m[3])
	}
	if m := dayMonthDY.FindStringSubmatch(s); m != nil {
		return ISO(m[3], m[1], m[2])
	}
	if m := dayDMonthY.FindStringSubmatch(s); m != nil {
		return ISO(m[3], m[2], m[1])
	}
	if m := dayDMY.FindStringSubmatch(s); m != nil {
		return dottedDay(m[4], m[1], m[3], m[2])
	}
	return "", false
}

// dottedDay reads 22.3.2024, which is day first, and 22/3/2024 or 3/22/2024,
// where only a number over twelve tells.
func dottedDay(year, a, b, sep string) (string, bool) {
	x, _ := strconv.Atoi(a)
	y, _ := strconv.Atoi(b)
	switch {
	case sep == "." || x > 12 || x == y:
		return ISO(year, b, a)
	case y > 12:
		return ISO(year, a, b)
	}
	return "", false
}

// ISO checks a day and writes it as YYYY-MM-DD. Years of two digits lie
// between 1950 and 2049.
func ISO(year, month, day string) (string, bool) {
	y, _ := strconv.Atoi(year)
	d, _ := strconv.Atoi(day)
	m := monthNumber(month)
	if len(year) == 2 {
		y += 1900
		if y < 1950 {
			y += 100
		}
	}
	t := time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)
	if m < 1 || m > 12 || d < 1 || t.Day() != d {
		return "", false
	}
	return fmt.Sprintf("%04d-%02d-%02d", y, m, d), true
}

// monthNumber reads "3", "03", "mar" or "March"; 0 is no month.
func monthNumber(s string) int {
	if n, err := strconv.Atoi(s); err == nil {
		return n
	}
	if len(s) < 3 {
		return 0
	}
	return strings.Index("janfebmaraprmayjunjulaugsepoctnovdec", strings.ToLower(s[:3]))/3 + 1
}

// After is the day n days after one that is written YYYY-MM-DD.
func After(day string, n int) string {
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return day
	}
	return t.AddDate(0, 0, n).Format(time.DateOnly)
}
