package clean

import (
	"strings"

	"newsgraph/article/words"
)

// headings marks crossheads: short lines between paragraphs that do not end as
// a sentence does.
func headings(p *page) {
	if p.alone() {
		return
	}
	last := -1
	for i, q := range p.paras {
		if !q.gone {
			last = i
		}
	}
	for i := range p.paras {
		q := &p.paras[i]
		if q.gone || q.kind == Title || i == last {
			continue
		}
		if s := p.of(i); isHeading(s) {
			q.kind = Heading
		}
	}
}

func isHeading(s string) bool {
	if words.Over(s, 9) || !startsUpper(s) || bullet(s) || strings.ContainsAny(s[:1], "\"“‘'(") {
		return false
	}
	return !words.Closed(s) && !strings.HasSuffix(s, ",") && !strings.HasSuffix(s, "-")
}
