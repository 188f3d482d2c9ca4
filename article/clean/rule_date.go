package clean

import (
	"regexp"
	"strings"
	"unicode"

	"newsgraph/article/day"
	"newsgraph/article/words"
)

// headParagraphs is how far down a page its own date, byline and headline stand.
const headParagraphs = 6

// dateWords are the words that may stand beside a date on a line of its own.
var dateWords = words.Set(`published updated posted last modified edited created date time on at of the first
	monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
	am pm a m p noon midnight gmt utc bst ist est edt et cst cdt ct mst mdt pst pdt pt cet cest eet eest msk jst sgt hkt aest wat cat eat z t
	local hrs hours hour h minutes minutes mins min minute days day weeks week ago read st nd rd th today yesterday`)

// signWords are those of which a date line has at least one.
var signWords = words.Set(`monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
	am pm gmt utc ago read published updated posted modified`)

var (
	monthWord = regexp.MustCompile(`(?i)^` + day.MonthNames + `$`)
	clockTime = regexp.MustCompile(`\b([01]?\d|2[0-3])[:.h][0-5]\d\b`)
)

// dateLines removes lines that hold nothing but a date or a time, and learns
// the publication day from those at the head of the page.
func dateLines(p *page) {
	if p.alone() {
		return
	}
	for i := range p.paras {
		if p.paras[i].gone || !isDateLine(p.of(i)) {
			continue
		}
		if d, ok := day.Of(p.of(i)); ok && i < headParagraphs && p.day == "" {
			p.day = d
		}
		p.drop(i, ReasonDate)
	}
}

// isDateLine reports whether s is made of date words and numbers alone.
func isDateLine(s string) bool {
	fields := strings.FieldsFunc(strings.ToLower(s), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
	if len(s) > 160 || len(fields) > 24 || !strings.ContainsAny(s, "0123456789") {
		return false
	}
	_, sign := day.Of(s)
	sign = sign || clockTime.MatchString(s)
	for _, f := range fields {
		month := monthWord.MatchString(f)
		if !month && !dateWords[f] && !ordinal(f) {
			return false
		}
		sign = sign || month || signWords[f]
	}
	return sign
}

// ordinal reports whether f is a number: 22, 22nd, 4pm.
func ordinal(f string) bool {
	digits := strings.TrimLeftFunc(f, unicode.IsDigit)
	return len(digits) < len(f) && len(f) <= 6 && (digits == "" || dateWords[digits])
}
