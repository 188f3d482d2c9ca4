package clean

import (
	"regexp"

	"newsgraph/article/day"
)

// sourceLine matches an entry of a list of sources: a title in quotes, who published it
// and when. A quotation has no day behind its speaker.
var sourceLine = regexp.MustCompile(`(?i)^\s*["“][^"“”\n]{8,200}["”]\s*(?:—|–|--)\s*[^\n]{2,60},\s*(?:` + day.MonthNames + `\.? \d{1,2}, \d{4}|\d{1,2}\.? ` + day.MonthNames + `,? \d{4})\s*\.?\s*$`)

// sources removes the entries of a list of sources at the end of a report.
func sources(p *page) {
	for i := range p.paras {
		if !p.paras[i].gone && p.paras[i].kind != Title && sourceLine.MatchString(p.of(i)) {
			p.drop(i, ReasonSource)
		}
	}
}
