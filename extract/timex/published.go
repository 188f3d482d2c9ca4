package timex

import (
	"strings"
	"unicode/utf8"
)

// headerLimit is how much of a publication line is read, in bytes.
const headerLimit = 300

// ParsePublished reads the day, YYYY-MM-DD, of a publication time as pages and
// feeds write it: ISO 8601 and RFC 3339, RFC 2822 and 850, ctime, "March 22,
// 2024", "Published 22 March 2024 10:15 GMT", "20240322". The day is the one
// that is written, in whatever zone that was. It fails where no full date stands
// or where its day and month could be swapped.
func ParsePublished(s string) (string, bool) {
	if len(s) > headerLimit {
		cut := headerLimit
		for cut > 0 && !utf8.RuneStart(s[cut]) {
			cut--
		}
		s = s[:cut]
	}
	s = strings.TrimSpace(s)
	if day, ok := compactDay(s); ok {
		return day, true
	}
	for _, e := range Find(ctimeOrder(s)) {
		if e.ranged || e.at.op != opDate || e.at.dom == 0 {
			continue
		}
		t, ok := e.Limit().Resolve(Anchor{}, Unknown)
		if ok && t.Precision == byDay {
			return t.From, true
		}
	}
	return "", false
}

// compactDay reads the basic format of ISO 8601: 20240322, 20240322T101500Z.
func compactDay(s string) (string, bool) {
	const digits = len("20060102")
	if len(s) < digits || digitsAt(s, 0) != digits && digitsAt(s, 0) != digits+len("150405") {
		return "", false
	}
	d, ok := parseDay(s[:4] + "-" + s[4:6] + "-" + s[6:8])
	return d.String(), ok && (len(s) == digits || s[digits] == 'T' || isDigit(s[digits]))
}

// ctimeOrder moves the year of "Fri Mar 22 10:15:00 2024" and of "Fri Mar 22
// 10:15:00 GMT 2024" before its time of day, where a date has it.
func ctimeOrder(s string) string {
	f := strings.Fields(s)
	for i := 2; i+1 < len(f); i++ {
		if strings.Count(f[i], ":") != 2 || digitsAt(f[i-1], 0) != len(f[i-1]) {
			continue
		}
		for k := i + 1; k < len(f) && k <= i+2; k++ {
			if len(f[k]) == 4 && digitsAt(f[k], 0) == 4 {
				return strings.Join(f[:i], " ") + " " + f[k] + " " + strings.Join(f[i:k], " ")
			}
		}
	}
	return s
}
