package article

import (
	"cmp"
	"strings"

	"go.yaml.in/yaml/v3"

	"newsgraph/article/shown"
	"newsgraph/article/words"
)

// maxFrontMatter bounds front matter, in bytes.
const maxFrontMatter = 64 << 10

// frontMatter takes the YAML between "---" lines off the front of a Markdown file
// and reads the title, day and address from it. What cannot be read is noted.
func frontMatter(s string, it *Item) string {
	head, body, ok := cutFrontMatter(s)
	if !ok {
		return s
	}
	var fields map[string]yaml.Node
	if err := yaml.Unmarshal([]byte(head), &fields); err != nil {
		it.note("front matter not understood: " + shown.Text(words.OneLine(err.Error())))
		return body
	}
	get := func(names ...string) string {
		for _, n := range names {
			if f := fields[n]; f.Kind == yaml.ScalarNode && f.Tag != "!!null" {
				return f.Value
			}
		}
		return ""
	}
	it.Article.Title = words.OneLine(get("title"))
	it.Article.Published = publicationDay(it, get("date", "published"))
	it.Article.URL = cmp.Or(get("url"), get("canonical", "canonical_url"))
	it.Article.Source = get("source")
	return body
}

// cutFrontMatter cuts between the YAML and the text.
func cutFrontMatter(s string) (head, body string, ok bool) {
	s = strings.TrimPrefix(s, "\ufeff")
	first, rest, _ := strings.Cut(s, "\n")
	if strings.TrimRight(first, " \r") != "---" {
		return "", s, false
	}
	at := 0
	for line := range strings.Lines(rest) {
		if end := strings.TrimRight(line, " \r\n"); end == "---" || end == "..." {
			return rest[:at], rest[at+len(line):], true
		}
		if at += len(line); at > maxFrontMatter {
			break
		}
	}
	return "", s, false
}
