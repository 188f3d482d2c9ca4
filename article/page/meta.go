package page

import (
	"cmp"
	"net/url"
	"strings"

	"golang.org/x/net/html"

	"newsgraph/article/day"
	"newsgraph/article/words"
)

// pageMeta is what the markup of a page says of its article.
type pageMeta struct{ headline, published, url, site, language string }

// dateNames are the names under which pages give the day of publication, best
// first. Days of change are not among them.
var dateNames = []string{
	"article:published_time", "og:article:published_time", "og:published_time", "datepublished", "article.published", "published_time",
	"dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "dcterms.created", "citation_publication_date", "parsely-pub-date",
	"sailthru.date", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "date", "cxenseparse:recs:publishtime",
}

// readMeta reads meta elements, JSON-LD, microdata and time elements.
func readMeta(doc *html.Node) pageMeta {
	named := metaValues(doc)
	ld := readJSONLD(doc)
	m := pageMeta{
		headline: words.OneLine(cmp.Or(ld.headline, named["og:title"], named["twitter:title"])),
		url:      cmp.Or(canonical(doc), named["og:url"], ld.url),
		site:     words.OneLine(cmp.Or(named["og:site_name"], ld.publisher, named["application-name"])),
	}
	m.language = cmp.Or(named["og:locale"], ld.language, statedLanguage(doc))
	m.published = firstDay(named, ld.published, cmp.Or(timeElement(doc), datedElement(doc)))
	head, site := splitTitle(doc)
	m.site = cmp.Or(m.site, site, Host(m.url))
	m.headline = cmp.Or(cutSite(m.headline, m.site), head)
	return m
}

// metaValues maps the names and properties of meta elements to their contents,
// in small letters; of several the first counts.
func metaValues(doc *html.Node) map[string]string {
	out := map[string]string{}
	for _, n := range elements(doc, tag("meta")) {
		for _, key := range []string{"property", "name", "itemprop"} {
			k, v := strings.ToLower(attr(n, key)), attr(n, "content")
			if k != "" && v != "" && out[k] == "" {
				out[k] = v
			}
		}
	}
	return out
}

// firstDay is the first date that can be read: the best meta element, JSON-LD,
// other meta elements, a time element.
func firstDay(named map[string]string, ld, stamp string) string {
	list := []string{named[dateNames[0]], ld}
	for _, n := range dateNames[1:] {
		list = append(list, named[n])
	}
	for _, s := range append(list, stamp) {
		if _, ok := day.Of(s); ok {
			return s
		}
	}
	return ""
}

// timeElement is the time that a page marks up as the day of publication, else
// the first one of its article.
func timeElement(doc *html.Node) string {
	first := ""
	for _, n := range elements(doc, func(n *html.Node) bool { return n.Data == "time" || attr(n, "itemprop") == "datePublished" }) {
		s := cmp.Or(attr(n, "datetime"), attr(n, "content"), attr(n, "title"), words.OneLine(textOf(n)))
		if _, ok := day.Of(s); !ok {
			continue
		}
		class := strings.ToLower(attr(n, "class"))
		if attr(n, "itemprop") == "datePublished" || hasAttr(n, "pubdate") || strings.Contains(class, "publish") || strings.Contains(class, "entry-date") {
			return s
		}
		if first == "" && !furniture(n) {
			first = s
		}
	}
	return first
}

// datedElement is the first short element that by its class holds a date.
func datedElement(doc *html.Node) string {
	for _, n := range elements(doc, func(n *html.Node) bool { return strings.Contains(strings.ToLower(attr(n, "class")), "date") }) {
		s := words.OneLine(textOf(n))
		if _, ok := day.Of(s); ok && len(s) <= 80 && !furniture(n) {
			return s
		}
	}
	return ""
}

// furniture reports whether an element lies in what surrounds the article.
func furniture(n *html.Node) bool {
	for ; n != nil; n = n.Parent {
		switch n.Data {
		case "aside", "nav", "footer":
			return true
		}
	}
	return false
}

func hasAttr(n *html.Node, name string) bool {
	for _, a := range n.Attr {
		if strings.EqualFold(a.Key, name) {
			return true
		}
	}
	return false
}

// statedLanguage is that of the html element. Templates often leave it as it came,
// so that the others go before it.
func statedLanguage(doc *html.Node) string {
	for _, n := range elements(doc, tag("html")) {
		return attr(n, "lang")
	}
	return ""
}

// canonical is the address that the page gives as its own.
func canonical(doc *html.Node) string {
	for _, n := range elements(doc, tag("link")) {
		if strings.EqualFold(attr(n, "rel"), "canonical") && strings.HasPrefix(attr(n, "href"), "http") {
			return attr(n, "href")
		}
	}
	return ""
}

// Host is the host of an address without "www.": what a publisher is called where
// nothing names it. It is empty where there is none.
func Host(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return strings.TrimPrefix(u.Hostname(), "www.")
}
