package clean

import (
	"regexp"
	"strings"
	"unicode"

	"newsgraph/article/words"
)

var address = regexp.MustCompile(`(?i)^(?:https?://\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.-]+|[\w.-]+\.(?:com|org|net|twitter\.com|gov|co\.uk)/\S*|t\.co/\S+)$`)

// symbolLines removes lines that hold no words of a story: hashtags, addresses, bare
// numbers, rows of figures.
func symbolLines(p *page) {
	if p.alone() {
		return
	}
	for i := range p.paras {
		if p.paras[i].gone {
			continue
		}
		if r := symbols(p.of(i)); r != "" {
			p.drop(i, r)
		}
	}
}

// symbols says what s is made of when it is made of no words, else nothing.
func symbols(s string) string {
	fields := strings.Fields(s)
	switch {
	case !strings.ContainsFunc(s, unicode.IsLetter):
		return ReasonNumber
	case all(fields, func(f string) bool { return strings.HasPrefix(f, "#") || f == "," || f == "|" }):
		return ReasonHashtags
	case all(fields, address.MatchString):
		return ReasonLink
	case figures(fields) && !words.Closed(s) && !wordy(s), tabular(s):
		return ReasonFigures
	}
	return ""
}

// figures reports whether at least half of the fields are numbers, and no more
// than three others follow each other.
func figures(fields []string) bool {
	numbers, run := 0, 0
	for _, f := range fields {
		if strings.ContainsAny(f, "0123456789") || !strings.ContainsFunc(f, unicode.IsLetter) {
			numbers++
			run = 0
		} else if run++; run > 3 {
			return false
		}
	}
	return numbers >= 3 && numbers*2 >= len(fields)
}

// wordy reports whether s has many more letters than digits, as a sentence in a
// script that puts no space between words.
func wordy(s string) bool {
	letters, digits := 0, 0
	for _, r := range s {
		switch {
		case unicode.IsDigit(r):
			digits++
		case unicode.IsLetter(r):
			letters++
		}
	}
	return letters > 8*digits
}

// tabular reports whether s is a table set with spaces or dots: three lines or
// more, of which two thirds have a gap between words, and digits.
func tabular(s string) bool {
	rows := strings.Split(s, "\n")
	if len(rows) < 3 {
		return false
	}
	set := 0
	for _, r := range rows {
		r = strings.TrimSpace(r)
		if strings.ContainsAny(r, "0123456789") && (strings.Contains(r, "   ") || strings.Contains(r, "\t") || strings.Contains(r, "....")) {
			set++
		}
	}
	return set*3 >= len(rows)*2
}

// all reports whether f holds for every one of at least one field.
func all(fields []string, f func(string) bool) bool {
	for _, x := range fields {
		if !f(x) {
			return false
		}
	}
	return len(fields) > 0
}
