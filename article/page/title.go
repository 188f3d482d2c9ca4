package page

import (
	"strings"

	"golang.org/x/net/html"

	"newsgraph/article/words"
)

// titleMarks stand between a headline and the name of its site.
const titleMarks = " |-–—:·»«/"

// splitTitle takes the title of the window apart where one of the page's headings
// shows which part is the headline: the other names the site. Both are empty
// where no heading stands in the title.
func splitTitle(doc *html.Node) (headline, site string) {
	title := ""
	for _, n := range elements(doc, tag("title", "h1", "h2")) {
		s := words.OneLine(textOf(n))
		if n.Data == "title" && title == "" {
			title = s
			continue
		}
		if site, ok := besides(title, s); ok {
			return s, site
		}
	}
	return "", ""
}

// besides is what the title has before or after the headline, with a mark between.
func besides(title, headline string) (string, bool) {
	if headline == "" || len(headline)*3 < len(title) {
		return "", false
	}
	rest, after := strings.CutPrefix(title, headline)
	site := strings.TrimLeft(rest, titleMarks)
	if !after {
		rest, after = strings.CutSuffix(title, headline)
		site = strings.TrimRight(rest, titleMarks)
	}
	return site, after && site != strings.TrimSpace(rest) && site != ""
}

// cutSite takes the name of the site off either end of a headline.
func cutSite(title, site string) string {
	for _, sep := range []string{" | ", " - ", " – ", " — ", " :: ", " · ", " » "} {
		if at := strings.LastIndex(title, sep); at >= 0 && strings.EqualFold(strings.TrimSpace(title[at+len(sep):]), site) {
			return strings.TrimSpace(title[:at])
		}
		if head, tail, ok := strings.Cut(title, sep); ok && strings.EqualFold(strings.TrimSpace(head), site) {
			return strings.TrimSpace(tail)
		}
	}
	return title
}
