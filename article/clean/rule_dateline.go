package clean

import (
	"regexp"
	"strings"
)

// maxDateline is the longest dateline, in bytes.
const maxDateline = 140

// datelineEnd matches what may divide a dateline from the story.
var datelineEnd = regexp.MustCompile(`(\s*/\s?(?:` + agencies + `|\p{Lu}[\p{L}\d]+(?:[ -]?\p{Lu}[\p{L}\d]*){0,3})\s?/)?(?:[\s.]*(?:--|–|—|―)\s*|(?:\s|[).]\s?)[-_](?:\s|$)|:\s|\.\s)`)

// datelines takes the dateline off the report's first paragraphs and keeps its
// parts. Further datelines, in a page of several reports, are removed.
func datelines(p *page) {
	seen := 0
	for i := 0; i < len(p.paras); i++ {
		if p.paras[i].gone || p.paras[i].kind == Title {
			continue
		}
		d, strong := findDateline(p.text, p.paras[i].Span)
		switch {
		case d == nil || !strong && (p.dateline != nil || p.speech(d)):
		case p.dateline == nil && (seen < 4 || strong):
			d.Date = p.resolve(d.Date)
			p.dateline = d
			p.trimStart(i, d.End)
			cutMarkers(p, i)
		case strong:
			p.cutStart(i, d.End, ReasonDateline)
		}
		seen++
	}
	if p.dateline != nil && p.day == "" {
		p.day = p.dateline.Date
	}
	speakerTags(p)
}

// colonHead matches what may be a dateline with a colon, or a speaker's name.
var colonHead = regexp.MustCompile(`^[\p{Lu}][\p{Lu} .'’-]{1,40}:\s`)

// speech reports whether a dateline that only a colon marks is rather the name
// of who speaks: it stands alone, or others like it follow.
func (p *page) speech(d *Dateline) bool {
	if !strings.HasSuffix(strings.TrimSpace(d.Of(p.text)), ":") {
		return false
	}
	return p.alone() || p.colonHeads() > 1
}

// colonHeads counts the paragraphs that begin like a speech, up to two.
func (p *page) colonHeads() int {
	if p.colons == nil {
		n := 0
		for i := range p.paras {
			if n < 2 && colonHead.MatchString(p.of(i)) {
				n++
			}
		}
		p.colons = &n
	}
	return *p.colons
}

// findDateline reads a dateline at the start of s; nil when there is none. It is
// strong when a day or a known agency bears witness to it.
func findDateline(text string, s Span) (d *Dateline, strong bool) {
	head := text[s.Start:min(s.End, s.Start+maxDateline)]
	if !isCapital(head) && !strings.HasPrefix(head, "(") || !strings.ContainsAny(head, "-–—―_/:") {
		return nil, false
	}
	for _, m := range datelineEnd.FindAllStringSubmatchIndex(head, 6) {
		agency := ""
		if m[2] >= 0 {
			agency = strings.Trim(head[m[2]:m[3]], "/ ")
		}
		sep := strings.Trim(head[m[0]:m[1]], ") ")
		if sep == "." && agency == "" {
			continue
		}
		end := m[0] + len(head[m[0]:m[1]]) - len(strings.TrimPrefix(head[m[0]:m[1]], ")"))
		c := candidate{text: text, at: s.Start, head: head[:end], agency: agency, colon: sep == ":", rest: text[s.Start+m[1] : s.End]}
		if d := c.read(); d != nil {
			d.Span = trimSpan(text, Span{s.Start, s.Start + m[1]})
			return secondHalf(text, s, d), c.strong()
		}
	}
	return nil, false
}

// secondHalf goes on where the agency comes first: "(ANSA) - ROME, MAR 22 -".
func secondHalf(text string, s Span, d *Dateline) *Dateline {
	if d.Agency == "" || !d.Place.Empty() {
		return d
	}
	more, _ := findDateline(text, Span{skipSpace(text, d.End, s.End), s.End})
	if more == nil || more.Place.Empty() {
		return d
	}
	more.Start, more.Agency = d.Start, d.Agency
	return more
}
