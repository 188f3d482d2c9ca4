package clean

import (
	"regexp"
	"strings"

	"newsgraph/article/day"
)

// postSign matches what closes a post of a social network that a page embeds:
// "— Jane Doe (@janedoe) March 22, 2024".
var postSign = regexp.MustCompile(`(?i)\s*(?:—|–|--|&mdash;)\s?[^()\n]{1,60}\(@[\w.-]{1,40}\)\s*(?:` + day.MonthNames + `\.? \d{1,2}, \d{4}|\d{1,2}\.? ` + day.MonthNames + `\.? \d{4})?\s*$`)

// posts cuts the signatures off embedded posts. Their words stay, as those of a
// quotation: readers who marked the story of pages kept them.
func posts(p *page) {
	for i := range p.paras {
		if p.paras[i].gone || p.paras[i].kind == Title {
			continue
		}
		s := p.of(i)
		if !strings.Contains(s, "(@") {
			continue
		}
		if m := postSign.FindStringIndex(s); m != nil {
			p.cutEnd(i, p.paras[i].Start+m[0], ReasonPost)
		}
	}
}
