package clean

import (
	"regexp"
	"strings"

	"newsgraph/article/words"
)

// candidate is a text that may be a dateline: what stands before a dash or a
// colon at the start of a report.
type candidate struct {
	text   string // the article's
	at     int    // where head begins in text
	head   string
	rest   string // what follows
	agency string
	colon  bool

	place, region Span
	day           string // YYYY-MM-DD, or --MM-DD without a year
	dated         bool
	known         bool // the agency is a known one
}

var (
	knownAgency = regexp.MustCompile(`(?i)^` + signed + `$`)
	inBrackets  = regexp.MustCompile(`\s*\(([^()]{2,50})\)\s*$`)
	placeRegion = regexp.MustCompile(`^(.+?)\s*\(([^()]{2,40})\)$`)
)

// labels are words in capitals that open a paragraph and name no place.
var labels = words.Set(`update updated breaking exclusive watch live analysis opinion factbox fact box explainer warning note photo photos video
	image listen read editorial timeline correction corrected question answer q a reporter interviewer who what when where why how
	urgent alert newsalert refile advisory background highlights summary sources company news file lead notes enquiries reuters host guest moderator`)

// noPlace are words that stand where the city would.
var noPlace = words.Set(`clandestine no city undated unknown location unspecified`)

// read takes the head apart; nil when it is no dateline.
func (c *candidate) read() *Dateline {
	head := c.head
	if c.agency == "" {
		head = c.takeAgency(head)
	} else {
		c.known = true
	}
	if strings.TrimSpace(head) == "" {
		if !c.known || c.colon {
			return nil
		}
		return &Dateline{Agency: c.agency}
	}
	if !c.parts(head) || !c.credible() {
		return nil
	}
	return &Dateline{Place: c.place, Region: c.region, Date: c.day, Agency: c.agency}
}

// strong reports whether a day or a known agency was found.
func (c *candidate) strong() bool { return c.dated || c.known }

// takeAgency reads "(Reuters)" off the end of the head.
func (c *candidate) takeAgency(head string) string {
	m := inBrackets.FindStringSubmatchIndex(head)
	if m == nil {
		return head
	}
	name := strings.TrimSpace(head[m[2]:m[3]])
	if strings.Contains(name, "@") || !isCapital(name) && !knownAgency.MatchString(name) {
		return head
	}
	c.agency, c.known = name, knownAgency.MatchString(name)
	return head[:m[0]]
}

// parts reads the comma-separated parts: the place, then region, weekday, day.
func (c *candidate) parts(head string) bool {
	at := 0
	for n, part := range strings.Split(head, ",") {
		span := trimSpan(head, Span{at, at + len(part)})
		at += len(part) + 1
		s := strings.TrimRight(span.Of(head), ".")
		span.End = span.Start + len(s)
		abs := Span{c.at + span.Start, c.at + span.End}
		switch {
		case n == 0:
			if !c.readPlace(s, abs) {
				return false
			}
		case c.readDay(s):
		case c.region.Empty() && !c.dated && isName(s, 4):
			c.region = abs
		default:
			return false
		}
	}
	return true
}

// readPlace reads "KINGSTON (JAMAICA)" or "BEIRUT/CAIRO", of which it keeps the
// first city.
func (c *candidate) readPlace(s string, at Span) bool {
	if m := placeRegion.FindStringSubmatchIndex(s); m != nil {
		c.region = Span{at.Start + m[4], at.Start + m[5]}
		s = s[m[2]:m[3]]
	}
	s, _, _ = strings.Cut(s, "/")
	s = strings.TrimSpace(s)
	if !isName(s, 5) || dateWords[strings.ToLower(s)] || monthWord.MatchString(s) {
		return false
	}
	c.place = Span{at.Start, at.Start + len(s)}
	return true
}

// credible weighs what was read: a name in capitals before running text in small
// letters, or a name with a day or an agency beside it.
func (c *candidate) credible() bool {
	name := c.place.Of(c.text)
	if noPlace[firstWord(name)] {
		c.place = Span{}
		return c.dated || c.agency != ""
	}
	if labels[firstWord(name)] {
		return false
	}
	shouted := upper(name) && len(words.Of(name)[0]) > 1 && !upper(c.rest)
	switch {
	case c.colon:
		return shouted && len(name) > 3 && startsUpper(c.rest)
	case c.known, c.dated:
		return true
	case c.agency != "" && len(words.Of(name)) <= 2 && startsUpper(c.rest):
		return true // "Lima (XNA) – "
	}
	return shouted && startsUpper(c.rest) && strings.TrimSpace(c.rest) != ""
}
