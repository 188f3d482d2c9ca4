package day

import (
	"net/url"
	"regexp"
	"strings"
)

// The ways in which addresses and file names write a whole day. A day in the
// middle of a name is rather the day of what the article tells of, so it has to
// open or close its segment.
var (
	pathDay     = regexp.MustCompile(`/((?:1[6-9]|20)\d\d)/(\d{1,2}|[a-z]{3,9})/(\d{1,2})(?:/|$)`)
	pathDay422  = regexp.MustCompile(`/((?:1[6-9]|20)\d\d)[/-]?(\d\d)[/-]?(\d\d)(?:/|$)`)
	segmentHead = regexp.MustCompile(`^((?:1[6-9]|20)\d\d)([-_.]?)(\d\d)([-_.]?)(\d\d)(?:[-_. T]|$)`)
	segmentTail = regexp.MustCompile(`(?:^|[-_. ])((?:1[6-9]|20)\d\d)([-_.]?)(\d\d)([-_.]?)(\d\d)$`)
	pageEnding  = regexp.MustCompile(`(?i)\.(?:html?|xhtml|shtml|php|aspx?|jsp|txt|text|amp|stm|cms|ece)$`)
)

// OfAddress reads the day of publication out of the path of an address, where
// sites write it: /2024/03/22/title, /2024/mar/22/title, /20240322/title,
// /title-2024-03-22, /2024-03-22-title. It is YYYY-MM-DD; empty where there is
// none, or two that differ. The query is not looked at: its days are those of
// calendars and archives.
func OfAddress(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	path := strings.ToLower(u.Path)
	for _, re := range []*regexp.Regexp{pathDay, pathDay422} {
		if m := re.FindStringSubmatch(path); m != nil {
			if d, ok := ISO(m[1], m[2], m[3]); ok {
				return d
			}
		}
	}
	return ofSegments(strings.Split(path, "/"))
}

// ofSegments is the one day that opens or closes a segment.
func ofSegments(segments []string) string {
	found := ""
	for _, s := range segments {
		d := OfName(s)
		if d != "" && found != "" && d != found {
			return ""
		}
		if d != "" {
			found = d
		}
	}
	return found
}

// OfName reads the day that opens or closes the name of a file, or a segment of an
// address: "2024-03-22-title.html" and "title_20240322". It is empty where there is
// none.
func OfName(s string) string {
	s = pageEnding.ReplaceAllString(s, "")
	for _, re := range []*regexp.Regexp{segmentHead, segmentTail} {
		if m := re.FindStringSubmatch(s); m != nil && m[2] == m[4] {
			if d, ok := ISO(m[1], m[3], m[5]); ok {
				return d
			}
		}
	}
	return ""
}
