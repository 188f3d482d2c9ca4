package page

import (
	"cmp"
	"encoding/json"
	"strings"

	"golang.org/x/net/html"
)

// jsonLD is what a page's linked data says of its article.
type jsonLD struct{ headline, published, url, publisher, language string }

// readJSONLD reads the first article among the page's JSON-LD scripts.
func readJSONLD(doc *html.Node) jsonLD {
	for _, n := range elements(doc, tag("script")) {
		if !strings.Contains(strings.ToLower(attr(n, "type")), "ld+json") {
			continue
		}
		var v any
		if json.Unmarshal([]byte(strings.TrimSpace(textOf(n))), &v) != nil {
			continue
		}
		if a := findArticle(v, 6); a != nil {
			return jsonLD{
				headline: text(a["headline"]), published: cmp.Or(text(a["datePublished"]), text(a["dateCreated"])),
				url: text(a["url"]), publisher: text(a["publisher"]), language: text(a["inLanguage"]),
			}
		}
	}
	return jsonLD{}
}

// findArticle looks for an object whose type is some kind of article, in lists
// and graphs down to a depth.
func findArticle(v any, depth int) map[string]any {
	if depth == 0 {
		return nil
	}
	switch v := v.(type) {
	case []any:
		for _, x := range v {
			if a := findArticle(x, depth-1); a != nil {
				return a
			}
		}
	case map[string]any:
		if isArticleType(v["@type"]) {
			return v
		}
		for _, key := range []string{"@graph", "mainEntity", "itemListElement", "item"} {
			if a := findArticle(v[key], depth-1); a != nil {
				return a
			}
		}
	}
	return nil
}

func isArticleType(v any) bool {
	switch v := v.(type) {
	case string:
		return strings.HasSuffix(v, "Article") || strings.HasSuffix(v, "BlogPosting") || v == "Report" || strings.HasSuffix(v, "LiveBlogPosting")
	case []any:
		for _, x := range v {
			if isArticleType(x) {
				return true
			}
		}
	}
	return false
}

// text is a string, the name of an object, or that of a list's first element.
func text(v any) string {
	switch v := v.(type) {
	case string:
		return html.UnescapeString(strings.TrimSpace(v))
	case map[string]any:
		return cmp.Or(text(v["name"]), text(v["@id"]))
	case []any:
		if len(v) > 0 {
			return text(v[0])
		}
	}
	return ""
}
