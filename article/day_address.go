package article

import (
	"net/url"
	"path/filepath"
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

// dayOfAddress reads the day of publication out of the path of an address, where
// sites write it: /2024/03/22/title, /2024/mar/22/title, /20240322/title,
// /title-2024-03-22, /2024-03-22-title. It is YYYY-MM-DD; empty where there is
// none, or two that differ. The query is not looked at: its days are those of
// calendars and archives.
func dayOfAddress(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	path := strings.ToLower(u.Path)
	for _, re := range []*regexp.Regexp{pathDay, pathDay422} {
		if m := re.FindStringSubmatch(path); m != nil {
			if d, ok := isoDay(m[1], m[2], m[3]); ok {
				return d
			}
		}
	}
	return dayOfSegments(strings.Split(path, "/"))
}

// dayOfSegments is the one day that opens or closes a segment.
func dayOfSegments(segments []string) string {
	found := ""
	for _, s := range segments {
		d := dayOfSegment(s)
		if d != "" && found != "" && d != found {
			return ""
		}
		if d != "" {
			found = d
		}
	}
	return found
}

// dayOfSegment reads "2024-03-22-title.html" and "title_20240322".
func dayOfSegment(s string) string {
	s = pageEnding.ReplaceAllString(s, "")
	for _, re := range []*regexp.Regexp{segmentHead, segmentTail} {
		if m := re.FindStringSubmatch(s); m != nil && m[2] == m[4] {
			if d, ok := isoDay(m[1], m[3], m[5]); ok {
				return d
			}
		}
	}
	return ""
}

// dayOfFile takes the day of publication from the file's own name, as
// 2024-03-22-title.html, where neither the markup nor the text nor the address
// states one. The time at which a file was written or a page fetched is never
// taken: it is the reader's day and may lie years after the report, and every
// "on Friday" in it would be dated by it. For the same reason the name counts
// only for a file that is one article: the name of a dump or an archive has the
// day on which it was made.
func dayOfFile(it *Item) {
	if it.Err != nil || it.Line > 0 || it.Article.Published != "" {
		return
	}
	name := filepath.Base(it.File)
	if f := FormatOfName(name); f != Text && f != HTML {
		return
	}
	if d := dayOfSegment(name); d != "" && Clean(it.Article).Published == "" {
		it.Article.Published = d
	}
}
